/**
 * Boxes that wait to be opened over the page, or that open themselves: invitations, hints, forms to share or to report
 * a mistake. Those that ask for consent, for a log-in or a subscription are left (see walls.ts), as are search, menus and
 * the story's pictures in large.
 */
import { pattern } from '../../data/patterns/pattern';
import { attributeOf } from '../../page/dom';
import { type PageElement, Region } from '../../page/page';
import type { Ground } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

const OVERLAY = pattern('overlay');
/** Named so or leading there: what such a box must not do to be hidden. */
const NEEDED = pattern('needed');
/** The box itself named so: the site's menu, or the story's pictures in large. */
const OTHER_USE = pattern('otherOverlay');
const MAX_TEXT = 1500;
/** Elements looked at in one box; more is no pop-up. */
const MAX_SIZE = 400;

export const findPopups: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  let covered = -1;
  for (const e of ground.page.elements) {
    if (e.index < covered || e.tag === 'body' || !isOverlay(ground, e)) continue;
    if (ground.isHeld(e) || ground.isFurniture(e) || ground.maybeStory(e) || isNeeded(ground, e)) continue;
    covered = e.end;
    found.push(propose(ground, e, 'popups', 'popup', e.names.slice(0, 200) || e.tag, 'markup'));
  }
  return found;
};

const isOverlay = (ground: Ground, e: PageElement): boolean =>
  ((e.regions & Region.Dialog) !== 0 && ((ground.at(e.parent)?.regions ?? 0) & Region.Dialog) === 0) ||
  (e.names !== '' && OVERLAY.test(e.names.length > 300 ? e.names.slice(0, 300) : e.names));

function isNeeded(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (m.text === 0 || m.text > MAX_TEXT || e.end - e.index > MAX_SIZE || OTHER_USE.test(e.names)) return true;
  for (let i = e.index; i < e.end; i++) {
    const inner = ground.at(i);
    if (!inner) continue;
    if (inner.names && NEEDED.test(inner.names.slice(0, 300))) return true;
    if (inner.tag === 'video' || inner.tag === 'iframe') return true;
    if (inner.tag === 'input' && /password|search/i.test(attributeOf(inner.element, 'type') ?? '')) return true;
    if (inner.tag === 'a' && NEEDED.test((attributeOf(inner.element, 'href') ?? '').slice(0, 200))) return true;
  }
  return false;
}
