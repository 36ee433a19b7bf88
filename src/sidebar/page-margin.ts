/**
 * Moves the page over while the sidebar stands beside it, so that no text is covered: a margin on the root element, in a
 * style sheet of its own. No attribute of the page changes. Only on windows wide enough; narrower, the sidebar overlays.
 */
import { rootOf } from '../page/dom';
import { createHtml } from './host';

export type Side = 'left' | 'right';

/** Windows from this width have room for the page and the sidebar, in CSS pixels. */
export const WIDE = 1280;

export interface PageMargin {
  /** Frees `width` pixels on a side; null gives the page its whole width back. */
  set(side: Side | null, width?: number): void;
}

/** Width of the open panel in CSS pixels, as `styles/panel.css` has it (`.panel`: 26.3em of 14px, a third of the window). */
export const panelWidth = (windowWidth: number): number =>
  Math.round(Math.max(Math.min(26.3 * 14, windowWidth * 0.34), 22 * 14));

export function createPageMargin(document: Document): PageMargin {
  let remove: (() => void) | null = null;
  let current = '';
  return {
    set(side, width = 0) {
      const text = side && width > 0 ? rules(side, Math.round(width)) : '';
      if (text === current) return;
      current = text;
      remove?.();
      remove = text ? addSheet(document, text) : null;
    },
  };
}

function rules(side: Side, width: number): string {
  return `@media screen and (min-width: ${WIDE}px) {
  html { margin-${side}: ${width}px !important; width: auto !important; min-width: 0 !important; }
}`;
}

/** Adds a sheet to the document, without a trace in its tree where the browser can; returns how to take it back. */
export function addSheet(document: Document, text: string): () => void {
  try {
    const sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
    };
  } catch {
    const style = createHtml(document, 'style');
    style.setAttribute('data-copydesk', 'margin');
    style.textContent = text;
    rootOf(document)?.appendChild(style);
    return () => style.remove();
  }
}
