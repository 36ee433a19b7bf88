/**
 * What the background does. It keeps nothing in memory that it could not lose: the browser ends it at any moment and
 * starts it again for the next event; each handler reads what it needs.
 */

import { firstQuestion } from '../session/first-question';
import { repairSettings, settingsFor, siteOf } from '../settings/settings';
import { browser } from './api';
import { readCatalog } from './catalog';
import { deskRoom } from './desk-room';
import { beginInTab, lookAtOpenTabs, startInTab } from './injection';
import { exportStory, findRatings, visitStory, watchRatingLists } from './library';
import { createMenus, type MenuCommand, nameSiteEntry } from './menus';
import { answerMessages, SCRIPTS_ON_DEMAND, sendToPage, type ToBackground } from './messages';
import { loadSettings, saveSite } from './storage';
import { showState } from './toolbar';

/** Registers every listener. Must run in the first turn of the background's script, or events are lost. */
export function startBackground(): void {
  answerMessages<ToBackground>({
    'page-found': ({ runs }, { tabId, url }) => (tabId === null || !url ? undefined : beginInTab(tabId, url, runs)),
    'page-state': async ({ state }, { tabId }) => {
      if (tabId !== null) await showState(tabId, state);
      return undefined;
    },
    'read-found': ({ url, copy, items }) =>
      deskRoom.read(firstQuestion(url, copy, settingsFor(repairSettings(items).settings, url))),
    read: (question) => deskRoom.read(question),
    'read-on': ({ ticket }) => deskRoom.readOn(ticket),
    catalog: ({ language }) => readCatalog(language),
    'story-visit': ({ visit }, { tabId, url }) => (tabId === null || !url ? null : visitStory(visit, url, tabId)),
    'story-history': ({ key }, { url }) => (url ? exportStory(key, url) : null),
    ratings: (_body, { url }) => (url ? findRatings(new URL(url).hostname) : []),
    load: async ({ script }, { tabId }) => {
      if (tabId !== null && SCRIPTS_ON_DEMAND.includes(script))
        await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${script}.js`] });
      return undefined;
    },
    'open-tab': async ({ url }) => {
      if (url.startsWith('https://')) await browser.tabs.create({ url });
      return undefined;
    },
    'open-options': async () => {
      await browser.runtime.openOptionsPage();
      return undefined;
    },
  });

  watchRatingLists();
  browser.action.onClicked.addListener((tab) => void toggleTab(tab.id));
  // Firefox for Android has no keyboard commands and no context menus.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-page') void toggleTab(tab?.id);
    if (command === 'toggle-sidebar') void openSidebar(tab?.id);
  });
  browser.contextMenus?.onClicked.addListener(
    ({ menuItemId }, tab) =>
      void runMenu(menuItemId as MenuCommand, tab?.id, tab?.url).catch((error: unknown) => {
        console.warn('Copydesk: what the menu asked for could not be done.', error);
      }),
  );
  browser.tabs.onActivated.addListener(({ tabId }) => void nameMenuFor(tabId));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'update') void lookAtOpenTabs();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** The button: toggles the page; where no article script runs yet, starts one by hand. */
async function toggleTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await sendToPage(tabId, 'toggle', {});
  } catch {
    if (!(await startInTab(tabId, true))) await showState(tabId, { kind: 'refused', hidden: 0 });
  }
}

async function openSidebar(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await sendToPage(tabId, 'toggle-sidebar', {});
  } catch {
    await toggleTab(tabId);
  }
}

async function runMenu(command: MenuCommand, tabId: number | undefined, url: string | undefined): Promise<void> {
  if (command === 'open-options') await browser.runtime.openOptionsPage();
  if (command === 'open-sidebar') await openSidebar(tabId);
  if (command === 'site-off' && url && /^https?:/.test(url)) {
    const { off } = settingsFor(await loadSettings(), url);
    await saveSite(siteOf(url), { state: off ? undefined : 'off' });
    await nameSiteEntry(!off);
    if (off && tabId !== undefined) await startInTab(tabId, false);
  }
}

async function nameMenuFor(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url && /^https?:/.test(tab.url)) await nameSiteEntry(settingsFor(await loadSettings(), tab.url).off);
}
