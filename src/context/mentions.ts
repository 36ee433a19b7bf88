/**
 * Noun phrases that name a speaker: "Oklahoma City coach Billy Donovan", "eine Sprecherin der Polizei", "elle".
 *
 * No parser: a phrase ends at the closed classes of the language (prepositions, conjunctions, auxiliaries, reporting
 * verbs) and at punctuation. Positions are token indexes of one paragraph.
 */

import { isFirstName, nameStart } from './first-names';
import { type Gender, type Grammar, type NounKind, nounKind, type Phrases } from './grammar';
import { nameIn, PARTICLES } from './proper-names';
import type { Token } from './tokens';

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'pronoun' | 'name' | 'description';
  /** The phrase as printed. */
  readonly text: string;
  /** Proper name in it, if any. */
  readonly name: string | null;
  /** The rest of it: the description beside the name. */
  readonly role: string | null;
  /** Nouns that say what it is, lower case. */
  readonly nouns: readonly string[];
  readonly noun: NounKind | null;
  readonly definite: boolean;
  readonly possessive: boolean;
  readonly gender: Gender | null;
  /** Another description of the same person, joined by "and". */
  readonly second?: string;
}

/** Heads that stand for somebody of the group that follows: "eine der Forscherinnen", "la mayoría de los vecinos". */
const PART =
  /^(?:one|some|most|many|several|both|half|part|majority|members?|dozens?|hundreds?|thousands?|un[oae]?|l'un[e]?|un[ao]s|algun[oa]s?|algumas?|vari[oa]s|vários|várias|molt[ie]|alcun[ie]|certains|certaines|plusieurs|partie|mayoría|majorité|maggioranza|maioria|parte|miembros?|membres?|membr[oi]s?|decenas|dezenas|decine|dizaines|eine?[rs]?|einige|viele|mehrere|teil|mehrheit|hälfte|dutzende|hunderte|ninguno|ninguna|nessuno|aucun|aucune|nenhum|nenhuma|cada|chacun|ciascuno)$/;

/** Nouns for people that after another noun are adjectives. */
const ALSO_ADJECTIVE =
  /^(?:proches?|voisine?s?|jóven(?:es)?|joven|jovem|jovens|giovane|militares?|polític[oa]s?|politic[oahei]+|físic[oa]s?|químic[oa]s?|matemátic[oa]s?)$/;

/** Articles that tell a description's gender. */
const GENDERS: Readonly<Record<string, Readonly<Record<string, Gender>>>> = {
  fr: { la: 'f', une: 'f', cette: 'f', le: 'm', un: 'm', ce: 'm' },
  de: { eine: 'f', die: 'f', ein: 'm' },
  es: { la: 'f', una: 'f', esta: 'f', el: 'm', un: 'm', este: 'm' },
  it: { la: 'f', una: 'f', questa: 'f', il: 'm', lo: 'm', un: 'm', uno: 'm' },
  pt: { a: 'f', uma: 'f', esta: 'f', o: 'm', um: 'm', este: 'm' },
};
const LONGEST = 16;
const QUOTE_MARK = /^["“”„«»‘’'‚‹›]$/;

/** Is there one of the phrases at this place? Returns its length in tokens, 0 when not. */
export function phraseAt(tokens: readonly Token[], at: number, to: number, phrases: Phrases): number {
  for (const words of phrases.get((tokens[at] as Token).low) ?? []) {
    if (at + words.length > to) continue;
    if (words.every((word, i) => tokens[at + i]?.low === word)) return words.length;
  }
  return 0;
}

/** "And" in the languages read in depth. */
export const AND = /^(?:y|e|et|und|and|ed)$/;

/** "Centre for Dyes and Colours", "ministre de la Mer et des Ports": an "and" between what a body is concerned with. */
export function joinsBody(g: Grammar, tokens: readonly Token[], at: number): boolean {
  let after = at + 1;
  while (g.of.has(tokens[after]?.low ?? '') || g.definite.has(tokens[after]?.low ?? '')) after++;
  const of = g.of.has(tokens[at + 1]?.low ?? '') && !tokens[at + 1]?.capital;
  const next = tokens[of ? after : at + 1];
  const topic = tokens[at - 1];
  if (!AND.test((tokens[at] as Token).low) || !next?.capital || isFirstName(next.text)) return false;
  if (g.nouns.has(topic?.low ?? '') || g.nouns.has(next.low) || g.places.has(next.low)) return false;
  return governs(g, tokens, at, of);
}

/** "Ministerio de Agricultura, Pesca y": does a list of topics that an "and" closes begin at this comma? */
export function listsTopics(g: Grammar, tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.text === ',' && tokens[i + 1]?.capital && i - at < 9) i += 2;
  return i > at && AND.test(tokens[i]?.low ?? '') && joinsBody(g, tokens, i);
}

/** Does "… of Topic" of a body, or of somebody's office, end before `at`? */
function governs(g: Grammar, tokens: readonly Token[], at: number, office: boolean): boolean {
  let governed = false;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const { kind, text, low, capital } = tokens[i] as Token;
    if (kind !== 'word' && text !== ',') return false;
    const noun = capital || office ? nounKind(g, low) : null;
    if (governed && (noun === 'official' || noun === 'body' || (office && noun === 'person'))) return true;
    if (g.of.has(low) || low === 'on') governed = true;
    else if (kind === 'word' && !capital && !g.definite.has(low) && !office) return false;
  }
  return false;
}

