import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/options/backup';
import { GROUPS, isFound, UNSHOWN } from '../../src/options/groups';
import { isSelector, typedHost } from '../../src/options/sites';
import { DEFAULTS, FIELDS, type Settings } from '../../src/settings/settings';

const SETTINGS: Settings = {
  general: { ...DEFAULTS.general, theme: 'dark', ads: false },
  sites: {
    'news.example': { state: 'off', categories: { navigation: true, share: false }, keep: ['.share-bar'] },
    'post.example': { hide: ['.promo'], noHistory: true },
  },
};

describe('backup', () => {
  test('comes back as it went', () => {
    const text = writeBackup(SETTINGS, new Date('2026-11-22T12:00:00Z'));
    expect(readBackup(text)).toEqual({ ok: true, settings: SETTINGS, repaired: [] });
  });

  test.each([
    ['', 'not-json'],
    ['{"copydesk": 1', 'not-json'],
    ['[1, 2]', 'not-copydesk'],
    ['null', 'not-copydesk'],
    ['{"general": {}}', 'not-copydesk'],
    ['{"copydesk": "1", "general": {}}', 'not-copydesk'],
    ['{"copydesk": 99, "general": {}}', 'newer'],
    [`{"copydesk": 1, "x": "${'y'.repeat(1_000_001)}"}`, 'too-large'],
  ])('%.30s is refused: %s', (text, because) => {
    expect(readBackup(text)).toMatchObject({ ok: false, because });
  });

  test('bad values are named and fall back, good ones stay', () => {
    const text = JSON.stringify({
      copydesk: 1,
      general: { theme: 'purple', ads: false },
      sites: { 'a.example': { state: 'sleepy' }, 'b.example': { state: 'off' }, 'bad host': {} },
    });
    const result = readBackup(text);
    expect(result).toMatchObject({ ok: true, settings: { sites: { 'b.example': { state: 'off' } } } });
    if (!result.ok) return;
    expect(result.settings.general.theme).toBe('auto');
    expect(result.settings.general.ads).toBe(false);
    expect(result.repaired).toEqual(['general.theme', 'site:a.example.state', 'site:bad host']);
  });

  test('a file that wants to be clever changes nothing', () => {
    const text = '{"copydesk":1,"general":{"__proto__":{"theme":"dark"}},"sites":{"__proto__":{"state":"off"}}}';
    const result = readBackup(text);
    expect(result.ok && result.settings).toEqual(DEFAULTS);
    expect(({} as { theme?: string }).theme).toBeUndefined();
  });
});

test('each setting is on the page once, or left out on purpose', () => {
  const shown = GROUPS.flatMap((group) => group.rows.map((row) => row.name));
  expect([...shown, ...UNSHOWN].sort()).toEqual(Object.keys(FIELDS).sort());
});

test('each choice on the page is a good value of its setting', () => {
  for (const { name, control } of GROUPS.flatMap((group) => group.rows)) {
    if (control.kind === 'flag') expect(typeof FIELDS[name].fallback).toBe('boolean');
    else for (const value of control.values) expect(FIELDS[name].read(value), `${name} ${value}`).toBe(value);
  }
});

test('search takes words in any order, case and accents', () => {
  expect(isFound('Fenêtres surgissantes', 'FENETRES')).toBe(true);
  expect(isFound('Open the sidebar', 'sidebar open')).toBe(true);
  expect(isFound('Open the sidebar', 'newsletter')).toBe(false);
  expect(isFound('anything', '  ')).toBe(true);
});

test.each([
  ['https://www.News.example/a/b?c', 'news.example'],
  ['news.example', 'news.example'],
  [' news.example/path ', 'news.example'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['no', null],
  ['two words.example', null],
  ['javascript:alert(1)', null],
  ['', null],
])('typed %s gives the site %s', (text, host) => {
  expect(typedHost(text)).toBe(host);
});

test('selectors are checked by the browser', () => {
  expect(isSelector('.promo > a[href*="x"]')).toBe(true);
  expect(isSelector('..promo')).toBe(false);
  expect(isSelector('a'.repeat(600))).toBe(false);
});
