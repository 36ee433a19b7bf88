/**
 * Under which names settings are stored, and the one question that every page asks: is an article here to be cleaned without
 * being asked? Apart from the table of settings, because the detector runs everywhere and needs no more than this.
 */
export const GENERAL_PREFIX = 'set:';
export const SITE_PREFIX = 'site:';
/** The one item of version 0.1. */
export const OLD_GENERAL = 'settings';

/** The name under which a page's site is stored: host (with port, if any) without `www.`. */
export function siteOf(address: string | URL): string {
  return new URL(address).host.replace(/^www\./, '').toLowerCase();
}

const MODE = `${GENERAL_PREFIX}mode`;

/** The same as `settingsFor(repairSettings(items).settings, address).automatic`, whatever is stored. */
export function isAutomatic(items: Readonly<Record<string, unknown>>, address: string): boolean {
  const state = fieldOf(items[SITE_PREFIX + siteOf(address)], 'state');
  if (state === 'off' || state === 'on') return state === 'on';
  return (Object.hasOwn(items, MODE) ? items[MODE] : fieldOf(items[OLD_GENERAL], 'mode')) !== 'on-click';
}

const fieldOf = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null && !Array.isArray(record) && Object.hasOwn(record, name)
    ? (record as Record<string, unknown>)[name]
    : undefined;
