/** The one news article on a page: what `detectArticle` found, and what facts, context and clutter work on. */
import type { JsonLdNode } from '../page/json-ld';
import type { PageElement, TextBlock } from '../page/page';

export interface Article {
  /** Smallest element that holds the headline and the body. */
  readonly root: PageElement;
  /** The element that holds the paragraphs. */
  readonly body: PageElement;
  /** The visible headline; null when the page shows none. */
  readonly headline: TextBlock | null;
  /** The story's own text in page order: paragraphs, subheadings, list items, quotations. Teasers, captions and labels are not in it. */
  readonly paragraphs: readonly TextBlock[];
  /** The structured data's node for this story (`NewsArticle` and kin), if any. */
  readonly node: JsonLdNode | null;
}
