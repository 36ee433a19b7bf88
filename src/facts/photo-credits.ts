/** The story's own pictures, each with its credit taken apart. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { PictureCredit } from '../report';

export function findPictures(_page: Page, _article: Article): PictureCredit[] {
  return [];
}
