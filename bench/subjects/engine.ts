/**
 * What the desk does for a first answer, run in the page itself: the price that its thread would pay. The page is left as
 * it was, so that it can run again.
 */
import { analyseFirst } from '../../scripts/lib/engine';
import { applyPlan } from '../../src/clutter/apply';
import { CLUTTER_CATEGORIES } from '../../src/report';

const clutter = { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } };

export function run(document: Document): number {
  const { plan } = analyseFirst(document, location.href, { clutter });
  applyPlan(document, plan).undo();
  return plan.entries.length;
}
