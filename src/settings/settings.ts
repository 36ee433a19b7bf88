/**
 * What the reader can set. One table (`FIELDS`) gives defaults, types and the check of stored values: they cannot disagree.
 *
 * Stored in `storage.sync` as one item per thing that is set: `set:<name>` (general) and `site:<host>`. Sync keeps the last
 * writer of an item, so two devices that change different things do not overwrite each other; and no item outgrows the
 * browser's 8 kB. Version 0.1 kept the general ones in one item `settings`: what it holds counts where no `set:` item does.
 */
import { CLUTTER_CATEGORIES, type ClutterCategory } from '../report';
import { GENERAL_PREFIX, OLD_GENERAL, SITE_PREFIX, siteOf } from './keys';

export { OLD_GENERAL, SITE_PREFIX, siteOf } from './keys';

/** One setting: what it is unless the reader says otherwise, and how a stored value is recognised as good. */
interface Field<T> {
  readonly fallback: T;
  /** The value when it is good, else undefined. */
  readonly read: (value: unknown) => T | undefined;
}

const flag = (fallback: boolean): Field<boolean> => ({
  fallback,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
});
const choice = <const T extends string>(fallback: NoInfer<T>, options: readonly T[]): Field<T> => ({
  fallback,
  read: (value) => options.find((option) => option === value),
});
const number = (fallback: number, min: number, max: number): Field<number> => ({
  fallback,
  read: (value) => (typeof value === 'number' && value >= min && value <= max ? value : undefined),
});

export const LANGUAGE_CHOICES = ['auto', 'en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ar', 'ja'] as const;

/** General settings. Adding one here is all it takes; the options page needs a label for it. */
export const FIELDS = {
  /** Clean every article that is found, or only when the toolbar button is clicked. */
  mode: choice('automatic', ['automatic', 'on-click']),
  sidebarSide: choice('right', ['right', 'left']),
  /** Whether the sidebar opens with an article, stays as it was left, or waits as a tab on the edge. */
  sidebarOpens: choice('remembered', ['always', 'remembered', 'never']),
  /** How the reader left it last. */
  sidebarOpen: flag(true),
  /** Where the collapsed tab stands on the edge, in percent of the window's height. */
  tabOffset: number(30, 0, 100),
  theme: choice('auto', ['auto', 'light', 'dark']),
  language: choice('auto', LANGUAGE_CHOICES),
  /** Use the filter lists that ship with the extension. */
  filterLists: flag(true),
  /** Keep the text of articles read, to show what changed (never in private windows). */
  history: flag(false),
  ads: flag(true),
  share: flag(true),
  newsletter: flag(true),
  related: flag(true),
  comments: flag(true),
  app: flag(true),
  popups: flag(true),
  video: flag(true),
  /** Quiet navigation: the site's header, menus and footer. */
  navigation: flag(false),
} satisfies Record<string, Field<unknown>> & Record<ClutterCategory, Field<boolean>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;
export type GeneralSettings = { readonly [K in keyof typeof FIELDS]: ValueOf<(typeof FIELDS)[K]> };

/** What differs on one site. Absent means: as everywhere. */
export interface SiteSettings {
  /** `off`: leave this site alone. `on`: clean it even in mode `on-click`. */
  readonly state?: 'off' | 'on';
  readonly categories?: Partial<Readonly<Record<ClutterCategory, boolean>>>;
  /** Selectors of elements to hide as well. */
  readonly hide?: readonly string[];
  /** Selectors of elements to keep. */
  readonly keep?: readonly string[];
  /** Keep no history here. */
  readonly noHistory?: boolean;
}

