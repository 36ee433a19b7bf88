/** Past participles: "ha anunciado" reports, "el bloqueo anunciado" does not. */
import type { Grammar } from './grammar';
import type { Token } from './tokens';

/** Past participles that are no other form of the verb, and what must stand before them. */
const PARTICIPLES: Readonly<Record<string, { readonly form: RegExp; readonly have: RegExp }>> = {
  es: {
    form: /(?:[aií]d[oa]s?|dich[oa]s?|escrit[oa]s?|puest[oa]s?)$/,
    have: /^(?:he|has|ha|hemos|han|había|habían|hubo|haber|habiendo|habría|habrían|haya|hayan|habrá|habrán)$/,
  },
  it: {
    form: /(?:at[oaie]|ut[oaie]|it[oie]|(?:de|scri|fa)tt[oaie]|chiest[oaie]|post[oaie]|mess[oaie]|clus[oaie]|int[oaie]|iunt[oaie]|res[oaie])$/,
    have: /^(?:ho|ha|abbiamo|hanno|aveva|avevano|avrà|avrebbe|avrebbero|abbia|abbiano|avere|aver|avendo|ebbe|è|sono)$/,
  },
  pt: {
    form: /(?:[aií]d[oa]s?|dit[oa]s?|escrit[oa]s?)$/,
    have: /^(?:tem|têm|tinha|tinham|havia|haviam|teria|teriam|ter|tendo|tenha|tenham|terá|terão)$/,
  },
  fr: {
    form: /(?:é|ée|és|ées)$/,
    have: /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avez|ayant|eut|eurent|avoir|ait|aient|est|sont|était|étaient)$/,
  },
};

/** English: "an emergency declared by the president", "posts asking about tea": they describe the noun before them. */
export function isLooseParticiple(g: Grammar, tokens: readonly Token[], at: number): boolean {
  const { low } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (low.endsWith('ed') && tokens[at + 1]?.low === 'by') return true;
  const opens = g.aux.has(before.low) || g.prepositions.has(before.low) || g.breaks.has(before.low);
  return low.endsWith('ing') && !opens && !g.adverbs.has(before.low);
}

/** "aufgefordert", "bestätigt", "informiert". */
function isGermanParticiple(word: string): boolean {
  const stem = word.replace(/(?:t|en)$/, '');
  return word.endsWith('iert') || (stem !== word && /ge.|^(?:be|ver|er|ent|emp|zer)./.test(stem));
}

/** German: "werden dann aufgefordert", "ist ein Fall bestätigt": "to be" or "werden" stands before it in the clause. */
export function isPassive(tokens: readonly Token[], at: number, from: number): boolean {
  const { low } = tokens[at] as Token;
  if (!isGermanParticiple(low)) return false;
  for (let i = at - 1; i >= Math.max(from, at - 10); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || /^(?:hat|haben|hatte|hatten|habe)$/.test(token.low)) return false;
    if (/^(?:wird|werden|wurde|wurden|ist|sind|war|waren|sei|seien)$/.test(token.low)) return true;
  }
  return false;
}

/** "El bloqueo anunciado", "un pont annoncé": a participle without its auxiliary reports nothing. */
export function isParticipleAlone(
  g: Grammar,
  tokens: readonly Token[],
  at: number,
  from: number,
  hasEarlier: boolean,
): boolean {
  const rule = PARTICIPLES[g.code];
  const token = tokens[at] as Token;
  if (!rule?.form.test(token.low)) return false;
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    const { kind, low } = tokens[i] as Token;
    if (kind !== 'word') return true;
    if (rule.have.test(low)) return false;
    if (hasEarlier && /^(?:y|e|ed|et)$/.test(low)) return false;
    if (!g.adverbs.has(low) && !g.aux.has(low) && !g.pronouns.has(low) && !/mente?$/.test(low)) return true;
  }
  return true;
}
