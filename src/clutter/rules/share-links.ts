/** Share bars, recognised by where their links go: the addresses by which services take a page, the same in any language. */
import { fromKnowledge } from '../../data/knowledge';
import { attributeOf } from '../../page/dom';
import type { PageElement } from '../../page/page';
import { clip } from '../../page/text';
import type { Ground } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

/** Words a share bar may have beside its links ("Share this article", the services' names, a count). */
const MAX_WORDS = 260;

const endpoints = fromKnowledge(({ web }) => web.sharing.map((source) => new RegExp(source, 'i')));

/** @param href address of a link @returns true when it hands a page to a service */
export function isShareAddress(href: string): boolean {
  return endpoints().some((endpoint) => endpoint.test(href));
}

export const findShareLinks: Rule = ({ ground }) => {
  const { page } = ground;
  const links: PageElement[] = [];
  for (const link of page.links) {
    const href = attributeOf(link, 'href');
    if (!href || href.length > 4000 || !isShareAddress(href)) continue;
    const e = ground.of(link);
    if (e) links.push(e);
  }
  const bars: PageElement[] = [];
  for (const link of links) {
    const last = bars[bars.length - 1];
    if (last && link.index < last.end) continue;
    const bar = widen(ground, link);
    if (bar) bars.push(bar);
  }
  return bars.map((e): Proposal => {
    const link = links.find((l) => l.index >= e.index && l.index < e.end);
    const href = attributeOf((link ?? e).element, 'href') ?? '';
    return propose(ground, e, 'share', 'share-links', clip(href, 120), 'url', (link ?? e).element);
  });
};

/** The largest element around a share link that holds nothing but a share bar. */
function widen(ground: Ground, link: PageElement): PageElement | null {
  let best: PageElement | null = ground.refusal(link) ? null : link;
  for (let p = ground.at(link.parent); p; p = ground.at(p.parent)) {
    const m = ground.measure(p);
    if (m.text > MAX_WORDS || m.prose > 0 || m.storyLinks > 1 || ground.refusal(p) || ground.isFurniture(p)) break;
    if (ground.maybeStory(p)) break;
    best = p;
  }
  return best;
}
