/** The reader's own selectors for a site: hide this, always show that. */
import { select } from '../page/dom';
import type { Page, PageElement } from '../page/page';

export interface CustomElements {
  readonly hide: readonly { readonly element: PageElement; readonly selector: string }[];
  readonly keep: readonly PageElement[];
}

/** Elements of the page that the reader's selectors name; a selector that does not parse names none. */
export function resolveCustom(
  page: Page,
  custom: { readonly hide: readonly string[]; readonly keep: readonly string[] },
): CustomElements {
  const find = (selector: string): PageElement[] => {
    try {
      return select(page.document, selector)
        .map((element) => page.elements[page.indexOf.get(element) ?? -1])
        .filter((e) => e !== undefined);
    } catch {
      return [];
    }
  };
  return {
    hide: custom.hide.flatMap((selector) => find(selector).map((element) => ({ element, selector }))),
    keep: custom.keep.flatMap(find),
  };
}
