/**
 * The element that holds the sidebar: a closed shadow root above the page, which the page's styles cannot reach.
 *
 * Why each part is there: `:host` rules marked important win over anything the page says of the host (CSS Cascading 5,
 * "context": for important declarations the inner tree wins). `popover=manual` puts the host in the top layer, above
 * every z-index. The host is a child of the root element, so that pages which replace their body keep it.
 */
import { bodyOf, parentElementOf, rootOf } from '../page/dom';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Events that must not reach the page once they have been dealt with inside. */
const OWN_EVENTS = `
  auxclick beforeinput change click contextmenu copy cut dblclick dragend dragenter dragleave dragover dragstart drop
  focusin focusout gotpointercapture input keydown keypress keyup lostpointercapture mousedown mousemove mouseout
  mouseover mouseup paste pointercancel pointerdown pointermove pointerout pointerover pointerup scroll selectstart
  submit touchcancel touchend touchmove touchstart wheel compositionstart compositionupdate compositionend toggle`;

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Where the interface is rendered. */
  readonly mount: HTMLElement;
  remove(): void;
}

/** Creates an element that is HTML in XHTML and XML documents too. */
export function createHtml<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
): HTMLElementTagNameMap[K] {
  return document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[K];
}

/**
 * Adds the host to the page.
 * @param styles style sheet of the whole sidebar
 * @throws when the document has no root element
 */
export function createHost(document: Document, styles: string): Host {
  const root = rootOf(document);
  if (!root) throw new Error('The document has no root element');
  const element = createHtml(document, 'div');
  element.setAttribute('data-copydesk', 'sidebar');
  // The page's translation and reading tools leave it alone.
  element.setAttribute('translate', 'no');
  const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  addStyles(document, shadow, styles);
  const mount = createHtml(document, 'div');
  mount.className = 'root';
  shadow.appendChild(mount);
  for (const type of OWN_EVENTS.trim().split(/\s+/))
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const place = () => {
    (rootOf(document) ?? bodyOf(document) ?? document).appendChild(element);
    rise(element);
  };
  place();
  const stop = stayInPage(document, element, place);
  const stopFullscreen = hideInFullscreen(document, element, mount);
  return {
    element,
    shadow,
    mount,
    remove() {
      stop();
      stopFullscreen();
      element.remove();
    },
  };
}

/** Into the top layer, where the browser has one. */
function rise(element: HTMLElement): void {
  try {
    element.setAttribute('popover', 'manual');
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  } catch {
    // A document that is not fully active, or no popovers: the z-index has to do.
    element.removeAttribute('popover');
  }
}

/**
 * A style sheet made in the content script's own world is not subject to the page's content security policy. Firefox
 * refuses `adoptedStyleSheets` from content scripts (bug 1751346); a `<style>` written by one is exempt there.
 */
export function addStyles(document: Document, shadow: ShadowRoot, styles: string): void {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length) return;
  } catch {
    // Falls through to the element.
  }
  const style = createHtml(document, 'style');
  style.textContent = styles;
  shadow.appendChild(style);
}

/** Puts the host back when a script empties the document or moves it, a few times at most: no fight without end. */
function stayInPage(document: Document, element: Element, place: () => void): () => void {
  let left = 5;
  const observer = new MutationObserver(() => {
    if (parentElementOf(element) === rootOf(document) || left-- <= 0) return;
    place();
    observe();
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    const root = rootOf(document);
    if (root) observer.observe(root, { childList: true });
  };
  observe();
  return () => observer.disconnect();
}

/** Out of the way while a video (or anything) fills the screen; said inside, where the page cannot say it. */
function hideInFullscreen(document: Document, element: HTMLElement, mount: HTMLElement): () => void {
  const react = () => {
    mount.classList.toggle('away', document.fullscreenElement !== null);
    if (!document.fullscreenElement) {
      // The top layer is ordered by time of entry: come back above what entered meanwhile.
      if (element.isConnected) rise(element);
    }
  };
  document.addEventListener('fullscreenchange', react);
  return () => document.removeEventListener('fullscreenchange', react);
}
