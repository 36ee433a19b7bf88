/** Inputs made to make patterns backtrack: each stays within a second where a quadratic pattern would take minutes. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES } from '../../src/report';

const MANY = 60_000;
const BODY =
  `<p>${'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said. '.repeat(4)}</p>`.repeat(
    4,
  );
const story = (part: { head?: string; inside?: string; jsonLd?: string }): string =>
  `<html lang="en"><head><title>Ferry strike ends</title>${part.head ?? ''}<script type="application/ld+json">${part.jsonLd ?? '{"@type":"NewsArticle","headline":"Ferry strike ends"}'}</script></head><body><article><h1>Ferry strike ends</h1>${BODY}${part.inside ?? ''}</article></body></html>`;
const bombs: Record<string, string> = {
  'spaces after a comment end in JSON-LD': story({ jsonLd: `{"@type":"NewsArticle"}-->${' '.repeat(MANY)}x` }),
  'a link text of dots': story({ inside: `<a href="/x">${'.'.repeat(MANY)}x</a>` }),
  'a paragraph of colons': story({ inside: `<p>${':'.repeat(MANY)}x</p>` }),
  'a caption of dashes': story({
    inside: `<figure><img src="x.jpg" width="600" height="400"><figcaption>Photo ${'- '.repeat(MANY / 2)}x</figcaption></figure>`,
  }),
  'a title of bars': story({ head: `<meta property="og:title" content="${'| '.repeat(MANY / 2)}x">` }),
  'a byline of ands': story({ inside: `<p class="byline">By ${'Ann Lee and '.repeat(MANY / 12)}</p>` }),
  'a class of one letter': story({ inside: `<div class="${'ad-'.repeat(MANY / 3)}">x</div>` }),
  'quotation marks without end': story({ inside: `<p>${'“said '.repeat(MANY / 6)}</p>` }),
  'open brackets': story({ inside: `<p>${'('.repeat(MANY)}</p><p>${'[AP '.repeat(MANY / 4)}</p>` }),
  'digits as dates': story({ inside: `<p>${'1/'.repeat(MANY / 2)}</p><time datetime="${'2'.repeat(MANY)}">x</time>` }),
  'capital letters': story({ inside: `<p>${'A.'.repeat(MANY / 2)}</p><p class="author">${'Aa'.repeat(MANY / 2)}</p>` }),
};

test.each(Object.entries(bombs))('%s', (_, html) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const begin = performance.now();
  const { report } = analyse(document, 'https://news.example/2026/01/06/ferry-strike-ends', {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
  });
  expect(report.problems).toEqual([]);
  // jsdom and a busy machine: a quadratic pattern on these inputs takes far more.
  expect(performance.now() - begin).toBeLessThan(15_000);
});
