/** The one news article on a page: what `detectArticle` found, and what facts, context and clutter work on. */
import type { JsonLdNode } from '../page/json-ld';
import type { PageElement, TextBlock } from '../page/page';

/** Blocks of the page, `from ≤ index < to`; empty when `from === to`. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

export interface Article {
  /** Smallest element that holds the headline and the body. */
  readonly root: PageElement;
  /** The element that holds the paragraphs (but not always the lead). Furniture may stand in it, between paragraphs. */
  readonly body: PageElement;
  /** The visible headline's block; null when the page shows none. */
  readonly headline: TextBlock | null;
  /** The headline's words, without a kicker or site name in the same block; null when the page shows none. */
  readonly headlineText: string | null;
  /** Standfirst between headline and text; part of `paragraphs`. */
  readonly lead: readonly TextBlock[];
  /** The story's own text in page order: lead, paragraphs, subheadings, list items, quotations. Teasers, captions and labels are not in it. */
  readonly paragraphs: readonly TextBlock[];
  /** Around and after the headline, up to the first paragraph after the lead: kicker, byline, dates, opening picture. Starts some blocks before the headline. */
  readonly head: BlockRange;
  /** From the last paragraph on (that one not included) to the end of the root, at most 60 blocks: signatures, author notes, tags, then furniture. */
  readonly tail: BlockRange;
  /** The structured data's node for this story (`NewsArticle` and kin), if any. */
  readonly node: JsonLdNode | null;
}
