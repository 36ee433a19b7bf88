/** Labels that head clutter, by category. */
export interface ClutterWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
