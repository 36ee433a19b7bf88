import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../src/page-copy/copy-page';
import { openCopy } from '../../src/page-copy/open-copy';

const documentOf = (html: string): Document =>
  new JSDOM(html, { url: 'https://harbour.example/story' }).window.document;
/** There and back, as it goes from one process to another. */
function copied(document: Document) {
  const { copy, elements } = copyPage(document);
  return { ...openCopy(JSON.parse(JSON.stringify(copy))), live: elements };
}
const html = (document: Document) => document.documentElement.outerHTML;

describe('a copy is the page', () => {
  test.each([
    ['a story', '<!doctype html><title>Ferry</title><body><article class="a b"><h1>Ferry <em>sails</em></h1><p>Nine.'],
    ['comments aside', '<body><p>Nine</p><ul><li>a<li>b</ul>'],
    ['drawings', '<body><svg class="icon"></svg><math></math><p>after'],
    [
      'scripts and structured data',
      '<body><script type="application/ld+json">{"a":"</p>"}</script><noscript></noscript>',
    ],
    ['characters of every kind', '<body title="&quot;&lt;&amp;&nbsp;">«ﺕ»\u{1F6A2}&lt;b>&amp;</body>'],
    ['an empty one', ''],
  ])('%s', (_, markup) => {
    const document = documentOf(markup);
    expect(html(copied(document).document)).toBe(html(document));
  });

  test('also where scripts have nested what no parser would', () => {
    const document = documentOf('<body><p id="outer"></p><a href="/x" id="link"></a><table id="table"></table>');
    const inner = document.createElement('p');
    inner.append(document.createElement('div'));
    document.querySelector('#outer')?.append(inner);
    document.querySelector('#link')?.append(document.createElement('a'), 'text', 'more text');
    document.querySelector('#table')?.append(document.createElement('p'));
    expect(html(copied(document).document)).toBe(html(document));
  });

  test('element by element: number n here is number n there', () => {
    const { live, elements } = copied(documentOf('<body><main><p>a<b>b</b></p><!-- c --><svg><g/></svg></main><p>'));
    expect(elements.map((e) => e.localName)).toEqual(live.map((e) => e.localName));
    expect(elements).toHaveLength(8);
  });

  test('its doctype counts: without one, class names do not tell upper from lower case', () => {
    for (const [markup, found] of [
      ['<body class="Story">', 1],
      ['<!doctype html><body class="Story">', 0],
    ] as const)
      expect(copied(documentOf(markup)).document.querySelectorAll('.story')).toHaveLength(found);
  });
});

test('an opened copy stands in no window', () => {
  const { document } = copied(
    documentOf('<body><script>globalThis.ran = true</script><img src="/x.png" onerror="throw 1">'),
  );
  expect(document.defaultView).toBe(null);
  expect((globalThis as { ran?: boolean }).ran).toBe(undefined);
});

describe('a page that fights back', () => {
  test('clobbers properties', () => {
    const document = documentOf(
      '<body><form><input name="firstChild"><input name="parentNode"><input name="nextSibling"><input name="localName"><input name="getAttributeNames"></form><p>after',
    );
    expect(html(copied(document).document)).toBe(html(document));
  });

  test('has names that cannot be given', () => {
    const document = documentOf('<body><p "="1" x<y="2" id="p">text</p><a"b>odd</a"b><p>after');
    const { document: opened, elements, live } = copied(document);
    expect(elements).toHaveLength(live.length);
    expect(opened.querySelector('#p')?.textContent).toBe('text');
    expect(opened.body.textContent).toBe(document.body.textContent);
  });

  test('nests 2,000 deep (20,000 in the browsers: tests/e2e)', () => {
    const document = documentOf('<body>');
    let at: Element = document.body;
    for (let i = 0; i < 2000; i++) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    at.append('the bottom');
    const { elements } = copied(document);
    expect(elements).toHaveLength(2003);
    expect(elements.at(-1)?.textContent).toBe('the bottom');
  });

  test('holds megabytes in one attribute and one text', () => {
    const document = documentOf('<body><p>short</p>');
    document.body.setAttribute('data-state', 'x'.repeat(3_000_000));
    document.querySelector('p')?.append('y'.repeat(3_000_000));
    const { document: opened } = copied(document);
    expect(opened.body.getAttribute('data-state')?.length).toBe(20_000);
    expect(opened.querySelector('p')?.textContent?.length).toBe(1_500_005);
  });
});

describe('what a page’s own scripts say', () => {
  const script = '<script>store = {"publishedAt":"2026-01-06"}</script><script src="/a.js">never run</script>';
  const said = (html: string) => copied(documentOf(html)).document.documentElement.textContent;

  test('is copied where the page declares no date of its own', () => {
    const data = '<script type="application/ld+json">{"@type":"WebSite"}</script>';
    expect(said(`<body>${data}${script}`)).toBe('{"@type":"WebSite"}store = {"publishedAt":"2026-01-06"}');
  });
  test.each([
    [
      'structured data',
      '<script type="application/ld+json">{"datePublished":"2026"}</script>',
      '{"datePublished":"2026"}',
    ],
    ['a meta tag', '<meta property="article:published_time" content="2026">', ''],
    ['microdata', '<time itemprop="datePublished">6 January</time>', '6 January'],
  ])('is left out where it does: %s', (_, declared, text) => {
    expect(said(`<body>${declared}${script}`)).toBe(text);
  });
});

test('what is in styles, drawings and frames is left out: no text of the page, nothing that a rule goes by', () => {
  const inside = '<style>p { color: red }</style><svg class="a"><path d="M0 0"/></svg><noscript><img></noscript>';
  const { document } = copied(documentOf(`<body>${inside}<p>after</p>`));
  expect(document.body.innerHTML).toBe('<style></style><svg class="a"></svg><noscript></noscript><p>after</p>');
});

test.each([
  ['ends within an element', { names: ['html', 'lang'], tree: [0, 1], strings: [], quirks: false }],
  ['has no end', { names: ['html'], tree: [0], strings: [], quirks: false }],
])('a damaged copy: %s', (_, copy) => {
  expect(() => openCopy(copy)).toThrow(RangeError);
});
