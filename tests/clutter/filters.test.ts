import { FiltersEngine } from '@ghostery/adblocker';
import { expect, test } from 'vitest';
import { createFilterLists, type FilterGroup } from '../../src/clutter/filters';

/** Lists of our own, compiled as `scripts/filters.mjs` compiles the shipped ones. */
const compiled = (text: string) =>
  FiltersEngine.parse(text, {
    loadNetworkFilters: true,
    enableHtmlFiltering: false,
    loadExtendedSelectors: false,
  }).serialize();

const ADS = `
##.promo-slot
###leaderboard
##a[href^="https://click.example/"]
##.box:is(.a, .b)
news.example##.teaser-paid
news.example#@#.promo-slot
##div[data-unit="x"]
other.example##.x:style(color: red !important)
@@||quiet.example^$generichide
@@||silent.example^$elemhide
quiet.example##.own-rule
silent.example##.own-rule
`;

function setUp(lists: Partial<Record<FilterGroup, Uint8Array>>) {
  const warned: FilterGroup[] = [];
  const loads: FilterGroup[] = [];
  const filters = createFilterLists(
    async (group) => {
      loads.push(group);
      const bytes = lists[group];
      if (!bytes) throw new Error('not there');
      return bytes;
    },
    (group) => warned.push(group),
  );
  const ask = async (url: string, classes: string[] = [], ids: string[] = [], hrefs: string[] = []) =>
    (await filters.answer({ url, classes, ids, hrefs })).find((a) => a.group === 'ads')?.selectors ?? [];
  return { ask, filters, warned, loads };
}

test('generic rules are found by class, id and address; the rest always come', async () => {
  const { ask } = setUp({ ads: compiled(ADS) });
  const nothing = await ask('https://plain.example/story');
  expect(nothing).toContain('div[data-unit="x"]');
  expect(nothing).not.toContain('.promo-slot');
  expect(await ask('https://plain.example/story', ['promo-slot'], ['leaderboard'])).toEqual(
    expect.arrayContaining(['.promo-slot', '#leaderboard']),
  );
  expect(await ask('https://plain.example/story', [], [], ['https://click.example/1'])).toContain(
    'a[href^="https://click.example/"]',
  );
});

test('a selector with commas stays one selector', async () => {
  const { ask } = setUp({ ads: compiled(ADS) });
  expect(await ask('https://plain.example/', ['box', 'a'])).toContain('.box:is(.a, .b)');
});

test('rules and exceptions of a site hold on its subdomains and nowhere else', async () => {
  const { ask } = setUp({ ads: compiled(ADS) });
  expect(await ask('https://www.news.example/x', ['promo-slot'])).toContain('.teaser-paid');
  expect(await ask('https://www.news.example/x', ['promo-slot'])).not.toContain('.promo-slot');
  expect(await ask('https://plain.example/x', ['promo-slot'])).not.toContain('.teaser-paid');
});

test('exceptions for whole pages: generic rules, or all of them', async () => {
  const { ask } = setUp({ ads: compiled(ADS) });
  expect(await ask('https://quiet.example/x', ['promo-slot'])).toEqual(['.own-rule']);
  expect(await ask('https://silent.example/x', ['promo-slot'])).toEqual([]);
});

test('rules that style instead of hiding are not used', async () => {
  const { ask } = setUp({ ads: compiled(ADS) });
  expect((await ask('https://other.example/', ['x'])).join()).not.toContain('.x');
});

test('an engine that is missing or corrupt names nothing, is told once, and the others answer', async () => {
  const { ask, warned, filters } = setUp({ ads: compiled(ADS), social: new Uint8Array([1, 2, 3, 4]) });
  expect(await ask('https://plain.example/', ['promo-slot'])).toContain('.promo-slot');
  await ask('https://plain.example/', ['promo-slot']);
  expect(warned.sort()).toEqual(['annoyances', 'social']);
  expect(await filters.answer({ url: 'no address', classes: [], ids: [], hrefs: [] })).toEqual([]);
});

test('engines are read once', async () => {
  const { ask, loads } = setUp({ ads: compiled(ADS) });
  await Promise.all([ask('https://a.example/'), ask('https://b.example/')]);
  expect(loads.filter((group) => group === 'ads')).toHaveLength(1);
});
