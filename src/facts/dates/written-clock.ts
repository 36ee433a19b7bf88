/**
 * A clock time and its zone as people write them: `14:16 UTC+1`, `8.15 Uhr`, `14h52`, `9:22 p. m.`, `午後3時20分`, `(GMT+7)`.
 */
import { clocksAtHand } from '../../data/knowledge';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

export interface WrittenClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly zone: WrittenZone | null;
  readonly end: number;
}

export interface WrittenZone {
  /** As printed: `MEZ`, `UTC+1`, `+02:00`. */
  readonly label: string;
  /** Minutes east of UTC where the figures say them; null when the abbreviation has to be looked up in `ZONES`. */
  readonly offset: number | null;
  readonly end: number;
}

type Tokens = readonly Token[];

/**
 * @param loose a full date stands directly before: `7.25` may be a clock time
 * @returns the clock time that begins at token `at`, or null
 */
export function readClockAt(tokens: Tokens, at: number, words: Vocabulary, loose = false): WrittenClock | null {
  let i = at;
  let half = words.halves.match(tokens, i);
  let announced = loose;
  if (half) i = half.end;
  else if (tokens[i]?.kind === 'word' && words.beforeClock.has(tokens[i]?.text ?? '')) {
    i++;
    if (tokens[i]?.text === '.') i++;
    announced = true;
    half = words.halves.match(tokens, i);
    if (half) i = half.end;
  }
  const hour = tokens[i];
  if (hour?.kind !== 'number' || hour.raw.length > 2 || hour.value > 24) return null;
  const figures = readFigures(tokens, i, words, announced);
  if (!figures) return null;
  i = figures.end;
  if (!half) {
    half = words.halves.match(tokens, i);
    if (half) {
      i = half.end;
      if (tokens[i]?.text === '.') i++;
    }
  }
  let certain = figures.certain || half !== null;
  const named = tokens[i];
  if (named?.kind === 'word' && words.afterClock.has(named.text) && !isZoneWord(named)) {
    i++;
    // "9 Uhr" is a clock time, "9 heures" may be nine hours ago.
    certain ||= figures.minute !== null || announced || named.text === 'uhr';
  }
  const zone = readZoneAt(tokens, i);
  if (zone) i = zone.end;
  if (!certain && !(figures.minute !== null && (announced || zone))) return null;
  const value = inDay(hour.value, half?.meaning ?? null);
  if (value === null) return null;
  return { hour: value, minute: figures.minute ?? 0, second: figures.second, zone, end: i };
}

interface Figures {
  readonly minute: number | null;
  readonly second: number | null;
  /** The writing can only be a clock time. */
  readonly certain: boolean;
  readonly end: number;
}

/** Minutes and seconds after the hour at `at`. */
function readFigures(tokens: Tokens, at: number, words: Vocabulary, announced: boolean): Figures | null {
  const mark = tokens[at + 1];
  const minute = tokens[at + 2];
  const isMinute = minute?.kind === 'number' && minute.raw.length === 2 && minute.value < 60;
  if (mark && (mark.text === ':' || mark.text === '：') && isMinute) {
    const second = tokens[at + 4];
    const hasSecond =
      tokens[at + 3]?.text === ':' && second?.kind === 'number' && second.raw.length === 2 && second.value < 60;
    // Also "20:56h." and a third colon group that is no time ("1:23:45.6" is a duration only outside dates).
    return hasSecond
      ? { minute: minute.value, second: second.value, certain: true, end: at + 5 }
      : { minute: minute.value, second: null, certain: true, end: at + 3 };
  }
  // "à 9 h 15" is a clock time, "2 h 15" without a word before it may be how long something took.
  const isOpen = mark?.text === 'h' && mark.spaced && announced && isMinute;
  if (mark && (!mark.spaced || isOpen) && /^(?:h|hs|u|g)$/.test(mark.text)) {
    if (isMinute && (!minute.spaced || isOpen)) {
      const tail = tokens[at + 3]?.text === 'min' ? 1 : 0;
      return { minute: minute.value, second: null, certain: true, end: at + 3 + tail };
    }
    return mark.text === 'h'
      ? { minute: null, second: null, certain: announced || words.afterClock.has('h'), end: at + 2 }
      : null;
  }
  if (mark && /^[時时點点시]$/.test(mark.raw)) {
    // "3時間前" is three hours ago.
    if (/^[間间]$/.test(tokens[at + 2]?.raw ?? '')) return null;
    const named = minute?.kind === 'number' && minute.value < 60 && /^[分분]$/.test(tokens[at + 3]?.raw ?? '');
    return named
      ? { minute: minute.value, second: null, certain: true, end: at + 4 }
      : { minute: null, second: null, certain: announced, end: at + 2 };
  }
  if (
    mark &&
    !mark.spaced &&
    mark.text === '.' &&
    isMinute &&
    !minute.spaced &&
    !(tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind === 'number' && !tokens[at + 4]?.spaced)
  )
    return { minute: minute.value, second: null, certain: false, end: at + 3 };
  return { minute: null, second: null, certain: false, end: at + 1 };
}

