/** The site's footer where no tag, role or name says so: a box below the story that links to the publisher's policies. */
import { type Page, type PageElement, Region } from '../page/page';

/** Links to policies that make a footer of the box around them. */
const ENOUGH = 2;
/** Links to stories that may stand in it. */
const FEW_STORIES = 3;
const MAX_TEXT = 4000;

/** What is asked of an element while looking for its footer. */
interface Counts {
  policyLinks(e: PageElement): number;
  storyLinks(e: PageElement): number;
  text(e: PageElement): number;
}

/**
 * @param links positions of links to policies, ascending
 * @param lastBlock the story's last block
 * @returns positions of the boxes that are footers
 */
export function findFooters(page: Page, links: Iterable<number>, lastBlock: number, counts: Counts): Set<number> {
  const footers = new Set<number>();
  let covered = -1;
  for (const index of links) {
    const link = page.elements[index];
    if (!link || link.firstBlock <= lastBlock || index < covered || isSmallPrint(page, link)) continue;
    let top: PageElement = link;
    for (let p = page.elements[link.parent]; p && p.tag !== 'body'; p = page.elements[p.parent]) {
      if (p.firstBlock <= lastBlock || counts.storyLinks(p) > FEW_STORIES || counts.text(p) > MAX_TEXT) break;
      top = p;
    }
    if (counts.policyLinks(top) < ENOUGH) continue;
    footers.add(top.index);
    covered = top.end;
  }
  return footers;
}

/** "… you agree to the terms and the privacy policy": the small print of a form, not a footer's list of links. */
function isSmallPrint(page: Page, link: PageElement): boolean {
  if (link.regions & Region.Form) return true;
  const block = page.blocks[link.firstBlock];
  return block !== undefined && block.linkLength < block.text.length * 0.6;
}
