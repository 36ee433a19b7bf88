/** Labels that say what kind of piece a story is. All entries are lower case. */
import type { PieceType } from '../../report';

export type LabelledPiece = Exclude<PieceType, 'news'>;

export interface PieceWords {
  /**
   * Whole labels: what a kicker, a section or a headline's prefix says ("Kommentar", "Opinion | …"). The same words in
   * a sentence, in navigation or in a teaser say nothing.
   */
  readonly labels: Partial<Record<LabelledPiece, readonly string[]>>;
  /** Words that may stand behind or before a label: "Kommentar **von** X", "**Ein** Kommentar von X". */
  readonly around?: readonly string[];
  /** Beginnings of a line that names a partner, who may be another newsroom: paid content only beside another sign. */
  readonly partners?: readonly string[];
  /** Beginnings of a notice under an outside author's piece: "The views expressed". */
  readonly views?: readonly string[];
  /** Jobs of somebody who writes opinion, as `jobTitle` or beside the byline: "columnist". */
  readonly columnists?: readonly string[];
  /** Beginnings of the line under a press release that names its sender's press office: "media contact". */
  readonly pressContacts?: readonly string[];
  /** Labels of our own making, and their type; run by `tests/data-pieces.test.ts`. */
  readonly examples: readonly { readonly label: string; readonly type: LabelledPiece }[];
  /** Lines that are no label. */
  readonly counterExamples: readonly string[];
}
