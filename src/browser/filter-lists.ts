/** The filter lists in the background. Placeholder until the lists are compiled: answers that none names anything. */
import type { ListedSelectors } from '../clutter/plan';
import type { FilterRequest } from '../session';

export async function answerFilters(_request: FilterRequest): Promise<readonly ListedSelectors[]> {
  return [];
}
