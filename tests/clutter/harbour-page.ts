/** An article page of a made-up paper with things in its places, and what is hidden of it. */
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { analyse } from '../../src/analyse';
import type { ListedSelectors } from '../../src/clutter/plan';
import { CLUTTER_CATEGORIES, type ClutterCategory } from '../../src/report';
import { DEFAULT_GENERAL } from '../../src/settings/settings';

export const ADDRESS = 'https://harbourpost.example/2026/03/04/ferries-return-after-strike';
/** What is hidden unless the reader says otherwise. */
export const USUAL = CLUTTER_CATEGORIES.filter((category) => DEFAULT_GENERAL[category]);
export const PARAGRAPHS = [
  'Ferries between Saltmouth and Grey Island resumed on Wednesday morning after a strike of eleven days ended.',
  'Crews had asked for a fifth hand on night crossings, which the harbour company had refused since the autumn.',
  'Under the agreement a fifth hand will sail on every crossing after eight in the evening, the union said.',
  'The first boat left at six with forty passengers, most of them nurses and schoolchildren, on a calm sea.',
  'The mayor of Saltmouth thanked both sides and said the town would repay what shops had lost in the days without boats.',
];

export interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly top?: string;
  readonly inText?: string;
  readonly end?: string;
  readonly below?: string;
}

/** An article page of a made-up paper with things in its places. */
export function page({ lang = 'en', head = '', top = '', inText = '', end = '', below = '' }: Parts): Document {
  const [lead, second, ...others] = PARAGRAPHS.map((p) => `<p class="text">${p}</p>`);
  const html = `<!doctype html><html lang="${lang}"><head><title>Ferries return after strike – Harbour Post</title>
    <meta property="og:type" content="article">${head}
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries return after strike","datePublished":"2026-03-04T08:00:00+00:00","author":{"@type":"Person","name":"Ines Lark"}}</script></head>
    <body><header class="site-header"><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>${top}
    <main><article><h1>Ferries return after strike</h1><p class="byline">By <a href="/by/ines-lark">Ines Lark</a></p>
    <time datetime="2026-03-04T08:00:00Z">4 March 2026</time>
    <figure><img src="/boat.jpg" alt="A boat" width="900" height="600"><figcaption>The first boat. Photo: Odd Quay/Harbour Post</figcaption></figure>
    ${lead}${second}${inText}${others.join('')}${end}</article></main>${below}
    <footer class="site-footer"><a href="/privacy">Privacy</a> <a href="/imprint">Imprint</a></footer></body></html>`;
  return new JSDOM(html, { url: ADDRESS }).window.document;
}

export function plan(
  document: Document,
  categories: readonly ClutterCategory[] = USUAL,
  listed: readonly ListedSelectors[] = [],
  custom: { hide: string[]; keep: string[] } = { hide: [], keep: [] },
) {
  const analysis = analyse(document, ADDRESS, {
    clutter: { categories: new Set(categories), listed, custom },
    always: true,
  });
  expect(analysis.report.problems).toEqual([]);
  expect(analysis.article).not.toBeNull();
  return analysis.plan;
}
export const hides = (parts: Parts) =>
  plan(page(parts)).entries.map(
    ({ element, category, rule }) => `${element.id || element.localName} ${category} ${rule}`,
  );

export const TEASERS = [1, 2, 3]
  .map(
    (n) =>
      `<li><a href="/2026/03/0${n}/another-story-${n}">Another story of the harbour, number ${n}, told at length</a></li>`,
  )
  .join('');
