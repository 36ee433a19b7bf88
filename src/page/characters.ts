/**
 * Which characters are letters, capitals, marks, numbers: `holds('Ана', UPPER)` is what `/\p{Lu}/u.test('Ана')` says.
 *
 * A browser compiles a regular expression anew in every page, and one with `\p{…}` takes it up to two milliseconds, for
 * it puts the sets of Unicode together each time. What pages are mostly written with is known here without them; the
 * rest is looked up once a character. The answers are the same (`tests/page/characters.test.ts` goes through them all).
 */

/** `\p{Lu}` */
export const UPPER = 1;
/** `\p{Ll}` */
export const LOWER = 2;
/** `\p{Lo}`: letters of scripts without case. */
export const UNCASED = 4;
const OTHER_LETTER = 8;
/** `\p{M}` */
export const MARK = 16;
/** `\p{Nd}` */
export const DIGIT = 32;
const OTHER_NUMBER = 64;
/** `\p{L}` */
export const LETTER = UPPER | LOWER | UNCASED | OTHER_LETTER;
/** `\p{N}` */
export const NUMBER = DIGIT | OTHER_NUMBER;
/** None of these; every character is of some kind. */
const SIGN = 128;

/** Scripts written without spaces between words, and Hangul, whose particles cling to the word. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Scripts in which two characters count as a word, for nothing divides words: kana, Han, Thai. */
export const PAIRED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
/** Scripts in which a character says as much as two or three letters: Han, kana, Hangul, Thai, Khmer. */
export const DENSE = /[\u0e00-\u0e7f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

// Blocks without letters, marks and numbers: punctuation, currencies, arrows, shapes, halves of pairs, private use.
const NOTHING =
  /^[\0-\xa9\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u3000-\u3004\u3008-\u3020\ud800-\uf8ff]$/;
// Blocks where every letter has case and a partner.
const CASED = /[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u017f\u0391-\u03a1\u03a3-\u03ce\u0400-\u0481\u048a-\u052f\u1ea0-\u1eff]/;
// Blocks of letters without case.
const WITHOUT_CASE = /[\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;

const known = new Uint8Array(0x10000);

/** Kinds of the character with this code, as bits. */
export function kindOf(code: number): number {
  return known[code] || learn(code);
}

function learn(code: number): number {
  // Emoji.
  const isNothing = code > 0x1f190 && code < 0x1fbf0;
  const kind = isNothing ? SIGN : classOf(String.fromCodePoint(code));
  known[code] = kind;
  return kind;
}

function classOf(c: string): number {
  if (CASED.test(c)) return c === c.toLowerCase() ? LOWER : UPPER;
  if (/[0-9]/.test(c)) return DIGIT;
  if (NOTHING.test(c)) return SIGN;
  if (WITHOUT_CASE.test(c)) return UNCASED;
  if (/\p{L}/u.test(c))
    return /\p{Lo}/u.test(c) ? UNCASED : /\p{Ll}/u.test(c) ? LOWER : /\p{Lu}/u.test(c) ? UPPER : OTHER_LETTER;
  return /\p{M}/u.test(c) ? MARK : /\p{Nd}/u.test(c) ? DIGIT : /\p{N}/u.test(c) ? OTHER_NUMBER : SIGN;
}

/** Is the first character of one of these kinds? Example: `isOf('Ana', UPPER)`. */
export const isOf = (text: string, kinds: number): boolean => (kindOf(text.codePointAt(0) ?? 0) & kinds) > 0;

/** Is any character of one of these kinds? */
export function holds(text: string, kinds: number): boolean {
  for (let at = 0; at < text.length; at++) if (kindOf(text.codePointAt(at) ?? 0) & kinds) return true;
  return false;
}

/** The characters of these kinds, without the others. */
export const only = (text: string, kinds: number): string => runsOf(text, kinds).join('');

/** The runs of characters of these kinds. Example: `runsOf("l'an 1", LETTER)` → `l`, `an`. */
export function runsOf(text: string, kinds: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, kinds);
    if (end > at) runs.push(text.slice(at, end));
    at = end + (end < text.length && (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
  return runs;
}

/** Where the run of characters of these kinds ends that begins at a position. */
export function runEnd(text: string, from: number, kinds: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (!(kindOf(code) & kinds)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The word that begins at a position: a run of these kinds up to scripts without spaces, at most `most` long; '' for none. */
export function wordAt(text: string, from: number, kinds: number, most = text.length): string {
  const last = Math.min(text.length, from + most);
  let at = from;
  for (; at < last; at++) {
    const code = text.charCodeAt(at);
    if (!(kindOf(code) & kinds) || (code > 0x303f && UNSPACED.test(text.charAt(at)))) break;
  }
  return text.slice(from, at);
}

const SHAPES: readonly (string | undefined)[] = /* @__PURE__ */ Object.assign([], {
  [UPPER]: 'A',
  [LOWER]: 'a',
  [UNCASED]: 'b',
  [OTHER_LETTER]: 'c',
  [MARK]: 'm',
  [DIGIT]: '0',
  [OTHER_NUMBER]: '1',
});

/**
 * A text with a plain sign for each of its letters, marks and numbers, as long as the text, for expressions that would ask
 * for `\p{…}`: `A` for a capital, `a` for a small letter, `b` and `c` for others (`[Aa-c]` is `\p{L}`), `m` for a mark, `0` for
 * a digit and `1` for another number. Everything else stays, also letters beyond the basic plane. Example: `"Đà 5 – 北"` →
 * `"Aa 0 – b"`.
 */
export function shapeOf(text: string): string {
  let shape = '';
  for (let at = 0; at < text.length; at++) shape += SHAPES[kindOf(text.charCodeAt(at))] ?? text.charAt(at);
  return shape;
}
