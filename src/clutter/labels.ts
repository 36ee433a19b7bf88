/** Recognises a line that heads clutter ("Lire aussi", "Newsletter abonnieren", "Story continues below advertisement"). */
import { fromKnowledge, languageOf, languagesAtHand } from '../data/knowledge';
import { LABEL_KINDS, type LabelKind } from '../data/words/clutter';
import { DENSE, isOf, LETTER, MARK } from '../page/characters';
import { fold } from '../page/text';

export interface LabelMatch {
  readonly kind: LabelKind;
  /** Words after the label when it was only the beginning of the line ("Lire aussi : …"), else empty. */
  readonly rest: string;
}

export interface LabelBook {
  /** @param line one line of visible text @returns what it heads, or null */
  match(line: string): LabelMatch | null;
}

/** Longest line that can be a label. */
export const MAX_LABEL = 110;

/** Longest name after "Share on …"; more than that is a sentence. */
const MAX_SERVICE = 30;

const books = fromKnowledge(() => new Map<string, LabelBook>());

/**
 * The labels for a page: its language's and English ones (interfaces are often left in English); every language's at hand when
 * the page's is unknown or has none.
 */
export function labelBook(language: string): LabelBook {
  const key = languageOf(language)?.clutter?.labels ? language : 'und';
  let book = books().get(key);
  if (!book) {
    book = makeBook(key);
    books().set(key, book);
  }
  return book;
}

function makeBook(code: string): LabelBook {
  const whole = new Map<string, LabelKind>();
  const starts = new Map<string, [phrase: string, kind: LabelKind][]>();
  const ends = new Map<string, [phrase: string, kind: LabelKind][]>();
  for (const language of languagesAtHand()) {
    if (code !== 'und' && language.code !== code && language.code !== 'en') continue;
    for (const kind of LABEL_KINDS) {
      for (const entry of language.clutter?.labels?.[kind] ?? []) {
        const phrase = plain(entry);
        if (entry.endsWith('…')) push(starts, firstWord(phrase), [phrase, kind]);
        else if (entry.startsWith('…')) push(ends, lastWord(phrase), [phrase, kind]);
        else if (!whole.has(phrase)) whole.set(phrase, kind);
      }
    }
  }
  const read = (line: string): LabelMatch | null => {
    const text = plain(line);
    if (!text) return null;
    if (line.length <= MAX_LABEL) {
      const kind = whole.get(text);
      if (kind) return { kind, rest: '' };
    }
    for (const [phrase, kind] of starts.get(firstWord(text)) ?? [])
      if (startsWithPhrase(text, phrase)) {
        const rest = text.slice(phrase.length).trim();
        if (kind !== 'share' || rest.length <= MAX_SERVICE) return { kind, rest };
      }
    if (line.length <= 60) {
      for (const [phrase, kind] of ends.get(lastWord(text)) ?? [])
        if (text.endsWith(` ${phrase}`) || text.endsWith(`-${phrase}`)) return { kind, rest: '' };
    }
    // "Label: words", "Label | words": the label before a mark.
    const mark = /^([^:|：]{2,40})[:|：]\s*(\S.*)$/u.exec(fold(line));
    const head = mark ? whole.get(plain(mark[1] ?? '')) : undefined;
    return head ? { kind: head, rest: mark?.[2] ?? '' } : null;
  };
  // A line is asked about several times per plan, and again at each second look.
  const known = new Map<string, LabelMatch | null>();
  return {
    match: (line) => {
      if (line.length > MAX_LABEL * 2) return null;
      const before = known.get(line);
      if (before !== undefined) return before;
      if (known.size > MAX_KNOWN) known.clear();
      const match = read(line);
      known.set(line, match);
      return match;
    },
  };
}

/** Lines remembered at most. */
const MAX_KNOWN = 5000;

const startsWithPhrase = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) &&
  (text.length === phrase.length || /[\s:,]/.test(text[phrase.length] ?? '') || isDense(phrase));

/** Scripts written without spaces: a phrase may be followed by anything. */
const isDense = (phrase: string): boolean => DENSE.test(phrase.slice(-1));

/**
 * What two writings of a label have in common: without case, accents (capitals often lack them), Arabic vowel and hamza
 * marks, and the punctuation, digits, arrows and bullets at both ends.
 */
export function plain(line: string): string {
  const folded = fold(line);
  const text = ASCII.test(folded)
    ? folded
    : folded.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/ı/g, 'i');
  let from = 0;
  let to = text.length;
  while (from < to && !isOf(text.charAt(from), LETTER)) from++;
  while (to > from && !isOf(text.charAt(to - 1), LETTER | MARK)) to--;
  return text.slice(from, to);
}
const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g;

const firstWord = (text: string): string =>
  isDense(text[0] ?? '') ? (text[0] ?? '') : (text.split(/[\s:,]/, 1)[0] ?? '');
const lastWord = (text: string): string => text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
