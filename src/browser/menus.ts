/** Context menus: on the toolbar icon and on pages. */
import { browser, type Menus } from './api';

export type MenuCommand = 'site-off' | 'open-sidebar' | 'open-options';
const ENTRIES: readonly {
  readonly id: MenuCommand;
  readonly message: string;
  readonly contexts: [Menus.ContextType, ...Menus.ContextType[]];
}[] = [
  { id: 'site-off', message: 'menuSiteOff', contexts: ['action', 'page'] },
  { id: 'open-sidebar', message: 'menuOpenSidebar', contexts: ['action'] },
  { id: 'open-options', message: 'menuOpenOptions', contexts: ['action'] },
];

/** Makes the entries afresh; called when the extension is installed or updated (the browser keeps them after that). */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const { id, message, contexts } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(message),
      contexts,
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** The "off on this site" entry says what it would do: "on" where it is off. */
export async function nameSiteEntry(off: boolean): Promise<void> {
  await browser.contextMenus
    ?.update('site-off', { title: browser.i18n.getMessage(off ? 'menuSiteOn' : 'menuSiteOff') })
    .catch(() => {});
}
