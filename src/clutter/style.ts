/** The one stylesheet, and the attributes it acts on. */
import { rawTextOf, rootOf } from '../page/dom';
import { ROOM_ATTRIBUTE } from '../page/marks';

/** On every element that is hidden. */
export const HIDDEN_ATTRIBUTE = 'data-copydesk-hidden';
/** On `<html>` and `<body>` while a lock on scrolling is lifted. */
export const SCROLL_ATTRIBUTE = 'data-copydesk-scroll';
/** On an element whose reserved space is taken back: which of its sides. */
export const SPACE_ATTRIBUTE = 'data-copydesk-space';
/** On an element that sticks or floats below a hidden bar: its `top` without the bar, in pixels. */
export const TOP_ATTRIBUTE = 'data-copydesk-top';
/** All of them: what a page must be rid of when Copydesk goes. */
export const MARKS = [HIDDEN_ATTRIBUTE, SCROLL_ATTRIBUTE, SPACE_ATTRIBUTE, TOP_ATTRIBUTE, ROOM_ATTRIBUTE];
/** On the stylesheet itself. */
export const STYLE_ATTRIBUTE = 'data-copydesk-style';

/**
 * First in the document and in a layer of its own: among `!important` rules the earliest layer wins, before every rule
 * outside layers whatever its specificity (CSS Cascade 5, section 6.4).
 */
const LAYER = '@layer copydesk {';
export const STYLE_TEXT = `${LAYER}
[${HIDDEN_ATTRIBUTE}] { display: none !important; }
[${SCROLL_ATTRIBUTE}~='scroll'] { overflow: visible !important; }
[${SCROLL_ATTRIBUTE}~='height'] { height: auto !important; max-height: none !important; }
[${SCROLL_ATTRIBUTE}~='position'] { position: static !important; }
${['padding-top', 'padding-bottom', 'margin-top', 'margin-bottom']
  .map((side) => `[${SPACE_ATTRIBUTE}='${side}'] { ${side}: 0 !important; }`)
  .join('\n')}
}`;

/** Is this a stylesheet of ours, of whatever version? */
export const isOurStyle = (element: Element): boolean => rawTextOf(element)?.startsWith(LAYER) === true;

export interface InsertedStyle {
  /** False when the page's security policy kept the stylesheet out. */
  works(): boolean;
  /** Adds the rule for `TOP_ATTRIBUTE` of that many pixels. @returns false when there is no sheet to add it to */
  addTop(pixels: number): boolean;
  /** Puts the stylesheet back when the page has thrown it out (some render their whole document anew). */
  hold(): void;
  remove(): void;
}

export function insertStyle(document: Document): InsertedStyle {
  const style = document.createElement('style');
  style.setAttribute(STYLE_ATTRIBUTE, '');
  style.textContent = STYLE_TEXT;
  const tops = new Set<number>();
  const writeTop = (pixels: number): boolean => {
    const layer = style.sheet?.cssRules[0];
    if (!layer || !('insertRule' in layer)) return false;
    // The element's text stays as it is: rules of a sheet are no part of the document.
    (layer as CSSLayerBlockRule).insertRule(`[${TOP_ATTRIBUTE}='${pixels}'] { top: ${pixels}px !important; }`, 0);
    return true;
  };
  const insert = (): void => {
    const root = rootOf(document);
    root?.insertBefore(style, root.firstChild);
    tops.forEach(writeTop);
  };
  insert();
  // No fight without end with a page that means it.
  let left = 5;
  return {
    addTop(pixels) {
      if (!tops.has(pixels) && !writeTop(pixels)) return false;
      tops.add(pixels);
      return true;
    },
    hold() {
      if (!style.isConnected && left-- > 0) insert();
    },
    works: () => style.sheet !== null || !document.defaultView,
    remove: () => style.remove(),
  };
}
