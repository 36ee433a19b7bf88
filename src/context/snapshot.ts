/**
 * A story as it stands now, for the history (`history.ts`). The article's content script makes it and hands it to the
 * background, where histories are kept.
 */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Facts } from '../report';

/** The story as it stood at one moment. */
export interface Snapshot {
  /** When the reader saw it, ISO 8601 in UTC. */
  readonly seen: string;
  readonly headline: string | null;
  /** The page's own times, as it gave them then. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly paragraphs: readonly string[];
}

export interface StoryVisit {
  readonly key: string;
  readonly url: string;
  readonly snapshot: Snapshot;
}

/** Text of one story that is kept. */
const MAX_TEXT = 300_000;

/** May this visit be kept? Consent is asked for, a private window always says no. */
export function mayKeep(asked: {
  readonly consent: boolean;
  readonly privateWindow: boolean;
  readonly siteOff: boolean;
}): boolean {
  return asked.consent && !asked.privateWindow && !asked.siteOff;
}

/** Same story, same key: the page's own address for it, without what campaigns and anchors add. */
export function storyKey(page: Page): string {
  const canonical = page.canonical ? new URL(page.canonical, page.url) : null;
  const url = new URL(canonical && canonical.hostname === page.url.hostname ? canonical : page.url);
  url.hash = '';
  const names: string[] = [];
  // In Firefox's content scripts the iterators of URLSearchParams cannot be iterated; its callbacks work.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names)
    if (/^(?:utm_|fbclid|gclid|mc_|at_|ref$|cmp$|wt_|xtor|s_cid|icid|ito$)/i.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The story on the page as it stands now. */
export function snapshotOf(page: Page, article: Article, facts: Facts, now = new Date()): StoryVisit {
  const paragraphs: string[] = [];
  let left = MAX_TEXT;
  for (const { text } of article.paragraphs) {
    if (left <= 0) break;
    paragraphs.push(text.slice(0, left));
    left -= text.length;
  }
  return {
    key: storyKey(page),
    url: page.url.href,
    snapshot: {
      seen: now.toISOString(),
      headline: facts.headline?.value ?? null,
      published: facts.published?.value.iso ?? null,
      modified: facts.modified?.value.iso ?? null,
      paragraphs,
    },
  };
}
