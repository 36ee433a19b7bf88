/** Puts the article script into a tab, at most once per document, and tells it to begin. */
import { settingsFor } from '../settings/settings';
import { browser } from './api';
import { openDesk } from './desk-room';
import { sendToPage } from './messages';
import { loadSettings } from './storage';
import { showState } from './toolbar';

/**
 * Puts the article script into a tab, now: left to itself the browser waits until the page is idle, which may be 200 ms
 * after all of it can be read.
 * @throws where the browser lets no extension run
 */
export const injectInTab = (tabId: number): Promise<unknown> =>
  browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/article.js'],
    injectImmediately: true,
  });

/**
 * A page was found: puts the article script in where it may begin by itself, and makes the desk ready. Else that tab is
 * left alone.
 * @param url of the page
 * @param runs the article script runs there already
 */
export async function beginInTab(tabId: number, url: string, runs: boolean): Promise<undefined> {
  const settings = await loadSettings();
  if (!settingsFor(settings, url).automatic) {
    await showState(tabId, { kind: 'off', hidden: 0 });
    return undefined;
  }
  void openDesk();
  // Answered when it is in: where the background ends before, the detector asks again. A tab that has gone in the meantime
  // is no error.
  if (!runs) await injectInTab(tabId).catch(() => {});
  return undefined;
}

/**
 * Starts the article script in a tab.
 * @param byHand the reader asked for it: analyse even where it looks like no article
 * @returns false where the browser lets no extension run (its own pages, stores, viewers of PDFs)
 */
export async function startInTab(tabId: number, byHand: boolean): Promise<boolean> {
  try {
    await sendToPage(tabId, 'start', { byHand });
    return true;
  } catch {
    // No article script in this document yet.
  }
  try {
    await injectInTab(tabId);
    await sendToPage(tabId, 'start', { byHand });
    return true;
  } catch {
    return false;
  }
}

/**
 * After an update the open pages are looked at again by the new version, as Firefox does of its own accord. Tabs that the
 * browser has put to sleep are left asleep.
 */
export async function lookAtOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/detect.js'] }),
    ),
  );
}
