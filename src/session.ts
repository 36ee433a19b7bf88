/**
 * One page, from the first look to the last undo: analyse, clean, show, follow changes, put everything back.
 *
 * Knows nothing of the extension API: what it needs from outside comes as `Surroundings`. Everything it starts ends
 * with its signal, and `reset` leaves the document as it was found.
 */
import { type Analysis, analysePage, planFor, readStory, replan } from './analyse';
import { createCleaning } from './clutter/cleaning';
import { readSiteRule } from './clutter/custom';
import type { FilterQuestion } from './clutter/filters';
import { watchLate } from './clutter/late';
import { createListsQuestion } from './clutter/lists-question';
import { watchScrolling } from './clutter/locks';
import type { ClutterOptions, ListedSelectors } from './clutter/plan';
import { type StoryVisit, snapshotOf } from './context/snapshot';
import { createKnowledgeKeeper, type Knowledge, type PageLanguages } from './data/knowledge';
import { elementCount } from './page/dom';
import { type JsonRepair, useJsonRepair } from './page/json-repair';
import { languageOfRoot } from './page/language';
import type { Page } from './page/page';
import { readPage } from './page/read-page';
import { selectorOf } from './page/selector';
import type { ClutterCategory, ClutterEntry, Report, SiteRule } from './report';
import { lookAgain } from './second-look';
import type { PageSettings, SiteSettings } from './settings/settings';

/** What a page's session tells the toolbar. */
export interface SessionState {
  readonly kind: 'on' | 'off' | 'no-article' | 'idle';
  readonly hidden: number;
}

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
  saveSite(change: { readonly [K in keyof SiteSettings]?: SiteSettings[K] | undefined }): void;
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

