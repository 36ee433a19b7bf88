/** What is a news story, what is not, and why not. All pages here are invented. */
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { judgeQuickly } from '../../src/detect/quick';
import { readPage } from '../../src/page/read-page';

const PARAGRAPHS = [
  'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said in a statement to reporters.',
  'The first boats left at six o’clock, half empty, because few commuters had heard of the agreement that was reached during the night.',
  'Under the deal, wages rise by four percent in June and again in January, while the operator keeps its new timetable for the summer.',
  'Mayor Ilse Brandt called the outcome “a relief for the whole city” and thanked both sides for their patience in the final hours.',
];
const STORY = PARAGRAPHS.map((p) => `<p>${p}</p>`).join('\n');
const SECTIONS = ['Politics', 'Business', 'Sport', 'Culture', 'Opinion', 'Weather'];
const NAVIGATION = `<nav>${SECTIONS.map((s) => `<a href="/${s.toLowerCase()}/">${s}</a>`).join('')}</nav>`;
const teaser = (i: number) =>
  `<article class="card"><a href="/city/story-${i}"><img src="${i}.jpg"></a><h3><a href="/city/story-${i}">Another thing happened in the old town, part ${i}</a></h3>
   <p>A sentence that says a little more about the thing that happened there, number ${i} of many.</p></article>`;
const TEASERS = Array.from({ length: 24 }, (_, i) => teaser(i)).join('');

const ADDRESS = 'https://harbourpost.example/city/2026/03/ferry-strike-ends-after-eleven-days-4711.html';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const detect = (html: string, address = ADDRESS, always = false) =>
  detectArticle(readPage(parse(html), address), { always });
const quick = (html: string, address = ADDRESS) => judgeQuickly(parse(html), new URL(address));
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry strike ends after eleven days | The Harbour Post</title>${head}</head><body>${body}</body></html>`;
const LD = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry strike ends after eleven days"}</script>`;
const HEADLINE = '<h1>Ferry strike ends after eleven days</h1><p class="byline">By Jonas Weir, 3 March 2026, 09:12</p>';

describe('stories', () => {
  test.each([
    ['with structured data', page(LD, `<main><article>${HEADLINE}${STORY}</article></main>`)],
    [
      'without any metadata, on a site with a newspaper’s navigation',
      page('', `${NAVIGATION}<div>${HEADLINE}${STORY}</div><div>${TEASERS}</div>`),
    ],
    ['a short agency item', page(LD, `<article>${HEADLINE}<p>${PARAGRAPHS[0]}</p></article>`)],
    [
      'in a language that we have no words for',
      page(
        '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03"><meta name="news_keywords" content="a"><meta property="article:section" content="b">',
        `<h1>Ferrystreken endigas postuun</h1><time datetime="2026-03-03">3</time>${PARAGRAPHS.map((p) => `<p>${p.replace(/[aeiou]/g, 'ø')}</p>`).join('')}<div class="ad-slot"></div><div class="ad-slot"></div><div class="ad-slot"></div><div>${TEASERS}</div>`,
      ),
    ],
  ])('%s', (_name, html) => {
    const found = detect(html);
    expect(found.article).not.toBeNull();
    expect(found.certainty).toBeGreaterThan(0.5);
    expect(quick(html)).not.toBe('no');
  });

  test('certainty and evidence say what it rests on', () => {
    const found = detect(page(LD, `<article>${HEADLINE}${STORY}</article>`));
    expect(found.evidence).toContainEqual({ source: 'json-ld', where: '[0]', quote: 'NewsArticle' });
  });
});

