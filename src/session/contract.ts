/** What a page's session needs, what it can do, and what it tells. */
import type { StoryVisit } from '../context/snapshot';
import type { WireAgency } from '../data/agencies/wire-agency';
import type { Desk, DeskAnswer } from '../desk/question';
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
  /** Where copies of the page are read; rejects when it cannot be reached. */
  readonly desk: Desk;
  /** What the desk was asked about this page before the session began, if it was; given once. */
  begun(): Begun | null;
  tellState(state: SessionState): void;
  /** Stores a change of what is set for this site; it comes back through `settingsChanged`. */
  saveSite(change: SiteChange): void;
  /** Shows the sidebar for what was found; called again whenever something changed. */
  showSidebar(view: SessionView): void;
  hideSidebar(): void;
}

/** A copy of the page that is being read. */
export interface Begun {
  /** The elements by their number in the copy. */
  readonly elements: readonly Element[];
  readonly answer: Promise<DeskAnswer | null>;
  /** Milliseconds of the page's thread that copying took. */
  readonly copying: number;
}

export interface SessionView {
  readonly report: Report;
  /** The news agencies that the report names. */
  readonly agencies: readonly WireAgency[];
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
  /** Hides what a selector names, for a look at it; null ends that. @returns what the selector does here, when it is done */
  tryHide(selector: string | null): Promise<SiteRule | null>;
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

/** Milliseconds of the last run. */
export interface SessionTimes {
  /** Of the page's own thread: copying it, and hiding. */
  readonly copy: number;
  readonly apply: number;
  /** Where the desk stands: reading the copy, and the rest of it (who is quoted). */
  readonly read: number;
  readonly context: number;
}
