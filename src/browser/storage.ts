/** Settings in `storage.sync`: the one place that reads, writes and watches them. */

import {
  changeSite,
  type GeneralSettings,
  generalItems,
  OLD_GENERAL,
  repairSettings,
  type Settings,
  SITE_PREFIX,
  type SiteSettings,
} from '../settings/settings';
import { answerOf } from './answers';
import { browser, unlisten } from './api';

/** All settings, bad values repaired. Storage that refuses (disabled by policy, corrupted profile) gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return repairSettings(await answerOf(() => browser.storage.sync.get(null))).settings;
  } catch (error) {
    console.warn('Copydesk: settings could not be read, defaults are used.', error);
    return repairSettings({}).settings;
  }
}

/** Changes general settings, and nothing else that is stored. @throws when storage refuses */
export const saveGeneral = (change: Partial<GeneralSettings>): Promise<void> =>
  browser.storage.sync.set(generalItems(change));

/** Changes what is set for one site (a host as `siteOf` gives it); keys set to undefined go. @throws when storage refuses */
export async function saveSite(
  host: string,
  change: { readonly [K in keyof SiteSettings]?: SiteSettings[K] | undefined },
): Promise<void> {
  const { sites } = await loadSettings();
  const site = changeSite(Object.hasOwn(sites, host) ? sites[host] : undefined, change);
  if (Object.keys(site).length > 0) await browser.storage.sync.set({ [SITE_PREFIX + host]: site });
  else await browser.storage.sync.remove(SITE_PREFIX + host);
}

/** Replaces everything (import, reset). @throws when storage refuses */
export async function replaceSettings(settings: Settings): Promise<void> {
  const sites = Object.fromEntries(Object.entries(settings.sites).map(([host, site]) => [SITE_PREFIX + host, site]));
  const old = Object.keys(await browser.storage.sync.get(null)).filter(
    (key) => key === OLD_GENERAL || (key.startsWith(SITE_PREFIX) && !(key in sites)),
  );
  // What is new is written first: when storage refuses, nothing is lost.
  await browser.storage.sync.set({ ...generalItems(settings.general), ...sites });
  if (old.length > 0) await browser.storage.sync.remove(old);
}

/** Calls back with the new settings whenever they change, here or on another device, until the signal aborts. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listen = (_changes: unknown, area: string): void => {
    if (area === 'sync') void loadSettings().then((settings) => signal.aborted || changed(settings));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => unlisten(() => browser.storage.onChanged.removeListener(listen)), {
    once: true,
  });
}
