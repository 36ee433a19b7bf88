/** The reader's own selectors for a site: hide this, always show that. */
import { containsNode, matchesSelector, nodeTypeOf, select } from '../page/dom';
import type { Page, PageElement } from '../page/page';

export interface CustomElements {
  readonly hide: readonly { readonly element: PageElement; readonly selector: string }[];
  readonly keep: readonly PageElement[];
}

/** Longest selector taken from settings. */
const MAX_SELECTOR = 1000;

/** Elements in `scope` that the reader's selectors name; a selector that does not parse names none. */
export function resolveCustom(
  page: Page,
  custom: { readonly hide: readonly string[]; readonly keep: readonly string[] },
  scope: Document | Element = page.document,
): CustomElements {
  const find = (selector: string): PageElement[] =>
    (matchesIn(scope, selector) ?? [])
      .map((element) => page.elements[page.indexOf.get(element) ?? -1])
      .filter((e) => e !== undefined);
  return {
    hide: custom.hide.flatMap((selector) => find(selector).map((element) => ({ element, selector }))),
    keep: custom.keep.flatMap(find),
  };
}

export type SelectorVerdict =
  | { readonly ok: true; readonly elements: readonly Element[] }
  | { readonly ok: false; readonly because: 'does-not-parse' | 'names-nothing' | 'holds-the-story' | 'too-large' };

/**
 * May this selector be stored as "hide this too" for the site?
 *
 * @param kept elements of the story (headline, paragraphs, pictures …): a selector that names one, something around one
 *   or something inside one is refused, as is the page itself
 */
export function checkSelector(document: Document, selector: string, kept: readonly Element[]): SelectorVerdict {
  const elements = selector.trim() === '' ? null : matchesIn(document, selector);
  if (!elements) return { ok: false, because: 'does-not-parse' };
  if (elements.length === 0) return { ok: false, because: 'names-nothing' };
  if (elements.some((e) => matchesSelector(e, 'html, body, head'))) return { ok: false, because: 'too-large' };
  const story = kept.filter((k) => nodeTypeOf(k) === 1);
  if (elements.some((e) => story.some((k) => containsNode(e, k) || containsNode(k, e))))
    return { ok: false, because: 'holds-the-story' };
  return { ok: true, elements };
}

/** Elements that the selector names in `scope` (itself included, when it is an element); null when it does not parse. */
export function matchesIn(scope: Document | Element, selector: string): Element[] | null {
  if (selector.length > MAX_SELECTOR) return null;
  try {
    const below = select(scope, selector);
    return nodeTypeOf(scope) === 1 && matchesSelector(scope as Element, selector)
      ? [scope as Element, ...below]
      : below;
  } catch {
    return null;
  }
}