/** "National Institute on Ageing": "on" inside the name of a body. */
function concerns(g: Grammar, tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (g.code !== 'en' || word?.low !== 'on' || !before?.capital || !next?.capital || g.times.has(next.low))
    return false;
  const noun = nounKind(g, before.text);
  return noun === 'official' || noun === 'body';
}

/** Is this word none that a noun phrase may hold? */
function ends(g: Grammar, token: Token): boolean {
  const { low } = token;
  if (g.breaks.has(low) || g.relatives.has(low) || g.leadIns.has(low)) return !token.capital || token.first;
  if (token.capital && !token.first) return false;
  if (g.prepositions.has(low) || g.aux.has(low) || g.that.has(low) || g.pronouns.has(low)) return true;
  const verb = g.verbs.get(low);
  return (verb !== undefined && !verb.weak) || g.adverbs.has(low);
}

const isDeterminer = (g: Grammar, low: string): boolean =>
  g.definite.has(low) || g.indefinite.has(low) || g.possessives.has(low);

/** Reads the noun phrase that begins at `at`. @returns null when none begins there */
export function readPhrase(g: Grammar, tokens: readonly Token[], at: number, to: number): Mention | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || at >= to) return null;
  const gender = g.pronouns.get(first.low);
  if (gender && (!isDeterminer(g, first.low) || !startsNoun(g, tokens, at + 1, to))) {
    // "Ce dernier", "este último": the word before may be a determiner.
    if (gender === 'n') return null;
    return { ...mention(g, tokens, at, at + 1), kind: 'pronoun', name: null, gender };
  }
  let end = at;
  let sawCapital = false;
  for (let i = at; i < Math.min(to, at + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') break;
    if (token.kind === 'mark') {
      // "La Unidad Central Operativa (UCO) de la Guardia Civil"
      const bracketed = token.text === '(' && tokens[i + 2]?.text === ')' && tokens[i + 1]?.capital;
      if (bracketed && i > at && g.of.has(tokens[i + 3]?.low ?? '')) {
        i += 2;
        continue;
      }
      if (QUOTE_MARK.test(token.text) || (token.text === '&' && i > at)) continue;
      if (token.text === ',' && i > at && listsTopics(g, tokens, i)) continue;
      break;
    }
    const { low } = token;
    if (i > at && g.of.has(low) && !token.capital) {
      const next = tokens[i + 1];
      // "Das Ministerium aus dem Haushalt": only people are from or with something.
      if (/^(?:bei|aus|für)$/.test(low) && !isPeople(g, tokens, at, i)) break;
      if (next?.kind !== 'word' || i + 1 >= to || g.pronouns.has(next.low) || g.times.has(next.low)) break;
      if (/^\p{N}/u.test(next.text)) break;
      continue;
    }
    if (i > at && (joinsBody(g, tokens, i) || concerns(g, tokens, i))) continue;
    const afterOf = i > at && g.of.has((tokens[i - 1] as Token).low);
    if (isDeterminer(g, low) && !token.capital) {
      const genitive = g.code === 'de' && /^(?:der|des|eines|einer)$/.test(low);
      if (i > at && !afterOf && !genitive && !isDeterminer(g, (tokens[i - 1] as Token).low)) break;
      continue;
    }
    if (isDeterminer(g, low) && i === at) continue;
    const noun = i > at && isDeterminer(g, (tokens[i - 1] as Token).low) && g.nouns.has(low) && g.verbs.has(low);
    const participle = afterOf && g.aux.has(low) && !g.breaks.has(low) && !g.pronouns.has(low);
    if (
      (ends(g, token) && !participle && !noun) ||
      (g.times.has(low) && i > at) ||
      (/^\p{N}/u.test(token.text) && i > at && !numbered(tokens, i))
    )
      break;
    if (i === at && (g.prepositions.has(low) || g.adverbs.has(low) || g.times.has(low)) && token.first) return null;
    // German: after the noun a small word ends the phrase.
    if (g.code === 'de' && sawCapital && !token.capital && !PARTICLES.has(low)) break;
    if (token.capital) sawCapital = true;
    end = i + 1;
  }
  // "Another said": the determiner alone stands for somebody.
  if (end <= at && g.indefinite.has(first.low) && !g.aux.has(first.low) && !g.prepositions.has(first.low)) {
    const next = tokens[at + 1];
    const alone = at + 1 >= to || next?.kind !== 'word' || g.verbs.has(next.low);
    return alone && first.text.length > 3
      ? { ...mention(g, tokens, at, at + 1), name: null, kind: 'description', noun: 'people' }
      : null;
  }
  if (end <= at || (end === at + 1 && g.times.has(first.low))) return null;
  end = withoutOwner(g, tokens, at, trimTail(g, tokens, at, end));
  const found = mention(g, tokens, at, end);
  return found.text ? withSecond(g, tokens, found, to) : null;
}

