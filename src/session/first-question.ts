/** What the desk is asked about a page that it has not seen. */
import type { DeskQuestion } from '../desk/question';
import type { PageCopy } from '../page-copy/page-copy';
import type { PageSettings } from '../settings/settings';

export const firstQuestion = (
  url: string,
  copy: PageCopy,
  { categories, general, site }: PageSettings,
): DeskQuestion => ({
  url,
  copy,
  places: [],
  always: false,
  categories: [...categories],
  lists: general.filterLists,
  custom: { hide: site.hide ?? [], keep: site.keep ?? [] },
  earlier: null,
});
