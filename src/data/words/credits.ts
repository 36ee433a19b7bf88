/** Words around a picture credit. */
export interface CreditWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
