/** What the extension's own pages (options, welcome) need of the browser. */
import type { OptionsActions } from '../options/desk';
import { browser } from './api';
import { histories, ratingLists, removeRatingList, saveRatingList } from './library';
import { replaceSettings, saveGeneral, saveSite } from './storage';
import { saveFile } from './take-away';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Version of the extension. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** Keyboard commands with the keys the browser has given them. */
export async function readShortcuts(): Promise<{ name: string; keys: string }[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll?.()) ?? [];
  // `_execute_action` is the browser's own entry and has no words.
  const ours = commands.filter(({ name }) => !name?.startsWith('_'));
  return ours.map(({ description, name, shortcut }) => ({ name: description || name || '', keys: shortcut ?? '' }));
}

/** May the extension look at news pages? Firefox lets readers take that back at any time. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);
/** Asks the reader; must be called from a click. */
export const askSiteAccess = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

export type BrowserKind = 'firefox' | 'firefox-android' | 'chrome';

/** Which pin hint fits. */
export async function browserKind(): Promise<BrowserKind> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return 'chrome';
  return os === 'android' ? 'firefox-android' : 'firefox';
}

export const openOptionsPage = (): void => void browser.runtime.openOptionsPage();

export const optionsActions: OptionsActions = {
  saveGeneral,
  saveSite,
  replaceAll: replaceSettings,
  library: {
    countHistory: () => histories.count(),
    eraseHistory: () => histories.erase(),
    ratingLists,
    saveRatingList,
    removeRatingList,
  },
  openShortcuts: () => void openShortcuts(),
  download: saveFile,
};

/** The browser's own page for changing shortcuts. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
