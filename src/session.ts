/**
 * One page, from the first look to the last undo: analyse, clean, show, follow changes, put everything back.
 *
 * Knows nothing of the extension API: what it needs from outside comes as `Surroundings`. Everything it starts ends
 * with its signal, and `reset` leaves the document as it was found.
 */
import { type Analysis, analysePage, replan } from './analyse';
import { type Applied, applyPlan } from './clutter/apply';
import { watchLate } from './clutter/late';
import type { ClutterOptions, ListedSelectors } from './clutter/plan';
import { type StoryVisit, snapshotOf } from './context/snapshot';
import { createLanguageKeeper, type PageLanguages } from './data/languages';
import type { Language } from './data/languages/language';
import { attributeOf, select } from './page/dom';
import { languageOfRoot } from './page/language';
import type { Page } from './page/page';
import { readPage } from './page/read-page';
import { selectorOf } from './page/selector';
import type { ClutterPlan, Report } from './report';
import { lookAgain } from './second-look';
import type { PageSettings } from './settings/settings';

/** What a page's session tells the toolbar. */
export interface SessionState {
  readonly kind: 'on' | 'off' | 'no-article' | 'idle';
  readonly hidden: number;
}

export interface FilterRequest {
  readonly url: string;
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
}

/** What a session needs from outside. */
export interface Surroundings {
  readonly signal: AbortSignal;
  loadSettings(): Promise<PageSettings>;
  /** What is known of a page's languages; rejects when it cannot be had. */
  loadLanguages(page: PageLanguages): Promise<readonly Language[]>;
  askFilters(request: FilterRequest): Promise<readonly ListedSelectors[]>;
  tellState(state: SessionState): void;
  /** Stores a change of what is set for this site; it comes back through `settingsChanged`. */
  saveSite(change: { readonly hide?: readonly string[]; readonly keep?: readonly string[] }): void;
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
  /** Planning again with the filter lists' selectors. */
  readonly plan: number;
  readonly apply: number;
}