/** An hour of the twelve-hour clock as one of twenty-four; null for an hour that there is not. */
function inDay(hour: number, half: 'am' | 'pm' | null): number | null {
  if (hour === 24) return null;
  if (half === 'pm' && hour < 12) return hour + 12;
  if (half === 'am' && hour === 12) return 0;
  return hour;
}

const isZoneWord = (token: Token | undefined): boolean =>
  token !== undefined && token.raw === token.raw.toUpperCase() && Object.hasOwn(clocksAtHand().zones, token.raw);

/** `UTC+1`, `GMT -3`, `(GMT+7)`, `+02:00`, `+0200`, `MEZ`, `Z`, `(MESZ)` */
function readZoneAt(tokens: Tokens, at: number): WrittenZone | null {
  let i = at;
  const bracket = tokens[i]?.text === '(';
  if (bracket) i++;
  const word = tokens[i];
  let zone: WrittenZone | null = null;
  if (word && /^(?:utc|gmt)$/.test(word.text)) {
    const shift = readShift(tokens, i + 1);
    zone = shift
      ? { label: `${word.raw}${shift.label}`, offset: shift.offset, end: shift.end }
      : { label: word.raw, offset: 0, end: i + 1 };
  } else if (isZoneWord(word) || (word?.text === 'мск' && word.raw.length === 3)) {
    zone = { label: word?.raw ?? '', offset: null, end: i + 1 };
  } else if (!bracket && word && (word.text === '+' || word.text === '-')) {
    const shift = readShift(tokens, i);
    // A lone "- 14" is no zone: a bare shift needs four figures.
    if (shift?.full && !(word.text === '-' && tokens[i + 1]?.spaced))
      zone = { label: shift.label, offset: shift.offset, end: shift.end };
  }
  if (zone && bracket && tokens[zone.end]?.text === ')') return { ...zone, end: zone.end + 1 };
  return zone;
}

function readShift(
  tokens: Tokens,
  at: number,
): { readonly label: string; readonly offset: number; readonly full: boolean; readonly end: number } | null {
  const sign = tokens[at];
  const hours = tokens[at + 1];
  if (!sign || !/^[+\-\u2212\u2013]$/.test(sign.text) || hours?.kind !== 'number' || hours.spaced) return null;
  const direction = sign.text === '+' ? 1 : -1;
  if (hours.raw.length === 4) {
    const offset = direction * (Math.floor(hours.value / 100) * 60 + (hours.value % 100));
    return isOffset(offset) ? { label: `${sign.raw}${hours.raw}`, offset, full: true, end: at + 2 } : null;
  }
  if (hours.raw.length > 2) return null;
  const minutes = tokens[at + 3];
  const hasMinutes = tokens[at + 2]?.text === ':' && minutes?.kind === 'number' && minutes.raw.length === 2;
  const offset = direction * (hours.value * 60 + (hasMinutes ? minutes.value : 0));
  if (!isOffset(offset)) return null;
  return hasMinutes
    ? { label: `${sign.raw}${hours.raw}:${minutes.raw}`, offset, full: true, end: at + 4 }
    : { label: `${sign.raw}${hours.raw}`, offset, full: false, end: at + 2 };
}

/** Offsets in use run from −12:00 to +14:00, in quarters of an hour. */
export const isOffset = (minutes: number): boolean => minutes >= -720 && minutes <= 840 && minutes % 15 === 0;
