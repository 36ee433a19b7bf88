/** Looking at the page: the first time, when answers come from elsewhere, and whenever more of the page arrives. */
import { type Analysis, analysePage, prepare, readStory, replan } from '../analyse';
import { watchLate } from '../clutter/late';
import { createListsQuestion } from '../clutter/lists-question';
import { watchScrolling } from '../clutter/locks';
import type { ListedSelectors } from '../clutter/plan';
import { createKnowledgeKeeper, forgetTables, type PageLanguages } from '../data/knowledge';
import { elementCount } from '../page/dom';
import { useJsonRepair } from '../page/json-repair';
import { languagesOfRoot } from '../page/language-of-root';
import type { Page } from '../page/page';
import { readPage } from '../page/read-page';
import { lookAgain } from '../second-look';
import { breathe, inTasks, LONG, type Steps } from '../steps';
import type { SessionTimes } from './contract';
import type { SessionCore } from './core';

export interface Looks {
  /** Analyses, cleans, shows, and watches what arrives from then on. */
  first(byHand: boolean): Promise<void>;
  /** Ends what watches the page for additions. */
  stop(): void;
}

export function createLooks(core: SessionCore): Looks {
  const { document, around, state, cleaning, times, timed, options, clean, planAgain, show, isOver } = core;
  const question = createListsQuestion(document, (request) => around.askFilters(request));
  const knowledge = createKnowledgeKeeper((page) => around.loadKnowledge(page));
  /** The reader asked by hand: read as an article whatever it looks like. */
  let insisted = false;
  let watching: AbortController | null = null;
  let isStill = true;

  /** A page is not judged in one go: the reader may scroll meanwhile. @returns null when it was reset meanwhile */
  const spread = <T>(part: keyof SessionTimes, steps: Steps<T>, mine: number): Promise<T | null> =>
    inTasks(
      steps,
      (run) => timed(part, run),
      () => isOver(mine),
    );

  /** The page, with what it needs at hand; null when it was reset meanwhile. */
  const read = async (mine: number): Promise<Page | null> => {
    const look = () =>
      timed('analyse', () => readPage(document, document.location.href, state.analysis?.page.locators));
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
  /** The lists answer from another process: what needs no answer is hidden already. */
  const askLists = (): Promise<readonly ListedSelectors[]> | null =>
    state.settings?.general.filterLists ? question.ask() : null;
  const takeLists = async (asking: ReturnType<typeof askLists>, mine: number): Promise<void> => {
    const answer = await asking;
    if (!answer || isOver(mine) || !cleaning.isOn()) return;
    state.listed = answer;
    planAgain();
    show();
  };
  /** Adds what nothing is hidden by: who is quoted, the wording. Where it cannot be had, nothing is said of it. */
  const addContext = async (mine: number): Promise<void> => {
    const lacks = (analysis: Analysis | null) => Boolean(analysis?.article && !analysis.report.context);
    if (!lacks(state.analysis)) return;
    const add = await around.loadContext().catch(() => null);
    const before = state.analysis;
    if (!add || isOver(mine) || !before || !lacks(before)) return;
    state.analysis = timed('context', () => add(before));
    show();
  };
  const complete = async (mine: number): Promise<void> => {
    await addContext(mine);
    forgetTables();
  };
  /** More of the page has arrived. @returns how many elements were hidden that were not before */
  const look = (mine: number): number => {
    isStill = false;
    const before = state.analysis;
    if (!before || isOver(mine)) return 0;
    const now = timed('plan', () => lookAgain(before, document, { clutter: options(), always: insisted }));
    if (now === before) return 0;
    state.analysis = now;
    const found = cleaning.isOn() || !before.article ? clean() : 0;
    if (found > 0 || before.report.facts !== now.report.facts) show();
    if (!knowledge.has(languagesOf(now.page))) void readAgain(mine);
    else void complete(mine);
    if (cleaning.isOn()) void takeLists(askLists(), mine);
    return found;
  };
  /** The text that arrived is in another language than what was there before it: all is said anew, in its words. */
  const readAgain = async (mine: number): Promise<void> => {
    const page = await read(mine);
    if (!page) return;
    state.analysis = timed('analyse', () => analysePage(page, { clutter: options(), always: insisted }));
    if (state.analysis.article) clean();
    show();
    await complete(mine);
  };
  /** @param due something arrived since the page was read */
  const watch = (mine: number, due: boolean): void => {
    watching?.abort();
    watching = new AbortController();
    // A page without an article may still be rendering one, but not for ever.
    const patience = state.analysis?.article ? [] : [AbortSignal.timeout(PATIENCE)];
    watchScrolling(document, AbortSignal.any([watching.signal, around.signal]), () => cleaning.unlock());
    watchLate(document, {
      signal: AbortSignal.any([watching.signal, around.signal, ...patience]),
      due,
      look: () => look(mine),
      hold: () => cleaning.hold(),
      gaveUp: () => {
        state.gaveUp = true;
        show();
      },
    });
  };
  /** Forgets what was found before. */
  const begin = (byHand: boolean): void => {
    state.listed = [];
    question.forget();
    insisted = byHand;
    state.gaveUp = false;
    isStill = true;
    Object.assign(times, { analyse: 0, plan: 0, apply: 0, context: 0 });
    state.analysis = null;
  };

  return {
    async first(byHand) {
      const mine = ++state.round;
      // Most pages declare the language they are in: its words are fetched beside the settings.
      const [loaded] = await Promise.all([around.loadSettings(), knowledge.take(languagesOfRoot(document))]);
      state.settings = loaded;
      if (isOver(mine) || (!byHand && !loaded.automatic)) return;
      begin(byHand);
      const size = elementCount(document);
      // The lists answer from another process, while the page is read here.
      const asking = askLists();
      const page = await read(mine);
      if (!page) return;
      if (times.analyse > LONG) await breathe();
      const reading = isOver(mine) ? null : await spread('analyse', readStory(page, byHand), mine);
      if (!reading) return;
      // What the lists have answered by now goes with the rest: the page closes up once, not twice.
      const early = reading.article && asking ? await Promise.race([asking, pause(SHORTLY)]) : null;
      if (isOver(mine)) return;
      state.listed = early ?? [];
      const prepared = await spread('plan', prepare(reading), mine);
      if (!prepared) return;
      const grown = elementCount(document) !== size;
      state.analysis = timed('plan', () => replan(prepared, options()));
      if (state.analysis.article) clean();
      show();
      watch(mine, grown);
      await Promise.all([takeLists(early ? null : asking, mine), complete(mine)]);
      // Nothing was added so far: perhaps nothing will be.
      if (isStill) forgetTables(true);
    },
    stop() {
      watching?.abort();
      watching = null;
    },
  };
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
