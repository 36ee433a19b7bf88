/**
 * A page as plain data: what is sent to where it is read (`src/desk`). Elements and text in document order; element `n`
 * of the copy is element `n` of the list that `copyPage` returned with it, so an answer can say which it means by number.
 */
export interface PageCopy {
  /** Tag and attribute names; other fields name them by position. */
  readonly names: readonly string[];
  /**
   * The tree, in document order: an element's tag, then the number of its attributes and their names; `TEXT`; `UP` when
   * an element's children are complete. Drawings are elements like others: what is in them is left out.
   */
  readonly tree: readonly number[];
  /** Attribute values and texts, in the order in which the tree has them. */
  readonly strings: readonly string[];
  /** The page has no doctype that browsers know: class names in selectors do not tell upper from lower case then. */
  readonly quirks: boolean;
}

export const TEXT = -1;
export const UP = -2;
