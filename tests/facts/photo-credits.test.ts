import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { findPictures } from '../../src/facts/photo-credits';
import { takeApart } from '../../src/facts/photo-credits-chain';
import { findCreditInText } from '../../src/facts/photo-credits-text';
import { readPage } from '../../src/page/read-page';
import type { PictureCredit } from '../../src/report';

const PROSE =
  '<p>The ferry left the northern harbour on Monday morning with two hundred people on board, the port office said.</p>' +
  '<p>Crews had worked through the night to clear the channel of sand that the storm had washed against the pier.</p>';

interface Story {
  readonly head?: string;
  readonly before?: string;
  readonly top?: string;
  readonly middle?: string;
  readonly after?: string;
  readonly lang?: string;
}

/** A story page of our own invention with something in it. */
function pictures({ head = '', before = '', top = '', middle = '', after = '', lang = 'en' }: Story): PictureCredit[] {
  const html = `<!doctype html><html lang="${lang}"><head><title>Ferry sails again after the storm | Harbour Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">
<meta property="og:title" content="Ferry sails again after the storm">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails again after the storm","datePublished":"2026-03-02T08:00:00Z"${head}}</script>
</head><body><header><nav><a href="/">Home</a><a href="/port">Port</a></nav></header>
<main>${before}<article><h1>Ferry sails again after the storm</h1>${top}<div class="text">${PROSE}${middle}${PROSE}${PROSE}</div></article>${after}</main>
<footer><p>© 2026 Harbour Post. All rights reserved.</p></footer></body></html>`;
  const page = readPage(
    new DOMParser().parseFromString(html, 'text/html'),
    'https://harbour.example/2026/03/ferry-sails-again-after-the-storm',
  );
  const { article } = detectArticle(page, { always: true });
  if (!article) throw new Error('the fixture is no article');
  return findPictures(page, article);
}
const credits = (story: Story): (string | null)[] => pictures(story).map((p) => p.credit);
const IMG = '<img src="/pictures/ferry-at-the-pier.jpg" alt="The ferry" width="1200" height="800">';