export interface Settings {
  readonly general: GeneralSettings;
  /** By host without `www.`. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
}

const MAX_SELECTORS = 50;
/** Longer ones are not kept. */
export const MAX_SELECTOR_LENGTH = 500;

export const DEFAULT_GENERAL = Object.fromEntries(
  Object.entries(FIELDS).map(([name, field]) => [name, field.fallback]),
) as GeneralSettings;
export const DEFAULTS: Settings = { general: DEFAULT_GENERAL, sites: {} };

export interface Repaired {
  readonly settings: Settings;
  /** One name for each stored value that was bad and fell back: `general.theme`, `site:example.com.hide`. */
  readonly repaired: readonly string[];
}

/** Is it an object with names, as JSON has them? */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makes settings of whatever is stored: good values stay, bad ones fall back to their defaults and are named, unknown
 * ones (of a newer version) are ignored here and left in storage.
 * @param stored all items of the storage area
 */
export function repairSettings(stored: unknown): Repaired {
  const repaired: string[] = [];
  const items = isRecord(stored) ? stored : {};
  const general: Record<string, unknown> = {};
  const old = items[OLD_GENERAL];
  if (old !== undefined && !isRecord(old)) repaired.push('general');
  const given: Record<string, unknown> = isRecord(old) ? { ...old } : {};
  for (const name of Object.keys(FIELDS))
    if (Object.hasOwn(items, GENERAL_PREFIX + name)) given[name] = items[GENERAL_PREFIX + name];
  for (const [name, field] of Object.entries(FIELDS)) {
    const value = Object.hasOwn(given, name) ? field.read(given[name]) : undefined;
    if (Object.hasOwn(given, name) && value === undefined) repaired.push(`general.${name}`);
    general[name] = value ?? field.fallback;
  }
  const sites: Record<string, SiteSettings> = {};
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(SITE_PREFIX)) continue;
    const host = key.slice(SITE_PREFIX.length);
    const site = repairSite(value, key, repaired);
    if (isHost(host) && Object.keys(site).length > 0) sites[host] = site;
    else if (!isHost(host)) repaired.push(key);
  }
  return { settings: { general: general as GeneralSettings, sites }, repaired };
}

function repairSite(value: unknown, key: string, repaired: string[]): SiteSettings {
  if (!isRecord(value)) {
    repaired.push(key);
    return {};
  }
  const { state, categories, hide, keep, noHistory } = value;
  const site: { -readonly [K in keyof SiteSettings]: SiteSettings[K] } = {};
  if (state === 'off' || state === 'on') site.state = state;
  else if (state !== undefined) repaired.push(`${key}.state`);
  if (isRecord(categories)) {
    const known = CLUTTER_CATEGORIES.filter((c) => typeof categories[c] === 'boolean').map((c) => [c, categories[c]]);
    if (known.length > 0) site.categories = Object.fromEntries(known);
  } else if (categories !== undefined) repaired.push(`${key}.categories`);
  for (const [name, list] of [
    ['hide', hide],
    ['keep', keep],
  ] as const) {
    if (list === undefined) continue;
    const good = Array.isArray(list)
      ? list.filter((s): s is string => typeof s === 'string' && s.length > 0 && s.length <= MAX_SELECTOR_LENGTH)
      : [];
    if (!Array.isArray(list) || good.length < list.length) repaired.push(`${key}.${name}`);
    if (good.length > 0) site[name] = good.slice(0, MAX_SELECTORS);
  }
  if (noHistory === true) site.noHistory = true;
  return site;
}

const isHost = (host: string): boolean =>
  host.length <= 253 && /^[\p{L}\p{N}]/u.test(host) && /^[\p{L}\p{N}.:_-]+$/u.test(host);

/** What holds on one page: general settings with this site's differences. */
export interface PageSettings {
  readonly general: GeneralSettings;
  readonly site: SiteSettings;
  /** Should an article here be cleaned without being asked? */
  readonly automatic: boolean;
  readonly off: boolean;
  readonly categories: ReadonlySet<ClutterCategory>;
}

/** @param address of the page (http or https) */
export function settingsFor(settings: Settings, address: string | URL): PageSettings {
  const { general } = settings;
  const host = siteOf(address);
  const site = Object.hasOwn(settings.sites, host) ? (settings.sites[host] ?? {}) : {};
  const off = site.state === 'off';
  return {
    general,
    site,
    off,
    automatic: !off && (general.mode === 'automatic' || site.state === 'on'),
    categories: new Set(CLUTTER_CATEGORIES.filter((c) => site.categories?.[c] ?? general[c])),
  };
}

/** General settings as items of storage. */
export const generalItems = (general: Partial<GeneralSettings>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(general).map(([name, value]) => [GENERAL_PREFIX + name, value]));

/** A site's settings with a change; keys set to undefined are dropped. */
export function changeSite(
  site: SiteSettings | undefined,
  change: { readonly [K in keyof SiteSettings]?: SiteSettings[K] | undefined },
): SiteSettings {
  return Object.fromEntries(
    Object.entries({ ...site, ...change }).filter(([, value]) => value !== undefined),
  ) as SiteSettings;
}
