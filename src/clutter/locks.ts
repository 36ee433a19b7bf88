/**
 * Scroll locks: a page that stopped scrolling behind a pop-up scrolls again when the pop-up is hidden; one that stopped
 * for a dialog which stays does not. Writes one attribute of our own to `<html>` and `<body>`.
 */
import {
  attributeOf,
  bodyOf,
  checkVisibilityOf,
  parentElementOf,
  rootOf,
  select,
  setAttributeOf,
  withoutAttribute,
} from '../page/dom';
import { floatsOf } from './floats';
import { HIDDEN_ATTRIBUTE, SCROLL_ATTRIBUTE } from './style';

export interface Locks {
  /**
   * Lifts the lock, where there is one for what is hidden. Asks nothing of a page that scrolls.
   * @param hidden the elements that are hidden now
   */
  lift(hidden: Iterable<Element>): void;
  /** Puts the lock back. */
  close(): void;
}

const FIXED: ReadonlySet<string> = new Set(['fixed']);

export function createLocks(document: Document): Locks {
  const marked = new Set<Element>();
  return {
    lift(hidden) {
      const window = document.defaultView;
      const body = bodyOf(document);
      const root = rootOf(document);
      if (!window || !body || !root) return;
      const locked = [root, body].filter((e) => !marked.has(e) && isLocked(window, e));
      if (locked.length === 0) return;
      if (![...hidden].some((e) => floatsOf(window, e, FIXED).length > 0) || dialogStays(document, window)) return;
      for (const e of locked) {
        const held = window.getComputedStyle(e).position === 'fixed';
        setAttributeOf(e, SCROLL_ATTRIBUTE, held ? 'scroll height position' : 'scroll height');
        marked.add(e);
      }
    },
    close() {
      for (const element of marked) withoutAttribute(element, SCROLL_ATTRIBUTE);
      marked.clear();
    },
  };
}

/** Milliseconds between two looks at the lock while the reader turns the wheel. */
const OFTEN = 300;

/** Calls back when the reader tries to scroll: a page may lock at any time, and its attributes are not observed. */
export function watchScrolling(document: Document, signal: AbortSignal, tried: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  const notice = (event: Event): void => {
    if (!event.isTrusted || event.timeStamp - last < OFTEN) return;
    last = event.timeStamp;
    tried();
  };
  const types = ['wheel', 'touchmove', 'keydown'];
  for (const type of types) document.addEventListener(type, notice, { passive: true, capture: true });
  const stop = (): void => {
    for (const type of types) document.removeEventListener(type, notice, { capture: true });
  };
  signal.addEventListener('abort', stop, { once: true });
}

function isLocked(window: Window, element: Element): boolean {
  const style = window.getComputedStyle(element);
  return style.overflowY === 'hidden' || style.overflowY === 'clip' || style.position === 'fixed';
}

/** Is a dialog still showing (consent, log-in, a paywall)? Then the lock is for it and stays. */
function dialogStays(document: Document, window: Window): boolean {
  for (const dialog of select(document, 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]'))
    if (attributeOf(dialog, HIDDEN_ATTRIBUTE) === null && checkVisibilityOf(dialog) !== false && hasSize(dialog))
      return true;
  // Many have neither tag nor role: what stands in the middle of the window, and does it float?
  if (typeof document.elementFromPoint !== 'function') return false;
  let e: Element | null = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  for (; e && e !== bodyOf(document) && e !== rootOf(document); e = parentElementOf(e))
    if (window.getComputedStyle(e).position === 'fixed' && attributeOf(e, 'data-copydesk') === null) return true;
  return false;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
