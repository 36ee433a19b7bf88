/**
 * What the whole article tells about its names, before any sentence is read: names of two or more words, how the
 * article describes the people who bear them, and which capitalised words are common nouns.
 * Example: "l'imam de la mosquée, Yassin E., …" → name `Yassin E.`, role "l'imam de la mosquée".
 */
import { isFirstName, nameStart } from './first-names';
import { type Gender, type Grammar, nounKind } from './grammar';
import { type Mention, readPhrase } from './mentions';
import { COMPOUND_ADJECTIVE } from './proper-names';
import type { Token, TokenisedParagraph } from './tokens';

const PARTICLES = new Set(
  'de del della di da do dos das du la le van von der den ter ten zu bin ibn al el abu ben'.split(' '),
);
const MAX_NAMES = 3000;

export interface KnownName {
  readonly name: string;
  /** It stands with a definite article somewhere: a body or a place, hardly a person. */
  article: boolean;
  /** Descriptions that stand beside it. */
  readonly roles: { readonly text: string; readonly nouns: readonly string[]; readonly gender: Gender | null }[];
  /** How often it stands in the text. */
  count: number;
  /** Elsewhere its first word stands alone and its last never does: "Google Trends", no person. */
  byFirst: boolean;
}

/** Names of two or more words in order of appearance, each once, with their descriptions. */
export function findFullNames(g: Grammar, paragraphs: readonly TokenisedParagraph[]): KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { tokens, text } of paragraphs) {
    // A line in capitals shows no names, nor does a headline that capitalises every word.
    if (text === text.toUpperCase() || isTitleCase(g, tokens)) continue;
    for (let i = 0; i < tokens.length && names.size < MAX_NAMES; i++) {
      if (!isPart(g, tokens[i]) || isCommonNoun(g, tokens, i)) continue;
      const end = nameEnd(g, tokens, i);
      i += nameStart(tokens.slice(i, end).map((t) => t.text));
      if (end - i > 1 && end - i < 7 && !isPart(g, tokens[end])) {
        const name = tokens
          .slice(i, end)
          .map((t) => t.text.replace(/['’]s$/, ''))
          .join(' ');
        const known = names.get(name) ?? { name, article: false, roles: [], count: 0, byFirst: false };
        known.count++;
        names.set(name, known);
        const before = tokens[i - 1];
        if (before && !before.capital && g.definite.has(before.low) && g.code !== 'it') known.article = true;
        if (known.roles.length < 4 && !isPlaceName(g, name)) noteRoles(g, tokens, i, end, known);
      }
      i = end - 1;
    }
  }
  const alone = wordsAlone(paragraphs);
  for (const known of names.values()) {
    const words = known.name.split(' ');
    const [first, last] = [words[0] as string, words[words.length - 1] as string];
    known.byFirst = alone.has(first) && !alone.has(last) && !isFirstName(first);
  }
  if (g.code !== 'de') return [...names.values()];
  return [...names.values()].filter((n) => isGermanName(n, alone));
}

/** `Next Stop for Stephen Fulton`: the longer words have capitals, and no sentence ends. */
function isTitleCase(g: Grammar, tokens: readonly Token[]): boolean {
  if (g.code === 'de' || tokens.some((t) => t.kind === 'quote' || /^[.!?…]$/.test(t.text))) return false;
  if (tokens[tokens.length - 1]?.text === ':') return false;
  const long = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  return long.length > 2 && long.filter((t) => t.capital).length > long.length * 0.7;
}

/** Words with a capital between two words without one. */
function wordsAlone(paragraphs: readonly TokenisedParagraph[]): Set<string> {
  const alone = new Set<string>();
  for (const { tokens } of paragraphs)
    tokens.forEach((token, i) => {
      if (token.capital && !tokens[i - 1]?.capital && !tokens[i + 1]?.capital)
        alone.add(token.text.replace(/['’]?s$/, ''));
    });
  return alone;
}

/** "Los Gallardos", "El Ejido": Spanish names that begin with an article are places and bodies. */
const isPlaceName = (g: Grammar, name: string): boolean => g.code === 'es' && /^(?:El|La|Los|Las)\s/.test(name);

/** In German two nouns side by side look like a name ("hat Bönte Vorteile"): something else must speak for it. */
function isGermanName({ name, roles, count }: KnownName, alone: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const [first, last] = [words[0] as string, words[words.length - 1] as string];
  if (isFirstName(first) || roles.length > 0 || count > 1) return true;
  // "Itamar Ben-Gvir": later the surname alone, never the first name alone.
  return alone.has(last) && !alone.has(first) && first.length < 11 && !/(?:-|ung|ion|heit|keit|system)/.test(first);
}

function nameEnd(g: Grammar, tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && end - from < 6) {
    // "Newsguard's Brewster": the owner is no part of the name.
    if (/['’]s$/.test((tokens[end - 1] as Token).text)) break;
    if (isPart(g, tokens[end]) || isCompoundName(g, tokens[end]) || isSurname(tokens, end)) end++;
    else if (isParticle(g, tokens, from, end) && isPart(g, tokens[end + 1])) end += 2;
    else if (
      isParticle(g, tokens, from, end) &&
      PARTICLES.has(tokens[end + 1]?.low ?? '') &&
      isPart(g, tokens[end + 2])
    )
      end += 3;
    else break;
  }
  return end;
}

/** `Flüthmann`, `Neubauer`: German surnames end like nouns for people, after a first name. */
const isCompoundName = (g: Grammar, token: Token | undefined): boolean =>
  g.code === 'de' &&
  token?.kind === 'word' &&
  token.capital &&
  !g.nouns.has(token.low) &&
  !g.times.has(token.low) &&
  !token.text.includes('-');

/** "Lee Baker", "Leon Cook": after a first name a noun is a surname. */
const isSurname = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.capital === true && isFirstName(tokens[at - 1]?.text ?? '');

function isPart(g: Grammar, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  const { low } = token;
  if (g.titles.has(low) || g.notNames.has(low) || COMPOUND_ADJECTIVE.test(low) || nounKind(g, token.text)) return false;
  if (token.first && (g.definite.has(low) || g.indefinite.has(low) || g.prepositions.has(low) || g.adverbs.has(low)))
    return false;
  if (token.first && g.aux.has(low)) return false;
  if (token.first && (g.breaks.has(low) || g.possessives.has(low) || g.pronouns.has(low) || g.verbs.has(low)))
    return false;
  return !g.times.has(low);
}

/** "von" is part of a name only where no article makes the word before a common noun ("der Tausch von Helga Schmid"). */
function isParticle(g: Grammar, tokens: readonly Token[], first: number, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (!PARTICLES.has(low)) return false;
  if (g.code !== 'de') return g.code !== 'en' || low !== 'do';
  if (!/^(?:von|van|zu|de|di|da|la|le|al|bin)$/.test(low)) return false;
  // "Ursula von der Leyen", but "Hilfe von Tiktok".
  return isFirstName(tokens[first]?.text ?? '') || nounKind(g, tokens[first - 1]?.text ?? '') === 'person';
}

/** German: after an article, an adjective or a contracted preposition a capital is a common noun's: "im Zahlungssystem Wero". */
function isCommonNoun(g: Grammar, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (g.code !== 'de' || before?.kind !== 'word' || before.capital || isFirstName((tokens[at] as Token).text))
    return false;
  const { low } = before;
  if (g.definite.has(low) || g.indefinite.has(low) || g.possessives.has(low)) return true;
  return /^(?:im|am|zum|zur|vom|beim|ins|ans)$/.test(low);
}

/** Reads "the minister Anna Muster", "der Minister, Anna Muster," and "Anna Muster, minister of". */
function noteRoles(g: Grammar, tokens: readonly Token[], from: number, end: number, known: KnownName): void {
  const add = (phrase: Mention | null): void => {
    if (phrase?.noun !== 'person' || phrase.nouns.length === 0) return;
    known.roles.push({ text: phrase.text, nouns: phrase.nouns, gender: phrase.gender });
  };
  // Directly before: back over the words of the description to its article.
  let start = from;
  while (start > 0 && from - start < 8) {
    const token = tokens[start - 1] as Token;
    if (
      token.kind !== 'word' ||
      (g.aux.has(token.low) && !g.definite.has(token.low)) ||
      g.breaks.has(token.low) ||
      g.verbs.get(token.low)?.weak === false
    )
      break;
    // "Lästerte Usyks Promoter": a verb that no list knows, not an adjective.
    const opens = tokens[start - 2];
    const loose = opens?.kind !== 'word' || !(g.definite.has(opens.low) || g.indefinite.has(opens.low));
    if (g.code === 'de' && !token.capital && /te$/.test(token.low) && loose) break;
    start--;
    if (
      !g.of.has(token.low) &&
      (g.definite.has(token.low) || g.indefinite.has(token.low) || g.possessives.has(token.low)) &&
      !g.of.has(tokens[start - 1]?.low ?? '')
    )
      break;
  }
  // "A neighbour of La Pradera" describes the neighbour, not the place.
  const before = tokens[from - 1]?.low ?? '';
  if (start < from && !g.of.has(before) && !g.prepositions.has(before)) add(readPhrase(g, tokens, start, from));
  // After a comma: "Anna Muster, 44, minister of".
  let after = end;
  if (tokens[after]?.text === ',' && /^\d+$/.test(tokens[after + 1]?.text ?? '')) after += 2;
  if (tokens[after]?.text === ',') {
    const phrase = readPhrase(g, tokens, after + 1, Math.min(tokens.length, after + 14));
    // "Besides Anna Muster, the judge summons …": a new subject.
    const next = phrase ? tokens[phrase.to]?.low : undefined;
    const acts = next !== undefined && phrase?.definite && (g.verbs.has(next) || g.aux.has(next));
    if (!acts) add(phrase);
  }
  // Before a comma: "the minister of culture, Anna Muster,".
  if (tokens[from - 1]?.text !== ',' || tokens[end]?.kind === 'word') return;
  let stop = from - 1;
  if (tokens[stop - 1]?.text === ')') while (stop > 0 && from - stop < 8 && tokens[stop]?.text !== '(') stop--;
  for (let i = stop - 1; i >= Math.max(0, stop - 12); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') break;
    const adverbial = g.prepositions.has(tokens[i - 1]?.low ?? '') && !g.definite.has(tokens[i - 1]?.low ?? '');
    if (!g.definite.has(token.low) || adverbial || g.of.has(token.low)) continue;
    const phrase = readPhrase(g, tokens, i, stop);
    if (phrase && phrase.to >= stop - 1 && phrase.noun === 'person') {
      add(phrase);
      break;
    }
  }
}

/**
 * Words that the article also writes as common nouns: in German those that follow an article or an adjective, elsewhere
 * those that stand somewhere in lower case. A capital at a sentence's start makes no name of them.
 */
export function findCommonWords(
  g: Grammar,
  paragraphs: readonly TokenisedParagraph[],
  names: readonly KnownName[],
): Set<string> {
  const common = new Set<string>();
  const surnames = surnamesOf(names);
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (g.code !== 'de') {
        if (!token.capital) common.add(token.low);
        return;
      }
      const before = tokens[i - 1];
      if (!token.capital || before?.kind !== 'word' || surnames.has(token.low)) return;
      const determines = (t: Token | undefined): boolean =>
        t !== undefined && (g.definite.has(t.low) || g.indefinite.has(t.low) || g.possessives.has(t.low));
      const isAdjective = !before.capital && /(?:e|en|em|er|es)$/.test(before.low);
      if (determines(before) || (isAdjective && determines(tokens[i - 2]))) common.add(token.low);
    });
  }
  return common;
}

/** German words that stand with a capital inside sentences, more than once, and not after an article or an adjective. */
export function findNameLike(g: Grammar, paragraphs: readonly TokenisedParagraph[]): Set<string> {
  const counts = new Map<string, number>();
  if (g.code !== 'de') return new Set();
  for (const { tokens } of paragraphs)
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (!token.capital || token.first || (before?.kind === 'word' && /(?:e|en|em|er|es)$/.test(before.low))) return;
      const contracted = /^(?:im|am|zum|zur|vom|beim|ins|ans|das|ein|kein|sein|ihr)$/.test(before?.low ?? '');
      if (!contracted) counts.set(token.low, (counts.get(token.low) ?? 0) + 1);
    });
  return new Set([...counts].filter(([, n]) => n > 1).map(([word]) => word));
}

/** Last words of full names, lower case. */
export const surnamesOf = (names: readonly KnownName[]): Set<string> =>
  new Set(names.map((n) => n.name.slice(n.name.lastIndexOf(' ') + 1).toLowerCase()));

/** Words with a capital inside sentences, and all parts of full names. */
export function findProperWords(paragraphs: readonly TokenisedParagraph[], names: readonly KnownName[]): Set<string> {
  const proper = new Set(names.flatMap((n) => n.name.toLowerCase().split(' ')));
  for (const { tokens } of paragraphs)
    for (const token of tokens) if (token.capital && !token.first) proper.add(token.low.replace(/'s$/, ''));
  return proper;
}

/** Words that companies, clubs and newspapers carry in their names, in any language. */
export const COMPANY =
  /(?:^|\s)(?:AG|SE|GmbH|Inc|Ltd|LLC|PLC|SA|SpA|FC|SC|CF|BV|NV|AB|Corp|Group|Energy|Bank|News|Press|Info|Media|Times|Post|Journal|Airlines|Airways|Motors|Systems|Services|Holding|Partners|Capital|Records|Studios|Pictures|Football|United|City|Airport|Watch|International|Radio|TV)(?:\s|\.|$)|\d/;
