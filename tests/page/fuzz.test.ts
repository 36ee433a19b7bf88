/** Random structures: nothing throws, nothing changes, and every visible word is in exactly one block. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { judgeQuickly } from '../../src/detect/quick';
import { readPage } from '../../src/page/read-page';

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

type Tree = { tag: string; attributes: Record<string, string>; children: (Tree | string)[] };

const TAGS =
  'div p span a b em br ul li article main section aside header footer nav h1 h2 h3 figure figcaption form input table tr td blockquote img time button svg script style noscript template iframe video details summary dialog'.split(
    ' ',
  );
const NAMES =
  'comments related teaser newsletter headline byline author caption share sidebar hidden article-body lead ad cookie breadcrumb'.split(
    ' ',
  );

const attribute = fc.oneof(
  fc.record({
    name: fc.constantFrom('class', 'id', 'name'),
    value: fc.constantFrom(...NAMES, 'parentNode', 'body', 'children', 'firstChild'),
  }),
  fc.record({
    name: fc.constantFrom('hidden', 'itemscope', 'href', 'datetime', 'role', 'style', 'itemprop', 'itemtype'),
    value: fc.constantFrom(
      '',
      'headline',
      'articleBody',
      'https://schema.org/NewsArticle',
      'navigation',
      'display:none',
      '2026-03-01',
      'https://x.example/a',
    ),
  }),
);

const { tree } = fc.letrec<{ tree: Tree; text: string }>((tie) => ({
  // Words are numbered when the tree is built, so that each can be found again.
  text: fc.integer({ min: 1, max: 30 }).map((n) => Array.from({ length: n }, () => 'w').join(' ')),
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc
      .array(attribute, { maxLength: 3 })
      .map((list) => Object.fromEntries(list.map(({ name, value }) => [name, value]))),
    children: fc.array(fc.oneof({ maxDepth: 6 }, tie('text'), tie('tree')), { maxLength: 5 }),
  }),
}));

/** Elements whose text no reader sees; a script may put some even into <br> and <img>. */
const UNREAD = new Set('script style noscript template iframe svg video br img input'.split(' '));

function build(roots: readonly Tree[]): { document: Document; words: string[] } {
  const document = new DOMParser().parseFromString(
    '<html><head><title>w1 w2</title></head><body></body></html>',
    'text/html',
  );
  const words: string[] = [];
  let count = 0;
  const add = (parent: Element, node: Tree | string, seen: boolean): void => {
    if (typeof node === 'string') {
      const text = node.replace(/w/g, () => {
        const word = `w${count++}x`;
        if (seen) words.push(word);
        return word;
      });
      parent.appendChild(document.createTextNode(` ${text} `));
      return;
    }
    const element = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    for (const child of node.children) add(element, child, seen && !UNREAD.has(node.tag));
    parent.appendChild(element);
  };
  // Taken once: a frame or image named "body" overrides `document.body` (that is what the reader guards against).
  const { body } = document;
  for (const root of roots) add(body, root, true);
  return { document, words };
}

test('random pages', { timeout: 20_000 + RUNS * 100 }, () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (roots) => {
      const { document, words } = build(roots);
      const before = new XMLSerializer().serializeToString(document);
      const page = readPage(document, 'https://harbourpost.example/2026/03/a-story-of-some-kind');
      const { article } = detectArticle(page, { always: true });
      judgeQuickly(document, page.url);
      expect(new XMLSerializer().serializeToString(document)).toBe(before);
      const found = page.blocks.flatMap((b) => b.text.split(' '));
      expect(found.toSorted()).toEqual(words.toSorted());
      for (const e of page.elements) {
        expect(e.end).toBeGreaterThan(e.index);
        expect(e.endBlock).toBeGreaterThanOrEqual(e.firstBlock);
      }
      if (article) {
        const indexes = article.paragraphs.map((b) => b.index);
        expect(new Set(indexes).size).toBe(indexes.length);
        expect(article.tail.to).toBeGreaterThanOrEqual(article.tail.from);
        expect(article.head.to).toBeGreaterThanOrEqual(article.head.from);
      }
    }),
    { numRuns: RUNS, verbose: 1 },
  );
});

test('random JSON-LD', { timeout: 20_000 + RUNS * 100 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json({ maxDepth: 8 }),
        fc.string(),
        fc.json().map((j) => `{"@graph":[${j},${j}],"__proto__":${j},}`),
      ),
      (json) => {
        const document = new DOMParser().parseFromString('<body><p>text</p></body>', 'text/html');
        const script = document.createElement('script');
        script.setAttribute('type', 'application/ld+json');
        script.textContent = json;
        document.head.appendChild(script);
        const page = readPage(document, 'https://harbourpost.example/a');
        detectArticle(page, { always: true });
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
    ),
    { numRuns: RUNS },
  );
});
