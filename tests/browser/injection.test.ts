/** Where a page is found: what is put into its tab, and what the detector is told. */
import { beforeEach, expect, test, vi } from 'vitest';

const injected: unknown[] = [];
const badges: string[] = [];
let stored: Record<string, unknown> = {};
vi.mock('../../src/browser/api', () => ({
  unlisten: (stop: () => void) => stop(),
  browser: {
    runtime: { getURL: (path: string) => `extension://us${path}` },
    storage: { sync: { get: async () => stored } },
    i18n: { getMessage: (key: string) => key },
    action: {
      setBadgeText: async ({ text }: { text: string }) => badges.push(text),
      setBadgeBackgroundColor: async () => {},
      setTitle: async () => {},
    },
    scripting: {
      executeScript: async (injection: unknown) => {
        injected.push(injection);
        throw new Error('The tab was closed.');
      },
    },
  },
}));
const { beginInTab } = await import('../../src/browser/injection');
const PAGE = 'https://news.example/2026/01/06/story';
const ENGLISH = { text: 'en', declared: 'en' };

beforeEach(() => {
  injected.length = 0;
  badges.length = 0;
  stored = {};
  vi.stubGlobal('fetch', async (address: string) => ({
    json: async () => (address.endsWith('/languages.json') ? ['de', 'en'] : { from: address.split('/').at(-1) }),
  }));
});

test('the script goes in at once, settings and the words of the page beside it', async () => {
  const beginnings = await beginInTab(7, PAGE, ENGLISH);
  expect(injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/article.js'], injectImmediately: true }]);
  expect(beginnings?.settings.general.mode).toBe('automatic');
  expect(beginnings?.languages).toEqual(ENGLISH);
  expect(beginnings?.knowledge?.languages).toEqual([{ from: 'language-en.json' }]);
});

test('a tab in which the script runs gets no other, and no knowledge that it has', async () => {
  expect(await beginInTab(7, PAGE, null)).toMatchObject({ knowledge: null, languages: null });
  expect(injected).toEqual([]);
});

test.each([
  ['only on a click', { 'set:mode': 'on-click' }],
  ['off on this site', { 'site:news.example': { state: 'off' } }],
])('%s: nothing is put into the page, nothing is given', async (_, settings) => {
  stored = settings;
  expect(await beginInTab(7, PAGE, ENGLISH)).toBe(null);
  expect(injected).toEqual([]);
  expect(badges).toEqual(['off']);
});
