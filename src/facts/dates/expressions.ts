/**
 * From an expression to a moment: machine-written dates of attributes and structured data, and dates written for people.
 *
 * Examples: `2024-04-28T14:26:01+02:00`, `2020-10-11 07:34:36`, `Sun, 11 Oct 2020 07:34:36 GMT`, `1574101047`,
 * `20200516T09:51:53Z`, `2020-09-26T12:07:40+02:00CET`, `06/01/2026 - 14:16 UTC+1`.
 */
import { clocksAtHand } from '../../data/knowledge';
import type { Moment } from '../../report';
import { americanOffset } from './american-clock';
import type { Day } from './calendar';
import { type Clock, makeMoment } from './moment';
import type { Vocabulary } from './vocabulary';
import { isOffset, type WrittenZone } from './written-clock';
import type { WrittenDate } from './written-dates';
import { readWrittenDates } from './written-dates';

/** What decides between the meanings of an ambiguous expression. */
export interface Place {
  /** ISO 639-1. */
  readonly language: string;
  /** ISO 3166 in capitals, or null. */
  readonly country: string | null;
  /** Offsets that the page declares beside other times, in minutes east of UTC. */
  readonly offsets?: readonly number[];
}

export interface Reading {
  readonly moment: Moment;
  /** The same with month and day swapped, when the figures allow it and nothing has decided yet. */
  readonly swapped: Moment | null;
}

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s|\|)\s?(\d{1,2})[:h.](\d{2})(?::(\d{2}))?(?:[.,:]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T\s-]?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** @param text an attribute's or property's value @returns null when it is no date */
export function readMachineDate(text: string, words: Vocabulary, place: Place): Reading | null {
  const value = text.slice(0, 120).trim();
  if (EPOCH.test(value)) return fromEpoch(value);
  const match = ISO.exec(value) ?? COMPACT.exec(value);
  if (match) {
    const day = numbers(match, 1);
    // "2020-08-25T10" and other torn values: the day stands.
    const clock = match[4]
      ? { hour: Number(match[4]), minute: Number(match[5]), second: match[6] ? Number(match[6]) : null }
      : null;
    return reading(fromParts(day, clock, match[7] ?? null, value));
  }
  const [written] = readWrittenDates(value, words).dates;
  return written ? readWritten(written, place) : null;
}

const numbers = (match: RegExpExecArray, from: number): Day => ({
  year: Number(match[from]),
  month: Number(match[from + 1]),
  day: Number(match[from + 2]),
});

const reading = (moment: Moment | null): Reading | null => (moment ? { moment, swapped: null } : null);

function fromEpoch(value: string): Reading | null {
  const date = new Date(Number(value) * (value.length === 10 ? 1000 : 1));
  if (Number.isNaN(date.getTime())) return null;
  return reading(fromParts(utcDay(date), utcClock(date), 'Z', value));
}

const utcDay = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
const utcClock = (date: Date): Clock => ({
  hour: date.getUTCHours(),
  minute: date.getUTCMinutes(),
  second: date.getUTCSeconds(),
});

function fromParts(day: Day, clock: Clock | null, zone: string | null, value: string): Moment | null {
  const half = clock && clock.hour <= 12 ? /\d\s?([ap])\.?m\b/i.exec(value)?.[1]?.toLowerCase() : undefined;
  const hour = clock
    ? half === 'p' && clock.hour < 12
      ? clock.hour + 12
      : half === 'a' && clock.hour === 12
        ? 0
        : clock.hour
    : 0;
  const offset = zone === null ? null : zoneOffset(zone);
  return makeMoment(day, clock ? { ...clock, hour } : null, offset, { zulu: zone !== null && /^z$/i.test(zone) });
}

function zoneOffset(zone: string): number | null {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 0;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) return null;
  const minutes = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
  return isOffset(minutes) ? minutes : null;
}

/**
 * @param written what `readWrittenDates` found
 * @param year for expressions that give none ("8 January, 17:46")
 * @returns null when it gives no day, or a day that there is not
 */
