/** What the reader sets for one site, as changes of what is stored for it. */
import type { ClutterCategory } from '../report';
import type { PageSettings } from '../settings/settings';
import type { SiteChange } from './contract';

/** Never hides on this site what the selector names. */
export const keptOnSite = ({ site }: PageSettings, selector: string): SiteChange => ({
  keep: [...new Set([...(site.keep ?? []), selector])],
});

/** Hides on this site what the selector names, or no longer. */
export function hiddenOnSite({ site }: PageSettings, selector: string, on: boolean): SiteChange {
  const others = (site.hide ?? []).filter((known) => known !== selector);
  const hide = on ? [...others, selector] : others;
  return { hide: hide.length > 0 ? hide : undefined };
}

/** Hides a category on this site, or shows it. */
export function categoryOnSite({ site, general }: PageSettings, category: ClutterCategory, on: boolean): SiteChange {
  const { [category]: _was, ...others } = site.categories ?? {};
  // What is as everywhere needs no setting of its own.
  const categories = on === general[category] ? others : { ...others, [category]: on };
  return { categories: Object.keys(categories).length > 0 ? categories : undefined };
}
