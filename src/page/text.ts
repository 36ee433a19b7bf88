/**
 * Text as it is compared: what a reader sees, without the accidents of markup.
 * Example: `"Crédit\u00a0photo\u202f:\n  X\u00ad"` → `"Crédit photo : X"`.
 */
import { LETTER, MARK, NUMBER, only, PAIRED, runsOf } from './characters';

// Soft hyphen, zero-width space/joiners used as padding, word joiner, BOM. U+200C/U+200D are kept: Persian and Indic
// scripts and emoji need them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** What makes a text untidy inside. Most texts are tidy, and looking is far cheaper than replacing. */
const UNTIDY =
  /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;

/** Collapses white space of every kind to one space, drops invisible characters, trims. Case and accents stay. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** Remembers answers for short texts: every finder asks about the same lines of a page. Forgets all when full. */
function remembering(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > 400) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 1500) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** Full-width letters to plain ones, curly apostrophes to straight, case folded, accents kept: for matching wording. */
export const fold = remembering((text: string): string =>
  tidy(text.normalize('NFKC'))
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .toLowerCase(),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is meant.
const NOT_ASCII = /[^\x00-\x7f]/;
const NOT_PLAIN = /[^a-z0-9]+/g;

/** Letters and digits only, accents dropped: for comparing two texts that differ in punctuation. */
export const bare = remembering((text: string): string =>
  // Most text is plain ASCII, where nothing needs to be decomposed.
  !NOT_ASCII.test(text)
    ? text.toLowerCase().replace(NOT_PLAIN, ' ').trim()
    : runsOf(only(text.normalize('NFKD'), ~MARK).toLowerCase(), LETTER | NUMBER).join(' '),
);

/** Letters and digits only, lower case, without accents: how names of publishers and parts of addresses are compared. */
export const squash = (text: string): string => bare(text).replaceAll(' ', '');

/** At most `limit` characters, cut with an ellipsis. */
export function clip(text: string, limit = 300): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** Words of a text: runs of letters and digits; in scripts without spaces (Han, kana, Thai …) every two characters. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.match(/[\p{L}\p{N}'’-]+/gu) ?? []) {
    words += PAIRED.test(run) ? Math.max(1, Math.round(run.length / 2)) : 1;
  }
  return words;
}
