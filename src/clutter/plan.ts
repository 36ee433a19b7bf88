/** Proposes what to hide: structure, wording and the filter lists' selectors; drops whatever would touch the article. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { ClutterCategory, ClutterPlan } from '../report';

export interface ClutterOptions {
  /** Categories to hide. */
  readonly categories: ReadonlySet<ClutterCategory>;
  /** Selectors that the filter lists name for this page, by group; empty when the lists are not loaded. */
  readonly listed: readonly ListedSelectors[];
  /** Elements the reader wants kept or hidden on this site. */
  readonly custom: { readonly hide: readonly string[]; readonly keep: readonly string[] };
}

export interface ListedSelectors {
  readonly group: 'ads' | 'social' | 'annoyances';
  readonly selectors: readonly string[];
}

export function planClutter(_page: Page, _article: Article, _options: ClutterOptions): ClutterPlan {
  return { entries: [], refused: [] };
}
