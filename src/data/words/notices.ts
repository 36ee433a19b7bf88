/** Notices of a publisher: corrections, AI, translation, and the names of its policy pages. */
export interface NoticeWords {
  /** Placeholder of the first commit; the section's owner replaces it. */
  readonly none?: never;
}
