/** Words around a picture credit. All entries are lower case; matching ignores case and full-width forms. */
import type { PictureKind } from '../../report';

/** Kinds that a word can say; `photograph` is what is left. */
export type WordedKind = Exclude<PictureKind, 'photograph'>;

export interface CreditWords {
  /**
   * What heads a credit: "Foto: X". Believed with a colon after it; without one only where names follow and a
   * caption's sentence has ended before it ("… am Montag. Foto Reuters").
   */
  readonly labels: readonly string[];
  /** What heads a credit and needs no colon: "photo by". Believed only where names follow. */
  readonly leads?: readonly string[];
  /** What ends a credit: "J. X / LRT nuotr.", "X提供". */
  readonly tails?: readonly string[];
  /**
   * Words that say how a picture came to be, wherever they stand in caption or credit. A `*` at an end stands for the
   * rest of a word: `symbol*` is "Symbolbild" and "Symbolfoto".
   */
  readonly kinds?: Partial<Record<WordedKind, readonly string[]>>;
  /** The same, for words that mean it only inside a credit ("Archiv", "Reprodução", "PR"). */
  readonly creditKinds?: Partial<Record<WordedKind, readonly string[]>>;
  /** Words in the name of a body that can be a party to a story: ministries, armies, police, companies, campaigns. */
  readonly parties?: readonly string[];
  /** Lines of our own making and the credit in them; run by `tests/data-credits.test.ts`. */
  readonly examples: readonly CreditExample[];
  /** Caption lines without a credit. */
  readonly counterExamples: readonly string[];
}

export interface CreditExample {
  readonly line: string;
  readonly credit: string;
  readonly kinds?: readonly PictureKind[];
  readonly origin?: string;
}
