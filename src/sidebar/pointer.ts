/**
 * Points at a place on the page: scrolls to it and draws an outline around the words, in the sidebar's own layer.
 * The page itself is not touched.
 */
import { nextElementSiblingOf, parentElementOf, previousElementSiblingOf, rawTextOf } from '../page/dom';
import { tidy } from '../page/text';
import { createHtml } from './host';

/** How long an outline stays after a click, in milliseconds. */
const STAY = 4000;

export interface Pointer {
  /** Outlines while the reader hovers; null takes the outline away. */
  outline(element: Element | null, quote?: string): void;
  /** Outlines the gap where a hidden element would stand; null takes the outline away. */
  outlineGap(element: Element | null): void;
  /** Scrolls to the place and outlines it for a few seconds. */
  show(element: Element, quote?: string): void;
  destroy(): void;
}

/** @param layer element of the sidebar that covers the window and lets clicks through */
export function createPointer(document: Document, layer: Element): Pointer {
  const window = document.defaultView;
  let target: Range | Element | Gap | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    frame = 0;
    layer.replaceChildren();
    if (!target) return;
    for (const rect of lineRects(target)) layer.appendChild(box(document, rect));
  };
  const redraw = () => {
    if (target && !frame && window) frame = window.requestAnimationFrame(draw);
  };
  const aim = (next: Range | Element | Gap | null) => {
    clearTimeout(timer);
    target = next;
    draw();
  };
  window?.addEventListener('scroll', redraw, { passive: true, capture: true });
  window?.addEventListener('resize', redraw, { passive: true });
  return {
    outlineGap: (element) => aim(element && gapOf(element)),
    outline: (element, quote) => aim(element && (rangeOf(element, quote) ?? element)),
    show(element, quote) {
      const still = window?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
      const range = rangeOf(element, quote);
      const place = range ? (range.startContainer.parentElement ?? element) : element;
      place.scrollIntoView?.({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
      aim(range ?? element);
      timer = setTimeout(() => aim(null), STAY);
    },
    destroy() {
      clearTimeout(timer);
      if (frame) window?.cancelAnimationFrame(frame);
      window?.removeEventListener('scroll', redraw, { capture: true });
      window?.removeEventListener('resize', redraw);
      layer.replaceChildren();
    },
  };
}

/** The quote's characters inside the element as a range; null when they are not one run of its text. */
export function rangeOf(element: Element, quote: string | undefined): Range | null {
  const wanted = tidy(quote ?? '').replace(/…$/, '');
  const whole = rawTextOf(element) ?? '';
  if (wanted.length < 2 || whole.length > 50_000 || wanted.length > tidy(whole).length * 0.9) return null;
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, 4 /* text */);
  let squeezed = '';
  const places: { node: Node; offset: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i++) {
      const character = text[i] ?? '';
      const space = tidy(character) === '';
      if (space && (squeezed === '' || squeezed.endsWith(' '))) continue;
      squeezed += space ? ' ' : character;
      places.push({ node, offset: i });
    }
  }
  const at = squeezed.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The place of an element that is not shown: after what stands before it, else before what stands after it. */
interface Gap {
  readonly beside: Element;
  readonly edge: 'top' | 'bottom';
}

/** How far up a gap is looked for when nothing beside the element is shown. */
const MAX_ABOVE = 6;

function gapOf(element: Element): Gap | null {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_ABOVE; depth++) {
    for (let e = previousElementSiblingOf(at); e; e = previousElementSiblingOf(e))
      if (hasBox(e)) return { beside: e, edge: 'bottom' };
    for (let e = nextElementSiblingOf(at); e; e = nextElementSiblingOf(e))
      if (hasBox(e)) return { beside: e, edge: 'top' };
    at = parentElementOf(at);
  }
  return null;
}

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Rectangles to outline: one per line of a range, one for an element, a thin one for a gap. */
function lineRects(target: Range | Element | Gap): DOMRect[] {
  if ('beside' in target) {
    const rect = target.beside.getBoundingClientRect();
    return [new DOMRect(rect.left, rect[target.edge], rect.width, 0)];
  }
  const rects = 'startContainer' in target ? Array.from(target.getClientRects?.() ?? []) : [];
  const seen = rects.filter((r) => r.width > 1 && r.height > 1).slice(0, 60);
  return seen.length ? seen : [target.getBoundingClientRect?.()].filter((r) => r && (r.width || r.height));
}

function box(document: Document, rect: DOMRect): HTMLElement {
  const element = createHtml(document, 'div');
  element.className = 'outline';
  element.style.cssText = `left:${rect.left - 3}px;top:${rect.top - 3}px;width:${rect.width + 6}px;height:${rect.height + 6}px`;
  return element;
}