/** "Una vecina de La Pradera y miembro de la plataforma": both descriptions are of one person. */
function withSecond(g: Grammar, tokens: readonly Token[], found: Mention, to: number): Mention {
  const [and, next] = [tokens[found.to], tokens[found.to + 1]];
  if (found.noun !== 'person' || found.name || !and || !AND.test(and.low)) return found;
  if (!next || found.to + 1 >= to || (next.capital && g.code !== 'de') || nounKind(g, next.text) !== 'person')
    return found;
  const second = readPhrase(g, tokens, found.to + 1, to);
  if (second?.noun !== 'person') return found;
  const nouns = [...found.nouns, ...second.nouns];
  // "The actress and singer Anna Muster"
  if (second.name)
    return { ...second, from: found.from, role: `${found.text} ${and.text} ${second.role ?? ''}`.trim(), nouns };
  return g.code === 'de' ? found : { ...found, nouns, second: second.text };
}

const isPeople = (g: Grammar, tokens: readonly Token[], from: number, to: number): boolean => {
  if (/^sicht$/.test(tokens[to + 1]?.low ?? '')) return false;
  for (let i = from; i < to; i++) if (/^pe/.test(nounKind(g, (tokens[i] as Token).text) ?? '')) return true;
  return false;
};

/** "Channel 1 co-founder": a number that belongs to a name. */
const numbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capital === true && tokens[at + 1]?.kind === 'word' && /^\p{N}{1,3}$/u.test(tokens[at]?.text ?? '');

const startsNoun = (g: Grammar, tokens: readonly Token[], at: number, to: number): boolean => {
  const next = tokens[at];
  return at < to && next?.kind === 'word' && !ends(g, next) && !g.verbs.has(next.low);
};

