/**
 * One picture of the gallery: mounts the real sidebar on the sample page, as the address says:
 * `#state=full&theme=dark&language=fr`. Bundled by scripts/screenshots.mjs and by the isolation checks.
 */
import { render } from 'preact';
import { shippedIngredients } from '../../src/data/ingredients';
import { WIRE_AGENCIES } from '../../src/data/wire-agencies';
import controls from '../../src/design/controls.css?inline';
import pageStyles from '../../src/design/page.css?inline';
import tokens from '../../src/design/tokens.css?inline';
import { type Messages, type Translate, translator } from '../../src/i18n/translate';
import { countedBy } from '../../src/options/desk';
import optionsStyles from '../../src/options/options.css?inline';
import { OptionsApp } from '../../src/options/options-app';
import { resolveLocator } from '../../src/page/locator';
import { DEFAULTS, type Settings } from '../../src/settings/settings';
import type { Sidebar, SidebarActions, SidebarState } from '../../src/sidebar/contract';
import { mountSidebar } from '../../src/sidebar/mount';
import welcomeStyles from '../../src/welcome/welcome.css?inline';
import { WelcomeApp } from '../../src/welcome/welcome-app';
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
  // Open here, so that axe can look inside.
  const root = attach.call(this, { ...init, mode: 'open' });
  shadow = root;
  return root;
};

function show({ state: name, theme, language, messages, english, openEvidence }: GalleryOptions): void {
  sidebar?.destroy();
  sidebar = null;
  if (name === 'options' || name === 'welcome') {
    showPage(name, theme, language, translator(messages, english));
    return;
  }
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
    setCategory: (category, on) => note(`setCategory ${category} ${on}`),
    tryHide: async (selector) => {
      if (selector === null) return null;
      const found = [...document.querySelectorAll(selector)];
      const refused = found.some((element) => element.contains(document.querySelector('h1')));
      return { selector, outcome: refused ? 'refused' : 'hides', count: found.length };
    },
    hideOnSite: (selector, on) => note(`hideOnSite ${selector} ${on}`),
    reportProblem: (title) => note(`reportProblem ${title}`),
  };
  sidebar = mountSidebar(document, {
    translate: translator(messages, english),
    locale: language,
    actions,
    initial: state,
    find: (locator) => resolveLocator(document.documentElement, locator),
    agencyOf: (id) => WIRE_AGENCIES.find((agency) => agency.id === id),
  });
  if (openEvidence) {
    for (const button of shadow?.querySelectorAll<HTMLElement>('.evidence-button') ?? []) button.click();
    for (const details of shadow?.querySelectorAll('details') ?? []) details.open = true;
  }
}

/** Options with two sites, one open in the editor; the welcome page as Firefox shows it before access is given. */
function showPage(name: 'options' | 'welcome', theme: SidebarState['theme'], language: string, t: Translate): void {
  const style = document.createElement('style');
  style.textContent = [tokens, controls, pageStyles, optionsStyles, welcomeStyles].join('\n');
  const app = document.createElement('div');
  document.head.replaceChildren(style);
  document.title = name;
  document.body.replaceChildren(app);
  let settings: Settings = {
    general: { ...DEFAULTS.general, theme, comments: false },
    sites: {
      'gazette.example': { state: 'off' },
      'post.example': { hide: ['.promo', '#banner'], categories: { ads: false } },
    },
  };
  const draw = () =>
    render(
      name === 'options' ? (
        <OptionsApp
          t={t}
          n={countedBy(t, language)}
          locale={language}
          settings={settings}
          actions={{
            library: {
              countHistory: async () => ({ stories: 12, bytes: 2_400_000 }),
              eraseHistory: async () => void calls.push('eraseHistory'),
              ratingLists: async () => [{ name: 'Library list', count: 240 }],
              saveRatingList: async () => void calls.push('saveRatingList'),
              removeRatingList: async () => void calls.push('removeRatingList'),
            },
            saveGeneral: async (change) => {
              settings = { ...settings, general: { ...settings.general, ...change } };
              draw();
            },
            saveSite: async (host, change) => void calls.push(`saveSite ${host} ${JSON.stringify(change)}`),
            replaceAll: async (all) => {
              settings = all;
              draw();
            },
            openShortcuts: () => void calls.push('openShortcuts'),
            download: (file) => void calls.push(`download ${file}`),
          }}
          version="0.1.0"
          shortcuts={[
            { name: t('commandTogglePage'), keys: 'Alt+Shift+C' },
            { name: t('commandToggleSidebar'), keys: '' },
          ]}
          ingredients={shippedIngredients({ preact: '11.2.0', turndown: '7.2.5' })}
        />
      ) : (
        <WelcomeApp
          t={t}
          locale={language}
          mode="automatic"
          theme={theme}
          browser="firefox"
          access={false}
          agencyOf={(id) => WIRE_AGENCIES.find((agency) => agency.id === id)}
          askAccess={async () => true}
          setMode={(mode) => void calls.push(`mode ${mode}`)}
          openOptions={() => void calls.push('openOptions')}
        />
      ),
      app,
    );
  draw();
}

window.gallery = { show, calls, root: () => shadow };