export function createSession(document: Document, around: Surroundings): Session {
  let settings: PageSettings | null = null;
  let analysis: Analysis | null = null;
  let listed: readonly ListedSelectors[] = [];
  const question = createListsQuestion(document, (request) => around.askFilters(request));
  let insisted = false;
  let gaveUp = false;
  /** Ends what watches the page for additions. */
  let watching: AbortController | null = null;
  const cleaning = createCleaning(document);
  let shown = false;
  const restored = new Set<string>();
  let peeked: string | null = null;
  /** A selector that the reader is trying. */
  let tried: string | null = null;
  /** Counts starts, so that an answer which comes after a reset is dropped. */
  let round = 0;
  const isOver = (mine: number): boolean => mine !== round || around.signal.aborted;

  const options = (): ClutterOptions => ({
    categories: settings?.categories ?? new Set(),
    listed,
    custom: {
      hide: [...(settings?.site.hide ?? []), ...(tried === null ? [] : [tried])],
      keep: settings?.site.keep ?? [],
    },
  });
  const times = { analyse: 0, plan: 0, apply: 0, context: 0 };
  const knowledge = createKnowledgeKeeper((page) => around.loadKnowledge(page));
  /** The page, with what it needs at hand; null when it was reset meanwhile. */
  const read = async (mine: number): Promise<Page | null> => {
    const look = () => timed('analyse', () => readPage(document, document.location.href, analysis?.page.locators));
    const page = look();
    const { awaitsRepair } = page.jsonLd;
    if (knowledge.has(languagesOf(page)) && !awaitsRepair) return page;
    await Promise.all([
      knowledge.take(languagesOf(page)),
      awaitsRepair ? around.loadJsonRepair().then(useJsonRepair, () => {}) : undefined,
    ]);
    if (isOver(mine)) return null;
    // The page went on loading meanwhile.
    return look();
  };
  const timed = <T>(part: keyof SessionTimes, run: () => T): T => {
    const begin = performance.now();
    const result = run();
    times[part] += performance.now() - begin;
    return result;
  };
  /** Brings what is hidden in line with the plan. @returns how many elements were hidden that were not before */
  const clean = (): number =>
    timed('apply', () => {
      if (!analysis) return 0;
      try {
        return cleaning.bring(wanted(analysis));
      } catch (error) {
        const problem = { part: 'clutter/apply', message: error instanceof Error ? error.message : String(error) };
        analysis = { ...analysis, report: { ...analysis.report, problems: [...analysis.report.problems, problem] } };
        return 0;
      }
    });
  /** The plan without what the reader has put back. */
  const wanted = ({ page, plan }: Analysis): readonly ClutterEntry[] =>
    plan.entries.filter(({ element }) => {
      const locator = page.locators.of(element);
      return !restored.has(locator) && locator !== peeked;
    });
  const siteRule = (selector: string): SiteRule => {
    const refused = new Set(analysis?.report.refused.filter((r) => r.rule === 'custom').map((r) => r.locator));
    return readSiteRule(document, selector, (element) => refused.has(analysis?.page.locators.of(element) ?? ''));
  };
  const tellOnOff = (): void =>
    around.tellState(cleaning.isOn() ? { kind: 'on', hidden: cleaning.count() } : { kind: 'off', hidden: 0 });
  const show = (): void => {
    if (!analysis || !settings || !analysis.report.detection.article) {
      around.tellState({ kind: analysis ? 'no-article' : 'idle', hidden: 0 });
      return;
    }
    shown = true;
    around.showSidebar({
      report: analysis.report,
      cleaned: cleaning.isOn(),
      settings,
      restored: [...restored],
      gaveUp,
      siteRules: (settings.site.hide ?? []).map(siteRule),
    });
    tellOnOff();
  };
  const putBack = (): void => {
    watching?.abort();
    watching = null;
    cleaning.undo();
    if (shown) around.hideSidebar();
    shown = false;
  };
  const planAgain = (): void => {
    const before = analysis;
    if (!before) return;
    analysis = timed('plan', () => replan(before, options()));
    if (cleaning.isOn()) clean();
  };
  /** The lists answer from another process: what needs no answer is hidden already. */
  const askLists = (): Promise<readonly ListedSelectors[]> | null =>
    settings?.general.filterLists ? question.ask() : null;
  const takeLists = async (asking: ReturnType<typeof askLists>, mine: number): Promise<void> => {
    const answer = await asking;
    if (!answer || isOver(mine) || !cleaning.isOn()) return;
    listed = answer;
    planAgain();
    show();
  };
  /** Adds what nothing is hidden by: who is quoted, the wording. Where it cannot be had, nothing is said of it. */
  const complete = async (mine: number): Promise<void> => {
    if (!analysis?.article || analysis.report.context) return;
    const add = await around.loadContext().catch(() => null);
    const before = analysis;
    if (!add || isOver(mine) || !before?.article || before.report.context) return;
    analysis = timed('context', () => add(before));
    show();
  };
  /** More of the page has arrived. @returns how many elements were hidden that were not before */
  const look = (mine: number): number => {
    const before = analysis;
    if (!before || mine !== round) return 0;
    analysis = timed('plan', () => lookAgain(before, document, { clutter: options(), always: insisted }));
    if (analysis === before) return 0;
    const found = cleaning.isOn() || !before.article ? clean() : 0;
    if (found > 0 || before.report.facts !== analysis.report.facts) show();
    if (!knowledge.has(languagesOf(analysis.page))) void readAgain(mine);
    else void complete(mine);
    if (cleaning.isOn()) void takeLists(askLists(), mine);
    return found;
  };
  /** The text that arrived is in another language than what was there before it: all is said anew, in its words. */
  const readAgain = async (mine: number): Promise<void> => {
    const page = await read(mine);
    if (!page) return;
    analysis = timed('analyse', () => analysePage(page, { clutter: options(), always: insisted }));
    if (analysis.article) clean();
    show();
    await complete(mine);
  };
  const watch = (mine: number, due: boolean): void => {
    watching?.abort();
    watching = new AbortController();
    // A page without an article may still be rendering one, but not for ever.
    const patience = analysis?.article ? [] : [AbortSignal.timeout(PATIENCE)];
    watchScrolling(document, AbortSignal.any([watching.signal, around.signal]), () => cleaning.unlock());
    watchLate(document, {
      signal: AbortSignal.any([watching.signal, around.signal, ...patience]),
      due,
      look: () => look(mine),
      gaveUp: () => {
        gaveUp = true;
        show();
      },
    });
  };

  const session: Session = {
    async start(byHand) {
      if (cleaning.isOn()) return;
      const mine = ++round;
      // Most pages declare the language they are in: its words are fetched beside the settings.
      const declared = languageOfRoot(document);
      const [loaded] = await Promise.all([
        around.loadSettings(),
        declared ? knowledge.take({ text: declared, declared }) : undefined,
      ]);
      settings = loaded;
      if (isOver(mine)) return;
      if (!byHand && !settings.automatic) return;
      listed = [];
      question.forget();
      insisted = byHand;
      gaveUp = false;
      Object.assign(times, { analyse: 0, plan: 0, apply: 0, context: 0 });
      analysis = null;
      const page = await read(mine);
      if (!page) return;
      const size = elementCount(document);
      const asking = askLists();
      const reading = timed('analyse', () => readStory(page, byHand));
      if (reading.article && asking) {
        // What the lists have answered by now goes with the rest: the page closes up once, not twice.
        const early = await Promise.race([asking, pause(SHORTLY)]);
        if (isOver(mine)) return;
        if (early) listed = early;
      }
      const grown = elementCount(document) !== size;
      analysis = timed('plan', () => planFor(reading, options()));
      if (analysis.article) clean();
      show();
      watch(mine, grown);
      await Promise.all([takeLists(listed.length === 0 ? asking : null, mine), complete(mine)]);
    },
    async toggle() {
      if (shown || cleaning.isOn()) {
        round++;
        putBack();
        around.tellState({ kind: 'off', hidden: 0 });
      } else await session.start(true);
    },
    toggleClean() {
      if (cleaning.isOn()) cleaning.undo();
      else clean();
      show();
    },
    restore(locator, on) {
      if (on) restored.add(locator);
      else restored.delete(locator);
      if (cleaning.isOn()) clean();
      show();
    },
    peek(locator, on) {
      peeked = on ? locator : null;
      if (cleaning.isOn()) clean();
    },
    keepHere(locator) {
      const element = session.find(locator);
      if (!element || !settings) return;
      session.restore(locator, true);
      around.saveSite({ keep: [...new Set([...(settings.site.keep ?? []), selectorOf(document, element)])] });
    },
    setCategory(category, on) {
      if (!settings) return;
      const { [category]: _was, ...others } = settings.site.categories ?? {};
      // What is as everywhere needs no setting of its own.
      const categories = on === settings.general[category] ? others : { ...others, [category]: on };
      around.saveSite({ categories: Object.keys(categories).length > 0 ? categories : undefined });
    },
    tryHide(selector) {
      tried = selector;
      planAgain();
      return selector === null ? null : siteRule(selector);
    },
    hideOnSite(selector, on) {
      const others = (settings?.site.hide ?? []).filter((known) => known !== selector);
      const hide = on ? [...others, selector] : others;
      around.saveSite({ hide: hide.length > 0 ? hide : undefined });
    },
    find: (locator) => analysis?.page.locators.find(locator) ?? null,
    settingsChanged(changed) {
      const wasOff = settings?.off ?? false;
      settings = changed;
      // What was tried is kept now.
      if (tried !== null && changed.site.hide?.includes(tried)) tried = null;
      if (changed.off && (shown || cleaning.isOn())) {
        putBack();
        around.tellState({ kind: 'off', hidden: 0 });
      } else if (wasOff && changed.automatic) void session.start(false);
      else if (shown) {
        planAgain();
        show();
      }
    },
    reset() {
      round++;
      putBack();
      restored.clear();
      peeked = null;
      tried = null;
      analysis = null;
      around.tellState({ kind: 'idle', hidden: 0 });
    },
    tellAgain() {
      if (analysis && !analysis.article) around.tellState({ kind: 'no-article', hidden: 0 });
      else if (analysis) tellOnOff();
    },
    report: () => analysis?.report ?? null,
    times: () => times,
    visit: () =>
      analysis?.article && analysis.report.facts
        ? snapshotOf(analysis.page, analysis.article, analysis.report.facts)
        : null,
  };
  around.signal.addEventListener('abort', putBack, { once: true });
  return session;
}

const languagesOf = ({ language, declaredLanguage }: Page): PageLanguages => ({
  text: language,
  declared: declaredLanguage,
});

/** Milliseconds for which a page without an article is watched for one. */
const PATIENCE = 20_000;
/** Milliseconds that the first cleaning waits for the lists, which were asked before the page was read. */
const SHORTLY = 60;

const pause = (milliseconds: number): Promise<null> =>
  new Promise((done) => {
    setTimeout(() => done(null), milliseconds);
  });
