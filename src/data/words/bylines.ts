/** Words around a byline, a contributor line and an agency credit. */
export interface BylineWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