export function readWritten(written: WrittenDate, place: Place, year: number | null = null): Reading | null {
  const { day, clock } = written;
  if (!day) return null;
  const at = day.year ?? year;
  if (at === null) return null;
  const made = (d: Day, ambiguous: boolean): Moment | null => {
    const offset = clock?.zone ? writtenOffset(clock.zone, d, clock, place) : null;
    return makeMoment(d, clock ? { hour: clock.hour, minute: clock.minute, second: clock.second } : null, offset, {
      ...(clock?.zone ? { zoneLabel: clock.zone.label } : {}),
      ...(clock?.zone?.label === 'UTC' || clock?.zone?.label === 'GMT' ? { zulu: true } : {}),
      ambiguous,
    });
  };
  const read = { year: at, month: day.month, day: day.day };
  const turned = { year: at, month: day.day, day: day.month };
  const order = day.swapped && !day.orderKnown ? englishOrder(place) : null;
  if (!day.swapped || day.orderKnown) return reading(made(read, false));
  if (order) return reading(made(order === 'mdy' ? read : turned, false));
  const moment = made(read, true);
  return moment ? { moment, swapped: made(turned, true) } : null;
}

/** Countries that write the month first, and English-speaking ones that write the day first. Source: Unicode CLDR. */
const MONTH_FIRST = new Set(['US', 'PR', 'GU', 'AS', 'FM', 'MH', 'PW', 'PH']);
const DAY_FIRST =
  'GB UK IE AU NZ IN PK BD LK NP SG MY HK NG GH KE UG TZ ZW ZM JM TT BB MT CY IL AE QA SA EG DE FR ES IT NL BE PT AT CH GR TR RU UA PL RO BR AR MX CO CL PE ID TH VN'.split(
    ' ',
  );

function englishOrder(place: Place): 'mdy' | 'dmy' | null {
  if (!place.country) return null;
  if (MONTH_FIRST.has(place.country)) return 'mdy';
  return DAY_FIRST.includes(place.country) ? 'dmy' : null;
}

/** Minutes east of UTC of a printed zone at that time; null when the abbreviation stands for several and nothing decides. */
function writtenOffset(zone: WrittenZone, day: Day, clock: Clock, place: Place): number | null {
  if (zone.offset !== null) return zone.offset;
  const meanings = clocksAtHand().zones[zone.label.toUpperCase()] ?? [];
  const here = (within: readonly string[]): boolean =>
    (place.country !== null && within.includes(place.country)) || within.includes(place.language);
  const byCountry = meanings.find((m) => m.within && place.country !== null && m.within.includes(place.country));
  const everywhere = meanings.length === 1 && !meanings[0]?.within ? meanings[0] : undefined;
  const byLanguage = meanings.filter((m) => m.within && here(m.within));
  const declared = meanings.filter((m) => typeof m.offset === 'number' && place.offsets?.includes(m.offset));
  const byPage = declared.length === 1 ? declared[0] : undefined;
  const meaning = byPage ?? byCountry ?? everywhere ?? (byLanguage.length === 1 ? byLanguage[0] : undefined);
  if (!meaning) return null;
  return typeof meaning.offset === 'number' ? meaning.offset : offsetIn(meaning.offset, day, clock);
}

/** Offset of an IANA zone at a local clock time, in minutes east of UTC; null when the zone is unknown to the browser. */
export function offsetIn(zone: string, day: Day, clock: Clock): number | null {
  const known = americanOffset(zone, day, clock);
  if (known !== null) return known;
  const wall = Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute);
  try {
    // Two steps settle on the right side of a change of clocks.
    let offset = offsetAt(zone, wall);
    offset = offsetAt(zone, wall - offset * 60_000);
    return offset;
  } catch {
    return null;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map((p) => [p.type, Number(p.value)]));
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0);
  return Math.round((wall - instant) / 60_000);
}
