/** Which passages in quotation marks are somebody's words, and not a title, a nickname or a single word held at arm's length. */
import { countWords } from '../page/text';
import type { Grammar } from './grammar';
import type { Quotation } from './quotations';

/** Passages shorter than this are words, not speech, unless punctuation says otherwise. */
const FEWEST_WORDS = 4;

/** @param text the paragraph the quotation stands in */
export function isSpeech(g: Grammar, text: string, quotation: Quotation): boolean {
  const { inner, start, end } = quotation;
  const words = countWords(inner);
  if (words === 0) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (words < FEWEST_WORDS) {
    // "No," she said. / Er sagte: „Nein.“ / "Amazing," Davis said.
    const spoken = /[.,!?…]$/.test(inner);
    const told = /:\s*$/.test(before) || /^\s*[,–—-]/.test(after);
    const alone = before.trim() === '' || /[.!?:]\s*$/.test(before);
    return (spoken && alone) || (told && alone && words > 1) || quotation.continues;
  }
  const lastWord = before
    .match(/\p{L}+/gu)
    ?.at(-1)
    ?.toLowerCase();
  if (lastWord && g.works.has(lastWord)) return false;
  return !isTitle(g, inner);
}

/** `The Colour of Rivers`: most words with a capital, no sentence's end. Not told apart in German, where nouns have capitals. */
function isTitle(g: Grammar, inner: string): boolean {
  if (/[.!?…,]$/.test(inner) || g.code === 'de') return false;
  const words = inner.match(/\p{L}+/gu) ?? [];
  if (words.length > 9) return false;
  const long = words.filter((w) => w.length > 3);
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w));
  return long.length > 1 && capitals.length >= 3 && long.every((w) => /^\p{Lu}/u.test(w));
}
