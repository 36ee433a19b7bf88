/** What the detector begins: a copy is given to the desk, where the reader wants that. */
import { beforeEach, expect, test, vi } from 'vitest';

let stored: Record<string, unknown> = {};
const sent: { copydesk: string; body: { url: string; categories: string[] } }[] = [];
vi.mock('../../src/browser/api', () => ({
  unlisten: (stop: () => void) => stop(),
  browser: {
    storage: { sync: { get: async () => stored } },
    runtime: {
      sendMessage: async (message: (typeof sent)[number]) => {
        sent.push(message);
        return { answer: null };
      },
    },
  },
}));
const { beginReading } = await import('../../src/browser/begin');

beforeEach(() => {
  stored = {};
  sent.length = 0;
  document.body.innerHTML = '<main><p>The ferry sails again.</p></main>';
});

test('the page is copied and its reading begun', async () => {
  const beginnings = await beginReading(document);
  expect(beginnings?.settings.general.mode).toBe('automatic');
  expect(beginnings?.begun.url).toBe(location.href);
  expect(beginnings?.begun.elements.map((e) => e.localName)).toContain('main');
  expect(await beginnings?.begun.answer).toBe(null);
  expect(sent.map((m) => [m.copydesk, m.body.url])).toEqual([['read', location.href]]);
});

test.each([
  ['only on a click', { 'set:mode': 'on-click' }],
  ['off on this site', { [`site:${location.host}`]: { state: 'off' } }],
])('%s: nothing of the page leaves it', async (_, settings) => {
  stored = settings;
  expect(await beginReading(document)).toBe(null);
  expect(sent).toEqual([]);
});
