/**
 * Words by which a language writes dates, and the labels beside them.
 *
 * Everything is matched on folded words (case, accents and vowel signs dropped, see `facts/dates/tokens.ts`), so write
 * words as a dictionary prints them. Month names are data rather than `Intl.DateTimeFormat` output: building eight
 * formatters per page costs more than the whole search, and browsers differ in their short forms. A test compares
 * them with `Intl`.
 */
export interface DateWords {
  /**
   * Twelve entries, January first; forms parted by `|` (nominative, genitive, short). A form may have several words.
   * Empty for languages that number their months (ja, zh, ko).
   */
  readonly months: readonly string[];
  /** Months of the Solar Hijri calendar, Farvardin first. */
  readonly solarHijri?: readonly string[];
  /** Order of an all-numeric date. `unsure`: the language's countries differ (English). */
  readonly order: 'dmy' | 'mdy' | 'ymd' | 'unsure';
  /** Labels of the first publication ("Publié le"): the word or words without colon. */
  readonly published: readonly string[];
  /** Labels that insist on the first of several publications ("Erstmals veröffentlicht", "Original"). */
  readonly first?: readonly string[];
  /** Labels of an update ("Mis à jour"). */
  readonly modified: readonly string[];
  /** Labels that leave open which of the two it is ("Stand:"). */
  readonly undecided?: readonly string[];
  /** Labels of dates that are not the story's: of a broadcast, an event, a subscription, a picture. */
  readonly foreign?: readonly string[];
  /** Words beside a clock time that make `20.22` or `9` one: before it ("kl"), after it ("Uhr"). */
  readonly clock?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Words for the two halves of the day. "am" and "pm" are known everywhere. */
  readonly am?: readonly string[];
  readonly pm?: readonly string[];
  /** Words of "today" and "yesterday": a date that a saved page does not tell. */
  readonly relative?: readonly string[];
  /** `[text, what it says]`: `published|modified|undecided|none` and the moment; several parted by `; `. */
  readonly examples: readonly (readonly [string, string])[];
  /** Texts in which no date may be found. */
  readonly counterExamples: readonly string[];
}