describe('where a credit stands', () => {
  test('at the end of the caption, with a label', () => {
    expect(
      credits({ top: `<figure>${IMG}<figcaption>The ferry on Monday. Photo: Jane Doe/Reuters</figcaption></figure>` }),
    ).toEqual(['Jane Doe/Reuters']);
  });
  test('in an element named for it, before the caption', () => {
    const html = `<figure>${IMG}<figcaption><span class="photo-credit">Jane Doe / AP</span> <span>The ferry on Monday.</span></figcaption></figure>`;
    const [picture] = pictures({ top: html });
    expect(picture?.credit).toBe('Jane Doe / AP');
    expect(picture?.caption).toBe('The ferry on Monday.');
    expect(picture?.evidence[0]?.source).toBe('markup');
  });
  test('glued to the caption in an element of its own', () => {
    const html = `<figure>${IMG}<figcaption>The ferry on Monday.<span class="author">Jane Doe/AFP</span></figcaption></figure>`;
    expect(credits({ top: html })).toEqual(['Jane Doe/AFP']);
  });
  test('label and name in two elements', () => {
    const html = `<figure>${IMG}<figcaption><span>The ferry on Monday.</span><span class="src-label">Source</span><span>:</span> <b>Jane Doe/dpa</b></figcaption></figure>`;
    expect(credits({ top: html })).toEqual(['Jane Doe/dpa']);
  });
  test('a chain over several elements', () => {
    const html = `<figure>${IMG}<figcaption><span>The ferry.</span> <span class="credit">Photo by JANE DOE</span> /<span class="distributor">AFP via Getty Images</span></figcaption></figure>`;
    expect(credits({ top: html })).toEqual(['JANE DOE / AFP via Getty Images']);
  });
  test('in parentheses at the end', () => {
    expect(
      credits({ top: `<figure>${IMG}<figcaption>The ferry on Monday (AP Photo/Jane Doe)</figcaption></figure>` }),
    ).toEqual(['AP Photo/Jane Doe']);
  });
  test('in a bare line behind the picture', () => {
    expect(credits({ middle: `<p>${IMG}</p><p>(Photo: Northern Film)</p>` })).toEqual(['Northern Film']);
  });
  test('in an overlay on the picture, without a figure', () => {
    const html = `<div class="lead"><div class="frame">${IMG}<span class="image-copyright">© Jane Doe</span></div></div>`;
    expect(credits({ top: html })).toEqual(['Jane Doe']);
  });
  test('once, though printed for two screen sizes', () => {
    const html = `<figure>${IMG}<figcaption class="small"><span class="credit">Jane Doe/AP</span></figcaption><figcaption class="large"><span class="credit">Jane Doe/AP</span></figcaption></figure>`;
    expect(credits({ top: html })).toEqual(['Jane Doe/AP']);
  });
  test('in full-width characters', () => {
    const html = `<figure>${IMG}<figcaption>北港のフェリー＝ＡＰ</figcaption></figure>`;
    expect(credits({ top: html, lang: 'ja' })).toEqual(['ＡＰ']);
  });
  test('in the title attribute, when labelled', () => {
    expect(
      credits({ top: `<figure><img src="/a/ferry-lead.jpg" alt="Ferry" title="Foto: Jane Doe / NTB"></figure>` }),
    ).toEqual(['Jane Doe / NTB']);
  });
  test('an alt text that ends in a name is no credit', () => {
    expect(
      credits({ top: `<figure><img src="/a/ferry-lead.jpg" alt="Minister Jane Doe / Reuters tower"></figure>` }),
    ).toEqual([null]);
  });
  test('in a data attribute', () => {
    expect(
      credits({ top: `<figure data-image-credit="HANDOUT / AFP"><img src="/a/ferry-lead.jpg" alt=""></figure>` }),
    ).toEqual(['HANDOUT / AFP']);
  });
  test('in structured data, where the caption is silent', () => {
    const head =
      ',"image":{"@type":"ImageObject","url":"https://harbour.example/pictures/ferry-at-the-pier.jpg","creditText":"Jane Doe/Reuters"}';
    const [picture] = pictures({ head, top: `<figure>${IMG}</figure>` });
    expect(picture?.credit).toBe('Jane Doe/Reuters');
    expect(picture?.evidence[0]).toMatchObject({ source: 'json-ld', quote: 'Jane Doe/Reuters' });
  });
  test('in microdata', () => {
    const html = `<figure itemscope itemtype="https://schema.org/ImageObject">${IMG}<div>The ferry.</div><div itemprop="creditText">Jane Doe</div></figure>`;
    expect(credits({ top: html })).toEqual(['Jane Doe']);
  });
  test('in a caption whose picture comes by script', () => {
    const [picture] = pictures({ middle: '<figure><figcaption>The ferry. Photo: Jane Doe/AP</figcaption></figure>' });
    expect(picture).toMatchObject({ credit: 'Jane Doe/AP', src: null });
  });
  test('above the headline', () => {
    expect(credits({ before: `<figure>${IMG}<figcaption>Photo: Jane Doe/AP</figcaption></figure>` })).toEqual([
      'Jane Doe/AP',
    ]);
  });
});

describe('only the story’s own pictures', () => {
  test('no credit found is a statement', () => {
    expect(
      pictures({ top: `<figure>${IMG}<figcaption>The ferry leaves the pier.</figcaption></figure>` }),
    ).toMatchObject([{ credit: null, caption: 'The ferry leaves the pier.', kinds: [] }]);
  });
  test.each([
    [
      'an author portrait',
      '<div class="author-box"><img src="/p/jane-doe.jpg" alt="Jane Doe"><span class="credit">Photo: Studio Nord</span></div>',
    ],
    ['a logo', '<div><img src="/img/logo-harbour.png" alt="Harbour Post"></div>'],
    [
      'a teaser',
      '<div class="teaser"><a href="/2026/02/other-story-about-the-lighthouse"><img src="/p/lighthouse.jpg" alt="Lighthouse"><span>Photo: X/AP</span></a></div>',
    ],
    ['an ad', '<div class="ad-slot"><img src="/ads/cruise-offer.jpg" alt=""></div>'],
    ['a tiny picture', '<img src="/i/dotdot.jpg" width="20" height="20" alt="">'],
  ])('%s is none', (_what, html) => {
    expect(pictures({ middle: html })).toEqual([]);
  });
  test('related stories and comments behind the text are none', () => {
    const after = `<section class="related"><figure>${IMG}<figcaption>Photo: Jane Doe/AP</figcaption></figure></section>
      <section class="comments"><figure><img src="/c/pic-of-reader.jpg"><figcaption>Photo: A Reader</figcaption></figure></section>`;
    expect(pictures({ after })).toEqual([]);
  });
  test('a byline and the site’s own copyright line are no credits', () => {
    const top = `<div class="article-meta"><span class="author">By Jane Doe</span></div><figure>${IMG}<figcaption>The ferry.</figcaption></figure>`;
    expect(credits({ top })).toEqual([null]);
  });
  test('a video’s poster counts where it leads the story', () => {
    const video = (file: string) =>
      `<figure class="video-player"><img src="/v/${file}.jpg" alt=""><figcaption>The ferry. Photo: Jane Doe/AP</figcaption></figure>`;
    expect(credits({ top: video('lead-poster') })).toEqual(['Jane Doe/AP']);
    expect(credits({ middle: video('other-poster') })).toEqual([]);
  });
});

