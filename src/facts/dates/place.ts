/** Where a page is at home, as far as it says: decides between meanings of `IST` and of `03/04/2020`. */
import { attributeOf, rootOf } from '../../page/dom';
import { metaContent, type Page } from '../../page/page';
import type { Place } from './expressions';

/** Country domains used mostly for their looks. */
const GENERIC = new Set('co tv me io ai fm ly to ws cc gg sh la st is am vc im eu'.split(' '));

export function readPlace(page: Page): Place {
  const end = page.url.hostname.split('.').at(-1) ?? '';
  const tld = end.length === 2 && !GENERIC.has(end) ? end.toUpperCase() : null;
  const root = rootOf(page.document);
  const locale = [root ? attributeOf(root, 'lang') : null, metaContent(page, 'og:locale')]
    .map((value) => /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(value ?? '')?.[1])
    .find(Boolean);
  const country = tld ?? locale?.toUpperCase() ?? null;
  return { language: page.language, country: country === 'UK' ? 'GB' : country };
}
