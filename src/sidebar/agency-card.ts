/** What the sidebar says of an agency: "AFP", full name and, where the data names a source and a day, country and kind. */
import type { WireAgency } from '../data/agencies/wire-agency';

export interface AgencyCard {
  /** What it is called in bylines ("AFP"); the name when it has no short code. */
  readonly short: string;
  readonly name: string;
  /** Null when the data names no source for them. */
  readonly facts: AgencyFacts | null;
}

export interface AgencyFacts {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly kind: WireAgency['kind'];
  readonly source: NonNullable<WireAgency['source']>;
}

/** The card of an agency; null for one that is not in the list. */
export function agencyCard(agency: WireAgency | undefined): AgencyCard | null {
  if (!agency) return null;
  const { name, country, kind, source } = agency;
  return { short: agency.codes?.[0] ?? name, name, facts: source ? { country, kind, source } : null };
}
