/**
 * Looking again at a page that has changed: more of it arrived, or a script rendered the article after the first look.
 *
 * The facts stay while it is the same story with about the same text; what is hidden is planned afresh on the page as it
 * is now. Another story below (infinite scroll) changes nothing of what was said about the first.
 */
import { type AnalyseOptions, type Analysis, analyse, analysePage, planFor } from './analyse';
import type { Article } from './detect/article';
import { detectArticle } from './detect/detect-article';
import { containsNode } from './page/dom';
import { readPage } from './page/read-page';
import { bare } from './page/text';

/** The text must have grown by this much for the facts to be read again. */
const GROWN = 1.25;

/** @returns the new analysis; the same object when there is nothing new to say */
export function lookAgain(before: Analysis, document: Document, options: AnalyseOptions): Analysis {
  const address = document.location?.href ?? before.page.url.href;
  if (!before.article) {
    const now = analyse(document, address, { ...options, locators: before.page.locators });
    return now.article ? now : before;
  }
  const page = readPage(document, before.page.url, before.page.locators);
  const { article } = detectArticle(page, { always: options.always ?? false });
  if (!article) return before;
  if (isSameStory(before.article, article) && textLength(article) > textLength(before.article) * GROWN) {
    return analysePage(page, options);
  }
  const next = planFor({ page, article, report: before.report }, options.clutter);
  const kept = before.article.paragraphs.map((p) => p.element);
  // Another story may be the page's main one now; the first one's text stays all the same.
  const entries = next.plan.entries.filter(({ element }) => !kept.some((p) => containsNode(element, p)));
  const elements = new Set(entries.map((e) => page.locators.of(e.element)));
  return {
    ...next,
    article: isSameStory(before.article, article) ? article : before.article,
    plan: { ...next.plan, entries },
    report: { ...next.report, hidden: next.report.hidden.filter((h) => elements.has(h.locator)) },
  };
}

const textLength = (article: Article): number => article.paragraphs.reduce((n, p) => n + p.text.length, 0);
const isSameStory = (a: Article, b: Article): boolean => bare(a.headlineText ?? '') === bare(b.headlineText ?? '');
