/** Looking at the page: the first time, whenever more of it arrives, and when what is to be hidden has changed. */
import { watchLate } from '../clutter/late';
import { watchScrolling } from '../clutter/locks';
import type { DeskAnswer } from '../desk/question';
import { elementCount } from '../page/dom';
import { copyPage } from '../page-copy/copy-page';
import type { ClutterCategory } from '../report';
import type { PageSettings } from '../settings/settings';
import type { Begun } from './contract';
import type { SessionCore } from './core';
import { firstQuestion } from './first-question';

export interface Looks {
  /** Has the page read, cleans, shows, and watches what arrives from then on. */
  first(byHand: boolean): Promise<void>;
  /** Has what is hidden planned again, as settings are now, and shows it. */
  again(): Promise<void>;
  /** Ends what watches the page for additions. */
  stop(): void;
}

export function createLooks(core: SessionCore): Looks {
  const { document, around, state, cleaning, times, clean, show, isOver } = core;
  /** The reader asked by hand: read as an article whatever it looks like. */
  let insisted = false;
  let watching: AbortController | null = null;
  /** Counts what is asked: of two answers only the one to the later question counts. */
  let asked = 0;
  /** Was something added between the last copy and its answer? */
  let grown = false;
  /** No ticket was forgotten on this page so far. */
  let isRemembered = true;
  /** What is still to come of the last answer. */
  let rest: Promise<void> = Promise.resolve();

  /** Gives a copy of the page to the desk. @param look what was found before */
  const put = (settings: PageSettings, look = state.look): Begun => {
    const begin = performance.now();
    const { copy, elements } = copyPage(document);
    const copying = performance.now() - begin;
    const { tried } = state;
    const question = firstQuestion(document.location.href, copy, settings);
    const answer = around.desk.read({
      ...question,
      always: insisted,
      custom: { ...question.custom, hide: [...question.custom.hide, ...(tried === null ? [] : [tried])] },
      places: state.places.among(elements),
      earlier: look && { report: look.report, story: look.story },
    });
    return { elements, answer, copying };
  };
  const take = ({ report, anew, story, visit, agencies, places }: DeskAnswer, elements: readonly Element[]): void => {
    state.places.take(places, elements);
    // The rest of an earlier answer may have come since this was asked.
    const context = report.context ?? (anew ? null : (state.look?.report.context ?? null));
    state.look = { report: { ...report, context }, story, visit, agencies };
  };
  /**
   * What the desk says of the page as it is now is done: hidden and shown.
   * @param isNews is it shown also where nothing has changed? @returns how many elements were hidden that were not before
   */
  const look = async (mine: number, isNews: boolean, begun: Begun): Promise<number> => {
    const { elements, answer, copying } = begun;
    const question = ++asked;
    times.copy += copying;
    const told = await answer;
    if (isOver(mine) || question !== asked) return 0;
    grown = elementCount(document) !== elements.length;
    if (!told) {
      if (isNews) show();
      return 0;
    }
    const wasThere = Boolean(state.look?.story);
    times.read += told.milliseconds;
    take(told, elements);
    const found = told.story && (cleaning.isOn() || !wasThere) ? clean() : 0;
    if (isNews || found > 0 || told.anew) show();
    if (told.ticket) rest = complete(mine, told.ticket, begun, question).catch(() => {});
    return found;
  };
  /** Adds what took longer: who is quoted, the wording, what lists name that were not loaded. */
  const complete = async (mine: number, ticket: string, { elements }: Begun, question: number): Promise<void> => {
    const told = await around.desk.readOn(ticket);
    const { look, settings } = state;
    if (isOver(mine) || !look || !settings) return;
    if (told && question === asked) {
      times.context += told.milliseconds;
      take(told, elements);
      if (cleaning.isOn()) clean();
    } else if (told) {
      // The page has been looked at again meanwhile: what is hidden is known better, who is quoted is not.
      state.places.take(told.places, elements);
      state.look = { ...look, report: { ...look.report, context: look.report.context ?? told.report.context } };
    } else if (isRemembered) {
      // The desk was closed in between, and has forgotten: once more from the beginning.
      isRemembered = false;
      const begun = put(settings, null);
      const read = await begun.answer;
      if (read?.ticket && !isOver(mine)) await complete(mine, read.ticket, begun, Number.NaN);
      return;
    }
    show();
  };
  /** @param due something arrived since the page was copied */
  const watch = (mine: number, due: boolean): void => {
    watching?.abort();
    watching = new AbortController();
    // A page without an article may still be rendering one, but not for ever.
    const patience = state.look?.story ? [] : [AbortSignal.timeout(PATIENCE)];
    watchScrolling(document, AbortSignal.any([watching.signal, around.signal]), () => cleaning.unlock());
    watchLate(document, {
      signal: AbortSignal.any([watching.signal, around.signal, ...patience]),
      due,
      async look() {
        if (!state.settings) return 0;
        const veiled = cleaning.veiled();
        const found = await look(mine, false, put(state.settings)).catch(() => 0);
        cleaning.lift(veiled);
        return found;
      },
      veil(elements) {
        // Its name does not say what it is: only where all that is named so goes.
        if (VEILED.every((category) => state.settings?.categories.has(category))) cleaning.veil(elements);
      },
      hold: () => cleaning.hold(),
      gaveUp: () => {
        state.gaveUp = true;
        cleaning.lift(cleaning.veiled());
        show();
      },
    });
  };

  return {
    async first(byHand) {
      const mine = ++state.round;
      const settings = await around.loadSettings();
      state.settings = settings;
      if (isOver(mine) || (!byHand && !settings.automatic)) return;
      insisted = byHand;
      isRemembered = true;
      state.gaveUp = false;
      state.look = null;
      Object.assign(times, { copy: 0, apply: 0, read: 0, context: 0 });
      try {
        await look(mine, true, (byHand ? null : around.begun()) ?? put(settings));
      } catch {
        // The desk cannot be reached, or has failed: the page stays as it is.
        if (!isOver(mine)) around.tellState({ kind: 'idle', hidden: 0 });
        return;
      }
      if (isOver(mine)) return;
      watch(mine, grown);
      await rest;
    },
    async again() {
      if (state.look && state.settings) await look(state.round, true, put(state.settings)).catch(() => 0);
    },
    stop() {
      watching?.abort();
      watching = null;
    },
  };
}

const VEILED: readonly ClutterCategory[] = ['ads', 'newsletter', 'related', 'app', 'popups'];

/** Milliseconds for which a page without an article is watched for one. */
const PATIENCE = 20_000;
