/** Who passes pictures on beside the wire agencies. */
export interface PictureDistributor {
  readonly name: string;
  /**
   * `agency`: sends its own photographers. `archive-house`: passes on pictures of others. `stock`: made for no
   * event. `free`: a licence or a free collection. `platform`: a social network or map. `satellite`: sells what its
   * satellites see. `ai-tool`: makes pictures.
   */
  readonly kind: 'agency' | 'archive-house' | 'stock' | 'free' | 'platform' | 'satellite' | 'ai-tool';
  /** As printed, lower case; one of them stands alone between the separators of a credit. */
  readonly aliases: readonly string[];
  /** Credits of our own making which name it. */
  readonly examples: readonly string[];
  /** Lines that do not. */
  readonly counterExamples?: readonly string[];
}
