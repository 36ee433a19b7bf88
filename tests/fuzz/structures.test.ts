/** Page structures that nobody wrote: whatever the tree, nothing throws, no paragraph of the article goes, undo is exact. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine, examineMutant } from './properties';

const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
// Tests are the same every time; `npm run fuzz` tries a new seed at each run and prints it.
const seed = Number(process.env.FUZZ_SEED ?? 20_260_106);

const names = fc.constantFrom(
  '',
  'ad',
  'ad-slot',
  'share',
  'social-share',
  'newsletter',
  'related',
  'comments',
  'byline',
  'author',
  'caption',
  'credit',
  'article-body',
  'header',
  'cookie-banner',
  'paywall',
  'sticky',
  'app-promo',
  'date',
  'x9f',
);
const words = fc.constantFrom(
  'Advertisement',
  'Share this article',
  'Sign up for our newsletter',
  'By Ines Carval and Bo Castell',
  'Par Inès Carvalho avec AFP',
  'Photo: Tomas Lind/Reuters',
  'Published 6 January 2026, 14:16',
  '32.13.2026 — 99:99',
  'Related stories',
  'PARIS (AFP) – ',
  '“We reopen one basin,” said Maelle Ostrow.',
  'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said in a statement to reporters. '.repeat(
    3,
  ),
  '\u202Eevil\u202C \u0000 \uFFFD',
  '公開日 2026年1月6日',
  'تم النشر في ٦ يناير ٢٠٢٦',
  '',
);
const tags = fc.constantFrom(
  'div',
  'p',
  'section',
  'article',
  'aside',
  'figure',
  'figcaption',
  'span',
  'a',
  'ul',
  'li',
  'h1',
  'h2',
  'header',
  'footer',
  'main',
  'time',
  'table',
  'blockquote',
  'form',
  'button',
  'iframe',
  'template',
  'svg',
  'math',
  'pre',
  'details',
);
const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, withCrossShrink: true }, words, tie('element')),
  element: fc
    .record({
      tag: tags,
      name: names,
      prop: fc.constantFrom(
        '',
        ' itemprop="author"',
        ' itemprop="datePublished" content="2026-01-06"',
        ' hidden',
        ' aria-label="Share"',
        ' rel="author" href="/x"',
        ' role="dialog"',
        ' datetime="2026-01-06T10:00"',
        ' style="position:fixed"',
      ),
      children: fc.array(tie('node'), { maxLength: 5 }),
    })
    .map(({ tag, name, prop, children }) => `<${tag} class="${name}"${prop}>${children.join('')}</${tag}>`),
}));
const jsonLd = fc.oneof(
  fc.constant('{"@type":"NewsArticle","headline":"Ferry strike ends"}'),
  fc.json({ maxDepth: 4 }),
  fc.string({ maxLength: 60 }),
  fc
    .record({
      '@type': fc.constantFrom('NewsArticle', 'Person', ['Article', 'X'], 7),
      author: fc.jsonValue({ maxDepth: 2 }),
      datePublished: fc.oneof(fc.string(), fc.constant('2026-02-31')),
      publisher: fc.jsonValue({ maxDepth: 2 }),
      image: fc.jsonValue({ maxDepth: 2 }),
    })
    .map((value) => JSON.stringify(value)),
);
const pages = fc
  .record({
    jsonLd,
    body: fc.array(node, { maxLength: 14 }),
    language: fc.constantFrom('en', 'fr', 'de', 'ja', 'ar', '', 'xx'),
  })
  .map(
    ({ jsonLd, body, language }) =>
      `<html lang="${language}"><head><title>Ferry strike ends</title><meta property="og:type" content="article"><script type="application/ld+json">${jsonLd.replaceAll('</', '<\\/')}</script></head><body>${body.join('')}</body></html>`,
  );

describe(`seed ${seed}`, () => {
  test('any structure', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const { broken } = examine(
          new DOMParser().parseFromString(html, 'text/html'),
          'https://news.example/2026/01/06/ferry-strike-ends',
        );
        expect(broken).toEqual([]);
      }),
      { seed, numRuns: RUNS, interruptAfterTimeLimit: 25_000, markInterruptAsFailure: false },
    );
  }, 60_000);

  test('mutants of the sample article', () => {
    const html = fs.readFileSync('assets/sample/article.html', 'utf8');
    const end = Date.now() + 20_000;
    for (let i = 0; i < RUNS && Date.now() < end; i++) {
      const { broken, done } = examineMutant(html, 'https://lesquais.example/monde/2026/01/06/valmer', seed + i);
      expect(broken, `FUZZ_SEED=${seed + i} FUZZ_RUNS=1: ${done.join(', ')}`).toEqual([]);
    }
  }, 60_000);
});
