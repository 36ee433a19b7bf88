// @vitest-environment node
/** What ships of the filter library, and its public suffixes from a file, answer as the whole library does. */
import fs from 'node:fs';
import path from 'node:path';
import { FiltersEngine } from '@ghostery/adblocker';
import { getDomain } from 'tldts-experimental';
import { build, parseAst } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { filterMatcher, UNUSED_MEMBERS, withoutUnused } from '../../scripts/lib/filter-matcher.mjs';
import { publicSuffixes, suffixesIn, suffixFile, suffixTable } from '../../scripts/lib/public-suffixes.mjs';
import { createFilterLists, FILTER_GROUPS, type FilterGroup, type FilterQuestion } from '../../src/clutter/filters';

const ROOT = path.resolve(import.meta.dirname, '../..');

type Shipped = typeof import('./filters-as-shipped');
let shipped: Shipped;
let size = 0;

/** The modules as the extension has them: built with the plugins. */
beforeAll(async () => {
  const entry = path.join(import.meta.dirname, 'filters-as-shipped.ts');
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [filterMatcher(), publicSuffixes()],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'shipped' } },
  });
  const output = [built].flat()[0];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const { code } = output.output[0];
  size = code.length;
  shipped = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Shipped;
  shipped.table.set(new Uint32Array(suffixFile().buffer));
});

const LISTS: Readonly<Record<FilterGroup, string>> = {
  ads: `
##.promo-slot
###leaderboard
##a[href^="https://click.example/"]
##.box:is(.a, .b)
##div[data-unit="x"]
news.*##.entity
news.*,~news.example##.entity-but-one
harbour.co.uk,~sport.harbour.co.uk##.regional
pages.github.io##.hosted
bücher.example##.umlaut
~quiet.example##.everywhere-but
news.example#@#.promo-slot
##div:has(> .unit)
other.example##.x:style(color: red !important)
other.example##+js(nobab)
@@||quiet.example^$generichide
@@||silent.example^$elemhide
@@||half.example/paid/*$specifichide
@@|https://exact.example/|$elemhide
@@/^https:\\/\\/re\\d+\\.example\\//$elemhide
@@||third.example^$elemhide,domain=third.example|~sub.third.example
quiet.example##.own-rule
silent.example##.own-rule
half.example##.own-rule
`,
  social: '##.share\n@@||news.com^$ghide',
  annoyances: '###nag\nnews.co.*##.popup',
};

const HOSTS = `news.example www.news.example news.com www.news.com news.co.uk m.news.co.uk news.com.br news.co.jp
  harbour.co.uk www.harbour.co.uk sport.harbour.co.uk live.sport.harbour.co.uk co.uk uk pages.github.io github.io
  a.pages.github.io xn--bcher-kva.example quiet.example www.quiet.example silent.example half.example exact.example
  re12.example re.example third.example sub.third.example localhost 192.0.2.7 [2001:db8::1] plain.unknowntld
  city.kawasaki.jp www.city.kawasaki.jp shop.kawasaki.jp www.ck a.b.ck blogspot.com me.blogspot.com.es news.gov.au
  s3.amazonaws.com a.b.c.d.e.f.g.h.example bbc.news 例え.jp xn--r8jz45g.jp`.split(/\s+/);

const question = (host: string, at: string): FilterQuestion => ({
  url: `https://${host}${at}`,
  classes: ['promo-slot', 'box', 'a', 'share', 'ad', 'ads', 'banner', 'advertisement', 'social-share', 'promo'],
  ids: ['leaderboard', 'nag', 'ad', 'banner', 'sidebar-ads', 'newsletter'],
  hrefs: ['https://click.example/1', 'https://www.facebook.com/sharer', '/story'],
});
const questions = HOSTS.flatMap((host) => ['/', '/paid/story?id=1'].map((at) => question(host, at)));

async function compare(engines: (group: FilterGroup) => Uint8Array): Promise<number> {
  const failed: unknown[] = [];
  const ask = async (make: typeof createFilterLists) => {
    const lists = make(
      async (group) => engines(group),
      (_, error) => failed.push(error),
    );
    return Promise.all(questions.map((asked) => lists.answer(asked)));
  };
  const [whole, ours] = [await ask(createFilterLists), await ask(shipped.createFilterLists)];
  expect(failed).toEqual([]);
  expect(ours).toEqual(whole);
  return whole.flat().flatMap(({ selectors }) => selectors).length;
}

test('rules, exceptions and exceptions for pages of every form are answered as by the whole library', async () => {
  const options = { loadNetworkFilters: true, enableHtmlFiltering: false, loadExtendedSelectors: false };
  const answered = await compare((group) => FiltersEngine.parse(LISTS[group], options).serialize());
  expect(answered).toBeGreaterThan(HOSTS.length);
});

const FILES = path.join(ROOT, 'public/filters');
const generated = FILTER_GROUPS.every((group) => fs.existsSync(path.join(FILES, `${group}.bin`)));
test.skipIf(!generated)(
  'the lists that ship are answered as by the whole library (`npm run generate` makes them)',
  async () => {
    const answered = await compare((group) => new Uint8Array(fs.readFileSync(path.join(FILES, `${group}.bin`))));
    expect(answered).toBeGreaterThan(1000);
  },
);

test('domains are those of the whole library', () => {
  const domains = (of: typeof getDomain) => HOSTS.map((host) => [host, of(host)]);
  expect(domains(shipped.getDomain)).toEqual(domains(getDomain));
  expect(shipped.getDomain('sport.harbour.co.uk')).toBe('harbour.co.uk');
});

test('what ships of the library is small', () => {
  expect(size).toBeLessThan(75_000);
});

test('a library that has changed stops the build; other modules are left alone', () => {
  const file = '/x/node_modules/@ghostery/adblocker/dist/esm/config.js';
  const parse = (code: string) => parseAst(code);
  expect(UNUSED_MEMBERS.config).toContain('serialize');
  expect(withoutUnused('export default class C { serialize() {} getSerializedSize() {} keep() {} }', file, parse)).toBe(
    'export default class C {   keep() {} }',
  );
  expect(() => withoutUnused('export default class C { keep() {} }', file, parse)).toThrow(/adapt/);
  expect(withoutUnused('class C { serialize() {} }', '/x/src/other.js', parse)).toBeNull();
  expect(() => suffixesIn('export default [1, 2];')).toThrow(/has changed/);
  expect(suffixesIn(fs.readFileSync(suffixTable(), 'utf8')).length).toBeGreaterThan(5000);
});
