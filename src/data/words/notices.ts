/**
 * Notices of a publisher, in its own words: corrections, AI, translation, doubt, and the names of its policy pages.
 * Lists are strings parted by `|`, lower case with straight apostrophes; they match whole words.
 */
import type { PolicyKind } from '../../report';
export interface NoticeWords {
  /** What a paragraph with a correction begins with, before a colon or dash. */
  readonly correction?: string;
  /** What a correction says anywhere in a short paragraph. */
  readonly corrected?: string;
  /** What an editor's note begins with. */
  readonly note?: string;
  /** "Could not be verified independently". */
  readonly notVerified?: string;
  /** What may be machine-made: "this summary"; and by what. Both must stand in one short paragraph. */
  readonly madeWhat?: string;
  readonly madeBy?: string;
  /** Notice that a text is a translation. */
  readonly translated?: string;
  /** "First published in": what follows is the original. */
  readonly firstPublished?: string;
  /** Views of an outside author. */
  readonly outside?: string;
  /** The publisher earns from links. */
  readonly affiliate?: string;
  /** Words by which the article keeps a distance from what it reports. */
  readonly hedges?: string;
  /** Names of policy pages in footers, by kind of declaration. */
  readonly policies?: Readonly<Partial<Record<PolicyKind, string>>>;
  /** Paragraphs that are such a notice, and paragraphs that are none. Run by tests/data-notices.test.ts. */
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
}
