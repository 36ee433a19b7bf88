/** Whatever a page is made of: no paragraph of the story is hidden, and no entry stands inside another. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES } from '../../src/report';

const words =
  'harbour ferry crew strike union night morning island mayor town boat crossing hand company autumn sea'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 12, maxLength: 30 })
  .map((list) => `The ${list.join(' ')}.`);
const label = fc.constantFrom(
  'Read more',
  'Advertisement',
  'Newsletter',
  'Share',
  'Most read',
  '3 comments',
  'Subscribe',
  'Background',
);
const names = fc.constantFrom(
  '',
  'ad-slot',
  'related',
  'newsletter',
  'share',
  'comments',
  'paywall',
  'cookie-banner',
  'story-body',
  'sidebar',
  'header',
);
const tag = fc.constantFrom('div', 'section', 'aside', 'p', 'article', 'form', 'figure', 'nav', 'footer', 'li');
const link = fc.constantFrom(
  '/2026/03/01/the-long-night-of-the-ferry',
  'https://x.com/intent/post?text=a',
  '#',
  '/privacy',
);

const part: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    sentence.map((s) => `<p>${s}</p>`),
    label.map((l) => `<h3>${l}</h3>`),
    fc.tuple(link, fc.oneof(sentence, label)).map(([href, text]) => `<a href="${href}">${text}</a>`),
    fc
      .tuple(tag, names, fc.array(tie('part'), { maxLength: 4 }))
      .map(([t, name, inner]) => `<${t} class="${name}">${inner.join('')}</${t}>`),
  ),
})).part;

it('random pages', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
      const { document } = new JSDOM(
        `<title>The strike</title><body><main><h1>The strike of the ferries ends</h1>${parts.join('')}</main>`,
      ).window;
      const { article, plan, report } = analyse(document, 'https://harbourpost.example/2026/03/04/the-strike', {
        clutter: {
          categories: new Set(CLUTTER_CATEGORIES),
          listed: [{ group: 'ads', selectors: ['.story-body', 'p', 'article', '.ad-slot'] }],
          custom: { hide: ['div', 'main'], keep: ['.share'] },
        },
        always: true,
      });
      expect(report.problems).toEqual([]);
      const hidden = plan.entries.map((e) => e.element);
      for (const paragraph of article?.paragraphs ?? [])
        if (paragraph.text.length > 60) expect(hidden.filter((h) => h.contains(paragraph.element))).toEqual([]);
      const headline = article?.headline?.element;
      if (headline) expect(hidden.filter((h) => h.contains(headline))).toEqual([]);
      for (const h of hidden) expect(hidden.some((o) => o !== h && o.contains(h))).toBe(false);
    }),
    { numRuns: 40 },
  );
}, 60_000);
