/** The story's headline as the reader sees it. */
import type { Article } from '../detect/article';
import { evidenceOf } from '../detect/detect-article';
import { metaContent, type Page } from '../page/page';
import type { Fact } from '../report';

export function findHeadline(page: Page, article: Article): Fact<string> | null {
  if (article.headline && article.headlineText)
    return {
      value: article.headlineText,
      certainty: 'stated',
      evidence: [evidenceOf(page, article.headline)],
      others: [],
    };
  const title = metaContent(page, 'og:title', 'twitter:title');
  return title
    ? {
        value: title,
        certainty: 'inferred',
        evidence: [{ source: 'meta', where: 'og:title', quote: title }],
        others: [],
      }
    : null;
}
