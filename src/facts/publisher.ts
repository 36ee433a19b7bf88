/** Who publishes the page, by its own name. */
import type { Article } from '../detect/article';
import { listOf, resolve, textOf } from '../page/json-ld';
import { metaContent, type Page } from '../page/page';
import type { Fact } from '../report';

export function findPublisher(page: Page, article: Article): Fact<string> | null {
  const declared = article.node
    ? listOf(article.node.value, 'publisher')
        .map((p) => textOf(resolve(p, page.jsonLd) ?? p))
        .find(Boolean)
    : null;
  if (declared && article.node)
    return {
      value: declared,
      certainty: 'stated',
      evidence: [{ source: 'json-ld', where: `${article.node.path}.publisher`, quote: declared }],
      others: [],
    };
  const site = metaContent(page, 'og:site_name', 'application-name');
  if (site)
    return {
      value: site,
      certainty: 'stated',
      evidence: [{ source: 'meta', where: 'og:site_name', quote: site }],
      others: [],
    };
  const host = page.url.hostname.replace(/^www\./, '');
  return {
    value: host,
    certainty: 'inferred',
    evidence: [{ source: 'url', where: 'hostname', quote: page.url.hostname }],
    others: [],
  };
}
