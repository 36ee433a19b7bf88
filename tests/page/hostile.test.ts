/** Pages that are odd, broken or hostile: reading them neither throws, nor changes them, nor hangs. */
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { judgeQuickly } from '../../src/detect/quick';
import { Region } from '../../src/page/page';
import { readPage } from '../../src/page/read-page';

const ADDRESS = 'https://harbourpost.example/city/2026/03/ferry-strike-ends-after-eleven-days-4711.html';
const PARAGRAPH =
  'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said in a statement to reporters.';
const parse = (html: string, type: DOMParserSupportedType = 'text/html'): Document =>
  new DOMParser().parseFromString(html, type);
const read = (html: string) => readPage(parse(html), ADDRESS);
const texts = (html: string) => read(html).blocks.map((b) => b.text);

function timed<T>(run: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - start };
}

describe('clobbered elements', () => {
  test.each([
    [
      'form inputs',
      `<form><input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="textContent"><input name="localName"><input name="getAttribute"><p>${PARAGRAPH}</p></form>`,
    ],
    [
      'form ids',
      `<form id="f"><input id="children"><input id="attributes"><input id="nodeType"><p>${PARAGRAPH}</p></form>`,
    ],
    [
      "images named like the document's properties",
      `<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="contentType"><img name="defaultView"><p>${PARAGRAPH}</p>`,
    ],
  ])('%s do not fool the reader', (_name, body) => {
    const document = parse(`<title>Ferry</title><body>${body}</body>`);
    const before = new XMLSerializer().serializeToString(document);
    const page = readPage(document, ADDRESS);
    expect(page.blocks.map((b) => b.text)).toEqual([PARAGRAPH]);
    expect(() => detectArticle(page, { always: true })).not.toThrow();
    expect(() => judgeQuickly(document, new URL(ADDRESS))).not.toThrow();
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });
});

