/**
 * One page, from the first look to the last undo: analyse, clean, show, follow changes, put everything back.
 *
 * Knows nothing of the extension API: what it needs from outside comes as `Surroundings`. Everything it starts ends
 * with its signal, and `reset` leaves the document as it was found.
 */
import { selectorOf } from '../page/selector';
import type { Session, Surroundings } from './contract';
import { createCore } from './core';
import { createLooks } from './looks';
import { Places } from './places';
import { categoryOnSite, hiddenOnSite, keptOnSite } from './site-changes';

export function createSession(document: Document, around: Surroundings): Session {
  const core = createCore(document, around);
  const { state, cleaning, clean, show, siteRule, tellOff, tellOnOff } = core;
  const looks = createLooks(core);
  const putBack = (): void => {
    state.round++;
    looks.stop();
    cleaning.undo();
    if (state.shown) around.hideSidebar();
    state.shown = false;
  };
  const isThere = (): boolean => state.shown || cleaning.isOn();
  const find = (locator: string): Element | null => state.places.find(locator);
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
    async tryHide(selector) {
      state.tried = selector;
      await looks.again();
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
        if (cleaning.isOn()) clean();
        show();
        void looks.again();
      }
    },
    reset() {
      putBack();
      state.restored.clear();
      Object.assign(state, { peeked: null, tried: null, look: null, places: new Places() });
      around.tellState({ kind: 'idle', hidden: 0 });
    },
    tellAgain() {
      if (state.look && !state.look.story) around.tellState({ kind: 'no-article', hidden: 0 });
      else if (state.look) tellOnOff();
    },
    report: () => state.look?.report ?? null,
    times: () => core.times,
    visit: () => state.look?.visit ?? null,
  };
}
