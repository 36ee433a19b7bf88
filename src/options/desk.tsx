/** What the parts of the options page share: sentences, settings, and the way back to storage. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RatingList } from '../context/ratings';
import type { ShippedIngredient } from '../data/ingredients';
import { counted, type Translate } from '../i18n/translate';
import type { GeneralSettings, Settings, SiteSettings } from '../settings/settings';

export interface OptionsActions {
  saveGeneral(change: Partial<GeneralSettings>): Promise<void>;
  saveSite(host: string, change: { readonly [K in keyof SiteSettings]?: SiteSettings[K] | undefined }): Promise<void>;
  replaceAll(settings: Settings): Promise<void>;
  openShortcuts(): void;
  download(name: string, mime: string, text: string): void;
  readonly library: LibraryActions;
}

/** What is kept on this device beside the settings. */
export interface LibraryActions {
  countHistory(): Promise<{ readonly stories: number; readonly bytes: number }>;
  eraseHistory(): Promise<void>;
  ratingLists(): Promise<readonly { readonly name: string; readonly count: number }[]>;
  saveRatingList(list: RatingList): Promise<void>;
  removeRatingList(name: string): Promise<void>;
}

export interface Desk {
  readonly t: Translate;
  n(key: string, count: number, ...more: readonly string[]): string;
  readonly locale: string;
  readonly settings: Settings;
  readonly actions: OptionsActions;
  readonly version: string;
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly ingredients: readonly ShippedIngredient[];
  /** Says a sentence in the page's status line. */
  say(text: string): void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** @throws when used outside the options page */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Rendered outside the options page');
  return desk;
}

export const countedBy =
  (t: Translate, locale: string) =>
  (key: string, count: number, ...more: readonly string[]) =>
    counted(t, locale, key, count, ...more);
