/** Which words are the headline: the visible ones, without kicker or site name. */
import { expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { readPage } from '../../src/page/read-page';

const TEXT =
  '<p>Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said in a statement.</p>'.repeat(
    4,
  );
const FERRY = 'Ferry strike ends after eleven days';
const headline = (head: string, body: string): string | null => {
  const document = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  const page = readPage(document, 'https://harbourpost.example/city/ferry-strike-ends-after-eleven-days');
  return detectArticle(page, { always: true }).article?.headlineText ?? null;
};
const OG = `<meta property="og:title" content="${FERRY}"><meta property="og:site_name" content="Harbour Post">`;
const CRUMBS = '<ul class="breadcrumb"><li><a href="/">Home</a></li><li><h1>Strike: boats sail again</h1></li></ul>';

test.each([
  ['the h1', OG, `<h1>${FERRY}</h1>${TEXT}`],
  ['an h2 under a site’s name as h1', OG, `<h1><a href="/">Harbour Post</a></h1><h2>${FERRY}</h2>${TEXT}`],
  [
    'the visible h1 where og:title says it otherwise',
    '<meta property="og:title" content="Why the boats sail again">',
    `<article><h1>${FERRY}</h1>${TEXT}</article>`,
  ],
  [
    'an h2 in the story where the h1 is the last crumb',
    '<title>Strike: boats sail again</title>',
    `${CRUMBS}<article><header><h2>${FERRY}</h2></header>${TEXT}</article>`,
  ],
  [
    'an h2 beside a breadcrumb that ends in an h1',
    OG,
    `<header><div class="breadcrumbs"><a href="/">Home</a> <h1 class="breadcrumb_last">What the boats cost us</h1></div>
     <h2 class="entry-title">${FERRY}</h2></header><article>${TEXT}</article>`,
  ],
  ['without a named kicker', OG, `<h1><span class="kicker">Harbour</span> <span>${FERRY}</span></h1>${TEXT}`],
  [
    'without the hidden colon behind a kicker',
    OG,
    `<h1><span class="kicker">Harbour</span><span hidden>:</span> <span>${FERRY}</span></h1>${TEXT}`,
  ],
  [
    'without a colon that the markup leaves in front',
    OG,
    `<h1><span class="kicker">Harbour</span><span>: ${FERRY}</span></h1>${TEXT}`,
  ],
  ['without a kicker on its own line', OG, `<h1>Harbour<br>${FERRY}</h1>${TEXT}`],
  ['a block that is no heading, by agreement', OG, `<div class="top"><div>${FERRY}</div></div>${TEXT}`],
  [
    'not a teaser’s heading',
    OG,
    `<div><h2><a href="/x">Museum opens its new wing</a></h2></div><h1>${FERRY}</h1>${TEXT}`,
  ],
  ['not a hidden copy', OG, `<h1 hidden>${FERRY}!</h1><h2>${FERRY}</h2>${TEXT}`],
])('%s', (_name, head, body) => {
  expect(headline(head, body)).toBe(FERRY);
});

test('none where nothing on the page is one', () => {
  expect(headline('', `<div>${TEXT}</div>`)).toBeNull();
});
