/**
 * Who stands behind the text, in one word: agency copy, newsroom with agency, agency picture only, own reporting, or
 * not stated. Follows from byline, agency slots and picture credits; adds nothing of its own.
 */
import { agencyOf } from '../data/knowledge';
import { LETTER, NUMBER, only, shapeOf } from '../page/characters';
import type { AgencyCredit, Evidence, EvidenceList, Fact, Facts, Lineage, RejectedCandidate } from '../report';
import type { Credits } from './authors';

/**
 * @param mentions agencies that the text names without a credit: given as what does not make it agency copy
 * @returns the lineage with the evidence it follows from; null only when the page has no publisher either
 */
export function findLineage(
  facts: Pick<Facts, 'authors' | 'agencies' | 'pictures' | 'byline' | 'publisher'>,
  credits: Credits | null,
  mentions: readonly Evidence[] = [],
): Fact<Lineage> | null {
  const own = ownEvidence(facts, credits);
  const first = facts.agencies[0];
  if (first) {
    const rest = facts.agencies.flatMap((a) => a.evidence).slice(1, 6);
    const value = withNewsroom(facts, credits) ? 'newsroom-with-agency' : 'agency-copy';
    const stated = facts.agencies.some((a) => a.value.slot !== 'own-site' && a.value.id !== 'unnamed');
    return fact(value, stated ? 'stated' : 'inferred', [first.evidence[0], ...rest, ...own]);
  }
  const others = mentions.map(
    (mention): RejectedCandidate<Lineage> => ({ value: 'agency-copy', evidence: [mention], because: 'mention-only' }),
  );
  const pictures = facts.pictures.filter((p) => p.agencies.some(isAgencyWithReporters)).flatMap((p) => p.evidence);
  if (pictures.length > 0) return fact('agency-picture-only', 'inferred', [...pictures.slice(0, 4), ...own], others);
  if (own.length > 0) return fact('own-reporting', 'inferred', own, others);
  return fact('not-stated', 'inferred', facts.publisher ? [...facts.publisher.evidence] : [], others);
}

function fact(
  value: Lineage,
  certainty: Fact<Lineage>['certainty'],
  evidence: readonly Evidence[],
  others: readonly RejectedCandidate<Lineage>[] = [],
): Fact<Lineage> | null {
  const seen = new Set<string>();
  const [head, ...tail] = evidence.filter((e) => !seen.has(e.where + e.quote) && seen.add(e.where + e.quote));
  if (!head) return null;
  const list: EvidenceList = [head, ...tail];
  return { value, certainty, evidence: list, others };
}

/** News agencies and the press-photo agency of several of them: a picture from there is an agency's, a stock picture is not. */
const isAgencyWithReporters = (id: string): boolean => agencyOf(id)?.makes === 'news' || id === 'epa';

function ownEvidence(facts: Pick<Facts, 'authors' | 'byline'>, credits: Credits | null): Evidence[] {
  const people = facts.authors.map((a) => a.evidence[0]);
  if (people.length > 0) return people.slice(0, 4);
  const house = credits?.chosen.some((l) =>
    l.credit.items.some((i) => i.kind === 'newsroom' || i.kind === 'publisher'),
  );
  if (house && facts.byline) return [facts.byline.evidence[0]];
  const account = credits?.metadata.others.find((o) => o.item.kind === 'newsroom' || o.item.kind === 'publisher');
  return account ? [account.evidence] : [];
}

/** Slots that say that the whole text is the agency's. */
const WHOLE: ReadonlySet<AgencyCredit['slot']> = new Set(['dateline', 'copyright', 'own-site']);

/** Did the newsroom write with the agency, or is the text the agency's? */
function withNewsroom(facts: Pick<Facts, 'authors' | 'agencies' | 'byline'>, credits: Credits | null): boolean {
  if (facts.agencies.some((a) => a.value.id === 'unnamed')) return true;
  const lines = credits?.chosen ?? [];
  const items = lines.flatMap((l) => l.credit.items);
  const joined = items.some((i) => i.kind === 'agency' && (i.mode === 'with' || i.mode === 'contributor'));
  // The newsroom stands before the agency: "Af Ritzau – contact the newsroom" is the agency's.
  const agencyAt = items.findIndex((i) => i.kind === 'agency');
  const house = items.some(
    (i, at) => (i.kind === 'newsroom' || i.kind === 'publisher') && (agencyAt < 0 || at < agencyAt),
  );
  const whole = facts.agencies.some(
    (a) =>
      WHOLE.has(a.value.slot) ||
      a.evidence.some((e) => e.where === 'hostname' || /^(?:©|\(c\)|copyright)/i.test(e.quote)),
  );
  // An agency that the data names as author and that also contributes is the author.
  const isAuthor =
    credits?.metadata.agencies.some((m) => facts.agencies.some((a) => a.value.id === m.item.id)) ?? false;
  if (!isAuthor && facts.agencies.some((a) => a.value.slot === 'contributor')) return true;
  if (joined) return facts.authors.length > 0 || house;
  if (whole || datelined(facts)) return false;
  // "Quelle: ntv.de, ino/dpa": the house's own desk signs with the agency.
  const signed = facts.agencies.some(
    (a) => a.value.slot === 'signature' && signsWithDesk(a.evidence[0].quote, a, credits),
  );
  return signed || house || facts.authors.length > 0;
}

const datelined = (facts: Pick<Facts, 'agencies'>): boolean =>
  facts.agencies.some((a) =>
    a.evidence.some((e) => /^[^.!?]{0,80}[([/（【][^)\]]{2,60}[)\]/）】]\s*[–—-]/.test(e.quote)),
  );

/** A signature with desk initials ("ino/dpa", "SDA/sep") or the publisher's name beside the agency. */
function signsWithDesk(quote: string, agency: Fact<AgencyCredit>, credits: Credits | null): boolean {
  if (quote.length > 80) return false;
  const label = /^[Aa-c\s]{1,20}:\s*/.exec(shapeOf(quote))?.[0] ?? '';
  const parts = quote
    .slice(label.length)
    .split(/[\s,/;()]+/)
    .filter(Boolean);
  const names = new Set([agency.value.id, ...(agencyOf(agency.value.id)?.codes ?? [])].map((n) => n.toLowerCase()));
  return parts.some((p) => {
    const small = p.toLowerCase();
    if (names.has(small)) return false;
    return /^a{2,4}$/.test(shapeOf(p)) || (credits?.context.publishers.has(only(small, LETTER | NUMBER)) ?? false);
  });
}
