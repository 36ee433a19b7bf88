/**
 * Finds any of many terms in a short text: `terms(['ministr*', 'photo d’archive']).find('Ministry of X')` → { start: 0, end: 7 … }.
 *
 * A table instead of one regular expression with a thousand alternatives: such an expression takes a browser a quarter
 * of a second to compile, on every page.
 */
import { isOf, LETTER, NUMBER, UNSPACED } from '../page/characters';

export interface TermMatch {
  readonly start: number;
  readonly end: number;
}

export interface Terms {
  /** The first match, the longest where several begin at the same place; null when there is none. Case is ignored. */
  find(text: string): TermMatch | null;
}

interface Term {
  readonly text: string;
  /** The match may go on inside a word. */
  readonly openEnd: boolean;
}

const IN_WORD = LETTER | NUMBER;

/**
 * @param list terms; `*` at an end stands for the rest of the word. Terms in scripts without spaces match anywhere.
 * Built at the first question.
 */
export function terms(list: Iterable<string>): Terms {
  let bounded: Map<string, Term[]> | null = null;
  const free = new Map<string, Term[]>();
  const build = (): Map<string, Term[]> => {
    const table = new Map<string, Term[]>();
    for (const given of new Set(list)) {
      const unspaced = UNSPACED.test(given);
      const text = given.replace(/^\*|\*$/g, '').toLowerCase();
      if (!text) continue;
      const into = unspaced || given.startsWith('*') ? free : table;
      const key = text.slice(0, 2);
      const bucket = into.get(key);
      const term = { text, openEnd: unspaced || given.endsWith('*') };
      if (bucket) bucket.push(term);
      else into.set(key, [term]);
    }
    for (const buckets of [table, free])
      for (const bucket of buckets.values()) bucket.sort((a, b) => b.text.length - a.text.length);
    return table;
  };
  return {
    find(text) {
      bounded ??= build();
      const lower = text.toLowerCase();
      let inWord = false;
      for (let at = 0; at < lower.length; at++) {
        const isWord = isOf(lower[at] as string, IN_WORD);
        const keys = [lower.slice(at, at + 2), lower.charAt(at)];
        const tables = inWord && isWord ? [free] : [bounded, free];
        const candidates = tables.flatMap((table) => keys.flatMap((key) => table.get(key) ?? []));
        for (const { text: term, openEnd } of candidates) {
          const end = at + term.length;
          if (lower.startsWith(term, at) && (openEnd || end >= lower.length || !isOf(lower[end] as string, IN_WORD)))
            return { start: at, end };
        }
        inWord = isWord;
      }
      return null;
    },
  };
}