/** "A co-chair of Brandt's": the owner of something that the phrase does not reach is no part of it. */
function withoutOwner(g: Grammar, tokens: readonly Token[], at: number, end: number): number {
  if (!/['’]s$/.test(tokens[end - 1]?.text ?? '')) return end;
  for (let i = end - 2; i > at; i--) if (g.of.has((tokens[i] as Token).low)) return i;
  return end;
}

/** Small words after the last name or noun of speakers belong to what follows ("users yesterday quipped"). */
function trimTail(g: Grammar, tokens: readonly Token[], at: number, end: number): number {
  let last = end;
  for (let i = end - 1; i >= at; i--) {
    const token = tokens[i] as Token;
    if (
      token.kind === 'word' &&
      (i > at || !isDeterminer(g, token.low)) &&
      (token.capital || nounKind(g, token.text))
    ) {
      // "The head of the diplomatic service": what follows "of" belongs to the phrase.
      const next = tokens[i + 1];
      if (i + 1 < end && next && (g.of.has(next.low) || /['’]s$/.test(token.text))) return end;
      // "Ministère des Affaires étrangères": also after a capital that follows "of".
      const first = tokens[at] as Token;
      const ofIts =
        token.capital && g.of.has(tokens[i - 1]?.low ?? '') && (!first.capital || isDeterminer(g, first.low));
      return nounKind(g, token.text) || ofIts ? withAdjectives(g, tokens, i + 1, end) : i + 1;
    }
    last = i;
  }
  return (tokens[at] as Token).capital && !isDeterminer(g, (tokens[at] as Token).low) ? last : end;
}

/** "Fuentes diplomáticas", "les autorités locales": adjectives stand after the noun. */
const ADJECTIVES: Readonly<Record<string, RegExp>> = {
  fr: /(?:iques?|iles?|ales?|aux|elles?|ères?|aires?|euses?|eux|ifs?|ives?|ain(?:e?s)?|oise?s?|ienn?e?s?|russes?|belges?|suisses?|rouges?|libres?)$/,
  es: /(?:ales?|ic[oa]s?|an[oa]s?|enses?|eses?|es[oa]s?|in[oa]s?|iv[oa]s?|os[oa]s?|ari[oa]s?|ares?|eñ[oa]s?|í|íes)$/,
  it: /(?:al[ei]|ic[oai]|iche|an[oaie]|es[ei]|in[oaie]|iv[oaie]|os[oaie]|ari[oae]?|ist[aie])$/,
  pt: /(?:ais|al|ic[oa]s?|an[oa]s?|enses?|eses?|ês|esas?|in[oa]s?|iv[oa]s?|os[oa]s?|ári[oa]s?|eir[oa]s?)$/,
};

function withAdjectives(g: Grammar, tokens: readonly Token[], at: number, end: number): number {
  const rule = ADJECTIVES[g.code];
  let i = at;
  while (rule && i < end && i - at < 2) {
    const { kind, low, capital } = tokens[i] as Token;
    if (kind !== 'word' || capital || low.length < 4 || !rule.test(low) || g.verbs.has(low) || g.adverbs.has(low))
      break;
    i++;
  }
  return i;
}

/** A capital that begins no person's name: "Alliance of Harbour Clubs"; two in English do ("Samsa Moko of the Quay Institute"). */
const isUnit = (g: Grammar, core: readonly Token[], headEnd: number): boolean => {
  const [first] = core;
  if (!first?.capital || isFirstName(first.text)) return false;
  return g.code !== 'en' || headEnd !== 2 || core[1]?.capital !== true;
};

/** "Investor Education Foundation": in English the last of the capitals says what it is, if no first name stands before it. */
function bodyNamed(
  g: Grammar,
  core: readonly Token[],
  kinds: readonly (NounKind | null)[],
  end: number,
): NounKind | null {
  const kind = kinds[end - 1] ?? null;
  if (g.code !== 'en' || end < 2 || kind === null || kind === 'person' || kind === 'people') return null;
  const named = core.slice(0, end).every((w) => w.capital && !isFirstName(w.text));
  return named ? kind : null;
}

/** What a phrase says: its name, its role, its nouns. */
export function mention(g: Grammar, tokens: readonly Token[], from: number, to: number): Mention {
  const words: Token[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') words.push(token);
  }
  let lead = 0;
  let definite = false;
  let possessive = false;
  let gender: Gender | null = null;
  while (lead < words.length - 1) {
    const { low } = words[lead] as Token;
    if (!isDeterminer(g, low)) break;
    definite ||= g.definite.has(low);
    possessive ||= g.possessives.has(low);
    gender = GENDERS[g.code]?.[low] ?? gender;
    lead++;
  }
  // "Israel's military": the owner before the noun is neither its name nor its kind.
  // "Head coach of the men's team": what follows the person's "of" owns nothing before it.
  const complementAt = words.findIndex((w, i) => i > lead && !w.capital && g.of.has(w.low));
  const described = words.slice(lead, Math.max(lead, complementAt)).some((w) => nounKind(g, w.text) === 'person');
  const ownerEnd = described ? complementAt : words.length - 1;
  const owner = words.findLastIndex((w, i) => i < ownerEnd && /.['’]s$/.test(w.text));
  const core = words.slice(Math.max(lead, owner + 1));
  // "Un proche de la famille", but "cette ville proche de la frontière".
  const kinds = core.map((w, i) =>
    i > 0 && ALSO_ADJECTIVE.test(w.low) ? null : nounKind(g, w.text.replace(/['’]s$/, '')),
  );
  const split = core.findIndex((w, i) => i > 0 && !w.capital && g.of.has(w.low));
  const headEnd = split < 0 ? core.length : split;
  const named = core.filter((_, i) => kinds[i]);
  const head = core.slice(0, headEnd).filter((_, i) => kinds[i]);
  const nouns = (head.length > 0 ? head : named).map((w) => w.low);
  const headKinds = kinds.slice(0, headEnd).filter((k): k is NounKind => k !== null);
  // "The visit of the president" is no person; "one of the doctors" is.
  const partOf = headEnd === 0 || core.slice(0, headEnd).some((w) => PART.test(w.low));
  const complement = kinds.slice(headEnd).find((k): k is NounKind => k !== null) ?? null;
  const personal = /^(?:de|en)$/.test(g.code) ? headKinds.includes('person') : headKinds[0] === 'person';
  const noun = personal
    ? (bodyNamed(g, core, kinds, headEnd) ?? 'person')
    : (headKinds[headKinds.length - 1] ?? (partOf || isUnit(g, core, headEnd) ? complement : null));
  let [nameFrom, nameTo] = nameIn(g, core, kinds, headEnd, noun, { determined: lead > 0, next: tokens[to] });
  // "Innenverteidiger Robin Ziegele", "della Florida Marco Rubio": the person begins at the first name.
  const run = core.slice(nameFrom, nameTo).map((w) => w.text);
  nameFrom += nameStart(run);
  while (nameFrom < nameTo - 1 && g.titles.has((core[nameFrom] as Token).low)) nameFrom++;
  const name =
    nameTo > nameFrom
      ? core
          .slice(nameFrom, nameTo)
          .map((w) => w.text)
          .join(' ')
          .replace(/(?:['’]s|['’])$/, '')
          .replace(/([ldLD]['’]) /g, '$1')
      : null;
  const start = (words[0] as Token | undefined)?.start ?? 0;
  const end = (words[words.length - 1] as Token | undefined)?.end ?? start;
  const text = printed(tokens, from, to, start, end);
  const role =
    name && nameTo - nameFrom < core.length && nameFrom > 0
      ? core
          .slice(0, nameFrom)
          .map((w) => w.text)
          .join(' ')
      : null;
  const title = core.find((w) => g.titles.has(w.low))?.low;
  if (
    title &&
    /^(?:mrs|ms|miss|mme|mmes|mlle|madame|sra|señora|frau|signora|dame|lady|doña|dona|dra|senhora)$/.test(title)
  )
    gender = 'f';
  else if (title && /^(?:mr|sir|m|monsieur|sr|señor|herr|signor|lord|don|dom|senhor)$/.test(title)) gender = 'm';
  if (g.code === 'de' && nouns.some((n) => n.endsWith('in'))) gender = 'f';
  else if (g.code === 'de' && noun === 'person' && gender !== 'f') gender = 'm';
  if (g.code === 'en' && gender === null) {
    if (nouns.some((n) => /woman$|^(?:mother|mom|mum|daughter|wife|sister|actress|girl|queen|princess)$/.test(n)))
      gender = 'f';
    else if (nouns.some((n) => /[^o]man$|^(?:father|dad|son|husband|brother|actor|boy|king|prince)$/.test(n)))
      gender = 'm';
  }
  return {
    from,
    to,
    kind: name ? 'name' : 'description',
    text,
    name,
    role,
    nouns,
    noun,
    definite: definite || owner >= 0,
    possessive,
    gender,
  };
}

/** The characters from the first to the last word, as they stand in the paragraph. */
function printed(tokens: readonly Token[], from: number, to: number, start: number, end: number): string {
  let text = '';
  let at = start;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.start < start || token.end > end || QUOTE_MARK.test(token.text)) continue;
    text += `${token.start > at && text ? ' ' : ''}${token.text}`;
    at = token.end;
  }
  return text.trim();
}
