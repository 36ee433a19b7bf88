/**
 * Room that a page made for a bar which is now hidden: padding or a margin that pushed everything down, and the `top` of
 * what sticks or floats below it ("sticky header at 90px, because an advertisement of 90px stands above it").
 *
 * Only when a bar was hidden; everything is an attribute of our own and a rule in our own sheet, so it comes back exactly.
 */
import { bodyOf, childElementsOf, hasAttributeNamed, select, setAttributeOf, withoutAttribute } from '../page/dom';
import { floatsOf } from './floats';
import { HIDDEN_ATTRIBUTE, type InsertedStyle, SPACE_ATTRIBUTE, TOP_ATTRIBUTE } from './style';

/** A bar along the upper or lower edge of the window. */
export interface Bar {
  readonly edge: 'top' | 'bottom';
  readonly height: number;
}

const FLOATING: ReadonlySet<string> = new Set(['fixed', 'sticky']);
/** Pixels by which the room made for a bar may differ from its height: on the body, and elsewhere. */
const SLACK = 12;
const CLOSE = 4;
/** Elements asked whether they stick or float; the bars of a site stand early in its markup. */
const MAX_ASKED = 3000;

/** Shows one hidden element, and hides it again. */
export interface Curtain {
  show(element: Element): void;
  hide(element: Element): void;
}

/**
 * The bars among hidden elements. What is hidden has a position and no size: where one floats, it is shown for the
 * length of a look, which nobody sees as long as it happens in one task.
 * @param elements hidden; one that is shown again meanwhile is passed over
 */
export function readBars(document: Document, elements: Iterable<Element>, { show, hide }: Curtain): Bar[] {
  const window = document.defaultView;
  if (!window) return [];
  const floating = [...elements]
    .filter((element) => hasAttributeNamed(element, HIDDEN_ATTRIBUTE))
    .map((element) => ({ element, floats: floatsOf(window, element, FLOATING) }))
    .filter(({ floats }) => floats.length > 0);
  for (const { element } of floating) show(element);
  const bars = floating.flatMap(({ floats }) => floats).flatMap((float) => readBar(window, float) ?? []);
  for (const { element } of floating) hide(element);
  return bars;
}

function readBar(window: Window, element: Element): Bar | null {
  const { top, bottom, height, width } = element.getBoundingClientRect();
  if (height < 20 || height > window.innerHeight / 2 || width < window.innerWidth / 2) return null;
  if (top <= 1 && bottom > 0) return { edge: 'top', height };
  return bottom >= window.innerHeight - 1 && top < window.innerHeight ? { edge: 'bottom', height } : null;
}

/**
 * After hiding: takes back what was there for the bars.
 * @returns puts it back
 */
export function closeSpace(document: Document, bars: readonly Bar[], style: InsertedStyle): () => void {
  const window = document.defaultView;
  const body = bodyOf(document);
  if (!window || !body || bars.length === 0) return () => {};
  const marked: [Element, string][] = [];
  const mark = (element: Element, name: string, value: string): void => {
    if (hasAttributeNamed(element, name)) return;
    setAttributeOf(element, name, value);
    marked.push([element, name]);
  };
  for (const { edge, height } of bars) {
    const room = findRoom(window, body, edge, height);
    if (room) mark(room.element, SPACE_ATTRIBUTE, room.side);
    if (edge !== 'top') continue;
    for (const { element, top } of findOffsets(document, window, height, room !== null)) {
      if (!style.addTop(top)) break;
      mark(element, TOP_ATTRIBUTE, String(top));
    }
  }
  return () => {
    for (const [element, name] of marked) withoutAttribute(element, name);
  };
}

/** Where the page made room: on the body, or on the first boxes inside it. */
function findRoom(
  window: Window,
  body: Element,
  edge: Bar['edge'],
  height: number,
): { element: Element; side: string } | null {
  let element: Element | null = body;
  for (let depth = 0; element && depth < 4; depth++) {
    const style = window.getComputedStyle(element);
    for (const side of [`padding-${edge}`, `margin-${edge}`]) {
      const room = Number.parseFloat(style.getPropertyValue(side));
      if (Math.abs(room - height) <= (depth === 0 ? SLACK : CLOSE)) return { element, side };
    }
    const inFlow: Element[] = childElementsOf(element).filter((child) => isInFlow(window, child));
    element = (edge === 'top' ? inFlow[0] : inFlow.at(-1)) ?? null;
  }
  return null;
}

function isInFlow(window: Window, element: Element): boolean {
  const { display, position } = window.getComputedStyle(element);
  return display !== 'none' && display !== 'contents' && (position === 'static' || position === 'relative');
}

/**
 * What sticks or floats below the hidden bar, with the `top` it would have without it. An offset that equals the bar's
 * height is for the bar; a larger one only where something else says that things were stacked, and never where a bar that
 * stays explains it.
 */
function findOffsets(
  document: Document,
  window: Window,
  height: number,
  roomMade: boolean,
): { element: Element; top: number }[] {
  const offsets: { element: Element; top: number; sticky: boolean }[] = [];
  const stays: { element: Element; height: number }[] = [];
  for (const element of select(document, 'body *').slice(0, MAX_ASKED)) {
    const { position, top, display } = window.getComputedStyle(element);
    if (!FLOATING.has(position) || display === 'none') continue;
    const offset = Number.parseFloat(top);
    if (!(offset >= 0)) continue;
    if (offset <= 1) {
      const { width, height: own } = element.getBoundingClientRect();
      if (width > window.innerWidth / 2 && own < window.innerHeight / 2) stays.push({ element, height: own });
    } else offsets.push({ element, top: offset, sticky: position === 'sticky' });
  }
  const explained = (offset: number): boolean => stays.some((bar) => Math.abs(bar.height - offset) <= CLOSE);
  const direct = offsets.filter((o) => Math.abs(o.top - height) <= CLOSE && !explained(o.top));
  const stacked = roomMade || direct.length > 0;
  const further = offsets.filter((o) => stacked && o.sticky && o.top > height + CLOSE && !explained(o.top));
  return [...direct, ...further].map(({ element, top }) => ({ element, top: Math.max(0, Math.round(top - height)) }));
}
