/** The reader's own selectors for a site: hide this, always show that. */
import { select } from '../page/dom';
import type { Page, PageElement } from '../page/page';
import type { SiteRule } from '../report';

export interface CustomElements {
  readonly hide: readonly { readonly element: PageElement; readonly selector: string }[];
  readonly keep: readonly PageElement[];
}

/** Longest selector taken from settings. */
const MAX_SELECTOR = 1000;

/** Elements of the page that the reader's selectors name; a selector that does not parse names none. */
export function resolveCustom(
  page: Page,
  custom: { readonly hide: readonly string[]; readonly keep: readonly string[] },
): CustomElements {
  const find = (selector: string): PageElement[] =>
    (matchesIn(page.document, selector) ?? [])
      .map((element) => page.elements[page.indexOf.get(element) ?? -1])
      .filter((e) => e !== undefined);
  return {
    hide: custom.hide.flatMap((selector) => find(selector).map((element) => ({ element, selector }))),
    keep: custom.keep.flatMap(find),
  };
}

/** Elements that the selector names; null when it does not parse. */
export function matchesIn(document: Document, selector: string): Element[] | null {
  if (selector.length > MAX_SELECTOR) return null;
  try {
    return select(document, selector);
  } catch {
    return null;
  }
}

/** @param refused is hiding this element refused? */
export function readSiteRule(document: Document, selector: string, refused: (element: Element) => boolean): SiteRule {
  const elements = matchesIn(document, selector);
  if (!elements) return { selector, outcome: 'no-selector', count: 0 };
  if (elements.length === 0) return { selector, outcome: 'names-nothing', count: 0 };
  return { selector, outcome: elements.some(refused) ? 'refused' : 'hides', count: elements.length };
}
