/**
 * A day as people write it, read at one place of a row of tokens.
 *
 * Understands `6 January 2026`, `January 6, 2026`, `1er février 2020`, `2020. május 7.`, `06/01/2026`, `2026-01-06`,
 * `2025年1月14日`, `2026년 7월 12일`, `令和6年3月5日`, `۲۱ ارديبهشت ۱۳۹۹`, `24 نيسان / أبريل 2020`, and days without a year.
 * A month alone ("January 2018") is no day.
 */
import { BUDDHIST_ERA, daysOfMonth, ERAS, fromSolarHijri } from './calendar';
import type { Token } from './tokens';
import { type Month, monthsOfAnyLanguage, type Vocabulary } from './vocabulary';

export interface WrittenDay {
  /** Null when the text gives none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The day with month and day swapped, when the figures allow both: the language's order chose `month` and `day`. */
  readonly swapped: boolean;
  /** Does the language's order make the choice certain? */
  readonly orderKnown: boolean;
  /** Token after the expression. */
  readonly end: number;
}

type Tokens = readonly Token[];

const DASHES = new Set(['-', '/', '.', '\u2010', '\u2011', '\u2013', '\u2212']);
/** Words between the parts of a written date: "6 de enero del 2026", "12th of May", "2020 m. gegužės 7 d." */
const JOINERS = new Set(['de', 'del', 'of', 'd', 'm', 'г', 'р', 'año', 'nam', 'den', 'do', 'da', 'року', 'года']);
/** "พ.ศ. 2567": the letters of the Buddhist and the common era before a year. */
const ERA_LETTERS = new Set(['พ', 'ค', 'ศ']);
/** Endings of ordinal numbers, written on the number. */
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'eme', 'o', 'a', 'го', 'ой', 'η', 'ης', 'ª', 'º']);

/** @returns the day that begins at token `at`, or null */
export function readDayAt(tokens: Tokens, at: number, words: Vocabulary): WrittenDay | null {
  const first = tokens[at];
  if (!first || continuesNumber(tokens, at)) return null;
  if (first.kind === 'number') {
    if (isYear(first)) return yearFirst(tokens, at, first.value, words);
    if (first.value < 1 || first.value > 31 || first.raw.length > 2) return null;
    return dayThenMonth(tokens, at, words) ?? numeric(tokens, at, words) ?? cjkParts(tokens, at);
  }
  if (first.kind === 'word') return eraFirst(tokens, at) ?? monthThenDay(tokens, at, words);
  return null;
}

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && token.raw.length === 4;

/** A digit group glued to what stands before it ("1.2.2020.4", "030-12-2020") is no date. */
function continuesNumber(tokens: Tokens, at: number): boolean {
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  const here = tokens[at];
  return (
    here?.kind === 'number' &&
    !here.spaced &&
    mark?.kind === 'mark' &&
    DASHES.has(mark.text) &&
    !mark.spaced &&
    before?.kind === 'number'
  );
}

