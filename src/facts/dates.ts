/** When the story was first published, and when it was last changed. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Facts } from '../report';

export function findDates(_page: Page, _article: Article): Pick<Facts, 'published' | 'modified' | 'dateConflicts'> {
  return { published: null, modified: null, dateConflicts: [] };
}