describe('a credit taken apart', () => {
  test('handed out through an agency', () => {
    expect(takeApart('The White House via AP/Adam Roe')).toMatchObject({
      creators: ['Adam Roe'],
      agencies: ['ap'],
      origin: 'The White House',
      kinds: expect.arrayContaining(['handout']),
    });
  });
  test('maker, agency, distributor', () => {
    expect(takeApart('Jane Doe/AFP via Getty Images')).toMatchObject({
      creators: ['Jane Doe'],
      agencies: ['afp'],
      distributors: ['Getty Images'],
      origin: null,
    });
    expect(takeApart('picture alliance/dpa | Erika Muster', { language: 'de' })).toMatchObject({
      creators: ['Erika Muster'],
      agencies: ['dpa'],
      distributors: ['picture alliance'],
    });
  });
  test.each([
    ['en', 'Northern Port Police'],
    ['fr', 'Ministère de la Défense'],
    ['de', 'Feuerwehr Nordhafen'],
    ['es', 'Policía Portuaria'],
    ['it', 'Vigili del Fuoco'],
    ['pt', 'Corpo de Bombeiros'],
    ['pl', 'Straż Graniczna'],
    ['nl', 'Politie Noordhaven'],
  ])('a party to the story hands out (%s): %s', (language, credit) => {
    expect(takeApart(credit, { language })).toMatchObject({
      origin: credit,
      kinds: expect.arrayContaining(['handout']),
    });
  });
  test('a social account hands out', () => {
    expect(takeApart('@port_nord/via REUTERS')).toMatchObject({ origin: '@port_nord', agencies: ['reuters'] });
  });
  test('stock, archive, symbol, machine-made, screenshot', () => {
    expect(takeApart('jdoe /Getty Images/iStockphoto').kinds).toContain('stock');
    expect(takeApart('Erika Muster/Archiv', { language: 'de' }).kinds).toContain('archive');
    expect(takeApart('Erika Muster/dpa', { caption: 'Ein Kran im Hafen (Symbolbild).' }).kinds).toContain('symbol');
    expect(takeApart('Midjourney').kinds).toEqual(['ai-generated']);
    expect(takeApart('Screenshot: hafen.example').kinds).toEqual(['screenshot']);
    expect(takeApart(null).kinds).toEqual([]);
  });
  test('the publisher’s own photographer is no party', () => {
    const parts = takeApart('Jane Doe/Harbour Post', { isOwnName: (name) => name === 'Harbour Post' });
    expect(parts).toMatchObject({ creators: ['Jane Doe'], origin: null });
    expect(parts.kinds).toEqual(['photograph']);
  });
});

describe('bad input', () => {
  test('conditions of use behind a credit are cut', () => {
    expect(
      findCreditInText(
        'Fire on the ferry. @jdoe/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT',
      )?.credit,
    ).toBe('@jdoe/via REUTERS');
    expect(findCreditInText('© RIPRODUZIONE RISERVATA')).toBeNull();
  });
  test('a page of pictures and a caption of a megabyte end at once', () => {
    const figures = Array.from(
      { length: 600 },
      (_, i) => `<figure><img src="/p/picture-${i}.jpg"><figcaption>Photo: Jane Doe ${i}/AP</figcaption></figure>`,
    );
    const long = `<figure>${IMG}<figcaption>${'Photo: ( | / – © via '.repeat(50_000)}</figcaption></figure>`;
    const start = performance.now();
    const found = pictures({ middle: figures.join('') + long });
    expect(found.length).toBeGreaterThan(50);
    expect(found.length).toBeLessThan(200);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
