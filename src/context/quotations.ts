/**
 * Where a text's quotation marks open and close, in every style.
 *
 * Reads the texts of an article's paragraphs in order. A passage may go on over paragraphs, by the convention that
 * each further paragraph opens with the mark again and only the last one closes.
 * Example: `Er sagte: „Wir gehen.“` → one passage from 10 to 22, inner text `Wir gehen.`
 *
 * Linear in the text: one pass over the characters; a mark that never closes ends with its paragraph.
 */
import { UNSPACED } from '../page/characters';

/** One passage between quotation marks, inside one paragraph. */
export interface Quotation {
  /** Index of the paragraph in the list that was given. */
  readonly paragraph: number;
  /** First character (the opening mark, where there is one) and the end (after the closing mark). */
  readonly start: number;
  readonly end: number;
  /** The words between the marks. */
  readonly inner: string;
  /** Goes on with the passage that ended the paragraph before. */
  readonly continues: boolean;
  /** Its closing mark stands in a later paragraph, or nowhere. */
  readonly open: boolean;
}

/**
 * Marks that may close what a mark opened. CLDR's delimiters (quotationStart/End and alternates) for all languages,
 * and the mixtures that newsrooms print: https://cldr.unicode.org/translation/characters
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"„',
  '”': '”“',
  '"': '"”“',
  '«': '»',
  '»': '«»',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '〝': '〟',
  '＂': '＂',
};
/** Where these stand, both a quotation mark and an apostrophe are possible. */
const SINGLE = new Set(['‘', "'", '‚']);

const isSpace = (c: string): boolean => /\s/.test(c);
const isLetter = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);

/** A single passage in single marks is at most this long: a lone apostrophe must not swallow a paragraph. */
const MAX_SINGLE = 1500;
/** Marks without an end that are tried in one paragraph. */
const MAX_UNCLOSED = 30;

interface Pending {
  readonly mark: string;
  readonly start: number;
  readonly continues: boolean;
}

