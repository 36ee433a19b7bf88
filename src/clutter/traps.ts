/**
 * What a page did for something that is now hidden: it locked scrolling behind a pop-up, or pushed everything down to make
 * room for a bar. Asked only for elements that float over the page; changes nothing but two attributes of our own.
 */
import { attributeOf, bodyOf, checkVisibilityOf, parentElementOf, rootOf, select } from '../page/dom';
import { HIDDEN_ATTRIBUTE, SCROLL_ATTRIBUTE, SPACE_ATTRIBUTE } from './style';

export interface Traps {
  /** After hiding: lifts the lock and takes the room back, where they were for what is hidden. */
  open(): void;
  /** Puts both back. */
  close(): void;
}

/** Floating things stand near the top of the tree; deeper ones are not asked for their style (it costs). */
const MAX_DEPTH = 6;
/** Pixels by which the room made for a bar may differ from its height. */
const SLACK = 12;

interface Bar {
  readonly side: 'padding-top' | 'padding-bottom';
  readonly height: number;
}

/** @param elements what is about to be hidden; looked at before, because afterwards it has no size */
export function readTraps(document: Document, elements: readonly Element[]): Traps {
  const window = document.defaultView;
  const body = bodyOf(document);
  const root = rootOf(document);
  if (!window || !body || !root) return { open: () => {}, close: () => {} };
  const bars: Bar[] = [];
  let floats = false;
  for (const element of elements) {
    if (!isNearTop(element, body)) continue;
    if (window.getComputedStyle(element).position !== 'fixed') continue;
    floats = true;
    const { top, bottom, height, width } = element.getBoundingClientRect();
    if (height < 20 || height > window.innerHeight / 2 || width < window.innerWidth / 2) continue;
    if (top <= 1) bars.push({ side: 'padding-top', height });
    else if (bottom >= window.innerHeight - 1) bars.push({ side: 'padding-bottom', height });
  }
  const marked: [Element, string][] = [];
  const mark = (element: Element, name: string, value: string): void => {
    element.setAttribute(name, value);
    marked.push([element, name]);
  };
  return {
    open: () => {
      if (!floats) return;
      for (const { side, height } of bars) {
        const room = Number.parseFloat(window.getComputedStyle(body).getPropertyValue(side));
        if (Math.abs(room - height) <= SLACK && attributeOf(body, SPACE_ATTRIBUTE) === null)
          mark(body, SPACE_ATTRIBUTE, side);
      }
      const locked = [root, body].filter((e) => isLocked(window, e));
      if (locked.length === 0 || dialogStays(document, window)) return;
      for (const e of locked)
        mark(
          e,
          SCROLL_ATTRIBUTE,
          window.getComputedStyle(e).position === 'fixed' ? 'scroll height position' : 'scroll height',
        );
    },
    close: () => {
      for (const [element, name] of marked) element.removeAttribute(name);
      marked.length = 0;
    },
  };
}

function isNearTop(element: Element, body: Element): boolean {
  let e: Element | null = element;
  for (let depth = 0; e && depth <= MAX_DEPTH; depth++, e = parentElementOf(e)) if (e === body) return true;
  return false;
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
    if (window.getComputedStyle(e).position === 'fixed') return true;
  return false;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
