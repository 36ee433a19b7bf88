/** News agencies to which the text is credited: only in a slot (byline, dateline, signature, provider …). */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { AgencyCredit, Fact } from '../report';
import type { Credits } from './authors';

export function findAgencies(_page: Page, _article: Article, _credits: Credits): Fact<AgencyCredit>[] {
  return [];
}
