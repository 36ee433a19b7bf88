/**
 * Text cut into numbers, words and marks, and a table of phrases to find in them.
 *
 * Dates are matched on tokens, not by regular expressions per language: one pass, linear whatever the page writes.
 * Example: `"8. März 2024"` → `8` `.` `marz` `2024`.
 */
import { DIGIT, holds, isOf, LETTER, MARK, shapeOf } from '../../page/characters';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded: lower case without accents; a number without leading zeros. */
  readonly text: string;
  readonly raw: string;
  /** A number's value, else -1. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
}

// Han and kana are written without spaces: each character is a token. Everything else comes in runs, which end where
// two elements were glued together: "The PaperDec 22", "ABCDec 22",
// "January 12, 20269:15 AM". Read from the shape of a text (see `shapeOf`).
const TOKEN = /0000(?=00?:00(?!0))|0+|A{2,}(?=Aa)|A?a+(?=A)|[Aa-cm\u200c]+|\S/gu;
const HAN_AND_KANA = /[\u3005-\u3007\u3041-\u3096\u309d-\u30fa\u30fd-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d]/g;

/** First code points of the digit rows in use: Arabic, Persian, Devanagari, Bengali, Thai, full-width … */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];

/** @param text page text @param limit tokens at most; the rest is not read */
export function readTokens(text: string, limit = 400): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of shapeOf(text.replace(HAN_AND_KANA, '#')).matchAll(TOKEN)) {
    if (tokens.length === limit) break;
    const start = match.index;
    const raw = text.slice(start, start + match[0].length);
    const value = figureOf(raw);
    tokens.push({
      kind: value >= 0 ? 'number' : holds(raw, LETTER | MARK) ? 'word' : 'mark',
      text: value >= 0 ? String(value) : foldWord(raw),
      raw,
      value,
      start,
      end: start + raw.length,
      spaced: start > end,
    });
    end = start + raw.length;
  }
  return tokens;
}

/** A run of digits as a number (at most 14 digits), -1 for anything else. */
function figureOf(raw: string): number {
  if (/^[0-9]+$/.test(raw)) return raw.length <= 14 ? Number(raw) : -1;
  if (!isOf(raw, DIGIT) || raw.length > 14) return -1;
  let value = 0;
  for (const digit of raw) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    if (zero === undefined) return -1;
    value = value * 10 + code - zero;
  }
  return value;
}

// Accents, Arabic vowel signs and stretching, the nukta; not the vowel signs of Indic scripts, which are letters.
const DROPPED = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c\u09bc\u200c]/g;

/** Letters of one word as they are compared, whatever the keyboard: Persian ye and kaf as Arabic ones, dotless i as i. */
export function foldWord(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\u06cc|\u0649/g, '\u064a')
    .replace(/\u06a9/g, '\u0643');
}

/** Phrases by their first word; the longest one wins. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly meaning: T }[]>();

  /** Adds a phrase as a dictionary prints it. The first meaning of a phrase stands. */
  add(phrase: string, meaning: T): void {
    const words = readTokens(phrase).map((t) => t.text);
    const [first] = words;
    if (first === undefined) return;
    const known = this.#byFirst.get(first) ?? [];
    if (known.some((p) => p.words.length === words.length && p.words.every((w, i) => w === words[i]))) return;
    known.push({ words, meaning });
    known.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, known);
  }

  /** The longest phrase that begins at token `at`, and the token after it. */
  match(tokens: readonly Token[], at: number): { readonly meaning: T; readonly end: number } | null {
    const first = tokens[at];
    if (!first || first.kind === 'mark') return null;
    for (const { words, meaning } of this.#byFirst.get(first.text) ?? []) {
      if (words.every((w, i) => tokens[at + i]?.text === w)) return { meaning, end: at + words.length };
    }
    return null;
  }
}
