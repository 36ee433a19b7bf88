/** What a page can put into the report: no character that turns words round, no address that runs script. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES } from '../../src/report';

/** Overrides, isolates, marks; ends of lines that are none; the byte-order mark. */
const TURNS = '\u202e\u202d\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u2028\u2029\ufeff';
const turned = (text: string): string => text.replaceAll(' ', ` ${TURNS}`);
const LINE = 'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said. ';

const jsonLd = {
  '@type': 'NewsArticle',
  headline: turned('Ferry strike ends after eleven days'),
  articleSection: turned('Opinion and comment'),
  datePublished: '2026-01-06T14:16:00Z',
  author: [{ '@type': 'Person', name: turned('Ines Maria Carval'), url: 'javascript:pwned()' }],
  image: {
    '@type': 'ImageObject',
    url: 'javascript:pwned()',
    creditText: turned('Tomas Lind / AFP'),
    caption: turned('A b'),
  },
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: turned('The Harbour Post'),
    ethicsPolicy: 'javascript:pwned()',
    correctionsPolicy: 'data:text/html,<script>pwned()</script>',
    ownershipFundingInfo: 'https://harbourpost.example/owner',
  },
};
const page = `<html lang="en"><head><title>${turned('Ferry strike ends after eleven days | The Harbour Post')}</title>
<meta property="og:site_name" content="${turned('The Harbour Post')}"><meta name="author" content="${turned('Ines Maria Carval')}">
<meta property="og:type" content="article"><base href="javascript:pwned()">
<script type="application/ld+json">${JSON.stringify(jsonLd)}</script></head><body><article>
<h1>${turned('Ferry strike ends after eleven days')}</h1>
<p class="byline">${turned('By Ines Maria Carval with AFP')}</p>
<time datetime="2026-01-06T14:16:00Z">${turned('6 January 2026, 14:16')}</time>
<figure><img alt="${turned('The harbour at dawn')}" src="javascript:pwned()" width="800" height="400"><figcaption>${turned('The harbour at dawn. Photo: Tomas Lind / AFP')}</figcaption></figure>
<p>${turned('PORT ANSELM (AFP) – ')}${LINE.repeat(3)}</p>
<p>${turned('“We reopen one basin out of two,” said Maelle Ostrow, the director of the port, at a news conference. ')}${LINE}</p>
<p>${turned('He is allegedly the owner, according to the ministry of transport. ')}${LINE.repeat(2)}</p>
<div class="newsletter">${turned('Sign up for our newsletter')}<form><input type="email"><button>${turned('Sign up')}</button></form></div>
<div class="ad-slot">${turned('Advertisement here')}</div><p>${LINE.repeat(3)}</p>
<p>${turned('Correction: an earlier version of this article misspelt the name of the port.')}</p></article>
<footer><a href="javascript:pwned()">Ethics policy</a><a href="data:text/html,x">Corrections</a></footer></body></html>`;

test('everything that is found can be shown', () => {
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { report } = analyse(document, 'https://harbourpost.example/world/2026/01/06/ferry-strike-ends', {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
  });
  expect(report.problems).toEqual([]);
  expect(report.facts?.headline?.value).toBe('Ferry strike ends after eleven days');
  expect(report.facts?.authors.map((author) => author.value)).toEqual(['Ines Maria Carval']);
  expect(report.hidden.length).toBeGreaterThan(0);
  const strings: [string, string][] = [];
  const queue: [string, unknown][] = [['report', report]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') strings.push([path, value]);
    else if (value && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) queue.push([`${path}.${name}`, item]);
  }
  const bad = strings.filter(([, text]) => /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]/.test(text));
  expect(bad.map(([path]) => path)).toEqual([]);
  expect(
    strings.filter(([path, text]) => /\.(?:url|src)$/.test(path) && !/^(?:https?|data:image|blob):/.test(text)),
  ).toEqual([]);
});
