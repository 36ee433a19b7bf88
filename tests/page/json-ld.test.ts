/** Structured data as publishers and attackers write it: read, or named as unreadable; never a throw, never a hang. */
import { describe, expect, test } from 'vitest';
import { decodeEntities, listOf, readJsonLd, resolve, textOf } from '../../src/page/json-ld';

const headline = (text: string) => readJsonLd([text]).nodes.map((n) => n.value.headline);

describe('read all the same', () => {
  test.each([
    ['plain', '{"@type":"NewsArticle","headline":"Ferry strike ends"}'],
    ['trailing comma', '{"@type":"NewsArticle","headline":"Ferry strike ends",}'],
    ['comments', '{/* made by */"@type":"NewsArticle",\n// the title\n"headline":"Ferry strike ends"}'],
    ['in a comment of HTML', '<!-- {"headline":"Ferry strike ends"} -->'],
    ['in CDATA', '//<![CDATA[\n{"headline":"Ferry strike ends"}\n//]]>'],
    ['with a semicolon', '{"headline":"Ferry strike ends"};'],
    ['raw line break in a string', '{"headline":"Ferry strike ends","description":"one\ntwo"}'],
    ['list of lists', '[[{"headline":"Ferry strike ends"}]]'],
    ['in a @graph', '{"@context":"https://schema.org","@graph":[{"headline":"Ferry strike ends"}]}'],
    ['cut off', '{"headline":"Ferry strike ends","author":[{"name":"Jonas We'],
  ])('%s', (_name, text) => {
    expect(headline(text)).toContain('Ferry strike ends');
  });

  test('types, paths and references', () => {
    const data = readJsonLd([
      '{"@graph":[{"@id":"#a","@type":["https://schema.org/NewsArticle","Article"],"publisher":{"@id":"#p"}},{"@id":"#p","@type":"schema:NewsMediaOrganization","name":"Harbour &amp; Post"}]}',
    ]);
    expect(data.nodes.map((n) => [n.path, n.types])).toEqual([
      ['[0].@graph[0]', ['NewsArticle', 'Article']],
      ['[0].@graph[0].publisher', []],
      ['[0].@graph[1]', ['NewsMediaOrganization']],
    ]);
    const story = data.nodes[0]?.value ?? {};
    expect(textOf(resolve(listOf(story, 'publisher')[0], data))).toBe('Harbour & Post');
  });
});

describe('refused', () => {
  test.each([
    ['no JSON', 'var a = b;'],
    ['HTML', '<p>not found</p>'],
    ['one megabyte of brackets', '['.repeat(1_000_000)],
  ])('%s', (_name, text) => {
    expect(() => readJsonLd([text])).not.toThrow();
    expect(readJsonLd([text]).nodes).toEqual([]);
  });

  test('an empty script is no problem', () => {
    expect(readJsonLd(['', '  \n'])).toMatchObject({ nodes: [], broken: [] });
  });
});

describe('bombs', () => {
  const quickly = (text: string) => {
    const start = performance.now();
    const data = readJsonLd([text]);
    expect(performance.now() - start).toBeLessThan(15_000);
    return data;
  };
  test('five megabytes', () => {
    const items = Array.from({ length: 50_000 }, (_, i) => `{"@type":"Thing","name":"${'x'.repeat(70)}${i}"}`);
    expect(quickly(`[${items.join(',')}]`).nodes.length).toBeLessThanOrEqual(20_000);
  });
  test('deep', () => {
    const text = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(quickly(text).nodes.length).toBeLessThan(100);
  });
  test('a thousand thousand numbers', () => {
    expect(quickly(`{"headline":"h","n":[${'1,'.repeat(1_000_000)}1]}`).nodes).toHaveLength(1);
  });
  test('white space after a comment mark', () => {
    quickly(`{"a":"-->${' '.repeat(1_000_000)}"}`);
  });
  test('prototypes stay as they are', () => {
    const data = quickly(
      '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"headline":"h"}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(listOf(data.nodes[0]?.value ?? {}, 'toString')).toEqual([]);
  });
  test('references in a circle', () => {
    const data = readJsonLd(['[{"@id":"#a","author":{"@id":"#b"},"x":1},{"@id":"#b","author":{"@id":"#a"},"x":1}]']);
    expect(resolve({ '@id': '#a' }, data)).toMatchObject({ x: 1 });
  });
});

test('character references', () => {
  expect(decodeEntities('Harbour &amp; Post &#8217; &#x2019; &bogus; &#0; &#1114112;')).toBe(
    'Harbour & Post ’ ’ &bogus; &#0; &#1114112;',
  );
});

test('what can be mended is; what is no JSON at all is not read', () => {
  const read = readJsonLd(['{"@type":"NewsArticle","headline":"Ferry",}', 'not JSON at all', '{"@type":"WebPage"}']);
  expect(read.nodes.map((n) => n.types)).toEqual([['NewsArticle'], ['WebPage']]);
});
