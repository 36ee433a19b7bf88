/** Reporting verbs, "according to" forms, hedges, pronouns. */
export interface VoiceWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
