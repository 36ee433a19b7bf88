import { describe, expect, test } from 'vitest';
import { indexRatings, ratingsFor } from '../../src/context/ratings';
import { domainOf, readRatingFile } from '../../src/context/ratings-file';

describe('reading a list', () => {
  test('CSV with a head line in any order, quoted fields and a byte order mark', () => {
    const file = readRatingFile(
      '\uFEFFSource,Date,URL,Rating\n"Panel, A",2026,https://www.example.org/x,"High, mostly"\n',
      'A',
    );
    expect(file.errors).toEqual([]);
    expect(file.list.ratings).toEqual([
      { domain: 'example.org', rating: 'High, mostly', source: 'Panel, A', date: '2026' },
    ]);
  });

  test('CSV without a head line, semicolons', () => {
    expect(readRatingFile('example.org;High;Panel;2026-01-01', 'A').list.ratings[0]).toMatchObject({
      date: '2026-01-01',
    });
  });

  test('each bad line is named, good lines are kept', () => {
    const text =
      'domain,rating\nexample.org,High\nnot a host,Low\n,Low\nexample.net,\nexample.org,Low\n\nexample.com,Mixed';
    const file = readRatingFile(text, 'A');
    expect(file.errors.map((e) => [e.line, e.problem])).toEqual([
      [3, 'bad-domain'],
      [4, 'no-domain'],
      [5, 'no-rating'],
      [6, 'duplicate'],
    ]);
    expect(file.list.ratings.map((r) => r.domain)).toEqual(['example.org', 'example.com']);
  });

  test('JSON in its three shapes', () => {
    const entry = { domain: 'example.org', rating: 3, source: 'Panel', date: '2026' };
    for (const value of [
      [entry],
      { ratings: [entry] },
      { 'example.org': { rating: 3, source: 'Panel', date: '2026' } },
    ])
      expect(readRatingFile(JSON.stringify(value), 'A').list.ratings).toEqual([{ ...entry, rating: '3' }]);
    expect(readRatingFile('[1, {"domain":"example.org","rating":"ok"}]', 'A')).toMatchObject({
      errors: [{ line: 1, problem: 'not-an-entry' }],
      list: { ratings: [{ rating: 'ok' }] },
    });
  });

  test('files that are no list', () => {
    expect(readRatingFile('  \n', 'A').unreadable).toBe('empty');
    expect(readRatingFile('{"a":', 'A').unreadable).toBe('bad-json');
  });

  test('200,000 lines', () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `site${i}.example,rating ${i % 5},Panel,2026`);
    const start = performance.now();
    const file = readRatingFile(`domain,rating,source,date\n${lines.join('\n')}`, 'A');
    expect(file.list.ratings).toHaveLength(200_000);
    expect(ratingsFor(indexRatings([file.list]), 'www.site199999.example')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

test('several lists side by side; a host has the ratings of its domain', () => {
  const rating = (domain: string, r: string) => ({ domain, rating: r, source: null, date: null });
  const index = indexRatings([
    { name: 'A', ratings: [rating('example.org', 'High'), rating('news.example.org', 'Higher')] },
    { name: 'B', ratings: [rating('example.org', 'Low')] },
  ]);
  expect(ratingsFor(index, 'www.news.example.org').map((r) => `${r.list} ${r.rating}`)).toEqual(['A Higher', 'B Low']);
  expect(ratingsFor(index, 'org')).toEqual([]);
});

test.each([
  ['https://www.Example.org/news', 'example.org'],
  ['example.org.', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['127.0.0.1', null],
  ['localhost', null],
  ['a b.c', null],
])('domainOf(%s)', (written, domain) => {
  expect(domainOf(written)).toBe(domain);
});
