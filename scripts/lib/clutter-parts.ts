/** What `measure-clutter.mjs` runs in the page: the engine and the hand that writes. */
export { analyse } from '../../src/analyse';
export { applyPlan } from '../../src/clutter/apply';
