/**
 * What of the page still lies under the open sidebar once the page has a margin: bars that stick to the window, and
 * content that is as wide as the window by its own rules (`100vw`, a width in pixels). It is given the room beside the
 * sidebar by one attribute and one sheet; no other attribute changes, and both go when the sidebar closes.
 *
 * Looked at when the sidebar opens, when the page has loaded and when the window changes; nothing is watched meanwhile.
 * Small things at the edge (a button, a rail of links) stay where they are: moved over they would stand on the text.
 */
import { bodyOf, childElementsOf, localNameOf, parentElementOf, setAttributeOf, withoutAttribute } from '../page/dom';
import { ROOM_ATTRIBUTE } from '../page/marks';
import { addSheet, type Side, WIDE } from './page-margin';

/** Elements looked at, nearest to the body first, and elements moved: a page has few that are as wide as the window. */
const MAX_LOOKED_AT = 3000;
const MAX_MOVED = 300;
/** Sizes are fractions of pixels. */
const SLACK = 1;
/** Wider than the window by more than a scrollbar is no page but a strip that is pushed through a frame. */
const SCROLLBAR = 20;

/** The part of the window that is the page's, in CSS pixels. */
interface Area {
  readonly side: Side;
  readonly panel: number;
  readonly window: number;
  readonly left: number;
  readonly right: number;
}

interface Overlap {
  readonly element: Element;
  /** Its place is counted from the window, which has no margin. */
  readonly apart: boolean;
  /** Starts before its parent: pulled out to both edges of the window. */
  readonly pulled: boolean;
  /** Padding and borders that its width does not count. */
  readonly extra: number;
  readonly keepsRatio: boolean;
  /** Stands in another of them, and may become narrower with it. */
  readonly follows: boolean;
}

export interface PageOverlaps {
  /** The sidebar stands on this side, so wide, in a window so wide (without scrollbar); null: it is closed. */
  set(side: Side | null, panel?: number, window?: number): void;
}

export function createPageOverlaps(document: Document): PageOverlaps {
  const view = document.defaultView;
  let area: Area | null = null;
  let undo: () => void = () => {};
  let frame = 0;
  const look = (): void => {
    frame = 0;
    undo();
    undo = area ? moveOver(document, area) : () => {};
  };
  const lookBeforeFrame = (): void => {
    if (view && area && !frame) frame = view.requestAnimationFrame(look);
  };
  return {
    set(side, panel = 0, window = 0) {
      const next = side && panel > 0 && view && view.innerWidth >= WIDE ? areaBeside(side, panel, window) : null;
      if (next?.side === area?.side && next?.panel === area?.panel && next?.window === area?.window) return;
      area = next;
      if (area) {
        lookBeforeFrame();
        // Styles and pictures that are still on their way decide what is wide.
        if (document.readyState !== 'complete') view?.addEventListener('load', lookBeforeFrame, { once: true });
        return;
      }
      view?.cancelAnimationFrame(frame);
      view?.removeEventListener('load', lookBeforeFrame);
      look();
    },
  };
}

const areaBeside = (side: Side, panel: number, window: number): Area => ({
  ...{ side, panel, window },
  left: side === 'left' ? panel : 0,
  right: side === 'left' ? window : window - panel,
});

/** @returns puts everything back */
function moveOver(document: Document, area: Area): () => void {
  const overlaps = findOverlaps(document, area);
  const moved = new Set<Overlap>();
  let remove: () => void = () => {};
  const write = (shifts: ReadonlyMap<Element, string>): void => {
    remove();
    remove = addSheet(document, sheetOf(overlaps, moved, area, shifts));
  };
  const move = (some: readonly Overlap[]): void => {
    if (some.length === 0) return;
    for (const overlap of some) {
      moved.add(overlap);
      setAttributeOf(overlap.element, ROOM_ATTRIBUTE, String(overlaps.indexOf(overlap)));
    }
    write(new Map());
  };
  move(overlaps.filter(({ follows }) => !follows));
  // Most of what stands in a box that has become narrower has done so, too.
  move(overlaps.filter(({ follows, element }) => follows && crosses(boxOf(element), area)));
  const shifts = readShifts(
    overlaps.filter((overlap) => moved.has(overlap)),
    area,
  );
  if (shifts.size > 0) write(shifts);
  return () => {
    remove();
    for (const { element } of moved) withoutAttribute(element, ROOM_ATTRIBUTE);
  };
}

/** In the layer that comes first in the page: stronger than what the page itself marks as important. */
function sheetOf(
  overlaps: readonly Overlap[],
  moved: ReadonlySet<Overlap>,
  area: Area,
  shifts: ReadonlyMap<Element, string>,
): string {
  const rules = overlaps.map((overlap, n) =>
    moved.has(overlap)
      ? `[${ROOM_ATTRIBUTE}='${n}'] { ${ruleOf(overlap, area)}${shifts.get(overlap.element) ?? ''} }\n`
      : '',
  );
  return `@layer copydesk { @media screen {\n${rules.join('')}} }`;
}

