/** What the sidebar says of an agency: "AFP", full name, country, kind, owner. */
import type { WireAgency } from '../data/agencies/wire-agency';

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

/** The card of an agency; null for one that is not in the list. */
export function agencyCard(agency: WireAgency | undefined): AgencyCard | null {
  if (!agency) return null;
  const { name, country, kind, makes, owner } = agency;
  return { short: agency.codes?.[0] ?? name, name, country, kind, makes, owner };
}
