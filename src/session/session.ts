/**
 * One page, from the first look to the last undo: analyse, clean, show, follow changes, put everything back.
 *
 * Knows nothing of the extension API: what it needs from outside comes as `Surroundings`. Everything it starts ends
 * with its signal, and `reset` leaves the document as it was found.
 */
import { snapshotOf } from '../context/snapshot';
import { selectorOf } from '../page/selector';
import type { Session, Surroundings } from './contract';
import { createCore } from './core';
import { createLooks } from './looks';
import { categoryOnSite, hiddenOnSite, keptOnSite } from './site-changes';

export function createSession(document: Document, around: Surroundings): Session {
  const core = createCore(document, around);
  const { state, cleaning, clean, planAgain, show, siteRule, tellOff, tellOnOff } = core;
  const looks = createLooks(core);
  const putBack = (): void => {
    state.round++;
    looks.stop();
    cleaning.undo();
    if (state.shown) around.hideSidebar();
    state.shown = false;
  };
  const isThere = (): boolean => state.shown || cleaning.isOn();
  const find = (locator: string): Element | null => state.analysis?.page.locators.find(locator) ?? null;
  const start = async (byHand: boolean): Promise<void> => {
    if (!cleaning.isOn()) await looks.first(byHand);
  };
  const restore = (locator: string, on: boolean): void => {
    if (on) state.restored.add(locator);
    else state.restored.delete(locator);
    if (cleaning.isOn()) clean();
    show();
  };
  around.signal.addEventListener('abort', putBack, { once: true });

  return {
    start,
    async toggle() {
      if (!isThere()) return start(true);
      putBack();
      tellOff();
    },
    toggleClean() {
      if (cleaning.isOn()) cleaning.undo();
      else clean();
      show();
    },
    restore,
    peek(locator, on) {
      state.peeked = on ? locator : null;
      if (cleaning.isOn()) clean();
    },
    keepHere(locator) {
      const element = find(locator);
      if (!element || !state.settings) return;
      restore(locator, true);
      around.saveSite(keptOnSite(state.settings, selectorOf(document, element)));
    },
    setCategory(category, on) {
      if (state.settings) around.saveSite(categoryOnSite(state.settings, category, on));
    },
    tryHide(selector) {
      state.tried = selector;
      planAgain();
      return selector === null ? null : siteRule(selector);
    },
    hideOnSite(selector, on) {
      if (state.settings) around.saveSite(hiddenOnSite(state.settings, selector, on));
    },
    find,
    settingsChanged(changed) {
      const wasOff = state.settings?.off ?? false;
      state.settings = changed;
      // What was tried is kept now.
      if (state.tried !== null && changed.site.hide?.includes(state.tried)) state.tried = null;
      if (changed.off && isThere()) {
        putBack();
        tellOff();
      } else if (wasOff && changed.automatic) void start(false);
      else if (state.shown) {
        planAgain();
        show();
      }
    },
    reset() {
      putBack();
      state.restored.clear();
      Object.assign(state, { peeked: null, tried: null, analysis: null, listed: [] });
      around.tellState({ kind: 'idle', hidden: 0 });
    },
    tellAgain() {
      if (state.analysis && !state.analysis.article) around.tellState({ kind: 'no-article', hidden: 0 });
      else if (state.analysis) tellOnOff();
    },
    report: () => state.analysis?.report ?? null,
    times: () => core.times,
    visit() {
      const { article, page, report } = state.analysis ?? {};
      return article && page && report?.facts ? snapshotOf(page, article, report.facts) : null;
    },
  };
}
