/** Labels that say what kind of piece a story is. */
export interface PieceWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
