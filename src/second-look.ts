/**
 * Looking again at a page that has changed: more of it arrived, or a script rendered the article after the first look.
 *
 * The facts stay while it is the same story with about the same text; what is hidden is planned afresh on the page as it
 * is now. Another story below (infinite scroll) changes nothing of what was said about the first.
 */
import { type Analysis, analysePage, planFor } from './analyse';
import type { ClutterOptions } from './clutter/plan';
import type { Article } from './detect/article';
import { detectArticle } from './detect/detect-article';
import { containsNode } from './page/dom';
import type { Page } from './page/page';
import { bare } from './page/text';
import type { Report } from './report';

/** The text must have grown by this much for the facts to be read again. */
const GROWN = 1.25;

/** What is remembered of a story from one look to the next: plain data. */
export interface Story {
  readonly headline: string;
  /** Characters of its text. */
  readonly length: number;
  /** Locators of its paragraphs. */
  readonly paragraphs: readonly string[];
}

/** What an earlier look has found. */
export interface Earlier {
  readonly report: Report;
  /** Null where there was no article. */
  readonly story: Story | null;
}

export interface SecondLook {
  readonly analysis: Analysis;
  readonly story: Story | null;
  /** All is said anew; else the facts are those of before. */
  readonly anew: boolean;
}

export const storyOf = ({ page, article }: Analysis): Story | null =>
  article && {
    headline: bare(article.headlineText ?? ''),
    length: textLength(article),
    paragraphs: article.paragraphs.map((p) => page.locators.of(p.element)),
  };

/**
 * @param page as it is now, its elements named as they were
 * @returns null when there is nothing new to say
 */
export function lookAgain(
  { report, story }: Earlier,
  page: Page,
  { clutter, always }: { readonly clutter: ClutterOptions; readonly always: boolean },
): SecondLook | null {
  const anew = (analysis: Analysis): SecondLook => ({ analysis, story: storyOf(analysis), anew: true });
  if (!story) {
    const now = analysePage(page, { clutter, always });
    return now.article ? anew(now) : null;
  }
  const { article } = detectArticle(page, { always });
  if (!article) return null;
  const isSame = story.headline === bare(article.headlineText ?? '');
  // Text in another language than what was there before it: all is said in its words.
  if (page.language !== report.language || (isSame && textLength(article) > story.length * GROWN))
    return anew(analysePage(page, { clutter, always }));
  const next = planFor({ page, article, report }, clutter);
  const kept = story.paragraphs.map((p) => page.locators.find(p)).filter((p) => p !== null);
  // Another story may be the page's main one now; the first one's text stays all the same.
  const entries = next.plan.entries.filter(({ element }) => !kept.some((p) => containsNode(element, p)));
  const elements = new Set(entries.map((e) => page.locators.of(e.element)));
  const hidden = next.report.hidden.filter((h) => elements.has(h.locator));
  const analysis = { ...next, plan: { ...next.plan, entries }, report: { ...next.report, hidden } };
  return { analysis, story: isSame ? storyOf(analysis) : story, anew: false };
}

const textLength = (article: Article): number => article.paragraphs.reduce((n, p) => n + p.text.length, 0);
