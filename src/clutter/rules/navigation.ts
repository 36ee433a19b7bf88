/**
 * Quiet navigation: the site's header, menus and footer, for a reader who asked for it. They are the site's furniture and
 * no clutter, so no other rule proposes them.
 *
 * Stays: a table of contents (links within the page) and the pages of a story in parts, which are part of reading it.
 */
import { attributeOf, rawTextOf } from '../../page/dom';
import { type PageElement, Region } from '../../page/page';
import type { Ground } from '../ground';
import type { Proposal, Rule } from './rule';

export const findNavigation: Rule = ({ ground }) => {
  const proposals: Proposal[] = [];
  for (const element of ground.page.elements) {
    if (!ground.isFurnitureRoot(element) || ground.refusal(element) || ground.maybeStory(element)) continue;
    if (element.regions & Region.Nav && leadsThroughStory(ground, element)) continue;
    const where = ground.page.locators.of(element.element);
    const evidence = { source: 'markup', where, quote: element.tag } as const;
    proposals.push({ element, category: 'navigation', rule: 'navigation', evidence });
  }
  return proposals;
};

/** Most of its links lead within this page, or to the other pages of the same story (`rel=next`, bare numbers). */
function leadsThroughStory({ page }: Ground, nav: PageElement): boolean {
  let all = 0;
  let within = 0;
  for (let i = nav.index; i < nav.end; i++) {
    const e = page.elements[i];
    if (e?.tag !== 'a') continue;
    all++;
    const href = attributeOf(e.element, 'href') ?? '';
    const rel = (attributeOf(e.element, 'rel') ?? '').split(' ');
    const words = (rawTextOf(e.element) ?? '').slice(0, 100).trim();
    if (/^#./.test(href) || rel.includes('next') || rel.includes('prev') || /^\d{1,3}$/.test(words)) within++;
  }
  // A site's menu may be one link to the page's own top: a table of contents has several.
  return within > 1 && within * 2 > all;
}
