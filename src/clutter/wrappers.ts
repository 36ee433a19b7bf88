/** Wrappers that only held clutter: once that is hidden they are empty boxes, so they go with it. */
import type { PageElement } from '../page/page';
import type { Ground } from './ground';
import type { Proposal } from './rules/rule';

/**
 * @param chosen what will be hidden, none inside another
 * @returns for each wrapper that would be left with nothing to see, a proposal in the name of what it held
 */
export function findEmptied(ground: Ground, chosen: readonly Proposal[], kept: ReadonlySet<number>): Proposal[] {
  const hiddenText = new Map<number, number>();
  const hiddenObjects = new Map<number, number>();
  const found: Proposal[] = [];
  for (const proposal of chosen) {
    const own = ground.measure(proposal.element);
    for (let p = ground.at(proposal.element.parent); p; p = ground.at(p.parent)) {
      const text = (hiddenText.get(p.index) ?? 0) + own.text;
      const objects = (hiddenObjects.get(p.index) ?? 0) + own.objects;
      hiddenText.set(p.index, text);
      hiddenObjects.set(p.index, objects);
    }
  }
  for (const proposal of chosen) {
    let best: PageElement | null = null;
    for (let p = ground.at(proposal.element.parent); p; p = ground.at(p.parent)) {
      const all = ground.measure(p);
      if (all.text > (hiddenText.get(p.index) ?? 0) || all.objects > (hiddenObjects.get(p.index) ?? 0)) break;
      if (p.tag === 'body' || kept.has(p.index) || ground.refusal(p)) break;
      if (proposal.category !== 'navigation' && ground.isFurniture(p)) break;
      if (p.index <= ground.article.body.index && ground.article.body.index < p.end) break;
      best = p;
    }
    if (best) found.push({ ...proposal, element: best });
  }
  return found;
}
