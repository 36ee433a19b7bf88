/** What the filter lists name on this page. */
import { matchesSelector, nodeTypeOf, select } from '../../page/dom';
import type { Page } from '../../page/page';
import type { ClutterCategory } from '../../report';
import { matchesIn } from '../custom';
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

/** Elements in `scope` that the selectors name, each once; a selector that does not parse is left out. */
export function findListed(
  page: Page,
  listed: readonly ListedSelectors[],
  scope: Document | Element = page.document,
): ListedElement[] {
  const found = new Map<Element, ListedElement>();
  for (const { group, selectors } of listed) {
    for (let i = 0; i < selectors.length; i += TOGETHER) {
      const batch = selectors.slice(i, i + TOGETHER);
      if (!anyMatches(scope, batch)) continue;
      for (const selector of batch)
        for (const element of matchesIn(scope, selector) ?? [])
          if (!found.has(element)) found.set(element, { element, group, selector });
    }
  }
  return [...found.values()];
}

/** Does any of these name something? Yes, too, when they cannot be asked together because one does not parse. */
function anyMatches(scope: Document | Element, selectors: readonly string[]): boolean {
  try {
    const together = selectors.join(',');
    if (nodeTypeOf(scope) === 1 && matchesSelector(scope as Element, together)) return true;
    return select(scope, together).length > 0;
  } catch {
    return true;
  }
}
