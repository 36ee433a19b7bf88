/**
 * Words by which the article keeps a distance from what it reports: "allegedly", "serait impliqué", "soll … haben".
 *
 * Not hedges: a conditional after "if", a future seen from the past ("il a dit qu'il serait présent"), German
 * Konjunktiv I (it is reported speech), anything inside quotation marks.
 * Example: `Le groupe aurait vendu ses parts.` → "aurait vendu"
 */
import type { Grammar } from './grammar';
import { wordsOf } from './grammar';
import type { Sentence, Token } from './tokens';

/** The hedge of a sentence as printed, or null. @param list phrases of the language (`|`) */
export function findHedge(
  g: Grammar,
  list: string | undefined,
  tokens: readonly Token[],
  sentence: Sentence,
): string | null {
  return listed(list, tokens, sentence) ?? conditional(g, tokens, sentence) ?? hearsay(g, tokens, sentence);
}

const lists = new Map<string, Map<string, string[][]>>();
function phrasesIn(list: string): Map<string, string[][]> {
  let phrases = lists.get(list);
  if (!phrases) {
    phrases = new Map();
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), words]);
    }
    lists.set(list, phrases);
  }
  return phrases;
}

function listed(list: string | undefined, tokens: readonly Token[], { from, to }: Sentence): string | null {
  if (!list) return null;
  const phrases = phrasesIn(list);
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    // "Pierce alleged" is the verb; "the alleged thief" is the hedge.
    if (token.low === 'alleged' && (tokens[i - 1]?.capital || tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.capital))
      continue;
    for (const words of phrases.get(token.low) ?? [])
      if (i + words.length <= to && words.every((w, k) => tokens[i + k]?.low === w))
        return printed(tokens, i, i + words.length);
  }
  return null;
}

interface PressConditional {
  readonly auxiliary: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Participles with which the form is a plain conditional ("could have", "would have liked"). */
  readonly plain: RegExp;
  readonly condition: ReadonlySet<string>;
  /** Subjects of opinions rather than of news: "ce serait", "on aurait". */
  readonly personal: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** The conditional of the press, by language: auxiliary and past participle. */
const CONDITIONALS: Readonly<Record<string, PressConditional>> = {
  fr: {
    auxiliary: set('aurait auraient serait seraient'),
    participle: /(?:é|ée|és|ées|i|ie|is|it|u|us|ue|ues|ert|erte|int|ort|orte|orts|ains?|aint)$/,
    plain:
      /^(?:pu|dû|fallu|voulu|aimé|préféré|souhaité|permis|suffi|mieux|aussi|oui|plus|ainsi|ici|mais|puis|depuis|ou|qui)$/,
    condition: set("si s' sinon sans autrement même"),
    personal: /^(?:ce|c'|on|je|j'|nous|vous|tu|cela|ça|n')$/,
  },
  es: {
    auxiliary: set('habría habrían'),
    participle: /(?:ado|ido|ído|cho|sto|erto|rito)$/,
    plain: /^(?:podido|debido|querido|gustado|sido)$/,
    condition: set('si'),
    personal: /^(?:no|yo)$/,
  },
  it: {
    auxiliary: set('avrebbe avrebbero sarebbe sarebbero'),
    participle: /(?:at[oaie]|ut[oaie]|it[oaie]|tt[oaie]|st[oaie]|s[oaie]|rt[oaie]|nt[oaie])$/,
    plain:
      /^(?:potuto|dovuto|voluto|stato|piaciuto|questo|questa|quello|tutto|tutti|tanto|giusto|stesso|spesso|esso|però|adesso|contento)$/,
    condition: set('se altrimenti senza'),
    personal: /^(?:non|ci|io|che)$/,
  },
  pt: {
    auxiliary: set('teria teriam'),
    participle: /(?:ado|ido|ído|ito|sto|erto|eito)$/,
    plain: /^(?:podido|devido|querido|gostado|sido)$/,
    condition: set('se senão caso'),
    personal: /^(?:não|eu)$/,
  },
};

function conditional(g: Grammar, tokens: readonly Token[], { from, to }: Sentence): string | null {
  const rule = CONDITIONALS[g.code];
  if (!rule) return null;
  let governed = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (rule.condition.has(token.low)) return null;
    // "Il a dit que …": a reported clause; its conditional is the future seen from the past.
    if (g.that.has(token.low) && reports(g, tokens, from, i)) governed = true;
    if (governed || !rule.auxiliary.has(token.low)) continue;
    if (rule.personal.test(tokens[i - 1]?.low ?? '')) continue;
    for (let k = i + 1; k < Math.min(to, i + 4); k++) {
      const next = tokens[k] as Token;
      if (next.kind !== 'word' || next.capital) break;
      if (rule.plain.test(next.low)) break;
      if (
        next.low.length > 2 &&
        rule.participle.test(next.low) &&
        !g.prepositions.has(next.low) &&
        !g.adverbs.has(next.low)
      )
        return printed(tokens, i, k + 1);
      if (!g.adverbs.has(next.low) && !/(?:ment|mente|été|ya|já|già)$/.test(next.low)) break;
    }
  }
  return null;
}

function reports(g: Grammar, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - 12); i < to; i++) if (g.verbs.has((tokens[i] as Token).low)) return true;
  return false;
}

/** German past participles, by their shape. */
const PARTICIPLE =
  /^(?:[a-zäöü]{0,12}ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|zer|ent|über|unter)[a-zäöüß]{2,}(?:t|en)|worden|[a-zäöüß]{3,}iert)$/;

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && token.low.length < 40 && PARTICIPLE.test(token.low);

/** German "soll … getötet haben", "sollen … gewesen sein": hearsay. "Soll gebaut werden" is a plan and stays out. */
function hearsay(g: Grammar, tokens: readonly Token[], { from, to }: Sentence): string | null {
  if (g.code !== 'de') return null;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.low !== 'soll' && token.low !== 'sollen') continue;
    for (let k = i + 1; k < Math.min(to, i + 40); k++) {
      const next = tokens[k] as Token;
      if (next.kind !== 'word' && next.text !== ',') break;
      if (next.low !== 'haben' && next.low !== 'sein') continue;
      if (isParticiple(tokens[k - 1])) return `${token.text} … ${tokens[k - 1]?.text} ${next.text}`;
    }
    // Verb-last clauses: "…, die die Schüsse abgegeben haben sollen".
    const before = tokens[i - 1]?.low;
    if ((before === 'haben' || before === 'sein') && isParticiple(tokens[i - 2]))
      return printed(tokens, Math.max(from, i - 2), i + 1);
  }
  return null;
}

function printed(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    text += `${i > from && token.start > (tokens[i - 1] as Token).end ? ' ' : ''}${token.text}`;
  }
  return text;
}
