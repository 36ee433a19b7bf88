/**
 * What the sidebar is given and what it asks for. It knows nothing of the extension: whoever mounts it passes the
 * sentences, the state and plain functions; it answers by calling those.
 */

import type { VisitResult } from '../context/history';
import type { FoundRating } from '../context/ratings';
import type { WireAgency } from '../data/agencies/wire-agency';
import type { Translate } from '../i18n/translate';
import type { ClutterCategory, Report, SiteRule } from '../report';
import type { PageMargin } from './page-margin';

export interface SidebarState {
  readonly report: Report;
  /** The clean-up is applied to the page. */
  readonly cleaned: boolean;
  /** Locators of hidden elements that the reader has put back. */
  readonly restored: readonly string[];
  /** Categories that are hidden on this site. */
  readonly categories: readonly ClutterCategory[];
  /** The reader's own selectors for this site, and what they do here. */
  readonly siteRules: readonly SiteRule[];
  readonly open: boolean;
  readonly side: 'left' | 'right';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Place of the collapsed tab along the edge, 0 (top) to 1 (bottom). */
  readonly tabOffset: number;
  /** When the reader last saw this story (ISO 8601), if that is known. */
  readonly lastVisit?: string | null;
  /** What the history says of this visit, when the reader has opted in. */
  readonly story?: VisitResult | null;
  /** What the reader's own lists say of this site. */
  readonly ratings?: readonly FoundRating[];
  /** The page fights the clean-up and Copydesk stopped hiding new elements. */
  readonly gaveUp?: boolean;
  /** The reader's last change of a setting could not be kept. */
  readonly unsaved?: boolean;
  /** Filled into problem reports and shown at the foot. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Time of day for tests and pictures; the clock otherwise. */
  readonly now?: number;
}

/** What the reader asks for. Each returns at once; whoever carries it out calls `update` with the new state. */
export interface SidebarActions {
  /** Clean-up of this page on or off. */
  toggleClean(): void;
  /** Shows (`on`) one hidden element again, or hides it again. */
  restore(locator: string, on: boolean): void;
  /** Never hides this element on this site again. */
  keepHere(locator: string): void;
  /** Shows one hidden element while `on`, without restoring it; only one at a time. */
  peek(locator: string, on: boolean): void;
  setOpen(open: boolean): void;
  setTabOffset(offset: number): void;
  /** Switches Copydesk off on this site. */
  siteOff(): void;
  openOptions(): void;
  /** Puts text on the clipboard. @returns whether that worked */
  copy(text: string): Promise<boolean> | boolean;
  /** Offers text as a file. */
  download(name: string, mime: string, text: string): void;
  /** Offers all that is kept of this story, every version seen, as a file. */
  saveHistory?(): void;
  /** The article without its page, as text; null when none could be made. */
  cleanArticle(format: 'markdown' | 'html'): Promise<string | null> | string | null;
  /** Prints the cleaned page (the sidebar hides itself in print). */
  print(): void;
  /** Hides a category on this site, or shows it, from now on. */
  setCategory(category: ClutterCategory, on: boolean): void;
  /** Hides what the selector names for a look at it; null ends that. @returns what the selector does on this page */
  tryHide(selector: string | null): Promise<SiteRule | null>;
  /** Hides what the selector names on this site from now on, or no longer. */
  hideOnSite(selector: string, on: boolean): void;
  /** Opens a problem form in a new tab with this text filled in. */
  reportProblem(title: string, body: string): void;
}

export interface SidebarOptions {
  readonly translate: Translate;
  /** BCP 47 tag for dates, numbers and direction: the language of the sentences, with the reader's region. */
  readonly locale: string;
  readonly actions: SidebarActions;
  readonly initial: SidebarState;
  /** Element of a locator while it is in the page, else null. */
  readonly find: (locator: string) => Element | null;
  /** What moves the page over, when room was made before the sidebar came. */
  readonly margin?: PageMargin;
  /** What is known of an agency by its id. */
  readonly agencyOf: (id: string) => WireAgency | undefined;
}

export interface Sidebar {
  update(state: SidebarState): void;
  destroy(): void;
  /** Moves the keyboard focus into the sidebar: only when the reader asked for it. */
  focus(): void;
  /** Says a sentence to screen readers, without moving focus. */
  announce(text: string): void;
}
