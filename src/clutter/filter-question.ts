/** What the filter lists are asked about a page. */
import { attributeOf, select } from '../page/dom';
import type { FilterQuestion } from './filters';

/** Links looked at; pages have thousands, rules that look at addresses are few. */
const MAX_HREFS = 2000;

/**
 * The classes, ids and link targets that occur on the page: what generic rules of filter lists are looked up by.
 * @param url of the page
 */
export function filterQuestion(document: Document, url: string): FilterQuestion {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  for (const element of select(document, '[class],[id],a[href]')) {
    for (const name of (attributeOf(element, 'class') ?? '').split(/\s+/)) if (name) classes.add(name);
    const id = attributeOf(element, 'id');
    if (id) ids.add(id);
    const href = attributeOf(element, 'href');
    if (href && hrefs.size < MAX_HREFS) hrefs.add(href);
  }
  return { url, classes: [...classes], ids: [...ids], hrefs: [...hrefs] };
}
