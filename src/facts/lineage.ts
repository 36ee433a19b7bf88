/** Who stands behind the text, in one word. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Fact, Facts, Lineage } from '../report';

export function findLineage(
  _page: Page,
  _article: Article,
  _facts: Pick<Facts, 'authors' | 'agencies' | 'pictures' | 'byline' | 'publisher'>,
): Fact<Lineage> | null {
  return null;
}
