/**
 * Every date in a line of text, with the label that says what it is the date of.
 *
 * Example (French): `"Publié le 06/01/2026 - 14:16 UTC+1"` →
 *   `[{ label: 'published', day: { year: 2026, month: 1, day: 6, … }, clock: { hour: 14, minute: 16, zone: … }, … }]`
 */
import { readTokens, type Token } from './tokens';
import type { LabelKind, Vocabulary } from './vocabulary';
import { readClockAt, type WrittenClock } from './written-clock';
import { readDayAt, type WrittenDay } from './written-day';

export interface WrittenDate {
  /** Null when no label stands beside it. */
  readonly label: LabelKind | null;
  /** Null for a clock time alone ("Stand: 10:49 Uhr"); only labelled ones are returned. */
  readonly day: WrittenDay | null;
  readonly clock: WrittenClock | null;
  /** Characters of the text, from the label (if before) to the end of the expression. */
  readonly from: number;
  readonly to: number;
  /** First character of the expression without its label. */
  readonly start: number;
}

/** A label with nothing after it: it belongs to the date in the next piece of text. */
export interface WrittenDates {
  readonly dates: readonly WrittenDate[];
  readonly openLabel: LabelKind | null;
}

type Tokens = readonly Token[];

/** How many tokens may stand between a label and its date ("Published by X on Tue, …"). */
const LABEL_REACH = 7;

interface Label {
  readonly kind: LabelKind;
  readonly at: number;
  readonly end: number;
}

/** @param words the vocabulary of the text's language */
export function readWrittenDates(text: string, words: Vocabulary): WrittenDates {
  const tokens = readTokens(text);
  const dates: WrittenDate[] = [];
  let label: Label | null = null;
  /** A clock time that may belong to the day that follows ("11:48, Thu, Jul 18, 2024"). */
  let waiting: { readonly clock: WrittenClock; readonly at: number; readonly label: Label | null } | null = null;
  const push = (
    day: WrittenDay | null,
    clock: WrittenClock | null,
    at: number,
    end: number,
    own: Label | null,
  ): void => {
    const start = tokens[at]?.start ?? 0;
    const from = own && own.at < at ? (tokens[own.at]?.start ?? start) : start;
    dates.push({ label: own?.kind ?? null, day, clock, from, start, to: tokens[end - 1]?.end ?? text.length });
  };
  const giveUpWaiting = (): void => {
    if (waiting?.label) push(null, waiting.clock, waiting.at, waiting.clock.end, waiting.label);
    waiting = null;
  };
  for (let i = 0; i < tokens.length; ) {
    const found = startsWord(tokens, i) ? words.labels.match(tokens, i) : null;
    if (found) {
      giveUpWaiting();
      // "Publicado hoy a las 15:10": the label stays, the day is unknown.
      const keeps = found.meaning === 'relative' && label && i - label.end <= LABEL_REACH;
      if (!keeps) label = { kind: found.meaning, at: i, end: found.end };
      i = found.end;
      continue;
    }
    const own: Label | null = label && i - label.end <= LABEL_REACH ? label : null;
    const day = readDayAt(tokens, i, words);
    if (day) {
      const clockBefore = waiting && i - waiting.clock.end <= 4 ? waiting : null;
      if (!clockBefore) giveUpWaiting();
      const clockAfter = clockBefore ? null : readClockAfter(tokens, day.end, words);
      const at = clockBefore?.at ?? i;
      const end = clockAfter?.end ?? day.end;
      const named: Label | null = clockBefore?.label ?? own ?? labelAfter(tokens, end, words);
      push(day, clockBefore?.clock ?? clockAfter, at, end, named);
      waiting = null;
      label = null;
      i = end;
      continue;
    }
    const clock: WrittenClock | null = readClockAt(tokens, i, words);
    if (clock) {
      giveUpWaiting();
      waiting = { clock, at: i, label: own };
      if (own) label = null;
      i = clock.end;
      continue;
    }
    i++;
  }
  giveUpWaiting();
  const isOpen = label !== null && tokens.length - label.end <= 2;
  return { dates, openLabel: isOpen && label ? label.kind : null };
}

/** Labels are whole words; in scripts without spaces any character may begin one. */
const startsWord = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === 'word';

/** The clock time after a day, over at most four marks and two words ("um", "a las", "Thu,"). */
function readClockAfter(tokens: Tokens, from: number, words: Vocabulary): WrittenClock | null {
  let strange = 0;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token) return null;
    const clock = readClockAt(tokens, i, words, strange === 0);
    if (clock) return clock;
    if (token.kind === 'number' || words.labels.match(tokens, i)) return null;
    if (token.kind === 'word' && (++strange > 2 || token.raw.length > 9)) return null;
    if (token.text === ';' || token.text === '?' || token.text === '!') return null;
  }
  return null;
}

/** Chinese, Japanese and Korean papers also print the label behind the date: "（1月14日 01時40分更新）". */
function labelAfter(tokens: Tokens, at: number, words: Vocabulary): Label | null {
  const token = tokens[at];
  if (!token || !/[\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3]/.test(token.raw)) return null;
  const found = words.labels.match(tokens, at);
  if (!found) return null;
  // A label that heads the next date is not this one's.
  for (let i = found.end; i < found.end + 3; i++) if (tokens[i]?.kind === 'number') return null;
  return { kind: found.meaning, at, end: found.end };
}
