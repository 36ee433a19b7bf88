/** What Copydesk knows of one agency. */

/** Something else that carries the same letters. */
export interface FalseFriend {
  readonly alias: string;
  /** What the letters mean there. */
  readonly meaning: string;
  /** The alias is no agency directly before one of these words ("AFP Habitat"). */
  readonly before?: readonly string[];
  /** The alias is no agency directly after one of these ("Michael Bloomberg"). */
  readonly after?: readonly string[];
}

export interface WireAgency {
  /** The same ids as in the labels of the test corpus; never changed. */
  readonly id: string;
  readonly name: string;
  /** Names that are unmistakable; matched in any letter case. */
  readonly names?: readonly string[];
  /** Short codes; matched letter for letter, anywhere in a credit. */
  readonly codes?: readonly string[];
  /** Ordinary words and overloaded codes: only when one is a whole item of a credit ("AA", "© Nova"). */
  readonly words?: readonly string[];
  /** Languages (ISO 639-1) in whose pages a word counts; a word that is not listed counts in all. */
  readonly wordLanguages?: Readonly<Record<string, readonly string[]>>;
  /** What it prints under its pictures, beyond its names. */
  readonly pictureNames?: readonly string[];
  readonly falseFriends?: readonly FalseFriend[];
  readonly makes: 'news' | 'pictures' | 'stock-pictures' | 'press-releases';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: 'cooperative' | 'independent-by-statute' | 'private' | 'public' | 'state';
  readonly owner: string;
  readonly ownerConfidence: 'high' | 'medium' | 'low';
  /** Where country and kind can be checked, and the day (ISO 8601) they were so: without it no card shows them. */
  readonly source?: { readonly title: string; readonly url: string; readonly asOf: string };
  readonly domain: string;
  readonly wikidata?: string;
  readonly nonProfit?: true;
  /** A newspaper's own way of writing "agencies", not an agency. */
  readonly houseForm?: true;
  /** Its domain is a newspaper's or a broadcaster's, whose stories are mostly not the agency's. */
  readonly otherMedia?: true;
  /** Id of the agency it belongs to. */
  readonly memberOf?: string;
  /** Year it ended; old stories still carry its name. */
  readonly closed?: number;
  /** Credits in which it is named; run by tests/data-agencies.test.ts. */
  readonly examples: readonly string[];
  /** Text with the same letters that does not name it; run by the same test. */
  readonly counterExamples: readonly string[];
}
