/**
 * Finds any of many terms in a short text:
 * `terms([['ministr*', 'office'], ['photo d’archive', 'archive']]).find('Ministry of X')` → { start: 0, end: 7 }.
 *
 * A table instead of one regular expression with a thousand alternatives: such an expression takes a browser a quarter
 * of a second to compile, on every page.
 */
import { isOf, LETTER, NUMBER, UNSPACED } from '../page/characters';

export interface TermMatch<M> {
  readonly start: number;
  readonly end: number;
  readonly meaning: M;
}

export interface Terms<M> {
  /** All matches from left to right, the longest first where several begin at the same place. Case is ignored. */
  all(text: string): TermMatch<M>[];
  /** The first of them; null when there is none. */
  find(text: string): TermMatch<M> | null;
}

interface Term<M> {
  readonly text: string;
  readonly meaning: M;
  /** The match may go on inside a word. */
  readonly openEnd: boolean;
}

/** Terms by their first two characters. */
type Table<M> = Map<string, Term<M>[]>;

const IN_WORD = LETTER | NUMBER;

/**
 * @param list terms and what they mean; `*` at an end of a term stands for the rest of the word. Terms in scripts
 * without spaces match anywhere. Built at the first question.
 */
export function terms<M>(list: readonly (readonly [term: string, meaning: M])[]): Terms<M> {
  let tables: { readonly bounded: Table<M>; readonly free: Table<M> } | null = null;

  const all = (text: string): TermMatch<M>[] => {
    tables ??= tablesOf(list);
    const { bounded, free } = tables;
    const lower = text.toLowerCase();
    const found: TermMatch<M>[] = [];
    const take = (terms: readonly Term<M>[] | undefined, start: number): void => {
      for (const term of terms ?? [])
        if (standsAt(term, lower, start)) found.push({ start, end: start + term.text.length, meaning: term.meaning });
    };
    let inWord = false;
    for (let at = 0; at < lower.length; at++) {
      const isWord = isOf(lower.charAt(at), IN_WORD);
      for (const key of [lower.slice(at, at + 2), lower.charAt(at)]) {
        if (!inWord || !isWord) take(bounded.get(key), at);
        take(free.get(key), at);
      }
      inWord = isWord;
    }
    return found;
  };
  return { all, find: (text) => all(text)[0] ?? null };
}

function tablesOf<M>(list: readonly (readonly [string, M])[]): { bounded: Table<M>; free: Table<M> } {
  const bounded: Table<M> = new Map();
  const free: Table<M> = new Map();
  for (const [given, meaning] of list) {
    const unspaced = UNSPACED.test(given);
    const text = given.replace(/^\*|\*$/g, '').toLowerCase();
    if (!text) continue;
    const into = unspaced || given.startsWith('*') ? free : bounded;
    const key = text.slice(0, 2);
    const term = { text, meaning, openEnd: unspaced || given.endsWith('*') };
    const bucket = into.get(key);
    if (bucket) bucket.push(term);
    else into.set(key, [term]);
  }
  for (const table of [bounded, free])
    for (const bucket of table.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return { bounded, free };
}

function standsAt<M>({ text, openEnd }: Term<M>, lower: string, at: number): boolean {
  const end = at + text.length;
  return lower.startsWith(text, at) && (openEnd || end >= lower.length || !isOf(lower.charAt(end), IN_WORD));
}