function yearFirst(tokens: Tokens, at: number, year: number, words: Vocabulary): WrittenDay | null {
  const cjk = cjkParts(tokens, at);
  if (cjk) return cjk;
  const separator = tokens[at + 1];
  // "2020. május 7.", "2020 m. gegužės 7 d."
  let i = at + 1;
  for (let n = 0; n < 3 && isFiller(tokens[i]); n++) i++;
  const month = monthAt(tokens, i, words);
  if (month) {
    const day = tokens[month.end];
    if (day?.kind === 'number' && day.raw.length <= 2 && !isYear(day)) {
      const made = make(year, month.meaning, day.value, month.end + 1);
      if (made) return withTail(tokens, made);
    }
  }
  if (!separator || !DASHES.has(separator.text)) return null;
  const [m, again, d] = [tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (m?.kind !== 'number' || d?.kind !== 'number' || again?.text !== separator.text) return null;
  if (m.raw.length > 2 || d.raw.length > 2) return null;
  return numericDay(year, m.value, d.value, at + 5, words, false);
}

/** A year in the page's calendar, checked and converted. */
function numericDay(
  year: number,
  month: number,
  day: number,
  end: number,
  words: Vocabulary,
  swapped: boolean,
): WrittenDay | null {
  if (words.calendar === 'solar-hijri' && year < 1500) {
    const converted = fromSolarHijri(year, month, day);
    return converted ? { ...converted, swapped: false, orderKnown: true, end } : null;
  }
  const common = words.calendar === 'buddhist' && year > 2400 ? year + BUDDHIST_ERA : year;
  if (day < 1 || day > daysOfMonth(common, month)) return null;
  return { year: common, month, day, swapped, orderKnown: words.order !== 'unsure', end };
}

/** `2025年1月14日`, `2026년 7월 12일`, `5月14日` */
function cjkParts(tokens: Tokens, at: number, era = 0): WrittenDay | null {
  let i = at;
  let year: number | null = null;
  if (isUnit(tokens[i + 1], '年', '년')) {
    year = (tokens[i]?.value ?? 0) + era;
    i += 2;
  }
  if (tokens[i]?.kind !== 'number' || !isUnit(tokens[i + 1], '月', '월')) return null;
  const month = tokens[i]?.value ?? 0;
  const day = tokens[i + 2];
  if (day?.kind !== 'number' || !isUnit(tokens[i + 3], '日', '일', '号', '號')) return null;
  if (day.value < 1 || day.value > daysOfMonth(year ?? 2020, month)) return null;
  return { year, month, day: day.value, swapped: false, orderKnown: true, end: i + 4 };
}

const isUnit = (token: Token | undefined, ...units: readonly string[]): boolean =>
  token !== undefined && units.includes(token.raw);

function eraFirst(tokens: Tokens, at: number): WrittenDay | null {
  const name = `${tokens[at]?.raw ?? ''}${tokens[at + 1]?.raw ?? ''}`;
  const era = ERAS.find(([word]) => word === name);
  return era && tokens[at + 2]?.kind === 'number' ? cjkParts(tokens, at + 2, era[1]) : null;
}

/** `6 January 2026`, `1er février 2020`, `12. Mai`, `24 نيسان / أبريل 2020`, `5 tháng 3 năm 2024`, `4-Feb-2021` */
function dayThenMonth(tokens: Tokens, at: number, words: Vocabulary): WrittenDay | null {
  const day = tokens[at]?.value ?? 0;
  let i = at + 1;
  if (isOrdinal(tokens[i])) i++;
  for (let n = 0; n < 3 && (isFiller(tokens[i]) || isDash(tokens[i])); n++) i++;
  const month = monthAt(tokens, i, words);
  if (!month) return null;
  i = sameMonthAgain(tokens, month.end, month.meaning, words);
  const year = yearAt(tokens, i, words);
  return make(year?.value ?? null, month.meaning, day, year?.end ?? i);
}

/** `January 6, 2026`, `May 6th 2026`, `Aug 8` */
function monthThenDay(tokens: Tokens, at: number, words: Vocabulary): WrittenDay | null {
  const month = monthAt(tokens, at, words);
  if (!month) return null;
  let i = month.end;
  for (let n = 0; n < 2 && (isFiller(tokens[i]) || isDash(tokens[i])); n++) i++;
  const day = tokens[i];
  if (day?.kind !== 'number' || day.raw.length > 2) return null;
  i++;
  // "May 20:15" and "März 7 Uhr" are clock times.
  if (tokens[i]?.text === ':' || isUnit(tokens[i], '月')) return null;
  if (isOrdinal(tokens[i])) i++;
  const year = yearAt(tokens, i, words);
  return make(year?.value ?? null, month.meaning, day.value, year?.end ?? i);
}

/** `06/01/2026`, `6.1.26`, `06 - 01 - 2026` */
function numeric(tokens: Tokens, at: number, words: Vocabulary): WrittenDay | null {
  const [a, mark, b, again, y] = [0, 1, 2, 3, 4].map((n) => tokens[at + n]);
  if (!a || !mark || !DASHES.has(mark.text) || b?.kind !== 'number' || b.raw.length > 2) return null;
  if (again?.text !== mark.text || y?.kind !== 'number' || (y.raw.length !== 4 && y.raw.length !== 2)) return null;
  const after = tokens[at + 5];
  const afterThat = tokens[at + 6];
  if (after && !after.spaced && DASHES.has(after.text) && afterThat?.kind === 'number' && !afterThat.spaced)
    return null;
  const century = words.calendar === 'buddhist' && y.value > 50 ? 2500 : 2000;
  const year = y.raw.length === 4 ? y.value : century + y.value;
  // A two-digit year needs figures that cannot be a score, a version or a fraction.
  if (y.raw.length === 2 && (mark.spaced || again.spaced)) return null;
  if (y.raw.length === 2 && words.order === 'ymd')
    return numericDay(2000 + a.value, b.value, y.value, at + 5, words, false);
  const monthFirst = words.order === 'mdy' || (words.order === 'unsure' && mark.text !== '.');
  const both = a.value <= 12 && b.value <= 12 && a.value !== b.value;
  const [month, day] =
    a.value > 12
      ? [b.value, a.value]
      : b.value > 12
        ? [a.value, b.value]
        : monthFirst
          ? [a.value, b.value]
          : [b.value, a.value];
  const made = numericDay(year, month, day, at + 5, words, both);
  // A full stop between the figures is a day-first habit wherever it is used.
  return made && both && mark.text === '.' && words.order === 'unsure' ? { ...made, orderKnown: true } : made;
}

const isFiller = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '.' ||
    token.text === ',' ||
    token.text === "'" ||
    token.text === '\u2019' ||
    token.text === '،' ||
    JOINERS.has(token.text));
