/** What the sidebar says of an agency: `agencyCard('afp')` → "AFP", full name, country, kind, owner. */
import { agencyOf, type WireAgency } from '../data/wire-agencies';

export interface AgencyCard {
  /** What it is called in bylines ("AFP"); the name when it has no short code. */
  readonly short: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly kind: WireAgency['kind'];
  readonly makes: WireAgency['makes'];
  readonly owner: string;
}

/** The card of an agency; null for ids that are not in the list. */
export function agencyCard(id: string): AgencyCard | null {
  const agency = agencyOf(id);
  if (!agency) return null;
  const { name, country, kind, makes, owner } = agency;
  return { short: agency.codes?.[0] ?? name, name, country, kind, makes, owner };
}
