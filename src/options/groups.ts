/** Which settings the options page shows, in which group and order. Labels are `option_<name>`, hints `optionHint_<name>`. */
import { CLUTTER_CATEGORIES } from '../report';
import { DEFAULT_GENERAL, type GeneralSettings, LANGUAGE_CHOICES } from '../settings/settings';

export type SettingName = keyof GeneralSettings;

export type Control =
  | { readonly kind: 'flag' }
  /** Few values: all in view. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'language'; readonly values: readonly string[] };

export interface Row {
  readonly name: SettingName;
  readonly control: Control;
}

export interface Group {
  readonly id: 'cleaning' | 'categories' | 'sidebar' | 'privacy';
  readonly rows: readonly Row[];
}

const flag = (name: SettingName): Row => ({ name, control: { kind: 'flag' } });
const choice = (name: SettingName, ...values: string[]): Row => ({ name, control: { kind: 'choice', values } });

export const GROUPS: readonly Group[] = [
  { id: 'cleaning', rows: [choice('mode', 'automatic', 'on-click'), flag('filterLists')] },
  { id: 'categories', rows: CLUTTER_CATEGORIES.map(flag) },
  {
    id: 'sidebar',
    rows: [
      choice('sidebarOpens', 'always', 'remembered', 'never'),
      choice('sidebarSide', 'right', 'left'),
      choice('theme', 'auto', 'light', 'dark'),
      { name: 'language', control: { kind: 'language', values: LANGUAGE_CHOICES } },
    ],
  },
  { id: 'privacy', rows: [flag('history')] },
];

/** Remembered by the sidebar itself; not on the page. */
export const UNSHOWN: readonly SettingName[] = ['sidebarOpen', 'tabOffset'];

/** The defaults of one group's settings. */
export function defaultsOf(group: Group): Partial<GeneralSettings> {
  return Object.fromEntries(group.rows.map(({ name }) => [name, DEFAULT_GENERAL[name]]));
}

/** Does the text hold every word searched for, in any letter case and with or without accents? */
export function isFound(text: string, search: string): boolean {
  const plain = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const where = plain(text);
  return plain(search)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
