/**
 * German descriptions in the form of a dictionary: what stands after "laut" is in another case than a list of names
 * should show. Example: `des Statistischen Bundesamts` → "Statistisches Bundesamt", `mehreren Medienberichten` →
 * "mehrere Medienberichte". By endings alone; a word that fits none of them stays as printed.
 */
import type { Grammar } from './grammar';

/** Articles of other cases than a subject's. */
const OBLIQUE = /^(?:den|dem|des|einem|einer|eines)\s/i;
/** Nouns of neuter gender among those that speak. */
const NEUTER =
  /(?:amt|ministerium|gericht|institut|unternehmen|krankenhaus|präsidium|parlament|magazin|portal|blatt|zentrum|netzwerk|kommando|militär)$/;

/** @param text a description as printed @returns it in the nominative, without an article of another case */
export function nominative(g: Grammar, text: string): string {
  const singular = /^(?:dem|des|einem|eines)\s/i.test(text);
  const words = text.replace(OBLIQUE, '').split(' ');
  const at = words.findIndex((w, i) => /^\p{Lu}/u.test(w) && (i > 0 || !isAdjective(w, words[1])));
  if (at < 0 || /^(?:der|die|das|eine?)$/i.test(words[0] as string)) return text.replace(OBLIQUE, '');
  const noun = words[at] as string;
  const plain = nounOf(g, noun);
  const isOne = singular || /s$/.test(noun.slice(plain.length));
  const ending = !isOne ? 'e' : NEUTER.test(plain.toLowerCase()) ? 'es' : 'er';
  return [...words.slice(0, at).map((w) => adjective(w, ending)), plain, ...words.slice(at + 1)].join(' ');
}

/** "Vier" and "Thüringer" have no endings. */
function adjective(word: string, ending: string): string {
  if (/er$/.test(word) && (word.length < 6 || /^\p{Lu}/u.test(word))) return word;
  return word.replace(/(?:en|er|es)$/, ending).replace(/em$/, ending === 'e' ? 'es' : ending);
}

const isAdjective = (word: string, next: string | undefined): boolean =>
  /(?:en|em|er|es)$/.test(word) && next !== undefined && /^\p{Lu}/u.test(next);

/** "Berichts", "Händlern", "Medienberichten" without the case ending, when what is left is a noun of the lists. */
function nounOf(g: Grammar, noun: string): string {
  const low = noun.toLowerCase();
  if (low.endsWith('s')) {
    const plain = [low.slice(0, -1), low.replace(/es$/, '')].find((w) => endsWithNoun(g, w));
    return plain && !endsWithNoun(g, low) ? noun.slice(0, plain.length) : noun;
  }
  if (!low.endsWith('n')) return noun;
  const plain = low.slice(0, -1);
  const several = /e[rl]$/.test(plain) ? endsWithNoun(g, plain) : g.nouns.get(plain) === 'people';
  return several ? noun.slice(0, -1) : noun;
}

const endsWithNoun = (g: Grammar, low: string): boolean =>
  g.nouns.has(low) || (g.suffixes.get(low.slice(-3)) ?? []).some(([noun]) => low.endsWith(noun));
