/** What the publisher declares about itself: policies in structured data and in the footer's links. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Declaration } from '../report';

export function findDeclarations(_page: Page, _article: Article): Declaration[] {
  return [];
}
