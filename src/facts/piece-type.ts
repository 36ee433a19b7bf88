/** What kind of piece this is, by what the page itself says. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Fact, PieceType } from '../report';

export function findPieceType(_page: Page, _article: Article): Fact<PieceType> | null {
  return null;
}
