/** One line inside the story that leads to another: "Lire aussi : …", "READ MORE: …", a paragraph that is one link after a label. */
import { Region } from '../../page/page';
import { clip } from '../../page/text';
import type { Proposal, Rule } from './rule';

const PROMOTIONAL = new Set(['related', 'newsletter', 'app', 'support', 'follow', 'video']);

export const findTeaserLines: Rule = ({ ground, labels }) => {
  const found: Proposal[] = [];
  for (const block of ground.page.blocks) {
    if (block.text.length > 260 || block.linkLength === 0 || block.regions & (Region.Hidden | Region.Caption)) continue;
    const match = labels.match(block.text);
    if (!match || match.rest === '' || !PROMOTIONAL.has(match.kind)) continue;
    // Label and link make the whole line: words of the story beside them would be lost.
    const label = block.text.length - match.rest.length;
    if (block.linkLength < (block.text.length - label) * 0.8) continue;
    const e = ground.at(block.elementIndex);
    if (!e || e.endBlock - e.firstBlock !== 1 || ground.insideFurniture(e) || ground.refusal(e)) continue;
    found.push({
      element: e,
      category:
        match.kind === 'related'
          ? 'related'
          : match.kind === 'video'
            ? 'video'
            : match.kind === 'newsletter'
              ? 'newsletter'
              : 'app',
      rule: 'teaser-line',
      evidence: { source: 'text', where: ground.page.locators.of(e.element), quote: clip(block.text) },
      firm: true,
    });
  }
  return found;
};
