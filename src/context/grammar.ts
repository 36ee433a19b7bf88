/** A language's `VoiceWords` made ready for looking words up. Built once for each language. */

import { fromKnowledge } from '../data/knowledge';
import type { VoiceWords } from '../data/words/voices';
import { bare } from '../page/text';
import { VERB_TONES, type VerbTone } from '../report';

export interface Verb {
  readonly tone: VerbTone;
  /** Counts only beside a quotation, or with a speaker and a that-clause. */
  readonly weak: boolean;
}

/** Phrases as lists of words, by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export type Gender = 'm' | 'f' | 'n' | 'p';

export interface Grammar {
  readonly code: string;
  readonly words: VoiceWords;
  readonly verbs: ReadonlyMap<string, Verb>;
  readonly that: ReadonlySet<string>;
  readonly accordingTo: Phrases;
  readonly accordingAfter: ReadonlySet<string>;
  readonly viewOf: ReadonlySet<string>;
  readonly spokenFrom: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly interviews: Phrases;
  readonly self: ReadonlySet<string>;
  readonly leadIns: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly relatives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly aux: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, NounKind>;
  readonly works: ReadonlySet<string>;
  /** Words that this article also uses as common nouns: no names (see `names.ts`). */
  readonly common: ReadonlySet<string>;
  /** Words that the article capitalises inside sentences, and the parts of its full names: a capital at a sentence's start is then a name's. */
  readonly proper: ReadonlySet<string>;
  /** The article's full names, lower case. */
  readonly fullNames: ReadonlySet<string>;
  /** German: words with a capital that the article uses like names, without an article and more than once. */
  readonly nameLike: ReadonlySet<string>;
  /** Last words of the article's full names. */
  readonly surnames: ReadonlySet<string>;
  /** Names of countries in the language, folded as `bare` folds. */
  readonly places: ReadonlySet<string>;
  /** Answers of `nounKind`, kept: the same words come again and again. */
  readonly kinds: Map<string, NounKind | null>;
  /** Longest ends of compounds that are nouns of a kind (German), else empty. */
  readonly suffixes: ReadonlyMap<string, readonly (readonly [string, NounKind])[]>;
}

export type NounKind = 'person' | 'people' | 'official' | 'body' | 'document' | 'media';

const setOf = (words: string | undefined): ReadonlySet<string> => new Set((words ?? '').split(' ').filter(Boolean));

/** Cuts a phrase the way `tokenise` cuts text: elided words (`d'`) stand alone. */
export const wordsOf = (phrase: string): string[] => phrase.replace(/'/g, "' ").split(' ').filter(Boolean);

export function phrasesOf(list: string | undefined): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of (list ?? '').split('|').filter(Boolean)) {
    const words = wordsOf(phrase);
    const first = words[0] as string;
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return phrases;
}

const known = new WeakMap<VoiceWords, Grammar>();

/** @param code ISO 639-1 of the language the words belong to */
export function grammarOf(code: string, words: VoiceWords): Grammar {
  const ready = known.get(words);
  if (ready) return ready;
  const nouns = new Map<string, NounKind>();
  const kinds: readonly (readonly [NounKind, string | undefined])[] = [
    ['media', words.media],
    ['body', words.bodies],
    ['official', words.official],
    ['document', words.documents],
    ['people', words.plurals],
    ['person', words.persons],
  ];
  for (const [kind, list] of kinds) for (const noun of setOf(list)) if (!nouns.has(noun)) nouns.set(noun, kind);
  const pronouns = new Map<string, Gender>();
  for (const gender of ['p', 'n', 'f', 'm'] as const)
    for (const pronoun of setOf(words.pronouns?.[gender])) pronouns.set(pronoun, gender);
  let countries: ReadonlySet<string> | null = null;
  const grammar: Grammar = {
    code,
    words,
    verbs: verbForms(words),
    that: setOf(words.that),
    accordingTo: phrasesOf(words.accordingTo),
    accordingAfter: setOf(words.accordingAfter),
    viewOf: setOf(words.viewOf),
    spokenFrom: setOf(words.spokenFrom),
    by: setOf(words.by),
    interviews: phrasesOf(words.interviews),
    self: setOf(words.self),
    leadIns: setOf(words.leadIns),
    pronouns,
    relatives: setOf(words.pronouns?.r),
    possessives: setOf(words.possessives),
    definite: setOf(words.definite),
    indefinite: setOf(words.indefinite),
    of: setOf(words.of),
    prepositions: setOf(words.prepositions),
    breaks: setOf(words.breaks),
    aux: setOf(words.aux),
    adverbs: setOf(words.adverbs),
    times: setOf(words.times),
    titles: setOf(words.titles),
    notNames: setOf(words.notNames),
    nouns,
    works: setOf(words.works),
    common: new Set(),
    proper: new Set(),
    fullNames: new Set(),
    nameLike: new Set(),
    surnames: new Set(),
    get places() {
      countries ??= words.depth === 'full' ? countriesIn(code) : new Set();
      return countries;
    },
    kinds: new Map(),
    suffixes: code === 'de' ? endingsOf(nouns) : new Map(),
  };
  known.set(words, grammar);
  return grammar;
}

