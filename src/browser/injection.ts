/** Puts the article script into a tab, at most once per document, and tells it to begin. */
import { browser } from './api';
import { sendToPage } from './messages';

const SCRIPT = '/article.js';

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
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] });
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
