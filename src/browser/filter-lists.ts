/** The filter lists in the background: engines from the extension's own files, loaded at the first question. */
import { createFilterLists, type FilterLists, type FilterQuestion } from '../clutter/filters';
import type { ListedSelectors } from '../clutter/plan';

import { browser } from './api';

let lists: FilterLists | null = null;

export function answerFilters(request: FilterQuestion): Promise<readonly ListedSelectors[]> {
  lists ??= createFilterLists(
    async (group) => {
      const response = await fetch(browser.runtime.getURL(`/filters/${group}.bin`));
      if (!response.ok) throw new Error(`filters/${group}.bin: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    (group, error) =>
      console.warn(`Copydesk: the filter list "${group}" could not be read; pages are cleaned without it.`, error),
  );
  return lists.answer(request);
}