describe('other pages', () => {
  const shop = page(
    '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Deck chair"}</script>',
    `<h1>Deck chair</h1>${STORY}<span>€ 49</span><button>Add to cart</button>`,
  );
  test.each([
    ['front page', 'front-page', page('', `${NAVIGATION}${TEASERS}${STORY}`), 'https://harbourpost.example/'],
    ['front page in one language', 'front-page', page('', `${TEASERS}${STORY}`), 'https://harbourpost.example/en/'],
    [
      'section page',
      'section-page',
      page('', `${NAVIGATION}<h1>Politics</h1>${TEASERS}`),
      'https://harbourpost.example/politics/',
    ],
    ['shop', 'shop', shop, 'https://deckchairs.example/products/deck-chair-blue'],
    [
      'encyclopaedia',
      'encyclopaedia',
      page('<meta name="generator" content="MediaWiki 1.42">', `<h1>Harbour</h1>${STORY}`),
      'https://wiki.example/wiki/Harbour',
    ],
    [
      'forum',
      'forum',
      page(
        '<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"x"}</script>',
        `<h1>Which ferry is best?</h1>${STORY}`,
      ),
      'https://boats.example/threads/which-ferry-is-best.123/',
    ],
    [
      'documentation',
      'documentation',
      page('', `<h1>Install</h1>${STORY}<pre>npm i</pre><pre>npm t</pre>`),
      'https://tool.example/docs/install/',
    ],
    [
      'search results',
      'search',
      page('', `<h1>Results for ferry</h1>${STORY}`),
      'https://harbourpost.example/search?q=ferry',
    ],
    [
      'video page',
      'video',
      page('<meta property="og:type" content="video.other">', `<h1>Ferry strike ends after eleven days</h1>${STORY}`),
      'https://clips.example/watch/4711',
    ],
    ['video platform', 'video', page(LD, `<h1>Ferry strike</h1>${STORY}`), 'https://www.youtube.com/watch?v=abc'],
    ['social post', 'social', page(LD, `<article>${STORY}</article>`), 'https://bsky.app/profile/a.example/post/3k'],
    [
      'profile',
      'profile',
      page('<meta property="og:type" content="profile">', `<h1>Jonas Weir</h1>${STORY}`),
      'https://harbourpost.example/authors/jonas-weir/',
    ],
    ['error page', 'too-little-text', page('', '<h1>Page not found</h1><p>Try again later.</p>'), ADDRESS],
    [
      'company blog',
      'no-article-marks',
      page('', `<h1>Five ways to moor</h1>${STORY}`),
      'https://mooring.example/blog/five-ways-to-moor',
    ],
  ])('%s → %s', (_name, because, html, address) => {
    const found = detect(html, address);
    expect(found.article).toBeNull();
    if (found.article === null) expect(found.because).toBe(because);
    expect(found.evidence.length).toBeGreaterThan(0);
  });

  test('the reader may ask all the same', () => {
    expect(detect(shop, 'https://deckchairs.example/products/deck-chair-blue', true).article).not.toBeNull();
  });

  test('the quick look spares shops, encyclopaedias, platforms, fronts, and what is no HTML', () => {
    expect(quick(shop, 'https://deckchairs.example/products/deck-chair-blue')).toBe('no');
    expect(quick(page('<meta name="generator" content="MediaWiki 1.42">', STORY), 'https://a.example/x')).toBe('no');
    expect(quick(page(LD, STORY), 'https://www.youtube.com/watch?v=abc')).toBe('no');
    expect(quick(page(LD, STORY), 'https://harbourpost.example/')).toBe('no');
    expect(quick('<p>short</p>')).toBe('no');
    const xml = new DOMParser().parseFromString('<rss/>', 'text/xml');
    expect(judgeQuickly(xml, new URL(ADDRESS))).toBe('no');
  });

  test('the quick look lets through text without paragraphs', () => {
    expect(quick(`<div>${PARAGRAPHS.join('<br><br>')}</div>`)).toBe('maybe');
    expect(quick(PARAGRAPHS.map((p) => `<div>${p}</div>`).join(''))).toBe('maybe');
    expect(quick(page(LD, ''))).toBe('article');
  });
});

