/** What a page asks the desk, and what it is told: plain data, so that it can go from one process to another. */
import type { StoryVisit } from '../context/snapshot';
import type { WireAgency } from '../data/agencies/wire-agency';
import type { PageCopy } from '../page-copy/page-copy';
import type { ClutterCategory, Report } from '../report';
import type { Earlier, Story } from '../second-look';

/** An element of a copy by its number, with its locator. */
export type Place = readonly [element: number, locator: string];

export interface DeskQuestion {
  /** Address of the page. */
  readonly url: string;
  readonly copy: PageCopy;
  /** Elements that were named at an earlier look keep their names. */
  readonly places: readonly Place[];
  /** The reader asked by hand: read as an article whatever it looks like. */
  readonly always: boolean;
  /** Categories to hide. */
  readonly categories: readonly ClutterCategory[];
  /** Are the filter lists asked? */
  readonly lists: boolean;
  /** What the reader wants hidden or kept on this site. */
  readonly custom: { readonly hide: readonly string[]; readonly keep: readonly string[] };
  /** What was found before; null at the first look. */
  readonly earlier: Earlier | null;
}

export interface DeskAnswer {
  readonly report: Report;
  readonly story: Story | null;
  /** All is said anew; else the facts are those of before. */
  readonly anew: boolean;
  /** Elements that the report names, as far as the question did not. */
  readonly places: readonly Place[];
  /** The news agencies that the report names. */
  readonly agencies: readonly WireAgency[];
  /** The story as it stands, for the history; null where there is none. */
  readonly visit: StoryVisit | null;
  /** There is more to say (who is quoted; what lists name that took long): asked for with this, once. Else null. */
  readonly ticket: string | null;
  /** What it took where the desk stands. */
  readonly milliseconds: number;
}

export interface Desk {
  /**
   * Reads a copy: what kind of page it is, its facts, what is hidden.
   * @returns null when there is nothing new to say
   * @throws TypeError when the address is no URL, RangeError when the copy is damaged
   */
  read(question: DeskQuestion): Promise<DeskAnswer | null>;
  /** The rest of an answer; null when the desk has forgotten what it was about: then the page is to be read again. */
  readOn(ticket: string): Promise<DeskAnswer | null>;
}
