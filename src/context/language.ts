/**
 * Which language's rules run: the page's, unless the paragraphs plainly speak another.
 * Counts the small words of each language that has rules; a page that declares none, or the wrong one, is read all the same.
 */
import { fromKnowledge, languageOf, languagesAtHand } from '../data/knowledge';

/** Characters looked at, from the start: enough to tell, little to read. */
const SAMPLE = 6000;
/** Small words a text must have, and how many times more than in the declared language. */
const ENOUGH = 8;
const PLAINLY = 2;

/** Small words → codes of the languages that have them. */
const smallWords = fromKnowledge((): Map<string, string[]> => {
  const small = new Map<string, string[]>();
  for (const { code, voices } of languagesAtHand()) {
    if (voices?.depth !== 'full') continue;
    const lists = [voices.definite, voices.prepositions, voices.breaks, voices.aux, voices.possessives];
    for (const word of new Set(lists.join(' ').split(' ')))
      if (word) small.set(word, [...(small.get(word) ?? []), code]);
  }
  return small;
});

/** @param declared ISO 639-1 code or `und` @returns code of the language whose rules fit the text */
export function textLanguage(declared: string, texts: readonly string[]): string {
  const counts = new Map<string, number>();
  const words = smallWords();
  let left = SAMPLE;
  let total = 0;
  for (const text of texts) {
    if (left <= 0) break;
    const sample = text.slice(0, left).toLowerCase().replace(/’/g, "'");
    left -= sample.length;
    for (const word of sample.match(/\p{L}+'?/gu) ?? []) {
      total++;
      for (const code of words.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[0] === declared || best[1] < ENOUGH || best[1] < total / 6) return declared;
  // A declared language without rules here (Dutch, Catalan …) shares small words with its neighbours: it stands.
  const voices = languageOf(declared)?.voices;
  if (declared !== 'und' && voices?.depth !== 'full') return declared;
  return best[1] >= (counts.get(declared) ?? 0) * PLAINLY ? best[0] : declared;
}