describe('the story’s text', () => {
  const found = (body: string, head = LD) => {
    const { article } = detect(page(head, body), ADDRESS, true);
    return article?.paragraphs.map((b) => b.text) ?? [];
  };
  const rest = PARAGRAPHS.slice(1)
    .map((p) => `<p>${p}</p>`)
    .join('');
  const related =
    '<div class="box"><a href="/x">A long linked title of another story in the city</a><p>Its description stands here.</p></div>';
  const each = (open: string, close: string, between = '') => PARAGRAPHS.map((p) => open + p + close).join(between);

  test.each([
    ['paragraphs', `<article>${HEADLINE}${STORY}</article>`],
    ['divs', `<article>${HEADLINE}${each('<div class="par">', '</div>')}</article>`],
    ['line breaks', `<div>${HEADLINE}<div>${PARAGRAPHS.join('<br><br>')}</div></div>`],
    ['spans', `<article>${HEADLINE}<div>${each('<span style="display:block">', '</span><br><br>')}</div></article>`],
    [
      'a section for each paragraph',
      `<article>${HEADLINE}${each('<section class="text"><p>', '</p></section>', '<aside>Ad</aside>')}</article>`,
    ],
    [
      'two containers with furniture between',
      `<article>${HEADLINE}<div class="body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div><div class="share"><p>Share this story with all of your friends.</p></div><div class="body"><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div></article>`,
    ],
    [
      'a table',
      `<table><tr><td>${NAVIGATION}</td><td>${HEADLINE}<font>${PARAGRAPHS.join('<br><br>')}</font></td></tr></table>`,
    ],
    [
      'a teaser inside',
      `<article>${HEADLINE}<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${related}<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></article>`,
    ],
    [
      'comments below',
      `<article>${HEADLINE}${STORY}</article><section id="comments">${'<div class="comment"><p>I have waited for this boat for an hour and nobody said a word to me.</p></div>'.repeat(12)}</section>`,
    ],
    [
      'a related list below',
      `<article>${HEADLINE}${STORY}<h2>More on this</h2><ul>${'<li><a href="/y">Another story from the harbour and the city</a></li>'.repeat(5)}</ul></article>`,
    ],
    [
      'a picture with its caption inside',
      `<article>${HEADLINE}<p>${PARAGRAPHS[0]}</p><figure><img src="a.jpg"><figcaption>Boats in the harbour on Monday morning, shortly before six. Photo: Weir</figcaption></figure>${rest}</article>`,
    ],
    [
      'another story after it on the same page',
      `<main><article>${HEADLINE}${STORY}</article><article><h1>Museum opens its new wing to visitors</h1>${'<p>Visitors queued along the river from early in the morning to see the new rooms of the museum.</p>'.repeat(6)}</article></main>`,
    ],
    [
      'consent text longer than the story',
      `<article>${HEADLINE}${STORY}</article><div class="cookie-consent modal">${'<p>We and our partners store and access information on a device, such as unique identifiers in cookies.</p>'.repeat(15)}</div>`,
    ],
  ])('in %s', (_name, body) => {
    expect(found(body)).toEqual(PARAGRAPHS);
  });

  test('with subheadings, lists, quotations and short paragraphs', () => {
    const body = `<article>${HEADLINE}<p>${PARAGRAPHS[0]}</p><h2>What the deal says</h2><p>${PARAGRAPHS[2]}</p><p>In short:</p><ul><li>More pay</li><li>Same boats</li></ul><blockquote><p>“We are tired, but glad.”</p></blockquote><p>${PARAGRAPHS[3]}</p></article>`;
    expect(found(body)).toEqual([
      PARAGRAPHS[0],
      'What the deal says',
      PARAGRAPHS[2],
      'In short:',
      'More pay',
      'Same boats',
      '“We are tired, but glad.”',
      PARAGRAPHS[3],
    ]);
  });

  test('the lead outside the body comes first, and is told apart', () => {
    const lead = 'After eleven days without boats the harbour is busy again, and commuters get their mornings back.';
    const body = `<header class="head"><h1>Ferry strike ends after eleven days</h1><h2 class="standfirst">${lead}</h2></header><figure><img src="a.jpg"><figcaption>Boats. Photo: Weir</figcaption></figure><main><div class="text">${STORY}</div></main>`;
    const { article } = detect(page(LD, body), ADDRESS, true);
    expect(article?.lead.map((b) => b.text)).toEqual([lead]);
    expect(article?.paragraphs.map((b) => b.text)).toEqual([lead, ...PARAGRAPHS]);
  });

  test('head and tail hold what stands around it', () => {
    const document = parse(
      page(LD, `<article><p class="kicker">Harbour</p>${HEADLINE}${STORY}<p class="sign">Weir/hp</p></article>`),
    );
    const read = readPage(document, ADDRESS);
    const { article } = detectArticle(read);
    const text = (range: { from: number; to: number } | undefined) =>
      read.blocks.slice(range?.from, range?.to).map((b) => b.text);
    expect(text(article?.head)).toContain('Harbour');
    expect(text(article?.head)).toContain('By Jonas Weir, 3 March 2026, 09:12');
    expect(text(article?.tail)).toContain('Weir/hp');
  });
});
