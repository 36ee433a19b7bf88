/**
 * Wrappers that only held clutter: once that is hidden they are empty boxes, or boxes with nothing but their heading, so
 * they go with it.
 */
import { pattern } from '../data/patterns/pattern';
import { nextElementSiblingOf, previousElementSiblingOf } from '../page/dom';
import type { PageElement, TextBlock } from '../page/page';
import type { Ground } from './ground';
import type { Proposal } from './rules/rule';

/** Characters that a heading has which is left alone over what was hidden. */
const MAX_HEADING = 60;

/**
 * @param chosen what will be hidden, none inside another
 * @returns for each wrapper that would be left with nothing to see, a proposal in the name of what it held
 */
export function findEmptied(ground: Ground, chosen: readonly Proposal[], kept: ReadonlySet<number>): Proposal[] {
  const hidden = hiddenBelow(ground, chosen);
  const found: Proposal[] = [];
  for (const proposal of chosen) {
    let best: PageElement | null = null;
    for (let p = ground.at(proposal.element.parent); p; p = ground.at(p.parent)) {
      if (!isEmptied(ground, p, hidden)) break;
      if (p.tag === 'body' || kept.has(p.index) || ground.refusal(p)) break;
      // A box inside a menu or header that is empty now closes up like any other; the menu itself stays.
      if (proposal.category !== 'navigation' && ground.holdsFurniture(p) && !isWithinMenu(ground, p)) break;
      if (p.index <= ground.article.body.index && ground.article.body.index < p.end) break;
      best = p;
    }
    if (best) found.push({ ...proposal, element: best });
    const heading = proposal.category === 'ads' ? null : headingOver(ground, best ?? proposal.element);
    if (heading && !kept.has(heading.index)) found.push({ ...proposal, element: heading });
  }
  return found;
}

/** A part of a menu or header that is named like one, too. */
function isWithinMenu(ground: Ground, e: PageElement): boolean {
  const above = ground.at(e.parent);
  return above !== undefined && ground.insideFurniture(above);
}

/** Text and objects hidden below each element that holds something hidden. */
type Hidden = ReadonlyMap<number, { text: number; objects: number }>;

function hiddenBelow(ground: Ground, chosen: readonly Proposal[]): Hidden {
  const hidden = new Map<number, { text: number; objects: number }>();
  for (const proposal of chosen) {
    const own = ground.measure(proposal.element);
    for (let p = ground.at(proposal.element.parent); p; p = ground.at(p.parent)) {
      const sum = hidden.get(p.index) ?? { text: 0, objects: 0 };
      sum.text += own.text;
      sum.objects += own.objects;
      hidden.set(p.index, sum);
    }
  }
  return hidden;
}

/** Nothing is left in it, or a heading's worth of words where more than that was hidden. */
function isEmptied(ground: Ground, e: PageElement, hidden: Hidden): boolean {
  const all = ground.measure(e);
  const gone = hidden.get(e.index) ?? { text: 0, objects: 0 };
  if (all.objects > gone.objects) return false;
  const left = all.text - gone.text;
  if (left <= 0) return true;
  return ground.sure && left <= MAX_HEADING && gone.text > left && isHeaded(ground, e) && !ground.maybeStory(e);
}

const HEADING_NAME = pattern('headingName');

/** Does it begin with a heading that is no link? */
function isHeaded(ground: Ground, e: PageElement): boolean {
  const first = ground.page.blocks[e.firstBlock];
  return first !== undefined && isHeading(ground, first);
}

/** A heading that is no link, by its tag or by its name. */
export function isHeading(ground: Ground, { linkLength, text, level, elementIndex }: TextBlock): boolean {
  if (linkLength > 0 || text.length > MAX_HEADING) return false;
  return level > 1 || HEADING_NAME.test(ground.at(elementIndex)?.names ?? '');
}

/** A heading right above what was hidden, when it is none of the story's. */
function headingOver(ground: Ground, e: PageElement): PageElement | null {
  const above = previousElementSiblingOf(e.element);
  const heading = above ? ground.of(above) : undefined;
  if (!ground.sure || !heading || !/^h[2-6]$/.test(heading.tag)) return null;
  // Text of the story below it all: the heading may be that text's.
  const next = nextElementSiblingOf(e.element);
  const below = next ? ground.of(next) : undefined;
  if (below && ground.holdsStory(below)) return null;
  if (ground.isHeld(heading) || ground.maybeStory(heading) || ground.isFurniture(heading)) return null;
  return ground.measure(heading).text <= MAX_HEADING && ground.measure(e).text > 0 ? heading : null;
}
