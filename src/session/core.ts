/** What is known of the page, what of it is hidden, and what is told of that: all that a session does is made of this. */
import { type Analysis, replan } from '../analyse';
import { createCleaning } from '../clutter/cleaning';
import { readSiteRule } from '../clutter/custom';
import type { ClutterOptions, ListedSelectors } from '../clutter/plan';
import type { ClutterEntry, SiteRule } from '../report';
import type { PageSettings } from '../settings/settings';
import type { SessionTimes, Surroundings } from './contract';

export type SessionCore = ReturnType<typeof createCore>;

export function createCore(document: Document, around: Surroundings) {
  /** What the parts of a session share; each may write it. */
  const state = {
    settings: null as PageSettings | null,
    analysis: null as Analysis | null,
    /** What the filter lists have answered. */
    listed: [] as readonly ListedSelectors[],
    /** The sidebar is shown. */
    shown: false,
    gaveUp: false,
    /** Counts starts, so that an answer which comes after a reset is dropped. */
    round: 0,
    /** Locators that the reader has put back. */
    restored: new Set<string>(),
    /** What the reader looks at for a moment. */
    peeked: null as string | null,
    /** A selector that the reader is trying. */
    tried: null as string | null,
  };
  const cleaning = createCleaning(document);
  const times = { analyse: 0, plan: 0, apply: 0, context: 0 };
  const timed = <T>(part: keyof SessionTimes, run: () => T): T => {
    const begin = performance.now();
    const result = run();
    times[part] += performance.now() - begin;
    return result;
  };

  const options = (): ClutterOptions => ({
    categories: state.settings?.categories ?? new Set(),
    listed: state.listed,
    custom: {
      hide: [...(state.settings?.site.hide ?? []), ...(state.tried === null ? [] : [state.tried])],
      keep: state.settings?.site.keep ?? [],
    },
  });
  /** The plan without what the reader has put back. */
  const wanted = ({ page, plan }: Analysis): readonly ClutterEntry[] =>
    plan.entries.filter(({ element }) => {
      const locator = page.locators.of(element);
      return !state.restored.has(locator) && locator !== state.peeked;
    });
  /** Brings what is hidden in line with the plan. @returns how many elements were hidden that were not before */
  const clean = (): number =>
    timed('apply', () => {
      const { analysis } = state;
      if (!analysis) return 0;
      try {
        return cleaning.bring(wanted(analysis));
      } catch (error) {
        const problem = { part: 'clutter/apply', message: error instanceof Error ? error.message : String(error) };
        const problems = [...analysis.report.problems, problem];
        state.analysis = { ...analysis, report: { ...analysis.report, problems } };
        return 0;
      }
    });
  const planAgain = (): void => {
    const before = state.analysis;
    if (!before) return;
    state.analysis = timed('plan', () => replan(before, options()));
    if (cleaning.isOn()) clean();
  };

  /** What one of the reader's own selectors does here. */
  const siteRule = (selector: string): SiteRule => {
    const { analysis } = state;
    const refused = new Set(analysis?.report.refused.filter((r) => r.rule === 'custom').map((r) => r.locator));
    return readSiteRule(document, selector, (element) => refused.has(analysis?.page.locators.of(element) ?? ''));
  };
  const tellOff = (): void => around.tellState({ kind: 'off', hidden: 0 });
  const tellOnOff = (): void =>
    cleaning.isOn() ? around.tellState({ kind: 'on', hidden: cleaning.count() }) : tellOff();
  /** Shows and tells how things stand. */
  const show = (): void => {
    const { analysis, settings } = state;
    if (!analysis || !settings || !analysis.report.detection.article) {
      around.tellState({ kind: analysis ? 'no-article' : 'idle', hidden: 0 });
      return;
    }
    state.shown = true;
    around.showSidebar({
      report: analysis.report,
      cleaned: cleaning.isOn(),
      settings,
      restored: [...state.restored],
      gaveUp: state.gaveUp,
      siteRules: (settings.site.hide ?? []).map(siteRule),
    });
    tellOnOff();
  };

  return {
    document,
    around,
    state,
    cleaning,
    times,
    timed,
    options,
    clean,
    planAgain,
    siteRule,
    tellOff,
    tellOnOff,
    show,
    isOver: (mine: number): boolean => mine !== state.round || around.signal.aborted,
  };
}
