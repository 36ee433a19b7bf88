/** The toolbar button of a tab: icon, badge and title say the same thing, none by colour alone. */
import { browser } from './api';
import type { PageState } from './messages';

/** `refused`: the browser lets no extension run here. */
export type ToolbarState = PageState | { readonly kind: 'refused'; readonly hidden: 0 };

const ICONS = { on: 'on', off: 'off', 'no-article': 'none', idle: 'none', refused: 'none' } as const;
const SIZES = [16, 32, 48] as const;
const TITLES = {
  on: 'actionTitleOn',
  off: 'actionTitleOff',
  'no-article': 'actionTitleNoArticle',
  idle: 'actionTitleIdle',
  refused: 'actionTitleRefused',
} as const;

/** Shows a tab's state. A tab that has gone in the meantime is no error. */
export async function showState(tabId: number, state: ToolbarState): Promise<void> {
  const icon = ICONS[state.kind];
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}-${size}.png`]));
  const badge = {
    on: state.hidden > 999 ? '999+' : String(state.hidden || ''),
    off: 'off',
    'no-article': '–',
    idle: '',
    refused: '–',
  }[state.kind];
  const title = browser.i18n.getMessage(TITLES[state.kind], [String(state.hidden)]);
  const { action } = browser;
  await Promise.allSettled([
    // Firefox for Android shows the icon of the manifest only.
    action.setIcon?.({ tabId, path }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: '#3b4a5a' }),
    action.setTitle({ tabId, title }),
  ]);
}
