import { expect, test } from 'vitest';
import { changeSite, DEFAULTS, FIELDS, repairSettings, settingsFor, siteOf } from '../../src/settings/settings';

test('nothing stored gives the defaults', () => {
  expect(repairSettings({})).toEqual({ settings: DEFAULTS, repaired: [] });
  for (const junk of [undefined, null, 7, 'x', []]) expect(repairSettings(junk).settings).toEqual(DEFAULTS);
});

test('every default is a good value of its own field', () => {
  for (const [name, field] of Object.entries(FIELDS)) expect(field.read(field.fallback), name).toBe(field.fallback);
});

test('bad values fall back one by one and are named; good ones stay', () => {
  const { settings, repaired } = repairSettings({
    settings: { theme: 'purple', mode: 'on-click', tabOffset: 400, ads: 'yes', unknownOfTomorrow: 1 },
    'site:news.example': { state: 'sleepy', hide: ['.promo', 7, ''], noHistory: true },
    'site:bad host': { state: 'off' },
    'site:list.example': [],
  });
  expect(settings.general).toEqual({ ...DEFAULTS.general, mode: 'on-click' });
  expect(settings.sites).toEqual({ 'news.example': { hide: ['.promo'], noHistory: true } });
  expect(repaired).toEqual([
    'general.tabOffset',
    'general.theme',
    'general.ads',
    'site:news.example.state',
    'site:news.example.hide',
    'site:bad host',
    'site:list.example',
  ]);
});

test('stored prototypes cannot reach the defaults', () => {
  const { settings } = repairSettings(
    JSON.parse('{"settings":{"__proto__":{"theme":"dark"}},"site:__proto__":{"state":"off"}}'),
  );
  expect(settings.general.theme).toBe('auto');
  expect(settingsFor(settings, 'https://other.example/').off).toBe(false);
});

test('a site is its host without www', () => {
  expect(siteOf('https://www.Example.org/a')).toBe('example.org');
  expect(siteOf('http://localhost:8080/')).toBe('localhost:8080');
});

test('site settings override general ones', () => {
  const { settings } = repairSettings({
    settings: { mode: 'on-click', share: false },
    'site:a.example': { state: 'on', categories: { share: true, ads: false } },
    'site:b.example': { state: 'off' },
  });
  expect(settingsFor(settings, 'https://www.a.example/x').automatic).toBe(true);
  expect(settingsFor(settings, 'https://a.example/x').categories.has('ads')).toBe(false);
  expect(settingsFor(settings, 'https://a.example/x').categories.has('share')).toBe(true);
  expect(settingsFor(settings, 'https://b.example/x')).toMatchObject({ off: true, automatic: false });
  expect(settingsFor(settings, 'https://c.example/x')).toMatchObject({ off: false, automatic: false });
});

test('changing a site drops what is undefined', () => {
  expect(changeSite({ state: 'off', hide: ['.x'] }, { state: undefined })).toEqual({ hide: ['.x'] });
});
