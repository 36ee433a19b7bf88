import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openHistoryStore } from '../../src/browser/history-store';
import { compareSnapshots } from '../../src/context/changes';
import { ArticleHistories, type ArticleRecord, type HistoryStore } from '../../src/context/history';
import { mayKeep, type Snapshot, snapshotOf, storyKey } from '../../src/context/snapshot';
import { story } from './story';

const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const snapshot = (day: number, paragraphs: readonly string[], more: Partial<Snapshot> = {}): Snapshot => ({
  seen: at(day),
  headline: 'Bridge opens in May',
  published: '2026-03-01T08:00:00Z',
  modified: null,
  paragraphs,
  ...more,
});
const visit = (key: string, s: Snapshot) => ({ key, url: `https://news.example/${key}`, snapshot: s });
let names = 0;
const store = (): HistoryStore => openHistoryStore(`test-${names++}`);

describe('what changed', () => {
  test('first visit, same again, then an edit', async () => {
    const history = new ArticleHistories(store());
    const text = ['The bridge cost 12 million. It opens in May.', 'Nobody was hurt.'];
    expect(await history.visit(visit('a', snapshot(1, text)))).toMatchObject({ previous: null, changes: null });
    expect(await history.visit(visit('a', snapshot(2, text)))).toMatchObject({ changes: null, kept: 'kept' });
    const edited = ['The bridge cost 15 million. It opens in May.', 'Two people were hurt. A third is missing.'];
    const result = await history.visit(
      visit('a', snapshot(3, edited, { headline: 'Bridge opens late', modified: '2026-03-03T09:00:00Z' })),
    );
    expect(result.previous?.seen).toBe(at(1));
    const { changes } = result;
    expect(changes?.headline?.filter((p) => p.kind !== 'same').map((p) => p.text.trim())).toEqual(['in May', 'late']);
    expect(changes?.figures).toEqual([{ before: '12', after: '15', sentence: 'The bridge cost 15 million.' }]);
    expect(changes?.sentences.map((s) => s.kind)).toEqual(['changed', 'removed', 'added', 'added']);
    expect(changes?.admitted).toBe(true);
    expect(result.updates).toEqual(['2026-03-01T08:00:00Z', '2026-03-03T09:00:00Z']);
  });

  test('an edit that the page does not admit', () => {
    const changes = compareSnapshots(
      snapshot(1, ['One sentence here.']),
      snapshot(2, ['Another one stands here now.']),
    );
    expect(changes?.admitted).toBe(false);
  });

  test('a text that was rewritten is not compared word by word', () => {
    const many = (word: string) => Array.from({ length: 900 }, (_, i) => `${word} ${i} stands alone.`);
    const changes = compareSnapshots(snapshot(1, many('River')), snapshot(2, many('Mountain')));
    expect(changes).toMatchObject({ rewritten: true, sentences: [] });
  });
});

describe('keeping', () => {
  test('only with consent, never in private windows, not where the site is off', () => {
    expect(mayKeep({ consent: true, privateWindow: false, siteOff: false })).toBe(true);
    expect(mayKeep({ consent: false, privateWindow: false, siteOff: false })).toBe(false);
    expect(mayKeep({ consent: true, privateWindow: true, siteOff: false })).toBe(false);
    expect(mayKeep({ consent: true, privateWindow: false, siteOff: true })).toBe(false);
  });

  test('the oldest go when there is more than the cap', async () => {
    const s = store();
    const history = new ArticleHistories(s, 5000);
    for (let day = 1; day <= 4; day++) await history.visit(visit(`k${day}`, snapshot(day, ['x'.repeat(800)])));
    expect((await s.sizes()).map((r) => r.key)).toEqual(['k3', 'k4']);
  });

  test('a damaged record is dropped, the others stay', async () => {
    const s = store();
    const history = new ArticleHistories(s);
    await history.visit(visit('good', snapshot(1, ['Text.'])));
    await s.put({ key: 'bad', url: 'x', site: 'x', versions: 'broken', lastSeen: 1 } as unknown as ArticleRecord);
    expect(await history.visit(visit('bad', snapshot(2, ['Text.'])))).toMatchObject({
      previous: null,
      kept: 'dropped',
    });
    expect(await history.export('good')).toContain('Text.');
    expect(await history.export('bad')).toContain(at(2));
  });

  test('no room: half goes, and when that does not help nothing is kept and nothing breaks', async () => {
    const s = store();
    const full: HistoryStore = {
      ...s,
      put: () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' })),
    };
    await s.put({
      key: 'old',
      url: 'u',
      site: 's',
      versions: [snapshot(1, ['a'])],
      updates: [],
      lastSeen: 1,
      bytes: 900,
    });
    expect(await new ArticleHistories(full).visit(visit('n', snapshot(2, ['b'])))).toMatchObject({ kept: 'no-room' });
    expect(await s.sizes()).toEqual([]);
  });

  test('erasing everything, or one site; export of one story', async () => {
    const s = store();
    const history = new ArticleHistories(s);
    await history.visit(visit('a', snapshot(1, ['Text of a.'])));
    await history.visit({ ...visit('b', snapshot(1, ['Text of b.'])), url: 'https://other.example/b' });
    const saved = JSON.parse((await history.export('a')) ?? '') as { format: string; versions: unknown[] };
    expect([saved.format, saved.versions.length]).toEqual(['copydesk-history', 1]);
    await history.eraseSite('other.example');
    expect((await s.sizes()).map((r) => r.key)).toEqual(['a']);
    await history.erase();
    expect(await history.count()).toEqual({ stories: 0, bytes: 0 });
    expect(await history.export('a')).toBeNull();
  });
});

test('the same story under another address has the same key', () => {
  const { page, article } = story('en', 'Some text.', { url: 'https://news.example/story?utm_source=x&id=7#top' });
  expect(storyKey(page)).toBe('https://news.example/story?id=7');
  const facts = { headline: null, published: null, modified: null } as never;
  expect(snapshotOf(page, article, facts, new Date(at(1))).snapshot).toMatchObject({
    seen: at(1),
    paragraphs: ['Some text.'],
  });
});
