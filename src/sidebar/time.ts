/**
 * Moments as the sidebar says them: the page's own clock, the reader's clock, and how long ago.
 *
 *   pageClock({ iso: '2026-01-06T14:16+01:00', … }, 'en-GB') → '6 Jan 2026, 14:16 UTC+1'
 *   ago(new Date('2023-01-06'), now, 'en') → '3 years ago'
 */
import type { Moment } from '../report';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY = 86_400_000;

interface Wall {
  /** The clock face as if it were UTC. */
  readonly face: Date;
  readonly hasTime: boolean;
  /** Minutes east of UTC; null when unknown. */
  readonly offset: number | null;
}

function wallOf(moment: Moment): Wall | null {
  const match = ISO.exec(moment.iso);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const face = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)),
  );
  if (Number.isNaN(face.getTime())) return null;
  return { face, hasTime: hour !== undefined && moment.precision !== 'day', offset: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): number | null {
  if (!zone) return null;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The instant on the world's clock: exact when the zone is known, else as near as the page allows. Null: unreadable. */
export function instantOf(moment: Moment): Date | null {
  const wall = wallOf(moment);
  return wall && new Date(wall.face.getTime() - (wall.offset ?? 0) * 60_000);
}

/** Can the instant be told to the minute? */
function isExact(moment: Moment): boolean {
  const wall = wallOf(moment);
  return !!wall?.hasTime && wall.offset !== null;
}

/** As the page's own clock showed it, with its zone when the page gives one. Unreadable values stand as they are. */
export function pageClock(moment: Moment, locale: string): string {
  const wall = wallOf(moment);
  if (!wall) return moment.iso;
  const text = new Intl.DateTimeFormat(locale, { ...styleOf(wall.hasTime), timeZone: 'UTC' }).format(wall.face);
  if (!wall.hasTime) return text;
  const zone = moment.zoneLabel ?? (wall.offset === null ? '' : utcName(wall.offset));
  return zone ? `${text}\u00a0${zone}` : text;
}

/** On the reader's clock; null when that cannot be known or would say the same as the page's own. */
export function readerClock(moment: Moment, locale: string, timeZone?: string): string | null {
  const instant = instantOf(moment);
  const wall = wallOf(moment);
  if (!instant || !wall || !isExact(moment)) return null;
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zoneOffset(instant, zone) === wall.offset) return null;
  const sameDay = dayIn(instant, zone) === dayIn(wall.face, 'UTC');
  const style = sameDay ? ({ timeStyle: 'short' } as const) : styleOf(true);
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: zone }).format(instant);
}

/** The locale's own way of writing a day, or a day and time. */
const styleOf = (withTime: boolean): Intl.DateTimeFormatOptions =>
  withTime ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium' };

/** A bare day (`2026-05-01`), the same wherever the reader is. */
export function plainDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...styleOf(false), timeZone: 'UTC' }).format(new Date(day));
}

/** A moment on the reader's own clock (for "your last visit" and "today"). */
export function plainDate(instant: Date, locale: string, withTime = false): string {
  return new Intl.DateTimeFormat(locale, styleOf(withTime)).format(instant);
}

function dayIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

/** Minutes east of UTC of a zone at an instant. */
function zoneOffset(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const face = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return Math.round((face - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

function utcName(offset: number): string {
  if (offset === 0) return 'UTC';
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  return `UTC${offset < 0 ? '\u2212' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}

/**
 * "3 years ago", "yesterday", "in 2 hours", in the words of the locale. Days are counted by the calendar.
 * @param byDay never finer than days
 */
export function ago(instant: Date, now: Date, locale: string, byDay = false): string {
  const span = instant.getTime() - now.getTime();
  // "last year" may mean twelve days or twelve months: from weeks on, always a number.
  const exact = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const loose = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const size = Math.abs(span);
  if (size < DAY && !byDay) {
    return size < 3_600_000
      ? loose.format(Math.trunc(span / 60_000), 'minute')
      : loose.format(Math.trunc(span / 3_600_000), 'hour');
  }
  const days = calendarDays(instant, byDay) - calendarDays(now, false);
  if (Math.abs(days) < 14) return loose.format(days, 'day');
  if (Math.abs(days) < 61) return exact.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 365) return exact.format(Math.trunc(days / 30.44), 'month');
  return exact.format(Math.trunc(days / 365.2425) || Math.sign(days), 'year');
}

/** Number of the day: a bare day counts in its own right, an instant on the reader's calendar. */
function calendarDays(instant: Date, bare: boolean): number {
  if (bare) return Math.floor(instant.getTime() / DAY);
  return Math.floor(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / DAY);
}

const ONE_YEAR = 365 * DAY;

/** Is a story of this moment old enough to say so loudly? More than a year. */
export function isOld(moment: Moment, now: Date): boolean {
  const instant = instantOf(moment);
  return !!instant && now.getTime() - instant.getTime() > ONE_YEAR;
}
