/** One line inside the story that leads to another: "Lire aussi : …", "READ MORE: …", a paragraph that is one link after a label. */
import { type PageElement, Region } from '../../page/page';
import type { Ground } from '../ground';
import { CATEGORY } from './labelled';
import { type Proposal, propose, type Rule } from './rule';

const PROMOTIONAL = new Set(['related', 'newsletter', 'app', 'support', 'follow', 'video']);

export const findTeaserLines: Rule = ({ ground, labels }) => {
  const found: Proposal[] = [];
  for (const block of ground.page.blocks) {
    if (block.text.length > 260 || block.linkLength === 0 || block.regions & (Region.Hidden | Region.Caption)) continue;
    const match = labels.match(block.text);
    if (!match || match.rest === '' || !PROMOTIONAL.has(match.kind)) continue;
    const e = ground.at(block.elementIndex);
    // Label and link make the whole line: words of the story beside them would be lost.
    const label = block.text.length - match.rest.length;
    if (!e || (block.linkLength < (block.text.length - label) * 0.8 && !isInvitation(ground, e, match.kind))) continue;
    if (e.endBlock - e.firstBlock !== 1 || ground.insideFurniture(e) || ground.refusal(e)) continue;
    found.push(propose(ground, e, CATEGORY[match.kind], 'teaser-line', block.text));
  }
  return found;
};

/** "Follow us on … and …": all it links to are the publisher's accounts and channels. */
function isInvitation(ground: Ground, e: PageElement, kind: string): boolean {
  const { ownLinks, sources, authors, promotions } = ground.controls.measure(e);
  return kind === 'follow' && promotions > 0 && ownLinks + sources + authors === 0;
}
