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
export function isExact(moment: Moment): boolean {
  const wall = wallOf(moment);
  return !!wall?.hasTime && wall.offset !== null;
}

/** As the page's own clock showed it, with its zone when the page gives one. Unreadable values stand as they are. */
export function pageClock(moment: Moment, locale: string): string {
  const wall = wallOf(moment);
  if (!wall) return moment.iso;
  const time = wall.hasTime ? ({ hour: '2-digit', minute: '2-digit' } as const) : {};
  const text = new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'short', day: 'numeric' },
    ...time,
    timeZone: 'UTC',
  }).format(wall.face);
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
  const day = sameDay ? {} : ({ year: 'numeric', month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    instant,
  );
}

/** A moment on the reader's own clock (for "your last visit" and "today"). */
export function plainDate(instant: Date, locale: string, withTime = false, timeZone?: string): string {
  const time = withTime ? ({ hour: '2-digit', minute: '2-digit' } as const) : {};
  const zone = timeZone ? { timeZone } : {};
  return new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'short', day: 'numeric' },
    ...time,
    ...zone,
  }).format(instant);
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

const UNITS = [
  ['year', 365.2425 * DAY],
  ['month', 30.44 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 years ago", "yesterday", "in 2 hours", in the words of the locale. `byDay`: never finer than days. */
export function ago(instant: Date, now: Date, locale: string, byDay = false): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const span = instant.getTime() - now.getTime();
  for (const [unit, length] of UNITS) {
    if (byDay && length < DAY) break;
    if (Math.abs(span) >= length) return words.format(Math.trunc(span / length), unit);
  }
  return words.format(0, byDay ? 'day' : 'minute');
}

export const ONE_YEAR = 365 * DAY;

/** Is a story of this moment old enough to say so loudly? More than a year. */
export function isOld(moment: Moment, now: Date): boolean {
  const instant = instantOf(moment);
  return !!instant && now.getTime() - instant.getTime() > ONE_YEAR;
}
