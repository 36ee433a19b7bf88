/** What is known of the page, what of it is hidden, and what is told of that: all that a session does is made of this. */
import { createCleaning } from '../clutter/cleaning';
import { readSiteRule } from '../clutter/custom';
import type { WireAgency } from '../data/agencies/wire-agency';
import type { DeskAnswer } from '../desk/question';
import type { HiddenElement, Report, SiteRule } from '../report';
import type { PageSettings } from '../settings/settings';
import type { SessionTimes, Surroundings } from './contract';
import { Places } from './places';

export type SessionCore = ReturnType<typeof createCore>;

/** What is known of the page. */
export type Look = Pick<DeskAnswer, 'report' | 'story' | 'visit'> & { readonly agencies: readonly WireAgency[] };

export function createCore(document: Document, around: Surroundings) {
  /** What the parts of a session share; each may write it. */
  const state = {
    settings: null as PageSettings | null,
    look: null as Look | null,
    places: new Places(),
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
  const times: { -readonly [K in keyof SessionTimes]: SessionTimes[K] } = { copy: 0, apply: 0, read: 0, context: 0 };
  const timed = <T>(part: keyof SessionTimes, run: () => T): T => {
    const begin = performance.now();
    const result = run();
    times[part] += performance.now() - begin;
    return result;
  };

  /** Not what the reader has put back; nor, while the desk plans anew, what is no longer to be hidden. */
  const isWanted = ({ locator, category, rule }: HiddenElement): boolean =>
    !state.restored.has(locator) &&
    locator !== state.peeked &&
    (rule === 'custom' || Boolean(state.settings?.categories.has(category)));
  const wanted = ({ hidden }: Report): { element: Element }[] =>
    hidden.filter(isWanted).flatMap(({ locator }) => {
      const element = state.places.find(locator);
      return element ? [{ element }] : [];
    });
  /** Brings what is hidden in line with the plan. @returns how many elements were hidden that were not before */
  const clean = (): number =>
    timed('apply', () => {
      const { look } = state;
      if (!look) return 0;
      try {
        return cleaning.bring(wanted(look.report));
      } catch (error) {
        const problem = { part: 'clutter/apply', message: error instanceof Error ? error.message : String(error) };
        const problems = [...look.report.problems, problem];
        state.look = { ...look, report: { ...look.report, problems } };
        return 0;
      }
    });

  /** What one of the reader's own selectors does here. */
  const siteRule = (selector: string): SiteRule => {
    const refused = new Set(state.look?.report.refused.filter((r) => r.rule === 'custom').map((r) => r.locator));
    return readSiteRule(document, selector, (element) => refused.has(state.places.of(element) ?? ''));
  };
  const tellOff = (): void => around.tellState({ kind: 'off', hidden: 0 });
  const tellOnOff = (): void =>
    cleaning.isOn() ? around.tellState({ kind: 'on', hidden: cleaning.count() }) : tellOff();
  /** Shows and tells how things stand. */
  const show = (): void => {
    const { look, settings } = state;
    if (!look || !settings || !look.report.detection.article) {
      around.tellState({ kind: look ? 'no-article' : 'idle', hidden: 0 });
      return;
    }
    state.shown = true;
    around.showSidebar({
      report: look.report,
      agencies: look.agencies,
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
    clean,
    siteRule,
    tellOff,
    tellOnOff,
    show,
    isOver: (mine: number): boolean => mine !== state.round || around.signal.aborted,
  };
}
