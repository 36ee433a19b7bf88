/**
 * The extension is updated, disabled or removed while pages are open: what its script does then, and what the script of the
 * next version does with what it finds.
 *
 * Chrome lets the old script run on without its API: it notices as soon as the reader comes back to the page or touches
 * it, and puts the page back. Firefox ends the old script at once, with no chance to tidy up: the next version's does it;
 * without one the page stays as it is until it is loaded again.
 */
import { isOurStyle, MARKS, STYLE_ATTRIBUTE } from '../clutter/style';
import { select, withoutAttribute } from '../page/dom';

/**
 * Asks scripts of a former version to look whether their extension is still there. It carries nothing and trusts nothing:
 * a page that raises it has them look at a truth that it cannot change.
 */
const ROLL_CALL = 'copydesk-roll-call';
/** When the old script looks: the reader comes back to the page, or touches it (and so perhaps the sidebar). */
const OCCASIONS = ['visibilitychange', 'pageshow', 'focus', 'pointerdown', 'keydown', ROLL_CALL];

interface Namespaces {
  readonly browser?: { readonly runtime?: { readonly id?: string } };
  readonly chrome?: { readonly runtime?: { readonly id?: string } };
}

/** The browser's own objects, asked anew: one that was kept may have become invalid. */
function isOrphaned(): boolean {
  try {
    const { browser, chrome } = globalThis as Namespaces;
    return !(browser ?? chrome)?.runtime?.id;
  } catch {
    return true;
  }
}

/** Aborts the controller once the extension of this script is gone. */
export function endWhenOrphaned(controller: AbortController): void {
  const look = (): void => {
    if (isOrphaned()) controller.abort();
  };
  const { signal } = controller;
  for (const type of OCCASIONS) window.addEventListener(type, look, { capture: true, passive: true, signal });
}

/** Clears the page of a former version: its script does it where it still runs, else it is done here. */
export function takeOver(document: Document): void {
  document.dispatchEvent(new Event(ROLL_CALL));
  const hosts = select(document, '[data-copydesk="sidebar"]').filter(hasShadow);
  const styles = select(document, `style[${STYLE_ATTRIBUTE}]`).filter(isOurStyle);
  // Marks alone prove nothing: a page may carry them, and is left alone.
  if (hosts.length + styles.length === 0) return;
  for (const element of [...hosts, ...styles, ...select(document, 'style[data-copydesk="margin"]')]) element.remove();
  for (const name of MARKS) for (const element of select(document, `[${name}]`)) withoutAttribute(element, name);
}

/** Firefox shows closed shadow roots to content scripts (developer.mozilla.org, `Element.openOrClosedShadowRoot`). */
const hasShadow = (element: Element): boolean =>
  Boolean((element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot);
