/** What a first name tells: that a person's name begins, and the gender it usually goes with. */
import { fromKnowledge } from '../data/knowledge';
import { bare } from '../page/text';
import type { Gender } from './grammar';

const names = fromKnowledge(({ names: { other, female, male } }): ReadonlyMap<string, Gender | null> => {
  const known = new Map<string, Gender | null>();
  for (const name of other.split(' ')) known.set(name, null);
  for (const name of female.split(' ')) known.set(name, 'f');
  for (const name of male.split(' ')) known.set(name, 'm');
  return known;
});

/** Gender that a first name usually goes with; null when it is not known. */
export const genderOf = (first: string): Gender | null => names().get(bare(first)) ?? null;

/** Is this a common first name? `Hans-Peter` is when its first part is. */
export function isFirstName(word: string): boolean {
  const key = bare(word);
  const space = key.indexOf(' ');
  return names().has(space < 0 ? key : key.slice(0, space));
}

/** Before the name of a place: "San Francisco Chronicle". */
const SAINT = /^(?:s[aã]n|sant[aoe']?|saint|sainte|ste?|sankt|são|los|las|new|port|fort|lake)$/i;

/**
 * Where the person's name begins in a run of capitalised words: "Innenverteidiger Robin Ziegele", "Florida Marco Rubio".
 * @returns the place of the first name when words stand before it and at least one after it, else 0
 */
export function nameStart(words: readonly string[]): number {
  const [first] = words;
  if (words.length < 3 || !first || SAINT.test(first) || isFirstName(first)) return 0;
  for (let i = 1; i < words.length - 1; i++) if (isFirstName(words[i] as string)) return i;
  return 0;
}
