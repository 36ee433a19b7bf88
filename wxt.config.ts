import { defineConfig } from 'wxt';
import { filterMatcher } from './scripts/lib/filter-matcher.mjs';
import { knowledgeFiles } from './scripts/lib/knowledge-files.mjs';
import { noHtmlSink } from './scripts/lib/no-html-sink.mjs';
import { publicSuffixes } from './scripts/lib/public-suffixes.mjs';
import { stripExamples } from './scripts/lib/strip-examples.mjs';

/** Oldest versions supported; why: CONTRIBUTING.md, "Supported browsers". */
const CHROME = '123';
const FIREFOX = '147.0';
const BROWSERS = [`chrome${CHROME}`, `firefox${FIREFOX}`];

/** Chromium's background has no DOM, so pages are read in a page of their own (src/browser/desk-page.ts). */
const CHROMIUM_PERMISSIONS = ['offscreen'];
const permissionsIn = (browser: string): readonly string[] => (browser === 'firefox' ? [] : CHROMIUM_PERMISSIONS);

export default defineConfig({
  manifestVersion: 3,
  // Imports are written out, so that a reader sees where a name comes from.
  imports: false,
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await knowledgeFiles()));
    },
  },
  vite: () => ({
    plugins: [stripExamples(), noHtmlSink(), filterMatcher(), publicSuffixes()],
    // Without a target, `light-dark()` and nesting are rewritten for browsers that cannot run this anyway, wrongly in
    // a shadow root.
    build: {
      target: BROWSERS,
      cssTarget: BROWSERS,
      // Every supported browser preloads modules of its own accord.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Constants of other modules (`Region.Nav`) as the numbers they are.
        optimization: { inlineConst: { mode: 'all', pass: 1 } },
        // `diff` makes an object for each of its ways to compare; only those asked for are wanted.
        treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]diff[\\/]/, sideEffects: false }] },
      },
    },
  }),
  zip: { name: 'copydesk', excludeSources: ['out/**', 'bench/results/**', 'public/filters/**', 'public/licences/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Copydesk',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...permissionsIn(browser)],
    host_permissions: ['http://*/*', 'https://*/*'],
    // No connection to anything but the extension's own files: nothing can leave the browser.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detect.js'], run_at: 'document_start' }],
    icons: {
      16: 'icon/on-16.png',
      32: 'icon/on-32.png',
      48: 'icon/on-48.png',
      96: 'icon/on-96.png',
      128: 'icon/on-128.png',
    },
    action: {
      default_title: '__MSG_actionDefaultTitle__',
      default_icon: { 16: 'icon/none-16.png', 32: 'icon/none-32.png' },
    },
    commands: {
      'toggle-page': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandTogglePage__' },
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggleSidebar__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'copydesk@copydesk.example',
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX },
          },
        }
      : { minimum_chrome_version: CHROME }),
  }),
});
