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