/** Nouns by their last three letters. */
function endingsOf(nouns: ReadonlyMap<string, NounKind>): Map<string, [string, NounKind][]> {
  const endings = new Map<string, [string, NounKind][]>();
  for (const [noun, kind] of nouns) {
    if (noun.length <= 3) continue;
    const ending = noun.slice(-3);
    const list = endings.get(ending);
    if (list) list.push([noun, kind]);
    else endings.set(ending, [[noun, kind]]);
  }
  return endings;
}

/** Cities that look like people: "Buenos Aires". */
const cities = fromKnowledge(({ names }): readonly string[] => names.places.split('|').map(bare));

/** The names of all countries, from the browser's own data (CLDR territories). */
function countriesIn(code: string): ReadonlySet<string> {
  const names = new Set(cities());
  try {
    const regions = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    for (const region of REGIONS.split(' ')) {
      const name = regions.of(region);
      if (name) names.add(bare(name));
    }
  } catch {
    // A browser without this language's data: countries are then names like others.
  }
  return names;
}
/** ISO 3166-1 alpha-2. */
const REGIONS =
  'AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BO BR BT BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FR GA GB GE GH GM GN GR GT GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LK LR LS LT LU LV LY MA MD ME MG MK ML MM MN MR MT MU MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY TD TG TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW';

function verbForms(words: VoiceWords): Map<string, Verb> {
  const verbs = new Map<string, Verb>();
  const weak = setOf(words.weak);
  const endings = (words.endings ?? '').split(' ').map((e) => (e === '-' ? '' : e));
  for (const tone of VERB_TONES) {
    for (const entry of setOf(words.verbs?.[tone])) {
      const stem = entry.endsWith('+') ? entry.slice(0, -1) : null;
      const forms = stem === null ? [entry] : endings.map((e) => join(stem, e));
      const isWeak = weak.has(stem ?? entry);
      for (const form of forms) if (!verbs.has(form)) verbs.set(form, { tone, weak: isWeak || weak.has(form) });
    }
  }
  return verbs;
}

/** `announce` + `ed` → `announced`: English drops the stem's e. */
const join = (stem: string, ending: string): string =>
  stem.endsWith('e') && /^[ei]/.test(ending) ? stem.slice(0, -1) + ending : stem + ending;

/** What kind of thing a noun names, by the lists or, for German compounds, by its end. */
export function nounKind(grammar: Grammar, word: string): NounKind | null {
  const low = word.toLowerCase();
  const direct = grammar.nouns.get(low);
  if (direct) return direct;
  let kind = grammar.kinds.get(low);
  if (kind === undefined) {
    kind = compoundKind(grammar, low);
    if (grammar.kinds.size > 20_000) grammar.kinds.clear();
    grammar.kinds.set(low, kind);
  }
  return kind;
}

/** Plurals that the lists leave out: "agencies", "ministerios", "senatori". */
const SINGULARS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/ies$/, 'y'],
    [/s$/, ''],
  ],
  fr: [[/s$/, '']],
  es: [
    [/s$/, ''],
    [/es$/, ''],
    [/iones$/, 'ión'],
  ],
  pt: [
    [/s$/, ''],
    [/es$/, ''],
    [/ões$/, 'ão'],
  ],
  it: [
    [/i$/, 'o'],
    [/i$/, 'e'],
    [/i$/, 'a'],
    [/e$/, 'a'],
  ],
};

function singularKind({ code, nouns }: Grammar, low: string): NounKind | null {
  for (const [ending, instead] of SINGULARS[code] ?? []) {
    const kind = ending.test(low) ? nouns.get(low.replace(ending, instead)) : undefined;
    if (kind) return kind;
  }
  return null;
}

function compoundKind(grammar: Grammar, low: string): NounKind | null {
  // `SPD-Politikerin`, `vice-president`: the part after the last hyphen decides.
  const last = low.slice(low.lastIndexOf('-') + 1);
  const byPart = last !== low ? grammar.nouns.get(last) : undefined;
  if (byPart) return byPart;
  if (low.length > 40) return null;
  const one = singularKind(grammar, low);
  if (one) return one === 'person' ? 'people' : one;
  if (grammar.suffixes.size === 0) return null;
  const inflected = low.replace(/(?:es|s|en|n)$/, '');
  let best: readonly [string, NounKind] | null = null;
  for (const word of new Set([low, inflected])) {
    for (const entry of grammar.suffixes.get(word.slice(-3)) ?? []) {
      const [noun] = entry;
      if (low.length <= noun.length + 2 && inflected !== noun) continue;
      if (word.endsWith(noun) && (!best || noun.length > best[0].length)) best = entry;
    }
  }
  return best?.[1] ?? null;
}
