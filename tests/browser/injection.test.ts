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
let opened = 0;
vi.mock('../../src/browser/desk-room', () => ({ openDesk: async () => void opened++ }));
const { beginInTab } = await import('../../src/browser/injection');
const PAGE = 'https://news.example/2026/01/06/story';

beforeEach(() => {
  injected.length = 0;
  badges.length = 0;
  opened = 0;
  stored = {};
});

test('the script goes in at once, and the desk is made ready', async () => {
  await beginInTab(7, PAGE, false);
  expect(injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/article.js'], injectImmediately: true }]);
  expect(opened).toBe(1);
});

test('a tab in which the script runs gets no other', async () => {
  await beginInTab(7, PAGE, true);
  expect(injected).toEqual([]);
  expect(opened).toBe(1);
});

test.each([
  ['only on a click', { 'set:mode': 'on-click' }],
  ['off on this site', { 'site:news.example': { state: 'off' } }],
])('%s: nothing is put into the page, no desk is opened', async (_, settings) => {
  stored = settings;
  await beginInTab(7, PAGE, false);
  expect(injected).toEqual([]);
  expect(badges).toEqual(['off']);
  expect(opened).toBe(0);
});
