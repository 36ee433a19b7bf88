/**
 * The whole of Copydesk on one screen:
 *
 *   Document -> readPage -> detectArticle -> readFacts + planClutter -> Report + ClutterPlan -> withContext -> Report
 *
 * Reading never changes the page; the plan holds elements, the report is plain data.
 */
import { type ClutterGround, type ClutterOptions, planClutter, prepareClutter } from './clutter/plan';
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
  /** What plans of this page are made from; null where there is no article, or it could not be read. */
  readonly clutter: ClutterGround | null;
}

/** What was read of a page, before it is planned what to hide. */
export type Reading = Omit<Analysis, 'plan' | 'clutter'>;

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
export function analysePage(page: Page, { clutter, always }: Omit<AnalyseOptions, 'locators'>): Analysis {
  return planFor(readStory(page, always ?? false), clutter);
}

/** The first half of `analysePage`: is it an article, and what does it say of itself? */
export function readStory(page: Page, always: boolean): Reading {
  const problems = new Problems();
  const detected = detectArticle(page, { always });
  const { article, certainty, evidence } = detected;
  const facts = article ? readFacts(page, article, problems) : null;
  const report: Report = {
    url: page.url.href,
    language: page.language,
    detection: detected.article
      ? { article: true, certainty, evidence }
      : { article: false, because: detected.because, certainty, evidence },
    facts,
    context: null,
    hidden: [],
    refused: [],
    problems: problems.list,
  };
  return { page, article, report };
}

/** The second half: what is hidden. */
export function planFor(reading: Reading, options: ClutterOptions): Analysis {
  return replan(prepare(reading), options);
}

/** What the second half begins with, whatever is to be hidden. @returns an analysis whose plan is empty as yet */
export function prepare({ page, article, report }: Reading): Analysis {
  const problems = new Problems();
  let clutter: ClutterGround | null = null;
  if (article)
    try {
      clutter = prepareClutter(page, article, report.facts, problems);
    } catch (error) {
      problems.add(PLANNING, error);
    }
  const others = report.problems.filter((p) => !p.part.startsWith('clutter/'));
  const complete = { ...report, problems: [...others, ...problems.list] };
  return { page, article, report: complete, plan: NOTHING_TO_HIDE, clutter };
}

/** The same analysis with what is hidden planned afresh: settings changed, or the filter lists have answered. */
export function replan(analysis: Analysis, options: ClutterOptions): Analysis {
  const { page, clutter, report } = analysis;
  if (!clutter) return analysis;
  const problems = new Problems();
  const plan = problems.guard(PLANNING, NOTHING_TO_HIDE, () => planClutter(clutter, options));
  const hidden = plan.entries.map((e) => hiddenElement(page, e));
  const others = report.problems.filter((p) => p.part !== PLANNING);
  return {
    ...analysis,
    plan,
    report: { ...report, hidden, refused: plan.refused, problems: [...others, ...problems.list] },
  };
}

/** Part of the problem that planning as a whole leaves. */
const PLANNING = 'clutter/plan';

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