/** Finds the passages of all paragraphs, in order, none inside another. */
export function findQuotations(paragraphs: readonly string[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: string | null = null;
  let carriedOver = 0;
  const inward = pointInward(paragraphs);
  paragraphs.forEach((text, paragraph) => {
    let at = 0;
    let unclosed = 0;
    let pending: Pending | null = null;
    if (carried !== null) {
      const first = text.trimStart();
      const closeAt = nextCloser(inward, text, 0, carried);
      if (first && opens(inward, first, 0) && first[0] === carried) {
        // The convention: the paragraph opens with the mark again.
        const start = text.length - first.length;
        pending = { mark: carried, start, continues: true };
        at = start + 1;
      } else if (closeAt >= 0 && carriedOver < 4 && !opensBefore(inward, text, closeAt)) {
        found.push({
          paragraph,
          start: 0,
          end: closeAt + 1,
          inner: text.slice(0, closeAt).trim(),
          continues: true,
          open: false,
        });
        at = closeAt + 1;
      }
      carried = null;
    }
    while (at < text.length || pending) {
      if (!pending) {
        const start = nextOpener(inward, text, at);
        if (start < 0) break;
        pending = { mark: text[start] as string, start, continues: false };
        at = start + 1;
      }
      const close = nextCloser(inward, text, at, pending.mark);
      if (close >= 0) {
        found.push({
          paragraph,
          start: pending.start,
          end: close + 1,
          inner: text.slice(pending.start + 1, close).trim(),
          continues: pending.continues,
          open: false,
        });
        at = close + 1;
        pending = null;
        continue;
      }
      // Never closed here. It goes on when the next paragraph takes the mark up again or closes it; a single mark or
      // a stray one is passed over.
      const next = paragraphs[paragraph + 1]?.trimStart() ?? '';
      const goesOn = next[0] === pending.mark || (!SINGLE.has(pending.mark) && closesFirst(inward, next, pending.mark));
      const fillsParagraph = text.slice(0, pending.start).trim() === '' || /:\s*$/.test(text.slice(0, pending.start));
      if (!SINGLE.has(pending.mark) && (goesOn || fillsParagraph || pending.continues)) {
        found.push({
          paragraph,
          start: pending.start,
          end: text.length,
          inner: text.slice(pending.start + 1).trim(),
          continues: pending.continues,
          open: true,
        });
        if (goesOn) {
          carried = pending.mark;
          carriedOver = pending.continues ? carriedOver + 1 : 0;
        }
        break;
      }
      at = pending.start + 1;
      pending = null;
      // Each look for a missing end costs the rest of the text: give up on a paragraph that is full of them.
      if (++unclosed > MAX_UNCLOSED) break;
    }
  });
  return found;
}

/** Do this article's guillemets point inward (»…«, or »…»)? Told by which of them its paragraphs show first. */
function pointInward(paragraphs: readonly string[]): boolean {
  let balance = 0;
  for (const text of paragraphs) {
    const mark = /[«»‹›]/.exec(text)?.[0];
    if (mark) balance += mark === '»' || mark === '›' ? 1 : -1;
  }
  return balance > 0;
}

/** Does a mark at this place open a passage? After nothing, white space, an opening bracket, a dash, a colon or an elision. */
function opens(inward: boolean, text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!(mark in CLOSERS)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '「' || mark === '『' || mark === '„' || mark === '〝' || mark === '‚') return true;
  const free = isSpace(before) || /[([{—–\-:;,/¡¿“„«‘]/.test(before) || UNSPACED.test(before);
  const elided = /['’]/.test(before) && isLetter(text[at - 2] ?? ' ');
  if (mark === '«' || mark === '‹') return !inward && (!isLetter(before) || UNSPACED.test(before));
  if (mark === '»' || mark === '›') return inward && (free || elided);
  if (mark === '“' || mark === '‘') {
    if (isLetter(before) && !UNSPACED.test(before)) return false;
    return !isSpace(after) && (mark === '“' || isLetter(after) || /[.…¿¡([“"«]/.test(after));
  }
  if (mark === "'")
    return free && isLetter(after) && !/^'(?:n|s|t|em|til|cause|round|\d\ds?)\b/i.test(text.slice(at, at + 7));
  if (mark === '”') return free && !isSpace(after) && isLetterish(after);
  return (free || elided || (mark === '"' && /[.!?]/.test(before) && isLetter(after))) && !isSpace(after);
}
const isLetterish = (c: string): boolean => isLetter(c) || /[.…¿¡(['"‘“]/.test(c);

function nextOpener(inward: boolean, text: string, from: number): number {
  for (let i = from; i < text.length; i++) if ((text[i] as string) in CLOSERS && opens(inward, text, i)) return i;
  return -1;
}

/** The place of the mark that closes, or -1. Pairs of directed marks of the same kind nest. */
function nextCloser(inward: boolean, text: string, from: number, mark: string): number {
  const closers = CLOSERS[mark] ?? '';
  if (SINGLE.has(mark)) return nextSingleCloser(text, from, closers);
  const nests = mark === '«' || mark === '「' || mark === '『';
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i] as string;
    if (nests && c === mark) depth++;
    if (!closers.includes(c)) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    // A mark that may also open does so between a space and a letter (“A” … “B” keeps its pairs; " is a toggle).
    const ambiguous = c === '“' || c === '„';
    if (ambiguous && isSpace(text[i - 1] ?? ' ') && isLetter(text[i + 1] ?? ' ')) {
      if (c === '“' && mark === '„') return i;
      continue;
    }
    if (c === '"' && isSpace(text[i - 1] ?? ' ') && isLetter(text[i + 1] ?? ' ') && hasLater(inward, text, i, c))
      continue;
    return i;
  }
  return -1;
}
/** An opening straight mark inside a passage: only when two more follow soon (its own end and the outer one). */
function hasLater(inward: boolean, text: string, at: number, c: string): boolean {
  const near = text.slice(at + 1, at + 521);
  const next = near.indexOf(c);
  if (next < 0 || next > 120) return false;
  const third = near.indexOf(c, next + 1);
  if (third < 0) return false;
  return !isSpace(near[third - 1] ?? ' ') && !isSpace(near[next - 1] ?? ' ') && !opens(inward, text, at + 1 + third);
}

function nextSingleCloser(text: string, from: number, closers: string): number {
  let fallback = -1;
  const until = Math.min(text.length, from + MAX_SINGLE);
  for (let i = from; i < until; i++) {
    if (!closers.includes(text[i] as string)) continue;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (isSpace(before) || isLetter(after)) continue;
    if (/[.,!?;…]/.test(before) || /[.,;:!?)\]—–]/.test(after) || (after === ' ' && i + 1 >= text.length)) return i;
    // `the players’ union`: a plural's apostrophe, unless nothing better comes.
    if (/s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) {
      if (fallback < 0) fallback = i;
      continue;
    }
    return i;
  }
  return fallback;
}

/** Does a passage open before `end`? */
function opensBefore(inward: boolean, text: string, end: number): boolean {
  const first = nextOpener(inward, text, 0);
  return first >= 0 && first < end;
}
/** Does the next paragraph close the mark before opening another? */
function closesFirst(inward: boolean, text: string, mark: string): boolean {
  const close = nextCloser(inward, text, 0, mark);
  return close >= 0 && !opensBefore(inward, text, close + 1);
}
