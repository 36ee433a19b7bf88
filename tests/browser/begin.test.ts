/** What the detector begins: a copy is given to the desk, where the reader wants that. */
import { beforeEach, expect, test, vi } from 'vitest';

let stored: Record<string, unknown> = {};
let refuses = false;
const sent: { copydesk: string; body: { url: string } }[] = [];
vi.mock('../../src/browser/api', () => ({
  unlisten: (stop: () => void) => stop(),
  browser: {
    storage: { sync: { get: async () => (refuses ? Promise.reject(new Error('refused')) : stored) } },
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
  refuses = false;
  sent.length = 0;
  document.body.innerHTML = '<main><p>The ferry sails again.</p></main>';
});

test('the page is copied and its reading begun', async () => {
  const beginnings = await beginReading(document);
  expect(beginnings?.url).toBe(location.href);
  expect(beginnings?.elements.map((e) => e.localName)).toContain('main');
  expect(await beginnings?.answer).toBe(null);
  expect(sent.map((m) => [m.copydesk, m.body.url])).toEqual([['read-found', location.href]]);
});

test.each([
  ['only on a click', { 'set:mode': 'on-click' }],
  ['off on this site', { [`site:${location.host}`]: { state: 'off' } }],
])('%s: nothing of the page leaves it', async (_, settings) => {
  stored = settings;
  expect(await beginReading(document)).toBe(null);
  expect(sent).toEqual([]);
});

test('storage that refuses says nothing against it', async () => {
  refuses = true;
  expect((await beginReading(document))?.url).toBe(location.href);
});
