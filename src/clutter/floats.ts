/** Which of the hidden elements float over the page, and where. */
import { bodyOf, childElementsOf, parentElementOf } from '../page/dom';

/** Floating things stand near the top of the tree; deeper ones are not asked for their style (it costs). */
const MAX_DEPTH = 6;
/** Below a hidden wrapper, so many levels and elements are asked. */
const MAX_LEVELS = 3;
const MAX_ASKED = 12;

/**
 * The parts of an element that float (`position: fixed`, or `sticky` where that is asked for): itself, or what stands
 * right below it. Works on hidden elements too: their position is known, only their size is not.
 */
export function floatsOf(window: Window, element: Element, positions: ReadonlySet<string>): Element[] {
  if (!isNearTop(element)) return [];
  const found: Element[] = [];
  let asked = 0;
  let level = [element];
  for (let depth = 0; depth <= MAX_LEVELS && level.length > 0; depth++) {
    const below: Element[] = [];
    for (const e of level) {
      if (asked++ >= MAX_ASKED) return found;
      if (positions.has(window.getComputedStyle(e).position)) found.push(e);
      else below.push(...childElementsOf(e).slice(0, MAX_ASKED));
    }
    level = below;
  }
  return found;
}

function isNearTop(element: Element): boolean {
  const body = bodyOf(element.ownerDocument);
  let e: Element | null = element;
  for (let depth = 0; e && depth <= MAX_DEPTH; depth++, e = parentElementOf(e)) if (e === body) return true;
  return false;
}
