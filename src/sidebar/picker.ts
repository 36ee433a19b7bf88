/**
 * Choosing an element of the page to hide: hovering outlines it, a click (or Enter) takes it, arrows go to the parent
 * and back, Escape ends. Nothing of what is pressed meanwhile reaches the page.
 */
import {
  attributeOf,
  bodyOf,
  closestTo,
  containsNode,
  firstElementChildOf,
  localNameOf,
  nextElementSiblingOf,
  parentElementOf,
  rootOf,
  select,
} from '../page/dom';
import type { Pointer } from './pointer';

export interface PickerOptions {
  readonly pointer: Pointer;
  /** The sidebar's own element: never picked, its events are its own. */
  readonly host: Element;
  /** Elements that must stay: whatever holds one of them is refused. */
  readonly kept: readonly Element[];
  /** Told when the reader chose something that must stay. */
  refused(): void;
  readonly signal: AbortSignal;
}

/** @returns a selector for the chosen element; null when the reader gave up */
export function pickElement(document: Document, options: PickerOptions): Promise<string | null> {
  const { pointer, host, signal } = options;
  const window = document.defaultView;
  if (!window) return Promise.resolve(null);
  const controller = new AbortController();
  let chosen: Element | null = null;
  return new Promise((resolve) => {
    const end = (selector: string | null) => {
      controller.abort();
      pointer.outline(null);
      resolve(selector);
    };
    const aim = (element: Element | null) => {
      chosen = element;
      pointer.outline(element);
    };
    const take = () => {
      if (!chosen) return;
      if (mustStay(document, chosen, options.kept)) options.refused();
      else end(selectorOf(document, chosen));
    };
    const own = (event: Event) => event.target === host;
    const swallow = (event: Event) => {
      if (own(event)) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    };
    const on = (type: string, handle: (event: Event) => void) =>
      window.addEventListener(type, handle, { capture: true, signal: controller.signal });
    on('pointermove', (event) => {
      if (!own(event)) aim(event.target as Element);
    });
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'])
      on(type, swallow);
    on('click', (event) => {
      if (!swallow(event)) return;
      aim(event.target as Element);
      take();
    });
    on('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
        return end(null);
      }
      if (key !== 'Enter' && key !== 'ArrowUp' && key !== 'ArrowDown') return;
      if (own(event) && key === 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (key === 'Enter') return take();
      const from = chosen ?? bodyOf(document);
      aim((from && (key === 'ArrowUp' ? parentElementOf(from) : firstElementChildOf(from))) ?? chosen);
    });
    signal.addEventListener('abort', () => end(null), { once: true, signal: controller.signal });
  });
}

/** The page's root, or something that holds what must stay. */
function mustStay(document: Document, element: Element, kept: readonly Element[]): boolean {
  if (element === rootOf(document) || element === bodyOf(document)) return true;
  return kept.some((one) => containsNode(element, one));
}

/** Names that a build step made up, or that count: they will be others tomorrow. */
const MADE_UP =
  /\d{3,}|^(?:css|sc|jsx|svelte|styles?)[-_]|[a-z][A-Z][a-z]*\d|__[\w-]{5,}$|^[a-z0-9]{1,2}$|^ng-|[0-9a-f]{6,}/;
const MAX_DEPTH = 5;

/**
 * A selector that finds the element and as little else as its names allow: an id, else tag and classes, with parents in
 * front until it is unique; position among its siblings where names say nothing.
 */
export function selectorOf(document: Document, element: Element): string {
  let selector = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++) {
    const id = attributeOf(at, 'id');
    const step = id && !MADE_UP.test(id) ? `#${CSS.escape(id)}` : stepOf(at);
    selector = selector ? `${step} > ${selector}` : step;
    // A position alone would name something else on the next page: it needs a parent with a name.
    const named = !step.includes(':nth-of-type');
    if (step.startsWith('#') || (named && matches(document, selector) === 1)) return selector;
    at = parentElementOf(at);
    if (at && localNameOf(at) === 'body') break;
  }
  return selector;
}

function stepOf(element: Element): string {
  const classes = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name && !MADE_UP.test(name))
    .slice(0, 3);
  const tag = CSS.escape(localNameOf(element));
  if (classes.length) return tag + classes.map((name) => `.${CSS.escape(name)}`).join('');
  const parent = parentElementOf(element);
  if (!parent || closestTo(element, 'body') === element) return tag;
  let position = 1;
  for (let child = firstElementChildOf(parent); child && child !== element; child = nextElementSiblingOf(child)) {
    if (localNameOf(child) === localNameOf(element)) position++;
  }
  return `${tag}:nth-of-type(${position})`;
}

function matches(document: Document, selector: string): number {
  try {
    return select(document, selector).length;
  } catch {
    return 0;
  }
}
