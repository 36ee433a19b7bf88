/** Calendars: days as proleptic Gregorian year, month, day; conversions from the Solar Hijri calendar and from eras. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a Gregorian month; 0 for a month that there is not. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export const isDay = ({ year, month, day }: Day): boolean =>
  Number.isInteger(year) && year >= 1 && year <= 9999 && day >= 1 && day <= daysOfMonth(year, month);

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/**
 * A day of the Solar Hijri calendar (Iran, Afghanistan) in the Gregorian one; null when there is no such day.
 *
 * Leap years by the 33-year cycle, which agrees with the calendar as kept by the observatory for 1244 to 1472
 * (1828 to 2093): K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon and Planets 74 (1996). A test
 * compares every day of that span with `Intl`'s `persian` calendar. Arithmetic instead of `Intl`, which only
 * converts the other way.
 */
export function fromSolarHijri(year: number, month: number, day: number): Day | null {
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1) return null;
  const isLeap = [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
  if (day > (month <= 6 ? 31 : month <= 11 || isLeap ? 30 : 29)) return null;
  const leapsBefore = Math.floor((8 * (year - 1) + 29) / 33);
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  // 1 Farvardin 1400 was 21 March 2021.
  const days = (year - 1400) * 365 + (leapsBefore - Math.floor((8 * 1399 + 29) / 33)) + dayOfYear;
  const date = new Date(Date.UTC(2021, 2, 21) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Years that count from another beginning: what to add to reach the common era. */
export const ERAS: readonly (readonly [string, number])[] = [
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
];
/** The Buddhist era of Thailand is 543 years ahead. */
export const BUDDHIST_ERA = -543;
