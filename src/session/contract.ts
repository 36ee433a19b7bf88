/** What a page's session needs, what it can do, and what it tells. */
import type { Analysis } from '../analyse';
import type { FilterQuestion } from '../clutter/filters';
import type { ListedSelectors } from '../clutter/plan';
import type { StoryVisit } from '../context/snapshot';
import type { Knowledge, PageLanguages } from '../data/knowledge';
import type { JsonRepair } from '../page/json-repair';
import type { ClutterCategory, Report, SiteRule } from '../report';
import type { PageSettings, SiteSettings } from '../settings/settings';

/** What a page's session tells the toolbar. */
export interface SessionState {
  readonly kind: 'on' | 'off' | 'no-article' | 'idle';
  readonly hidden: number;
}

/** Keys set to undefined go. */
export type SiteChange = { readonly [K in keyof SiteSettings]?: SiteSettings[K] | undefined };

/** What a session needs from outside. */
export interface Surroundings {
  readonly signal: AbortSignal;
  loadSettings(): Promise<PageSettings>;
  /** What a page is read with; rejects when it cannot be had. */
  loadKnowledge(page: PageLanguages): Promise<Knowledge>;
  /** Gives what mends malformed JSON; rejects when it cannot be had. */
  loadJsonRepair(): Promise<JsonRepair>;
  /** Gives what adds the context to an analysis (`with-context.ts`); rejects when it cannot be had. */
  loadContext(): Promise<(analysis: Analysis) => Analysis>;
  askFilters(request: FilterQuestion): Promise<readonly ListedSelectors[]>;
  tellState(state: SessionState): void;
  /** Stores a change of what is set for this site; it comes back through `settingsChanged`. */
  saveSite(change: SiteChange): void;
  /** Shows the sidebar for what was found; called again whenever something changed. */
  showSidebar(view: SessionView): void;
  hideSidebar(): void;
}

export interface SessionView {
  readonly report: Report;
  readonly cleaned: boolean;
  readonly settings: PageSettings;
  /** Locators of hidden elements that the reader has put back on this page. */
  readonly restored: readonly string[];
  /** The page put hidden elements back without end, and Copydesk stopped. */
  readonly gaveUp: boolean;
  /** What the reader's own selectors for this site do on this page. */
  readonly siteRules: readonly SiteRule[];
}

export interface Session {
  /** Analyses and (where settings or the reader say so) cleans. Does nothing while a cleaned page is showing. */
  start(byHand: boolean): Promise<void>;
  /** On becomes off, exactly as the page was; off becomes on. */
  toggle(): Promise<void>;
  /** Hides or shows what was hidden, while the sidebar stays. */
  toggleClean(): void;
  /** Shows (`on`) one hidden element for as long as this page lives, or hides it again. */
  restore(locator: string, on: boolean): void;
  /** Shows one hidden element while `on`. */
  peek(locator: string, on: boolean): void;
  /** Never hides this element on this site again. */
  keepHere(locator: string): void;
  /** Hides or shows a category on this site from now on. */
  setCategory(category: ClutterCategory, on: boolean): void;
  /** Hides what a selector names, for a look at it; null ends that. @returns what the selector does here */
  tryHide(selector: string | null): SiteRule | null;
  /** Hides what a selector names on this site from now on, or no longer. */
  hideOnSite(selector: string, on: boolean): void;
  /** Element of a locator of the report while it is in the page, else null. */
  find(locator: string): Element | null;
  /** Settings changed: applies them to this page. */
  settingsChanged(settings: PageSettings): void;
  /** Leaves the page as it was found and forgets it (another address now, or the extension goes). */
  reset(): void;
  /** Says again how things stand (a page coming back from the back/forward cache). */
  tellAgain(): void;
  report(): Report | null;
  times(): SessionTimes;
  /** The story as it stands, for the history; null when there is none. */
  visit(): StoryVisit | null;
}

/** Main-thread milliseconds of the last run. */
export interface SessionTimes {
  readonly analyse: number;
  /** Planning what to hide, and again when something changed. */
  readonly plan: number;
  readonly apply: number;
  /** Who is quoted, the wording: after the page is clean. */
  readonly context: number;
}
