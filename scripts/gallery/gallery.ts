/**
 * One picture of the gallery: mounts the real sidebar on the sample page, as the address says:
 * `#state=full&theme=dark&language=fr`. Bundled by scripts/screenshots.mjs and by the isolation checks.
 */
import { type Messages, translator } from '../../src/i18n/translate';
import { resolveLocator } from '../../src/page/locator';
import type { Sidebar, SidebarActions, SidebarState } from '../../src/sidebar/contract';
import { mountSidebar } from '../../src/sidebar/mount';
import { STATES } from '../../tests/sidebar/fixtures';

declare global {
  interface Window {
    /** For the script that takes the pictures. */
    gallery: { show(options: GalleryOptions): void; calls: string[]; root(): ShadowRoot | null };
  }
}

export interface GalleryOptions {
  readonly state: string;
  readonly theme: SidebarState['theme'];
  readonly language: string;
  readonly messages: Messages;
  readonly english: Messages;
  readonly openEvidence?: boolean;
}

let sidebar: Sidebar | null = null;
let shadow: ShadowRoot | null = null;
const calls: string[] = [];

// The closed root is out of reach by design; the pictures need to open drawers inside it.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  shadow = root;
  return root;
};

function show({ state: name, theme, language, messages, english, openEvidence }: GalleryOptions): void {
  sidebar?.destroy();
  let state: SidebarState = { ...(STATES[name] as SidebarState), theme };
  const change = (next: Partial<SidebarState>) => {
    state = { ...state, ...next };
    sidebar?.update(state);
  };
  const note = (what: string) => void calls.push(what);
  const actions: SidebarActions = {
    toggleClean: () => change({ cleaned: !state.cleaned }),
    restore: (locator, on) =>
      change({ restored: on ? [...state.restored, locator] : state.restored.filter((l) => l !== locator) }),
    keepHere: (locator) => note(`keepHere ${locator}`),
    peek: () => {},
    setOpen: (open) => change({ open }),
    setTabOffset: (tabOffset) => change({ tabOffset }),
    siteOff: () => note('siteOff'),
    openOptions: () => note('openOptions'),
    copy: (text) => {
      note(`copy ${text}`);
      return true;
    },
    download: (file) => note(`download ${file}`),
    cleanArticle: () => '# Clean',
    print: () => note('print'),
    hideOnSite: (selector) => note(`hideOnSite ${selector}`),
    reportProblem: (title) => note(`reportProblem ${title}`),
  };
  sidebar = mountSidebar(document, {
    translate: translator(messages, english),
    locale: language,
    actions,
    initial: state,
    find: (locator) => resolveLocator(document.documentElement, locator),
  });
  if (openEvidence) {
    for (const button of shadow?.querySelectorAll<HTMLElement>('.evidence-button') ?? []) button.click();
    for (const details of shadow?.querySelectorAll('details') ?? []) details.open = true;
  }
}

window.gallery = { show, calls, root: () => shadow };