const isEra = (token: Token | undefined): boolean => token !== undefined && ERA_LETTERS.has(token.text);
const isDash = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '\u2011';
const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '°' || (!token.spaced && ORDINALS.has(token.text)));

function monthAt(
  tokens: Tokens,
  at: number,
  words: Vocabulary,
): { readonly meaning: Month; readonly end: number } | null {
  const own = words.months.match(tokens, at);
  if (own || words.calendar !== 'gregorian') return own;
  // Another language than declared: only full names, "des" and "mar" are words everywhere.
  const token = tokens[at];
  return token && token.raw.length > 3 ? monthsOfAnyLanguage().match(tokens, at) : null;
}

/** Arabic papers print both names of a month: "نيسان / أبريل", "تموز (يوليو)". */
function sameMonthAgain(tokens: Tokens, at: number, month: Month, words: Vocabulary): number {
  const mark = tokens[at]?.text;
  if (mark !== '/' && mark !== '(') return at;
  const again = words.months.match(tokens, at + 1);
  if (again?.meaning.number !== month.number) return at;
  return mark === '(' && tokens[again.end]?.text === ')' ? again.end + 1 : again.end;
}

/**
 * The year after a month or day, over full stops, commas, "de", "พ.ศ.", dashes. Four figures; two after an apostrophe; two
 * of the Buddhist era, which are no year of ours yet ("3 ธ.ค. 67"). Figures glued to a year (a number of readers in the
 * next element: "November 21, 202501747") are not read.
 */
function yearAt(
  tokens: Tokens,
  from: number,
  words: Vocabulary,
): { readonly value: number; readonly end: number } | null {
  let i = from;
  let apostrophe = false;
  for (let n = 0; n < 4 && (isFiller(tokens[i]) || isDash(tokens[i]) || isEra(tokens[i])); n++) {
    apostrophe = tokens[i]?.text === "'" || tokens[i]?.text === '\u2019';
    i++;
  }
  const token = tokens[i];
  if (token?.kind !== 'number' || tokens[i + 1]?.text === ':') return null;
  const { length } = token.raw;
  if (length === 4) return { value: token.value, end: i + 1 };
  if (length > 4 && i > from && /^(?:19|20)\d\d/.test(token.raw))
    return { value: Number(token.raw.slice(0, 4)), end: i + 1 };
  if (length !== 2) return null;
  if (apostrophe) return { value: 2000 + token.value, end: i + 1 };
  return words.calendar === 'buddhist' && token.value > 50 ? { value: 2500 + token.value, end: i + 1 } : null;
}

function make(year: number | null, month: Month, day: number, end: number): WrittenDay | null {
  if (month.calendar === 'solar-hijri') {
    const converted = year === null ? null : fromSolarHijri(year, month.number, day);
    return converted ? { ...converted, swapped: false, orderKnown: true, end } : null;
  }
  const common = year !== null && year > 2400 && year < 2700 ? year + BUDDHIST_ERA : year;
  if (day < 1 || day > daysOfMonth(common ?? 2020, month.number)) return null;
  return { year: common, month: month.number, day, swapped: false, orderKnown: true, end };
}

/** "7 d." (Lithuanian) and the full stop of "május 7." belong to the date. */
function withTail(tokens: Tokens, made: WrittenDay): WrittenDay {
  let end = made.end;
  if (tokens[end]?.text === 'd') end++;
  if (tokens[end]?.text === '.') end++;
  return { ...made, end };
}
