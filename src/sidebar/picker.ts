/**
 * Choosing an element of the page to hide: hovering outlines it, a click (or Enter) takes it, arrows go to the parent
 * and back, Escape ends. Nothing of what is pressed meanwhile reaches the page.
 */
import { bodyOf, closestTo, firstElementChildOf, parentElementOf, rootOf } from '../page/dom';
import { selectorOf } from '../page/selector';
import type { Pointer } from './pointer';

export interface PickerOptions {
  readonly pointer: Pointer;
  /** The sidebar's own element: never picked, its events are its own. */
  readonly host: Element;
  /** May what this selector names be hidden? Told of each choice; a refused one is told to the reader, who chooses on. */
  accepts(selector: string): Promise<boolean>;
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
    /** A choice is being looked at: the next waits for its answer. */
    let asking = false;
    const take = async () => {
      if (!chosen || asking) return;
      const isPage = chosen === rootOf(document) || chosen === bodyOf(document);
      const selector = isPage ? 'body' : selectorOf(document, chosen);
      asking = true;
      if (await options.accepts(selector)) end(selector);
      asking = false;
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
      if (!own(event)) aim(wholeOf(event.target));
    });
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'])
      on(type, swallow);
    on('click', (event) => {
      if (!swallow(event)) return;
      aim(wholeOf(event.target));
      void take();
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
      if (key === 'Enter') {
        void take();
        return;
      }
      const from = chosen ?? bodyOf(document);
      aim((from && (key === 'ArrowUp' ? parentElementOf(from) : firstElementChildOf(from))) ?? chosen);
    });
    signal.addEventListener('abort', () => end(null), { once: true, signal: controller.signal });
  });
}

/** Of a drawing, the whole. */
function wholeOf(target: EventTarget | null): Element {
  const element = target as Element;
  const drawing = closestTo(element, 'svg');
  return (drawing && parentElementOf(drawing)) ?? element;
}
