/** Joins a page's session to the browser: messages, settings, navigation, the sidebar. */
import { createSession } from '../session/session';
import { type Settings, settingsFor, siteOf } from '../settings/settings';
import type { Beginnings } from './begin';
import { answerMessages, sendPersistently, sendToBackground, type ToPage } from './messages';
import { onNavigation } from './navigation';
import { createSidebarView } from './sidebar-view';
import { loadSettings, saveSite, watchSettings } from './storage';
import { endWhenOrphaned, takeOver } from './succession';
import { world } from './world';

/** Starts listening; the page is untouched until `start` comes. Ends when the extension is updated or removed. */
export function startArticleScript(): void {
  const controller = new AbortController();
  const { signal } = controller;
  takeOver(document);
  endWhenOrphaned(controller);
  /** Messages fail for good once the extension was updated, disabled or removed: then the page is put back. */
  const orphaned = (error: unknown): void => {
    if (/context invalidated|Extension context/i.test(String(error))) controller.abort();
  };
  const here = (settings: Settings) => settingsFor(settings, location.href);

  /** What the detector has begun; used once. */
  let begun: Beginnings | null = null;
  const takeSettings = (settings: Settings): void => {
    if (!signal.aborted) session.settingsChanged(here(settings));
  };
  const session = createSession(document, {
    signal,
    loadSettings: async () => here(await loadSettings()),
    desk: {
      read: (question) => sendPersistently('read', question),
      readOn: (ticket) => sendPersistently('read-on', { ticket }),
    },
    begun() {
      const taken = begun;
      begun = null;
      return taken?.url === location.href ? taken : null;
    },
    tellState: (state) => void sendToBackground('page-state', { state }).catch(orphaned),
    saveSite: (change) => {
      const saving = saveSite(siteOf(location.href), change);
      saving.catch(orphaned);
      sidebar.keep(saving);
    },
    showSidebar: (view) => sidebar.show(view),
    hideSidebar: () => sidebar.hide(),
  });
  const sidebar = createSidebarView(() => session);

  const start = (byHand: boolean): Promise<void> =>
    session.start(byHand).then(() => {
      world().settled = true;
    });
  /** Begins with what the detector has begun, where that is to begin by itself. */
  const begin = async (): Promise<void> => {
    begun = (await world().given?.catch(() => null)) ?? null;
    world().given = undefined;
    if (begun) await start(false);
  };
  /** What was last begun. */
  let running: Promise<void> = Promise.resolve();
  answerMessages<ToPage>(
    {
      // Answered at once: whoever waits for an answer while the reader goes on to another page waits in vain.
      start: ({ byHand }) => {
        running = start(byHand);
        return undefined;
      },
      toggle: () => {
        running = session.toggle();
        return undefined;
      },
      'toggle-sidebar': () => sidebar.toggle() as undefined,
      report: async () => {
        await running;
        await sidebar.settled();
        return session.report();
      },
    },
    signal,
  );
  const beginNow = (): void => {
    running = begin();
  };
  Object.assign(world(), { report: session.report, times: session.times, begin: beginNow });
  beginNow();
  watchSettings(signal, takeSettings);
  onNavigation(() => session.reset(), signal);
  // Nothing reached the page in the back/forward cache: the toolbar is told again, and settings may have changed.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      session.tellAgain();
      void loadSettings().then(takeSettings);
    },
    { signal },
  );
}