export function createSession(document: Document, around: Surroundings): Session {
  let settings: PageSettings | null = null;
  let analysis: Analysis | null = null;
  let listed: readonly ListedSelectors[] = [];
  /** Classes and ids that the lists were asked about. */
  let asked = new Set<string>();
  let questions = 0;
  let insisted = false;
  let gaveUp = false;
  /** Ends what watches the page for additions. */
  let watching: AbortController | null = null;
  let applied: Applied | null = null;
  let shown = false;
  const restored = new Set<string>();
  let peeked: string | null = null;
  /** Counts starts, so that an answer which comes after a reset is dropped. */
  let round = 0;

  const options = (): ClutterOptions => ({
    categories: settings?.categories ?? new Set(),
    listed,
    custom: { hide: settings?.site.hide ?? [], keep: settings?.site.keep ?? [] },
  });
  const times = { analyse: 0, plan: 0, apply: 0 };
  const languages = createLanguageKeeper((page) => around.loadLanguages(page));
  /** The page, with the words of its languages at hand; null when it was reset meanwhile. */
  const read = async (mine: number): Promise<Page | null> => {
    const look = () => timed('analyse', () => readPage(document, document.location.href, analysis?.page.locators));
    const page = look();
    if (languages.has(languagesOf(page))) return page;
    await languages.take(languagesOf(page));
    if (mine !== round || around.signal.aborted) return null;
    // The page went on loading while its languages were fetched.
    return look();
  };
  const timed = <T>(part: keyof SessionTimes, run: () => T): T => {
    const begin = performance.now();
    const result = run();
    times[part] += performance.now() - begin;
    return result;
  };
  /** Brings what is hidden in line with the plan, touching only what differs. */
  const clean = (): void =>
    timed('apply', () => {
      if (!analysis) return;
      const plan = wanted(analysis);
      try {
        if (!applied) applied = applyPlan(document, plan);
        else {
          const now = new Set(plan.entries.map((e) => e.element));
          for (const element of hidden) if (!now.has(element)) applied.show(element);
          applied.add(plan.entries);
        }
        hidden = plan.entries.map((e) => e.element);
      } catch (error) {
        applied?.undo();
        applied = null;
        const problem = { part: 'clutter/apply', message: error instanceof Error ? error.message : String(error) };
        analysis = { ...analysis, report: { ...analysis.report, problems: [...analysis.report.problems, problem] } };
      }
    });
  /** Elements that are hidden now. */
  let hidden: readonly Element[] = [];
  /** The plan without what the reader has put back. */
  const wanted = ({ page, plan }: Analysis): ClutterPlan => ({
    ...plan,
    entries: plan.entries.filter(({ element }) => {
      const locator = page.locators.of(element);
      return !restored.has(locator) && locator !== peeked;
    }),
  });
  const show = (): void => {
    if (!analysis || !settings || !analysis.report.detection.article) {
      around.tellState({ kind: analysis ? 'no-article' : 'idle', hidden: 0 });
      return;
    }
    shown = true;
    around.showSidebar({
      report: analysis.report,
      cleaned: applied !== null,
      settings,
      restored: [...restored],
      gaveUp,
    });
    around.tellState(
      applied ? { kind: 'on', hidden: analysis.report.hidden.length - restored.size } : { kind: 'off', hidden: 0 },
    );
  };
  const putBack = (): void => {
    watching?.abort();
    watching = null;
    applied?.undo();
    applied = null;
    hidden = [];
    if (shown) around.hideSidebar();
    shown = false;
  };
  const planAgain = (): void => {
    const before = analysis;
    if (!before) return;
    analysis = timed('plan', () => replan(before, options()));
    if (applied) clean();
  };
  /** The lists answer from another process: what needs no answer is hidden already. */
  const askLists = async (mine: number): Promise<void> => {
    if (!settings?.general.filterLists || questions >= MAX_QUESTIONS) return;
    const request = tokensOf(document);
    const names = [...request.classes.map((c) => `.${c}`), ...request.ids.map((i) => `#${i}`)];
    if (questions > 0 && names.every((name) => asked.has(name))) return;
    questions++;
    asked = new Set(names);
    const answer = await around.askFilters(request).catch(() => []);
    if (mine !== round || around.signal.aborted || !applied) return;
    listed = answer;
    planAgain();
    show();
  };
  /** More of the page has arrived. @returns how many elements were hidden that were not before */
  const look = (mine: number): number => {
    const before = analysis;
    if (!before || mine !== round) return 0;
    analysis = timed('plan', () => lookAgain(before, document, { clutter: options(), always: insisted }));
    if (analysis === before) return 0;
    const already = new Set(hidden);
    if (applied || !before.article) clean();
    const found = hidden.filter((element) => !already.has(element)).length;
    if (found > 0 || before.report.facts !== analysis.report.facts) show();
    if (!languages.has(languagesOf(analysis.page))) void readAgain(mine);
    if (applied) void askLists(mine);
    return found;
  };
  /** The text that arrived is in another language than what was there before it: all is said anew, in its words. */
  const readAgain = async (mine: number): Promise<void> => {
    const page = await read(mine);
    if (!page) return;
    analysis = timed('analyse', () => analysePage(page, { clutter: options(), always: insisted }));
    if (analysis.article) clean();
    show();
  };
  const watch = (mine: number): void => {
    watching?.abort();
    watching = new AbortController();
    // A page without an article may still be rendering one, but not for ever.
    const patience = analysis?.article ? [] : [AbortSignal.timeout(PATIENCE)];
    watchLate(document, {
      signal: AbortSignal.any([watching.signal, around.signal, ...patience]),
      look: () => look(mine),
      gaveUp: () => {
        gaveUp = true;
        show();
      },
    });
  };

  const session: Session = {
    async start(byHand) {
      if (applied) return;
      const mine = ++round;
      // Most pages declare the language they are in: its words are fetched beside the settings.
      const declared = languageOfRoot(document);
      const [loaded] = await Promise.all([
        around.loadSettings(),
        declared ? languages.take({ text: declared, declared }) : undefined,
      ]);
      settings = loaded;
      if (mine !== round || around.signal.aborted) return;
      if (!byHand && !settings.automatic) return;
      listed = [];
      questions = 0;
      insisted = byHand;
      gaveUp = false;
      Object.assign(times, { analyse: 0, plan: 0, apply: 0 });
      analysis = null;
      const page = await read(mine);
      if (!page) return;
      analysis = timed('analyse', () => analysePage(page, { clutter: options(), always: byHand }));
      if (analysis.report.detection.article) clean();
      show();
      watch(mine);
      if (applied) await askLists(mine);
    },
    async toggle() {
      if (shown || applied) {
        round++;
        putBack();
        around.tellState({ kind: 'off', hidden: 0 });
      } else await session.start(true);
    },
    toggleClean() {
      if (applied) {
        applied.undo();
        applied = null;
        hidden = [];
      } else clean();
      show();
    },
    restore(locator, on) {
      if (on) restored.add(locator);
      else restored.delete(locator);
      if (applied) clean();
      show();
    },
    peek(locator, on) {
      peeked = on ? locator : null;
      if (applied) clean();
    },
    keepHere(locator) {
      const element = session.find(locator);
      if (!element || !settings) return;
      session.restore(locator, true);
      around.saveSite({ keep: [...new Set([...(settings.site.keep ?? []), selectorOf(document, element)])] });
    },
    find: (locator) => analysis?.page.locators.find(locator) ?? null,
    settingsChanged(changed) {
      const wasOff = settings?.off ?? false;
      settings = changed;
      if (changed.off && (shown || applied)) {
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
      analysis = null;
      around.tellState({ kind: 'idle', hidden: 0 });
    },
    tellAgain() {
      if (applied) around.tellState({ kind: 'on', hidden: analysis?.report.hidden.length ?? 0 });
      else if (analysis)
        around.tellState({ kind: analysis.report.detection.article ? 'off' : 'no-article', hidden: 0 });
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

/** Times that one page may ask the lists: pages that make up names for ever are not followed for ever. */
const MAX_QUESTIONS = 20;
/** Milliseconds for which a page without an article is watched for one. */
const PATIENCE = 20_000;
/** Links looked at when asking the lists; pages have thousands, rules that look at addresses are few. */
const MAX_HREFS = 2000;

/** The classes, ids and link targets that occur on the page: what generic rules of filter lists are looked up by. */
export function tokensOf(document: Document): FilterRequest {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  for (const element of select(document, '[class],[id],a[href]')) {
    for (const name of (attributeOf(element, 'class') ?? '').split(/\s+/)) if (name) classes.add(name);
    const id = attributeOf(element, 'id');
    if (id) ids.add(id);
    const href = attributeOf(element, 'href');
    if (href && hrefs.size < MAX_HREFS) hrefs.add(href);
  }
  return { url: document.location.href, classes: [...classes], ids: [...ids], hrefs: [...hrefs] };
}
