/** Small boxes that lead to an app store: banners for the publisher's app, in any language. */
import { pattern } from '../../data/patterns/pattern';
import { attributeOf, localNameOf } from '../../page/dom';
import type { PageElement } from '../../page/page';
import type { Ground } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

const STORE = pattern('appStore');
/** Characters of a banner at most; longer text is more than an invitation. */
const MAX_TEXT = 260;

export const findAppStores: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  for (const link of ground.page.links) {
    if (localNameOf(link) !== 'a') continue;
    const href = attributeOf(link, 'href') ?? '';
    const e = STORE.test(href) ? ground.of(link) : null;
    if (!e || ground.insideFurniture(e)) continue;
    const box = bannerOf(ground, e);
    if (!box) continue;
    found.push(propose(ground, box, 'app', 'app-label', href.slice(0, 200), 'markup', link));
  }
  return found;
};

/** The largest box around the link that still is nothing but the invitation; null when even the link's is part of text. */
function bannerOf(ground: Ground, link: PageElement): PageElement | null {
  let best: PageElement | null = null;
  for (let e: PageElement | undefined = link; e; e = ground.at(e.parent)) {
    const { text, proseText, storyLinks } = ground.measure(e);
    if (text > MAX_TEXT || proseText > 0 || storyLinks > 1 || ground.refusal(e) || ground.isFurniture(e)) break;
    if (e.tag !== 'a') best = e;
  }
  return best;
}
