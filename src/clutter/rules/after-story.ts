/**
 * What stands below the story and outside its frame, headed by something and linking away: the page's other offers. The
 * site's footer and menus, dialogs that wait to be opened and another story (infinite scroll) are left.
 */
import { attributeOf } from '../../page/dom';
import { type PageElement, Region } from '../../page/page';
import { clip } from '../../page/text';
import type { Ground } from '../ground';
import type { Proposal, Rule } from './rule';

/** More running text than this is another story. */
const MAX_PROSE = 1500;
/** Things that open on a click, and what every page has. */
const WAITING =
  /(?:^|[\s_-])(?:modals?|dialogs?|overlay|lightbox|login|log-in|signin|sign-in|search|popover|tooltip|drawer|offcanvas|toast|player)(?:$|[\s_-])/;
const FOOTER_WORDS =
  /©|\(c\) ?20|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|все права/i;

export const findAfterStory: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  const { elements, blocks, locators } = ground.page;
  const { paragraphs, root, body } = ground.article;
  const last = paragraphs[paragraphs.length - 1]?.index ?? body.endBlock;
  let covered = -1;
  for (let i = root.end; i < elements.length; i++) {
    const e = elements[i] as PageElement;
    if (e.index < covered || e.firstBlock <= last || e.tag === 'li' || e.tag === 'a') continue;
    if (!isOffer(ground, e)) continue;
    covered = e.end;
    found.push({
      element: e,
      category: 'related',
      rule: 'after-story',
      evidence: { source: 'text', where: locators.of(e.element), quote: clip(blocks[e.firstBlock]?.text ?? '') },
    });
  }
  return found;
};

function isOffer(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (m.text === 0 || m.text > 8000 || m.proseText > MAX_PROSE || ground.policyLinks(e) >= 2) return false;
  if (e.regions & (Region.Hidden | Region.Dialog) || WAITING.test(e.names)) return false;
  if (ground.refusal(e) || ground.isFurniture(e)) return false;
  let headed = false;
  for (let b = e.firstBlock; b < e.endBlock; b++) {
    const block = ground.page.blocks[b];
    if (!block || FOOTER_WORDS.test(block.text)) return false;
    if (block.level > 1) headed = true;
  }
  return headed && m.storyLinks > 0 && isPlain(ground, e);
}

/** No dialog, no form (a log-in), no address to write to or number to call (who runs the site). */
function isPlain(ground: Ground, e: PageElement): boolean {
  for (let i = e.index; i < e.end; i++) {
    const inner = ground.at(i);
    if (!inner) continue;
    if (inner.regions & Region.Dialog || inner.tag === 'dialog' || inner.tag === 'form' || inner.tag === 'input')
      return false;
    if (inner.tag === 'a' && /^(?:mailto|tel):/i.test(attributeOf(inner.element, 'href') ?? '')) return false;
  }
  return true;
}
