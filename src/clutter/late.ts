/**
 * What arrives after the first look: lazy ads, infinite scroll, text that a script renders, elements a page puts back.
 *
 * Added nodes only, never attributes (cost). One flag is set per batch; the look itself comes a moment later, once for
 * all that arrived meanwhile, and less often while looks find nothing. When nothing is added, nothing runs.
 */
import { attributeOf, nodeTypeOf } from '../page/dom';

export interface LateOptions {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Looks at the page again. @returns how many elements it hid that were not hidden before */
  look(): number;
  /** Told once when the page puts hidden things back without end; nothing is looked at after that. */
  gaveUp(): void;
}

/** Milliseconds between an addition and the look at it: the first, and the longest while looks find nothing. */
const SOON = 60;
const SELDOM = 4000;
/** Looks that hid something, and elements hidden by them, after which the page is held to fight back. */
const MAX_FRUITFUL = 200;
const MAX_HIDDEN = 3000;

export function watchLate(document: Document, { signal, look, gaveUp }: LateOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SOON;
  let fruitful = 0;
  let hidden = 0;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const run = (): void => {
    timer = undefined;
    const found = look();
    wait = found > 0 ? SOON : Math.min(wait * 2, SELDOM);
    if (found === 0) return;
    hidden += found;
    if (++fruitful < MAX_FRUITFUL && hidden < MAX_HIDDEN) return;
    stop();
    gaveUp();
  };
  const observer = new window.MutationObserver((records) => {
    if (timer === undefined && records.some(addsSomething)) timer = setTimeout(run, wait);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}

/** Our own interface and stylesheets are no news. */
function addsSomething({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (nodeTypeOf(node) !== 1) continue;
    const element = node as Element;
    if (attributeOf(element, 'data-copydesk') === null && attributeOf(element, 'data-copydesk-style') === null)
      return true;
  }
  return false;
}
