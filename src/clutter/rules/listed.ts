/** What the filter lists name on this page. */
import { select } from '../../page/dom';
import type { Page } from '../../page/page';
import type { ClutterCategory } from '../../report';
import type { ListedSelectors } from '../plan';

export interface ListedElement {
  readonly element: Element;
  readonly group: ListedSelectors['group'];
  readonly selector: string;
}

export const LISTED_CATEGORY: Readonly<Record<ListedSelectors['group'], ClutterCategory>> = {
  ads: 'ads',
  social: 'share',
  annoyances: 'popups',
};

/** Selectors asked at once: enough to be quick, few enough that one which does not parse costs little. */
const TOGETHER = 60;

/** Elements that the selectors name, each once; a selector that does not parse is left out. */
export function findListed(page: Page, listed: readonly ListedSelectors[]): ListedElement[] {
  const found = new Map<Element, ListedElement>();
  for (const { group, selectors } of listed) {
    for (let i = 0; i < selectors.length; i += TOGETHER) {
      const batch = selectors.slice(i, i + TOGETHER);
      if (matchesOf(page, batch.join(','))?.length === 0) continue;
      for (const selector of batch)
        for (const element of matchesOf(page, selector) ?? [])
          if (!found.has(element)) found.set(element, { element, group, selector });
    }
  }
  return [...found.values()];
}

function matchesOf(page: Page, selector: string): Element[] | null {
  try {
    return select(page.document, selector);
  } catch {
    return null;
  }
}
