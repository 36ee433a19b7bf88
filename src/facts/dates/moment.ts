/**
 * Moments: making them, and comparing moments that are known to different precision.
 *
 * A moment without zone, or a bare day, is not one instant but a span of them; comparisons work on spans. Also used by
 * the sidebar: `compareMoments`, `ageInDays`.
 */
import type { Moment } from '../../report';
import { DAY, type Day, isDay } from './calendar';

const MINUTE = 60_000;
/** A clock without zone may be anywhere between UTC−12 and UTC+14. */
const WEST = 12 * 60 * MINUTE;
const EAST = 14 * 60 * MINUTE;

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/**
 * @param offset minutes east of UTC, or null when the page does not say
 * @returns null for a day or a clock time that there is not
 */
export function makeMoment(
  day: Day,
  clock: Clock | null,
  offset: number | null,
  extra: { readonly zoneLabel?: string; readonly ambiguous?: boolean; readonly zulu?: boolean } = {},
): Moment | null {
  if (!isDay(day)) return null;
  const date = `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;
  const ambiguous = extra.ambiguous ? { ambiguous: true } : {};
  if (!clock) return { iso: date, precision: 'day', zoneKnown: false, ...ambiguous };
  if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 60) return null;
  const seconds = clock.second === null ? '' : `:${pad(Math.min(59, clock.second))}`;
  const zone = offset === null ? '' : extra.zulu ? 'Z' : offsetText(offset);
  return {
    iso: `${date}T${pad(clock.hour)}:${pad(clock.minute)}${seconds}${zone}`,
    precision: clock.second === null ? 'minute' : 'second',
    zoneKnown: offset !== null,
    ...(extra.zoneLabel ? { zoneLabel: extra.zoneLabel } : {}),
    ...ambiguous,
  };
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The calendar day as printed: `2026-01-06`. */
export const dayOf = (moment: Moment): string => moment.iso.slice(0, 10);

/** The clock as printed, `14:16`, or null for a bare day. */
export const clockOf = (moment: Moment): string | null =>
  moment.precision === 'day' ? null : moment.iso.slice(11, 16);

/** Minutes east of UTC, or null when unknown. */
export function offsetOf(moment: Moment): number | null {
  if (!moment.zoneKnown) return null;
  if (moment.iso.endsWith('Z')) return 0;
  const match = /([+-])(\d\d):(\d\d)$/.exec(moment.iso);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

/** The day and clock as printed, taken as if they were UTC, in milliseconds; a bare day counts from its midnight. */
export function wallTime(moment: Moment): number {
  const iso = moment.precision === 'day' ? `${moment.iso}T00:00` : moment.iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  return Date.parse(`${iso}Z`);
}

/** The instant in milliseconds, or null when the zone or the clock is unknown. */
export function instantOf(moment: Moment): number | null {
  const offset = offsetOf(moment);
  return offset === null || moment.precision === 'day' ? null : wallTime(moment) - offset * MINUTE;
}

/** The same instant on the clock of another zone; a moment without zone comes back as it is. */
export function atOffset(moment: Moment, offset: number): Moment {
  const instant = instantOf(moment);
  if (instant === null) return moment;
  const wall = new Date(instant + offset * MINUTE).toISOString();
  const { zoneLabel: _, ...rest } = moment;
  return { ...rest, iso: wall.slice(0, moment.precision === 'minute' ? 16 : 19) + offsetText(offset) };
}

/** All instants that a moment may mean: from the first to before the last, in milliseconds. */
export function spanOf(moment: Moment): readonly [number, number] {
  const instant = instantOf(moment);
  const length = moment.precision === 'day' ? DAY : moment.precision === 'minute' ? MINUTE : 1000;
  if (instant !== null) return [instant, instant + length];
  const wall = wallTime(moment);
  return [wall - EAST, wall + WEST + length];
}

/**
 * Which of two moments is earlier? Negative: `a`; positive: `b`; 0: the same, or it cannot be told.
 *
 * Two moments of which neither tells its zone are taken to be in the same one; so are a bare day and a clock time.
 */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.precision === 'day' || b.precision === 'day') return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first !== null && second !== null) return first - second;
  if (first === null && second === null) return wallTime(a) - wallTime(b);
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  return spanA[1] <= spanB[0] ? -1 : spanB[1] <= spanA[0] ? 1 : 0;
}

/** Whole days from a moment to `now`, never negative: 0 for today and for a moment in the future. */
export function ageInDays(moment: Moment, now: Date): number {
  const instant = instantOf(moment);
  if (instant !== null) return Math.max(0, Math.floor((now.getTime() - instant) / DAY));
  // A day or clock without zone: counted in calendar days of the reader.
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.max(0, Math.round((today - Date.parse(`${dayOf(moment)}T00:00Z`)) / DAY));
}

/** May both be the same moment, to the minute, as far as each is known? */
export function mayBeSame(a: Moment, b: Moment): boolean {
  if (a.precision === 'day' || b.precision === 'day') return mayBeSameDay(a, b);
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first !== null && second !== null) return Math.abs(first - second) < 2 * MINUTE && sameMinute(first, second);
  if (first === null && second === null) return clockOf(a) === clockOf(b) && dayOf(a) === dayOf(b);
  return shiftBetween(a, b) !== null;
}

const sameMinute = (a: number, b: number): boolean => Math.abs(a - b) <= MINUTE;

/** May both lie on the same day, somewhere on earth? */
export function mayBeSameDay(a: Moment, b: Moment): boolean {
  if (dayOf(a) === dayOf(b)) return true;
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  return spanA[0] < spanB[1] && spanB[0] < spanA[1];
}

/**
 * The zone in which a clock time without zone (`local`) names the same minute as a moment with zone (`known`):
 * minutes east of UTC, or null when there is none in use (quarters of an hour, −12 to +14 h).
 */
export function shiftBetween(a: Moment, b: Moment): number | null {
  const [local, known] = a.zoneKnown ? [b, a] : [a, b];
  const instant = instantOf(known);
  if (instant === null || local.precision === 'day' || local.zoneKnown) return null;
  const wall = wallTime(local);
  // Printed minutes are cut or rounded.
  for (const at of [Math.floor(instant / MINUTE), Math.round(instant / MINUTE)]) {
    const shift = Math.floor(wall / MINUTE) - at;
    if (shift >= -720 && shift <= 840 && shift % 30 === 0) return shift;
  }
  return null;
}