describe('documents that are hardly pages', () => {
  test.each([
    ['empty', ''],
    ['no body text', '<!doctype html><html><head></head><body></body></html>'],
    ['no head', `<body><p>${PARAGRAPH}`],
    [
      'frameset',
      '<html><head><title>Old</title></head><frameset cols="20%,80%"><frame src="a"><frame src="b"></frameset></html>',
    ],
    ['only scripts', '<script>let a = 1;</script><style>p { color: red }</style>'],
    ['title in the body', '<body><title>Late title</title></body>'],
  ])('%s', (_name, html) => {
    const page = read(html);
    expect(detectArticle(page).article).toBeNull();
    expect(detectArticle(page, { always: true })).toBeDefined();
  });

  test('a document without a root element', () => {
    const document = parse('<p>x</p>');
    document.documentElement.remove();
    const page = readPage(document, ADDRESS);
    expect(page.blocks).toEqual([]);
    expect(page.language).toBe('und');
  });

  test('XHTML', () => {
    const document = parse(
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>Titel</title></head><body><p>Eins</p><p><![CDATA[Zwei]]></p></body></html>`,
      'application/xhtml+xml',
    );
    const page = readPage(document, ADDRESS);
    expect(page.blocks.map((b) => b.text)).toEqual(['Eins', 'Zwei']);
    expect(page.title).toBe('Titel');
    expect(page.language).toBe('de');
  });

  test('an address that is none', () => {
    expect(() => readPage(parse(''), 'not an address')).toThrow(TypeError);
  });
});

describe('size', () => {
  /** A tree built by hand: parsers stop nesting at a few hundred levels. */
  function deep(levels: number, attributes: Record<string, string> = {}): Document {
    const document = parse('<body></body>');
    let at: Element = document.body;
    for (let i = 0; i < levels; i++) {
      const child = document.createElement('div');
      for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
      at.appendChild(child);
      at = child;
    }
    at.textContent = PARAGRAPH;
    return document;
  }

  // jsdom itself is quadratic in depth: the browser test does this with 20,000.
  test('3,000 levels deep', () => {
    const { result: page, milliseconds } = timed(() => readPage(deep(3_000), ADDRESS));
    expect(page.blocks.map((b) => b.text)).toEqual([PARAGRAPH]);
    expect(page.elements).toHaveLength(3_001);
    const { milliseconds: detect } = timed(() => detectArticle(page, { always: true }));
    expect(milliseconds + detect).toBeLessThan(15_000);
    // Locators of deep elements are cut short, and stay apart.
    const names = page.elements.slice(-500).map((e) => page.locators.of(e.element));
    expect(new Set(names).size).toBe(500);
  });

  test('3,000 nested items of microdata', () => {
    const { result: page, milliseconds } = timed(() =>
      readPage(deep(3_000, { itemprop: 'articleBody', itemscope: '' }), ADDRESS),
    );
    expect(page.microdata).toHaveLength(3_000);
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('four times as many nodes cost about four times as much', () => {
    const wide = (n: number) => {
      const document = parse('<body></body>');
      for (let i = 0; i < n; i++) {
        const p = document.createElement('p');
        p.textContent = `${PARAGRAPH} ${i}`;
        document.body.appendChild(p);
      }
      return document;
    };
    const run = (document: Document) =>
      timed(() => detectArticle(readPage(document, ADDRESS), { always: true })).milliseconds;
    run(wide(2_000));
    const once = run(wide(5_000));
    const four = run(wide(20_000));
    expect(four).toBeLessThan(Math.max(once * 10, 2000));
  });

  test('locators of 5,000 siblings', () => {
    const page = read(`<body>${'<p>a</p>'.repeat(5_000)}</body>`);
    const { milliseconds } = timed(() => page.elements.toReversed().map((e) => page.locators.of(e.element)));
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('a megabyte in one attribute, one text, one class', () => {
    const big = 'x '.repeat(500_000);
    const html = `<head><meta name="description" content="${big}"><title>${big}</title></head>
      <body class="${big}"><div class="${big}" style="${big}" id="${big}"><p itemprop="${big}">${PARAGRAPH}</p><p>${big}</p><img alt="${big}"></div></body>`;
    const { milliseconds } = timed(() => detectArticle(read(html), { always: true }));
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('one text and 100,000 white spaces after it', () => {
    const document = parse('<p></p>');
    const p = document.body.firstElementChild as Element;
    p.append('word '.repeat(100_000).trimEnd());
    for (let i = 0; i < 100_000; i++) p.append(document.createTextNode(' '));
    const { milliseconds } = timed(() => readPage(document, ADDRESS));
    expect(milliseconds).toBeLessThan(15_000);
  });
});

describe('wrappers', () => {
  const story = `<h1>Ferry strike ends after eleven days</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}`;
  const title = '<title>Ferry strike ends after eleven days | The Harbour Post</title>';
  test.each([
    ['a form', `<form action="page.aspx">${story}</form>`],
    ['an aside', `<aside>${story}</aside>`],
    ['a header', `<header>${story}</header>`],
    ['something hidden until a script runs', `<div style="visibility: hidden">${story}</div>`],
    ['names that mean something else', `<div class="page has comments sidebar related">${story}</div>`],
  ])('the whole page in %s', (_name, body) => {
    const page = read(`${title}<body>${body}<footer>All rights reserved</footer></body>`);
    const paragraphs = page.blocks.filter((b) => b.text === PARAGRAPH);
    const wrong = Region.Form | Region.Aside | Region.SiteHeader | Region.Hidden | Region.Comments | Region.Teaser;
    for (const p of paragraphs) expect(p.regions & wrong).toBe(0);
    const { article } = detectArticle(page, { always: true });
    expect(article?.paragraphs).toHaveLength(4);
  });

  test('a form, an aside and hidden text beside the story stay what they are', () => {
    const page = read(
      `${title}<body><main>${story}</main><form><p>Search our archive of stories here.</p></form><aside><p>Another matter.</p></aside><div hidden><p>${PARAGRAPH} ${PARAGRAPH}</p></div></body>`,
    );
    const regions = page.blocks.slice(-3).map((b) => b.regions & (Region.Form | Region.Aside | Region.Hidden));
    expect(regions).toEqual([Region.Form, Region.Aside, Region.Hidden]);
  });
});

describe('text', () => {
  test('lines, breaks and paragraphs', () => {
    expect(texts('<p>One <b>two</b><br>three</p><div>Four<br><br>five</div>six <i>seven</i><p>eight</p>')).toEqual([
      'One two three',
      'Four',
      'five',
      'six seven',
      'eight',
    ]);
  });

  test('what is hidden inside a line is a block of its own', () => {
    const page = read('<p>Seen <span hidden>unseen</span>again</p>');
    expect(page.blocks.map((b) => b.text)).toEqual(['Seen again', 'unseen']);
    expect(page.blocks[1]?.regions).toBe(Region.Hidden);
  });

  test('a line wholly in one inline element takes its region; a line that only begins with it does not', () => {
    const page = read(
      '<p><span class="comments">12 comments</span></p><p><span class="comments">12</span> people came</p>',
    );
    expect(page.blocks.map((b) => (b.regions & Region.Comments) !== 0)).toEqual([true, false]);
  });
});
