/**
 * What stands below the story and outside its frame, headed by something and linking away: the page's other offers. The
 * site's footer and menus, dialogs that wait to be opened and another story (infinite scroll) are left.
 */
import { pattern } from '../../data/patterns/pattern';
import { attributeOf, matchesSelector } from '../../page/dom';
import { type PageElement, Region } from '../../page/page';
import type { Ground } from '../ground';
import { isHeading } from '../wrappers';
import { type Proposal, propose, type Rule } from './rule';

/** Words of a footer, or of a question about cookies. */
const isOfSite = (text: string): boolean => FOOTER_WORDS.test(text) || CONSENT_WORDS.test(text);

/** More running text than this is another story. */
const MAX_PROSE = 1500;
/** Characters of a line that stands over links like a heading. */
const MAX_LINE = 40;
/** What a script fills with a list: it goes by an id, or carries what is to be loaded. */
const PLACES =
  ':is(div, ol, ul, section):is([id], [data-id], [data-src], [data-url], [data-list-id], [data-type], [data-name])';
/** Things that open on a click, and what every page has. */
const WAITING = pattern('waiting');
const FOOTER_WORDS = pattern('footerWords');
const CONSENT_WORDS = pattern('consentWords');

export const findAfterStory: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  const { elements } = ground.page;
  const { root } = ground.article;
  const footer = footerAfter(ground);
  let covered = -1;
  for (let i = root.end; i < elements.length; i++) {
    const e = elements[i] as PageElement;
    if (e.index < covered || e.firstBlock <= ground.last || e.tag === 'li' || e.tag === 'a') continue;
    if (e.regions & (Region.Hidden | Region.Dialog) || WAITING.test(e.names)) {
      covered = e.end;
      continue;
    }
    const isBeforeFooter = e.index < footer || isNextToStory(ground, e, footer);
    if (!isOffer(ground, e) && !isLoneTitle(ground, e) && !(isBeforeFooter && isStrip(ground, e))) continue;
    covered = e.end;
    found.push(propose(ground, e, 'related', 'after-story'));
  }
  return found;
};

/** Where the site's own footer begins; 0 when none is found: then what stands below may be part of one. */
function footerAfter(ground: Ground): number {
  if (!ground.sure) return 0;
  const footer = ground.page.elements.find((e) => e.firstBlock > ground.last && ground.insideFurniture(e));
  return footer?.index ?? 0;
}

/** A box with a heading and nothing under it: what it promised was to be loaded, or is hidden. */
export function isLoneHeading(ground: Ground, e: PageElement): boolean {
  if (!ground.sure || e.endBlock - e.firstBlock !== 1 || e.end - e.index < 2) return false;
  const block = ground.page.blocks[e.firstBlock];
  if (!block || !isHeading(ground, block) || FOOTER_WORDS.test(block.text)) return false;
  return ground.measure(e).objects === 0 && !ground.isHeld(e) && !ground.isFurniture(e);
}

/** A list that is yet to be loaded: below the heading stands a place that a script knows, with nothing in it. */
export function isUnfilled(ground: Ground, e: PageElement): boolean {
  if (!isLoneHeading(ground, e)) return false;
  const inside = ground.page.elements.slice(e.index + 1, e.end);
  return inside.some(({ element, firstBlock }) => firstBlock === e.endBlock && matchesSelector(element, PLACES));
}

/** Outside the story's frame a name does not make a heading: a site's header and footer have such names, too. */
const isLoneTitle = (ground: Ground, e: PageElement): boolean =>
  (ground.page.blocks[e.firstBlock]?.level ?? 0) > 1 ? isLoneHeading(ground, e) : isUnfilled(ground, e);

/** No footer is found on the page, but this stands in one frame with the story. */
function isNextToStory(ground: Ground, e: PageElement, footer: number): boolean {
  const frame = ground.at(e.parent);
  return footer === 0 && ground.sure && frame !== undefined && frame.tag !== 'body' && ground.holdsStory(frame);
}

/** Between story and footer, without a headline's worth of link: buttons, topics, invitations, in whatever words. */
function isStrip(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (m.text === 0 || m.text > 1500 || m.prose > 1 || ground.policyLinks(e) > 0) return false;
  if (ground.refusal(e) || ground.isFurniture(e) || !isPlain(ground, e)) return false;
  const { ownLinks, promotions, buttons, fragments, continuations, sources } = ground.controls.measure(e);
  if (continuations > 0 || ownLinks + promotions + buttons + fragments <= sources) return false;
  for (let b = e.firstBlock; b < e.endBlock; b++) if (isOfSite(ground.page.blocks[b]?.text ?? '')) return false;
  return ground.clickable(e) >= m.text * 0.4;
}

function isOffer(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (m.text === 0 || m.text > 8000 || m.proseText > MAX_PROSE || ground.policyLinks(e) >= 2) return false;
  if (ground.refusal(e) || ground.isFurniture(e)) return false;
  let headed = false;
  for (let b = e.firstBlock; b < e.endBlock; b++) {
    const block = ground.page.blocks[b];
    if (!block || isOfSite(block.text)) return false;
    if (block.level > 1 || (b === e.firstBlock && block.linkLength === 0 && block.text.length <= MAX_LINE))
      headed = true;
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
