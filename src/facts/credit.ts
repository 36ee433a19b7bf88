/** A credit line taken apart: what `credit-items.ts` makes, and what bylines, authors and agencies read. */
import type { AgencyNameOptions } from './agency-names';
import type { WordTable } from './byline-words';

export type CreditMode = 'plain' | 'by' | 'with' | 'contributor' | 'source' | 'other' | 'place';

export interface CreditItem {
  readonly kind: 'person' | 'agency' | 'newsroom' | 'publisher' | 'unnamed' | 'role' | 'place' | 'other';
  readonly text: string;
  /** Under which word the item stands: "by", "with", "photo" (other) … */
  readonly mode: CreditMode;
  /** Agency id, for agencies. */
  readonly id?: string;
  /** The name was known from elsewhere on the page, or its place is reserved for authors. */
  readonly known: boolean;
}

export interface Credit {
  readonly items: readonly CreditItem[];
  /** Share of the letters that was understood, 0 to 1. */
  readonly understood: number;
  /** How the line opens. */
  readonly opens: CreditMode;
}

export interface CreditContext {
  readonly words: WordTable;
  /** Names of people known from structured data or author links. */
  readonly known: readonly string[];
  /** The publisher's names in lower case without spaces and punctuation. */
  readonly publishers: ReadonlySet<string>;
  readonly agencies: AgencyNameOptions;
  /** The text stands in a place reserved for authors. */
  readonly trusted?: boolean;
}
