/**
 * The whole of Copydesk on one screen:
 *
 *   Document -> readPage -> detectArticle -> readFacts + planClutter -> Report + ClutterPlan -> withContext -> Report
 *
 * Reading never changes the page; the plan holds elements, the report is plain data.
 */
import { type ClutterOptions, planClutter } from './clutter/plan';
import type { Article } from './detect/article';
import { detectArticle } from './detect/detect-article';
import { readFacts } from './facts/read-facts';
import { rawTextOf } from './page/dom';
import type { Locators } from './page/locator';
import type { Page } from './page/page';
import { readPage } from './page/read-page';
import { clip, tidy } from './page/text';
import { Problems } from './problems';
import type { ClutterPlan, HiddenElement, Report } from './report';

export interface AnalyseOptions {
  readonly clutter: ClutterOptions;
  /** Treat the page as an article even if it does not look like one: the reader asked by hand. */
  readonly always?: boolean;
  /** Of an earlier look at the same document, so that elements keep their names. */
  readonly locators?: Locators;
}

export interface Analysis {
  readonly page: Page;
  readonly article: Article | null;
  readonly report: Report;
  readonly plan: ClutterPlan;
}

const NOTHING_TO_HIDE: ClutterPlan = { entries: [], refused: [] };

/**
 * Reads a document and says what it finds, without the context (`withContext`). What the page needs should be at hand
 * (`takeToHand`).
 * @throws TypeError when `address` is no URL; never for what the page contains
 */
export function analyse(document: Document, address: string, options: AnalyseOptions): Analysis {
  return analysePage(readPage(document, address, options.locators), options);
}

/** The same for a page that is read already. */
export function analysePage(page: Page, options: Omit<AnalyseOptions, 'locators'>): Analysis {
  const problems = new Problems();
  const detected = detectArticle(page, { always: options.always ?? false });
  const { article, certainty, evidence } = detected;
  if (!article) {
    const report: Report = {
      url: page.url.href,
      language: page.language,
      detection: { article: false, because: detected.because, certainty, evidence },
      facts: null,
      context: null,
      hidden: [],
      refused: [],
      problems: problems.list,
    };
    return { page, article, report, plan: NOTHING_TO_HIDE };
  }
  const facts = readFacts(page, article, problems);
  const plan = problems.guard('clutter/plan', NOTHING_TO_HIDE, () =>
    planClutter(page, article, facts, options.clutter),
  );
  const report: Report = {
    url: page.url.href,
    language: page.language,
    detection: { article: true, certainty, evidence },
    facts,
    context: null,
    hidden: plan.entries.map((e) => hiddenElement(page, e)),
    refused: plan.refused,
    problems: problems.list,
  };
  return { page, article, report, plan };
}

/** The same analysis with what is hidden planned afresh: settings changed, or the filter lists have answered. */
export function replan(analysis: Analysis, clutter: ClutterOptions): Analysis {
  const { page, article, report } = analysis;
  if (!article) return analysis;
  const problems = new Problems();
  const plan = problems.guard('clutter/plan', NOTHING_TO_HIDE, () => planClutter(page, article, report.facts, clutter));
  const hidden = plan.entries.map((e) => hiddenElement(page, e));
  const others = report.problems.filter((p) => p.part !== 'clutter/plan');
  return {
    ...analysis,
    plan,
    report: { ...report, hidden, refused: plan.refused, problems: [...others, ...problems.list] },
  };
}

function hiddenElement(page: Page, entry: ClutterPlan['entries'][number]): HiddenElement {
  const index = page.indexOf.get(entry.element);
  const below = index === undefined ? undefined : page.elements[index];
  const text = below
    ? page.blocks
        .slice(below.firstBlock, below.endBlock)
        .map((b) => b.text)
        .join(' ')
    : tidy(rawTextOf(entry.element) ?? '');
  return {
    locator: page.locators.of(entry.element),
    category: entry.category,
    rule: entry.rule,
    text: clip(text, 120),
  };
}
