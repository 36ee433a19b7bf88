/**
 * Text as it is compared: what a reader sees, without the accidents of markup.
 * Example: `"Crédit\u00a0photo\u202f:\n  X\u00ad"` → `"Crédit photo : X"`.
 */

// Soft hyphen, zero-width space/joiners used as padding, word joiner, BOM. U+200C/U+200D are kept: Persian and Indic
// scripts and emoji need them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Collapses white space of every kind to one space, drops invisible characters, trims. Case and accents stay. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** Full-width letters to plain ones, curly apostrophes to straight, case folded, accents kept: for matching wording. */
export function fold(text: string): string {
  return tidy(text.normalize('NFKC'))
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .toLowerCase();
}

/** Letters and digits only, accents dropped: for comparing two texts that differ in punctuation. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** At most `limit` characters, cut with an ellipsis. */
export function clip(text: string, limit = 300): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** Words of a text: runs of letters and digits; in scripts without spaces (Han, kana, Thai …) every two characters. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.match(/[\p{L}\p{N}'’-]+/gu) ?? []) {
    words += /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(run) ? Math.max(1, Math.round(run.length / 2)) : 1;
  }
  return words;
}