function ruleOf({ apart, pulled, extra, keepsRatio }: Overlap, { side, panel, left, right }: Area): string {
  const width = apart
    ? `calc(100% - ${panel + extra}px)`
    : pulled
      ? `${right - left - extra}px`
      : `calc(100% - ${extra}px)`;
  return [
    `max-width: ${width} !important; min-width: 0 !important;`,
    apart ? ` margin-${side}: ${panel}px !important;` : '',
    keepsRatio ? ' height: auto !important;' : '',
  ].join('');
}

/** In order of the levels of the tree, outermost first. */
function findOverlaps(document: Document, area: Area): Overlap[] {
  const view = document.defaultView;
  const body = bodyOf(document);
  if (!view || !body) return [];
  const found: Overlap[] = [];
  const wide = new Set<Element>();
  const queue: Element[] = [body];
  for (let n = 0; n < queue.length && n < MAX_LOOKED_AT && found.length < MAX_MOVED; n++) {
    const element = queue[n];
    if (!element) continue;
    const box = boxOf(element);
    const isEmpty = box.width === 0 && box.height === 0;
    if (isEmpty && view.getComputedStyle(element).display === 'none') continue;
    if (!isEmpty && box.width > area.window / 2 && crosses(box, area)) {
      const overlap = readOverlap(view, element, box, area, wide);
      if (overlap) found.push(overlap);
      if (overlap) wide.add(element);
    }
    if (localNameOf(element) !== 'svg') queue.push(...childElementsOf(element));
  }
  return found;
}

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Partly outside the page's part of the window, and not parked outside the window altogether. */
const crosses = ({ left, right }: DOMRect, area: Area): boolean =>
  left < area.window && right > 0 && (right > area.right + SLACK || left < area.left - SLACK);

function readOverlap(
  view: Window,
  element: Element,
  box: DOMRect,
  area: Area,
  wide: ReadonlySet<Element>,
): Overlap | null {
  const style = view.getComputedStyle(element);
  const apart = isPlacedInWindow(view, element, style);
  const isWide = box.width > area.right - area.left + SLACK && box.width <= area.window + SCROLLBAR;
  if (style.position === 'fixed' && apart ? box.width > area.window + SCROLLBAR : !isWide) return null;
  if (!apart && isInFrame(view, element, area)) return null;
  const parent = parentElementOf(element);
  const lengths = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  const pulled = !apart && parent !== null && box.left < boxOf(parent).left - SLACK;
  return {
    element,
    apart,
    pulled,
    follows: !apart && !pulled && parent !== null && wide.has(parent),
    extra:
      style.boxSizing === 'border-box' ? 0 : lengths.reduce((sum, length) => sum + (Number.parseFloat(length) || 0), 0),
    keepsRatio: /^(?:img|video|canvas)$/.test(localNameOf(element)) && style.objectFit === 'fill' && !apart,
  };
}

/** Does it stand where it does in the window, whatever margin the page has? (CSS Positioned Layout 3, section 2.1) */
function isPlacedInWindow(view: Window, element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== 'fixed' && position !== 'absolute') return false;
  const { offsetParent } = element as HTMLElement;
  const body = bodyOf(element.ownerDocument);
  if (offsetParent && offsetParent !== body) return false;
  return position === 'fixed' || !body || element === body || view.getComputedStyle(body).position === 'static';
}

/** Does something narrower than the page show only a part of it, or something that the reader can scroll sideways? */
function isInFrame(view: Window, element: Element, area: Area): boolean {
  const body = bodyOf(element.ownerDocument);
  for (let e = parentElementOf(element); e && e !== body; e = parentElementOf(e)) {
    const { overflowX, position } = view.getComputedStyle(e);
    if (overflowX === 'auto' || overflowX === 'scroll') return true;
    if (overflowX !== 'visible' && boxOf(e).width < area.right - area.left - SLACK) return true;
    if (position === 'fixed') return false;
  }
  return false;
}

/** What is narrow enough now and still not in its place (centred in the window, pulled out to its edge): new margins. */
function readShifts(overlaps: readonly Overlap[], area: Area): Map<Element, string> {
  const shifted = new Map<Element, number>();
  const margins = new Map<Element, string>();
  for (const { element } of overlaps) {
    const box = boxOf(element);
    let already = 0;
    for (let e = parentElementOf(element); e && already === 0; e = parentElementOf(e)) already = shifted.get(e) ?? 0;
    const left = box.left + already;
    const start = Math.max(area.left, Math.min(left, area.right - box.width));
    const shift = Math.round(start - left);
    shifted.set(element, already + shift);
    if (Math.abs(shift) <= SLACK) continue;
    const { marginLeft, marginRight } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
    const plus = (margin: string | undefined, by: number): number => (Number.parseFloat(margin ?? '') || 0) + by;
    margins.set(
      element,
      ` margin-left: ${plus(marginLeft, shift)}px !important; margin-right: ${plus(marginRight, -shift)}px !important;`,
    );
  }
  return margins;
}
