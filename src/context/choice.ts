/** Which attribution of a sentence a quotation belongs to, and who may be a speaker at all. */
import { bare } from '../page/text';
import type { AttributionEvent } from './attribution';
import type { Speaker } from './descriptions';
import { isFirstName } from './first-names';
import type { Grammar } from './grammar';
import { type Mention, readPhrase } from './mentions';
import type { Sentence, Token } from './tokens';

export function firstPhrase(g: Grammar, tokens: readonly Token[], { from, to }: Sentence): Mention | null {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      if (token.kind === 'quote') return null;
      continue;
    }
    if (g.prepositions.has(token.low) && !g.definite.has(token.low)) {
      const phrase = readPhrase(g, tokens, i + 1, to);
      if (phrase) i = phrase.to - 1;
      continue;
    }
    if (g.adverbs.has(token.low) || g.breaks.has(token.low)) continue;
    const phrase = readPhrase(g, tokens, i, to);
    if (phrase) return phrase;
  }
  return null;
}

/** `… “the guru of the party” by a member of parliament`: the agent directly after the quotation. */
export function readAgent(g: Grammar, tokens: readonly Token[], at: number, to: number): Mention | null {
  const token = tokens[at];
  if (!token || at >= to || !g.by.has(token.low)) return null;
  const phrase = readPhrase(g, tokens, at + 1, to);
  return phrase && (phrase.noun === 'person' || phrase.name?.includes(' ')) ? phrase : null;
}

/** Can this be somebody who says something? */
export function plausible(g: Grammar, mention: Mention): boolean {
  if (mention.kind === 'pronoun') return true;
  // "Angaben des von der Partei": cut off inside what stands between a German article and its noun.
  if (g.code === 'de' && /\s(?:der|des|den|dem)\s(?:von|vom|in|im)\s/.test(mention.text)) return false;
  if (mention.name) return /\p{L}{2}/u.test(mention.name);
  if (mention.noun) return true;
  // German nouns that no list knows: with an article and the ending of an agent.
  return g.code === 'de' && /(?:er|erin|ent|ist|istin|oge|ogin|ant|eur)$/.test(mention.text.split(' ')[1] ?? '');
}

/** German: is this name one by more than its capital? Asked where no quotation vouches for it. */
export function isCredible(g: Grammar, { name, noun }: Mention): boolean {
  if (g.code !== 'de' || !name || noun) return true;
  const words = name.split(' ');
  const last = (words[words.length - 1] as string).toLowerCase();
  if (isFirstName(words[0] as string) || g.fullNames.has(name.toLowerCase()) || g.surnames.has(last)) return true;
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(words[0] as string) || g.places.has(bare(name))) return true;
  if (g.common.has((words[0] as string).toLowerCase())) return false;
  const oneOfIts = words.length === 1 && !/(?:e[nrms]?|n|s|ung|heit|keit|ion|schaft|tät|nis|mus)$/.test(last);
  return oneOfIts || words.every((w) => g.nameLike.has(w.toLowerCase()));
}

/** Which attribution a quotation belongs to; null when none stands near. */
export function chooseEvent(
  g: Grammar,
  tokens: readonly Token[],
  { from, to }: Sentence,
  at: number,
  events: readonly AttributionEvent[],
  known: { readonly hasEarlier: boolean; readonly resolve: (event: AttributionEvent) => Speaker | null },
): AttributionEvent | null {
  const isQuote = (i: number): boolean => (tokens[i] as Token).kind === 'quote';
  const between = (a: number, b: number): boolean => {
    for (let i = a + 1; i < b; i++) if (isQuote(i)) return true;
    return false;
  };
  const start = (e: AttributionEvent): number => Math.min(e.at, e.subject?.from ?? e.at);
  // Directly after: the first word after the mark belongs to the attribution.
  let next = at + 1;
  while (next < to && (tokens[next] as Token).kind === 'mark') next++;
  const follows = (e: AttributionEvent): boolean => {
    if (e.at <= at || between(at, e.at)) return false;
    for (let i = next; i < start(e); i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word') return false;
      if (!g.aux.has(token.low) && !g.adverbs.has(token.low) && !g.leadIns.has(token.low)) return false;
    }
    return true;
  };
  const after = events.filter(follows);
  const before = events.filter((e) => e.at < at && !between(e.at, at) && (e.subject === null || e.subject.from < at));
  const nearBefore = before.filter((e) => e.kind !== 'colon' || e.at === at - 1);
  const introduced = /^[:,]$/.test(tokens[at - 1]?.text ?? '') && nearBefore.some((e) => e.subject);
  const verbAfter = after.find((e) => e.kind === 'verb') ?? after[0];
  const own = verbAfter?.kind === 'verb' && verbAfter.subject?.kind !== 'pronoun' && verbAfter.subject !== null;
  if (verbAfter && (own || !(introduced && tokens[at - 1]?.text === ':'))) return verbAfter;
  const last = nearBefore.findLast(known.resolve) ?? nearBefore.at(-1);
  if (last) return last;
  if (known.hasEarlier) return null;
  // Anywhere in the sentence: a verb after more words, then a source.
  const later = events.find((e) => e.at > at && e.kind === 'verb' && e.at - at < 40);
  return later ?? events.find((e) => e.kind === 'according') ?? events.filter((e) => e.at >= from).at(-1) ?? null;
}

/** "Seine Hypothese: …", "según su análisis": the owner speaks, not the hypothesis. */
export function isOwners(event: AttributionEvent, { noun, nouns, text }: Mention): boolean {
  if (noun === 'person' || noun === 'people') return false;
  if (event.kind === 'colon') return true;
  if (event.kind === 'according') return nouns.length > 0 ? noun === 'document' : VIEW.test(text.toLowerCase());
  return noun === null;
}

/** What somebody holds: "according to her account". */
const VIEW =
  /(?:opini|view|words|account|juicio|palabras|versi[óo]n|parecer|avis|propos|termes|parole|parere|giudizio|detta|palavras|relato|angaben|worten|aussage|ansicht|meinung|darstellung|einschätzung)/;

/** Is an attribution set off inside a quotation: by two dashes, in French also by two commas? */
export function standsBetween(g: Grammar, tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[tokens[at - 1]?.kind === 'word' ? at - 2 : at - 1]?.text ?? '';
  if (before === ',' && g.code === 'fr') return tokens[end]?.text === ',';
  if (!/^[-–—]$/.test(before)) return false;
  for (let i = end; i < Math.min(tokens.length, end + 16); i++) if (/^[-–—]$/.test(tokens[i]?.text ?? '')) return true;
  return tokens[end]?.text === ',';
}
