/** Words by which a language writes dates, and labels beside them. */
export interface DateWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
