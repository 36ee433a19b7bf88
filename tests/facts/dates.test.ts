/** Which date a page gives for its story: rules of `src/facts/dates.ts`, each on a page made up for it. */
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { findDates } from '../../src/facts/dates';
import { readPage } from '../../src/page/read-page';

const NOW = new Date('2026-02-01T12:00:00Z');
const TEXT =
  'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said in a statement to reporters.';

interface Made {
  readonly url?: string;
  readonly lang?: string;
  readonly jsonLd?: unknown;
  readonly head?: string;
  /** Between headline and text. */
  readonly byline?: string;
  readonly before?: string;
  readonly end?: string;
  readonly after?: string;
  readonly now?: Date;
}

function datesOf(made: Made) {
  const node = made.jsonLd
    ? `<script type="application/ld+json">${typeof made.jsonLd === 'string' ? made.jsonLd : JSON.stringify(made.jsonLd)}</script>`
    : '';
  const html = `<!doctype html><html lang="${made.lang ?? 'en'}"><head><title>Ferry strike ends | The Harbour Post</title>
    <meta property="og:type" content="article">${node}${made.head ?? ''}</head><body><main>${made.before ?? ''}<article><h1>Ferry strike ends</h1>
    ${made.byline ?? ''}${`<p>${TEXT}</p>`.repeat(5)}${made.end ?? ''}</article></main>${made.after ?? ''}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const read = readPage(document, made.url ?? 'https://news.example/harbour/ferry-strike-ends');
  // The filler is English; the lines tried are not.
  const page = { ...read, language: (made.lang ?? 'en').slice(0, 2) };
  const { article } = detectArticle(page, { always: true });
  if (!article) throw new Error('the fixture is no article');
  return findDates(page, article, made.now ?? NOW);
}

const story = (dates: Record<string, unknown>) => ({ '@type': 'NewsArticle', headline: 'Ferry strike ends', ...dates });
const published = (made: Made) => datesOf(made).published?.value.iso ?? null;
const modified = (made: Made) => datesOf(made).modified?.value.iso ?? null;
const conflicts = (made: Made) => datesOf(made).dateConflicts.map((c) => c.kind);

describe('the declared dates', () => {
  const declared = story({ datePublished: '2026-01-06T14:16:29+01:00', dateModified: '2026-01-06T16:00:02+01:00' });

  test('JSON-LD, with the printed line as further evidence', () => {
    const { published: fact } = datesOf({
      lang: 'fr',
      jsonLd: declared,
      byline: '<p class="date">Publié le 06/01/2026 - 14:16 UTC+1</p>',
    });
    expect(fact?.value).toEqual({ iso: '2026-01-06T14:16:29+01:00', precision: 'second', zoneKnown: true });
    expect(fact?.certainty).toBe('stated');
    expect(fact?.evidence.map((e) => [e.source, e.quote])).toEqual([
      ['json-ld', '2026-01-06T14:16:29+01:00'],
      ['text', 'Publié le 06/01/2026 - 14:16 UTC+1'],
    ]);
    expect(fact?.evidence[0].where).toBe('[0].datePublished');
  });

  test.each([
    ['article:published_time', '2025-11-06T11:26:47.535Z', '2025-11-06T11:26:47Z'],
    ['datePublished', 'Sun, 11 Oct 2020 07:34:36 GMT', '2020-10-11T07:34:36Z'],
    ['parsely-pub-date', '2020-05-16T09:51:53+0200', '2020-05-16T09:51:53+02:00'],
    ['acme:publicationDate', '2024-04-28 14:26', '2024-04-28T14:26'],
    ['date', '2024-12-02T10:56:35+01:00', '2024-12-02T10:56:35+01:00'],
  ])('meta %s', (name, content, expected) => {
    expect(published({ head: `<meta name="${name}" content="${content}">` })).toBe(expected);
  });

  test('a film or book on the page has its own dates', () => {
    expect(published({ head: '<meta property="video:release_date" content="2019-03-04">' })).toBeNull();
  });

  test('microdata of this story, not of a comment or of the next story', () => {
    const comment =
      '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2026-01-09T10:00:00Z">9 January</time></div>';
    const next =
      '<article itemscope itemtype="https://schema.org/NewsArticle"><h1>Bridge opens</h1><meta itemprop="datePublished" content="2026-01-10T10:00:00Z"></article>';
    const own = '<div itemprop="x"><meta itemprop="datePublished" content="2026-01-06T10:00:00Z"></div>';
    expect(published({ byline: own, after: comment + next })).toBe('2026-01-06T10:00:00Z');
    expect(published({ after: comment + next })).toBeNull();
  });

  test('another story in the structured data, an entry of a live blog, a claim under review', () => {
    const jsonLd = [
      story({
        datePublished: '2026-01-06T10:00:00Z',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2026-01-08T10:00:00Z' }],
      }),
      {
        '@type': 'NewsArticle',
        headline: 'Bridge opens',
        url: 'https://news.example/bridge',
        datePublished: '2026-01-01T10:00:00Z',
      },
      {
        '@type': 'ClaimReview',
        datePublished: '2025-12-01',
        itemReviewed: { '@type': 'Claim', datePublished: '2025-11-01' },
      },
    ];
    expect(published({ jsonLd })).toBe('2026-01-06T10:00:00Z');
  });

  test('creation is a fallback, said as inferred', () => {
    const fact = datesOf({ jsonLd: story({ dateCreated: '2026-01-06T10:00:00Z' }) }).published;
    expect([fact?.value.iso, fact?.certainty]).toEqual(['2026-01-06T10:00:00Z', 'inferred']);
    expect(
      published({ jsonLd: story({ dateCreated: '2025-06-01T10:00:00Z', datePublished: '2026-01-06T10:00:00Z' }) }),
    ).toBe('2026-01-06T10:00:00Z');
  });
});

describe('updates', () => {
  const at = (datePublished: string, dateModified: string) => ({ jsonLd: story({ datePublished, dateModified }) });

  test('later by more than a minute', () => {
    expect(modified(at('2026-01-06T10:00:00Z', '2026-01-06T10:01:06Z'))).toBe('2026-01-06T10:01:06Z');
  });
  test.each([
    ['equal', '2026-01-06T10:00:00Z'],
    ['the same instant in another zone', '2026-01-06T11:00:00+01:00'],
    ['seconds after', '2026-01-06T10:00:09Z'],
  ])('%s is none', (_, dateModified) => {
    const result = datesOf(at('2026-01-06T10:00:00Z', dateModified));
    expect(result.modified).toBeNull();
    expect(result.dateConflicts).toEqual([]);
  });
  test('before publication is none, and a conflict', () => {
    const result = datesOf(at('2026-01-06T10:00:00Z', '2026-01-06T08:00:00Z'));
    expect(result.published?.value.iso).toBe('2026-01-06T10:00:00Z');
    expect(result.modified).toBeNull();
    expect(result.dateConflicts.map((c) => c.kind)).toEqual(['modified-before-published']);
  });
  test('what the reader sees goes before what machines are told', () => {
    const made = {
      lang: 'it',
      jsonLd: story({ datePublished: '2026-01-06T08:51:00+01:00', dateModified: '2026-01-06T12:46:00+01:00' }),
      byline: '<p>Pubblicato il 06 Gennaio 2026</p><p>Ultima modifica 06 Gennaio 2026 12:02</p>',
    };
    const result = datesOf(made);
    expect(result.modified?.value.iso).toBe('2026-01-06T12:02');
    expect(result.modified?.certainty).toBe('conflicting');
    expect(result.modified?.others.map((o) => [o.value.iso, o.because])).toContainEqual([
      '2026-01-06T12:46:00+01:00',
      'disagrees',
    ]);
    expect(result.dateConflicts.map((c) => c.kind)).toEqual(['modified-disagrees']);
  });
  test('where both agree, the more exact one is the value', () => {
    const fact = datesOf({
      lang: 'it',
      jsonLd: story({ datePublished: '2026-01-05T14:44:14Z', dateModified: '2026-01-05T15:01:17Z' }),
      byline: '<p>05 Gennaio 2026 <span>Aggiornato alle 16:01</span></p>',
    }).modified;
    expect(fact?.value.iso).toBe('2026-01-05T15:01:17Z');
  });
  test('a clock time beside the day is an update of that day', () => {
    expect(
      modified({ lang: 'es', byline: '<p class="fecha">25/01/2026 14:00h</p><p>Actualizado a las 15:10h.</p>' }),
    ).toBe('2026-01-25T15:10');
  });
  test('a field for the publication that holds the update that the reader is told', () => {
    const made = {
      lang: 'es',
      head: `<meta name="dc.date.issued" content="2026-01-25T20:56:56+01:00">
        <meta property="article:published_time" content="2026-01-25T10:56:35+01:00">`,
      byline: '<p><time datetime="2026-01-25T19:56:56Z">25/01/2026 Actualizado a las 20:56h.</time></p>',
    };
    expect([published(made), modified(made)]).toEqual(['2026-01-25T10:56:35+01:00', '2026-01-25T19:56:56Z']);
  });
  test('"Stand" without a day supports the declared update', () => {
    expect(
      modified({
        lang: 'de',
        jsonLd: story({ datePublished: '2026-01-26T23:27:57Z', dateModified: '2026-01-27T08:49:08Z' }),
        byline: '<p>Stand: 09:49 Uhr</p>',
      }),
    ).toBe('2026-01-27T08:49:08Z');
  });
  test('"Stand" that is the publication is no update', () => {
    expect(
      modified({
        lang: 'de',
        jsonLd: story({ datePublished: '2026-01-28T05:00:00+01:00', dateModified: '2026-01-28T15:34:33+01:00' }),
        byline: '<p>Stand: 28. Januar 2026, 05:00 Uhr</p>',
      }),
    ).toBeNull();
  });
  test('an update on the day of a bare date says nothing later', () => {
    expect(modified({ lang: 'tr', byline: '<p>20 Ocak 2026 • Güncelleme : 20 Ocak 2026</p>' })).toBeNull();
    expect(modified({ lang: 'tr', byline: '<p>20 Ocak 2026 • Güncelleme : 22 Ocak 2026</p>' })).toBe('2026-01-22');
  });
  test('relative times are not guessed', () => {
    const made = { lang: 'de', byline: '<p>Veröffentlicht vor 2 Std.</p><p>Aktualisiert vor 21 Minuten</p>' };
    expect([published(made), modified(made)]).toEqual([null, null]);
    expect(modified({ byline: '<p>Published January 6, 2026</p><p>Last updated 21 hours ago</p>' })).toBeNull();
  });
});

describe('zones', () => {
  test('local time stamped Z, given away by the offset elsewhere', () => {
    const result = datesOf({
      lang: 'de',
      jsonLd: story({ datePublished: '2026-01-28T14:26:01Z', dateModified: '2026-01-28T17:40:16Z' }),
      byline: '<time datetime="2026-01-28T14:26:01+01:00">28. Januar 2026, 14:26 Uhr</time>',
    });
    expect(result.published?.value.iso).toBe('2026-01-28T14:26:01+01:00');
    expect(result.modified?.value.iso).toBe('2026-01-28T17:40:16+01:00');
  });
  test('local time stamped Z, given away by the printed clock in that country', () => {
    const value = datesOf({
      url: 'https://zeitung.de/hafen/streik',
      lang: 'de',
      jsonLd: story({ datePublished: '2026-01-28T14:26:01Z' }),
      byline: '<p>28.01.2026, 14:26 Uhr</p>',
    }).published?.value;
    expect(value).toEqual({ iso: '2026-01-28T14:26:01', precision: 'second', zoneKnown: false });
  });
  test('UTC is shown on the clock that the outlet prints', () => {
    expect(
      published({
        lang: 'de',
        jsonLd: story({ datePublished: '2026-01-18T23:04:00Z' }),
        byline: '<p>19. Januar 2026, 00:04 Uhr</p>',
      }),
    ).toBe('2026-01-19T00:04:00+01:00');
  });
  test('an evening in the Americas that UTC calls the next day', () => {
    const stamped = story({ datePublished: '2026-01-19T01:20:00Z' });
    const url = 'https://news.example.ca/harbour/ferry-strike-ends';
    expect(published({ url, jsonLd: stamped })).toBe('2026-01-18T20:20:00-05:00');
    expect(published({ lang: 'en-US', jsonLd: stamped })).toBe('2026-01-18T20:20:00-05:00');
    // A reader is told the day; nobody knows the country; it is the same day there; it was night.
    expect(published({ url, jsonLd: stamped, byline: '<p>January 19, 2026</p>' })).toBe('2026-01-19T01:20:00Z');
    expect(published({ jsonLd: stamped })).toBe('2026-01-19T01:20:00Z');
    expect(published({ url, jsonLd: story({ datePublished: '2026-01-19T13:20:00Z' }) })).toBe('2026-01-19T13:20:00Z');
    expect(published({ url: url.replace('.ca', '.de'), jsonLd: stamped })).toBe('2026-01-19T01:20:00Z');
  });
  test('a time without zone takes it from the place that has one', () => {
    expect(
      published({
        jsonLd: story({ datePublished: '2026-01-05T20:59:59' }),
        head: '<meta property="article:published_time" content="2026-01-05T20:59:59+01:00">',
      }),
    ).toBe('2026-01-05T20:59:59+01:00');
  });
  test('an abbreviation of several zones counts only where something decides', () => {
    const byline = '<p>Published: January 6, 2026, 17:07 IST</p>';
    expect(datesOf({ byline }).published?.value).toEqual({
      iso: '2026-01-06T17:07',
      precision: 'minute',
      zoneKnown: false,
      zoneLabel: 'IST',
    });
    expect(published({ byline, url: 'https://paper.in/harbour/strike' })).toBe('2026-01-06T17:07+05:30');
  });
});

describe('midnight', () => {
  test('stands for a bare day where the reader sees one', () => {
    const value = datesOf({
      jsonLd: story({ datePublished: '2026-01-19T00:00:00-05:00' }),
      byline: '<p class="date">January 19, 2026</p>',
    }).published?.value;
    expect(value).toEqual({ iso: '2026-01-19', precision: 'day', zoneKnown: false });
  });
  test('gives way to a printed clock time', () => {
    expect(
      published({
        jsonLd: story({ datePublished: '2026-01-19' }),
        byline: '<p>Posted January 19, 2026 at 3:45 pm</p>',
      }),
    ).toBe('2026-01-19T15:45');
  });
});

describe('re-dated stories', () => {
  const rewritten = story({ datePublished: '2026-01-20T10:00:00Z', dateModified: '2026-01-20T10:00:00Z' });
  test('the address keeps the day', () => {
    const made = { url: 'https://news.example/2025/11/03/ferry-strike-ends', jsonLd: rewritten };
    const result = datesOf(made);
    expect(result.published?.value.iso).toBe('2025-11-03');
    expect(result.published?.certainty).toBe('conflicting');
    expect(result.modified?.value.iso).toBe('2026-01-20T10:00:00Z');
    expect(conflicts(made)).toEqual(['url-disagrees']);
  });
  test('an address alone does not overrule a date that is not rewritten', () => {
    const made = {
      url: 'https://news.example/2025/11/03/ferry-strike-ends',
      jsonLd: story({ datePublished: '2026-01-20T10:00:00Z' }),
    };
    expect(published(made)).toBe('2026-01-20T10:00:00Z');
    expect(conflicts(made)).toEqual(['url-disagrees']);
  });
  test('"First published on" is the first', () => {
    expect(
      published({
        jsonLd: story({ datePublished: '2026-01-20T10:00:00Z', dateModified: '2026-01-20T12:00:00Z' }),
        byline:
          '<details><summary>Tue 20 Jan 2026 11.00 CET</summary>First published on Thu 15 Jan 2026 22.12 CET</details>',
      }),
    ).toBe('2026-01-15T22:12+01:00');
  });
  test('exchanged fields: the reader is told the earlier one', () => {
    expect(
      published({
        lang: 'id',
        jsonLd: story({ datePublished: '2026-01-20T18:33:13+07:00', dateModified: '2026-01-20T18:30:00+07:00' }),
        byline: '<p class="date">20/1/2026 18:30</p>',
      }),
    ).toBe('2026-01-20T18:30:00+07:00');
  });
});

describe('dates that a reader sees, on pages without metadata', () => {
  test.each([
    ['en', 'By A. Reader, Harbour Post, Jan. 6, 2026 5:09 p.m.', '2026-01-06T17:09'],
    ['fr', 'Par Zoé Lemaire, le 6 janvier 2026 à 14h52', '2026-01-06T14:52'],
    ['de', 'Von Jo Beispiel | 06.01.26, 20.22 Uhr', '2026-01-06T20:22'],
    ['ja', '公開日：2026年1月6日 14時16分', '2026-01-06T14:16'],
    ['fa', 'تاریخ انتشار: ۱۶ دی ۱۴۰۴ - ۱۸:۵۹', '2026-01-06T18:59'],
    ['ar', 'نشر في: ٦ يناير ٢٠٢٦ ٠٩:٢٢ مساء', '2026-01-06T21:22'],
  ])('%s: %s', (lang, line, expected) => {
    expect(published({ lang, byline: `<p>${line}</p>` })).toBe(expected);
  });
  test('label and date in different elements, and on lines of one element', () => {
    expect(published({ lang: 'pl', byline: '<span>Publikacja:</span><div>04.01.2026</div>' })).toBe('2026-01-04');
    const made = { lang: 'pl', byline: '<p>Publikacja: 04.01.2026<br>Aktualizacja: 05.01.2026, 05:53</p>' };
    expect([published(made), modified(made)]).toEqual(['2026-01-04', '2026-01-05T05:53']);
  });
  test('after the last paragraph', () => {
    expect(published({ lang: 'it', end: '<p class="data">5 gennaio 2026</p>' })).toBe('2026-01-05');
  });
  test('glued to what stands before it', () => {
    expect(published({ byline: '<div><span>A. Reader, HARBOUR</span><span>Jan 6, 2026, 06:21 AM</span></div>' })).toBe(
      '2026-01-06T06:21',
    );
  });
  test('not of a teaser, a comment, the next story, the running text, the footer, the site header', () => {
    const after = `<div class="related"><p>Bridge opens</p><time datetime="2025-12-24">24 December 2025</time></div>
      <div class="comments"><p>Posted 8 January 2026 at 10:10</p></div>
      <article><h1>Bridge opens</h1><p>Published 9 January 2026</p></article>
      <footer>© 2026 Harbour Post, 1 January 2026</footer>`;
    const end =
      '<p>The next talks are planned for 14 January 2026 in the town hall, both sides said after they had left the room.</p>';
    expect(published({ after, end })).toBeNull();
    expect(published({ after, end, byline: '<p>6 January 2026</p>' })).toBe('2026-01-06');
  });
  test('not of a card that leads elsewhere, nor below the title of one', () => {
    const card = '<a href="/bridge"><div>Bridge opens</div><div>13 May 2025</div></a>';
    const list =
      '<div><a href="/bridge">Bridge opens to traffic at last</a></div><div class="article-date">9 August 2025</div>';
    expect(published({ before: card, end: list })).toBeNull();
  });
  test('printed, where the attribute is a template’s left-over', () => {
    expect(published({ byline: '<time datetime="2019-09-03">14 January 2026</time>' })).toBe('2026-01-14');
  });
  test('in the item of the byline', () => {
    expect(
      published({
        byline: `<p itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Jonas Weir</span>
          - <time>Jan 20, 2026 3:06 pm</time></p>`,
      }),
    ).toBe('2026-01-20T15:06');
  });
  test('glued to the number of readers behind it', () => {
    expect(
      published({ byline: '<div>by Jonas Weir<time>January 21, 2026</time><span>0</span><span>1747</span></div>' }),
    ).toBe('2026-01-21');
  });
  test('at the headline rather than in a sentence below it', () => {
    expect(
      published({
        lang: 'de',
        before: '<p>20.01.2026, 12:32 Uhr</p>',
        byline: '<p>Über dieses Thema berichtet: Funkhaus am Morgen am 19.01.2026 um 06:00 Uhr.</p>',
      }),
    ).toBe('2026-01-20T12:32');
  });
  test('not of a picture, a broadcast, a birth', () => {
    const byline = `<figure><img src="a.jpg"><figcaption>The harbour on 3 January 2026 (file photo)</figcaption></figure>
      <p>Broadcast: 4 January 2026</p>`;
    expect(published({ byline })).toBeNull();
  });
  test('a year that is not printed comes from other evidence, or the date is dropped', () => {
    const byline = '<p>8 января, 17:46</p>';
    expect(published({ lang: 'ru', byline })).toBeNull();
    expect(published({ lang: 'ru', byline, head: '<meta name="date" content="2026-01-08">' })).toBe('2026-01-08T17:46');
  });
  test('the element with the words is named, so that the sidebar can scroll to it', () => {
    const [evidence] = datesOf({ byline: '<p id="when">Published 6 January 2026</p>' }).published?.evidence ?? [];
    expect(evidence).toEqual({
      source: 'text',
      where: expect.stringMatching(/^body\/.*p\[1\]$/),
      quote: 'Published 6 January 2026',
    });
  });
});

describe('the data of the page’s own scripts', () => {
  const state = (text: string) => ({ end: `<script>window.STATE = ${text}</script>` });
  const ours = '{"title":"Ferry strike ends","publishedAt":"2026-01-06T14:16:29+01:00"}';
  const far = `{"title":"Museum opens","teaser":"${'x'.repeat(3000)}","publishedAt":"2025-12-01T08:00:00Z"}`;

  test('where nothing else says a date, one that all agree on', () => {
    const fact = datesOf(state(ours)).published;
    expect(fact?.value.iso).toBe('2026-01-06T14:16:29+01:00');
    expect(fact?.certainty).toBe('inferred');
    expect(fact?.evidence[0]).toMatchObject({ source: 'markup', where: 'script' });
    expect(published(state('{\\"datePublished\\":\\"2026-01-06\\"}'))).toBe('2026-01-06');
    expect(published(state('{"firstPublished":1767705389000}'))).toBe('2026-01-06T13:16:29Z');
  });
  test('of several stories, that beside the headline', () => {
    expect(published(state(`[${ours},${far}]`))).toBe('2026-01-06T14:16:29+01:00');
    expect(published(state(far.replace('"title"', '"publishedAt":"2025-11-01","title"')))).toBeNull();
  });
  test('not where the page prints or declares one', () => {
    expect(published({ ...state(ours), byline: '<p class="date">7 January 2026</p>' })).toBe('2026-01-07');
  });
  test('megabytes of it take no time', () => {
    const start = performance.now();
    published(state(`"${'"publishedAt":'.repeat(150_000)}"`));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('day and month', () => {
  const byline = '<p class="date">03/04/2025</p>';
  test('are ambiguous where nothing decides', () => {
    expect(datesOf({ byline }).published?.value).toEqual({
      iso: '2025-03-04',
      precision: 'day',
      zoneKnown: false,
      ambiguous: true,
    });
  });
  test('by country, by language, by another date', () => {
    expect(published({ byline, url: 'https://paper.co.uk/harbour/strike' })).toBe('2025-04-03');
    expect(published({ byline, lang: 'en-US' })).toBe('2025-03-04');
    expect(published({ byline, lang: 'es' })).toBe('2025-04-03');
    const decided = datesOf({ byline, url: 'https://news.example/2025/04/03/strike' }).published?.value;
    expect(decided?.iso).toBe('2025-04-03');
    expect(decided?.ambiguous).toBeUndefined();
  });
});

describe('dates that cannot be', () => {
  test.each([
    '0001-01-01T00:00:00Z',
    '9999-12-31',
    '0000-00-00',
    '0',
    '1970-01-01T00:00:00Z',
    '2026-13-45',
    'Invalid date',
    '',
    '-0001-11-30T00:00:00+00:00',
  ])('%s gives way to another source', (datePublished) => {
    const jsonLd = story({ datePublished });
    expect(published({ jsonLd })).toBeNull();
    expect(published({ jsonLd, byline: '<p>Published 6 January 2026</p>' })).toBe('2026-01-06');
  });
  test.each(['0001-01-01', '9999-12-31', '0000-00-00', '1970-01-01T00:00:00Z', '0', '31/02/2025', '99999999999999'])(
    '%s in a meta tag, an attribute or print gives way as well',
    (absurd) => {
      const head = `<meta property="article:published_time" content="${absurd}">`;
      const time = `<p class="date"><time datetime="${absurd}">${absurd}</time></p>`;
      expect(datesOf({ head, byline: time })).toMatchObject({ published: null, modified: null });
      const lawful = '<p>Published 6 January 2026</p>';
      expect(published({ head, byline: `${time}${lawful}` })).toBe('2026-01-06');
      expect(modified({ head: head.replace('published', 'modified'), byline: lawful })).toBeNull();
    },
  );
  test('the future is said as a conflict, and is not the date', () => {
    const made = {
      jsonLd: story({ datePublished: '2027-05-01T10:00:00Z' }),
      byline: '<p>Published 6 January 2026</p>',
    };
    expect(published(made)).toBe('2026-01-06');
    expect(conflicts(made)).toEqual(['in-the-future']);
    expect(published({ ...made, now: new Date('2027-05-02T00:00:00Z') })).toBe('2027-05-01T10:00:00Z');
  });
  test('broken, nested and hostile structured data', () => {
    const broken =
      '// by the shop system\n{"@type":"NewsArticle","headline":"Ferry strike ends","datePublished":"2026-01-06T10:00:00Z",}';
    expect(published({ jsonLd: broken })).toBe('2026-01-06T10:00:00Z');
    expect(published({ jsonLd: [[[story({ datePublished: ['2026-01-06T10:00:00Z'] })]]] })).toBe(
      '2026-01-06T10:00:00Z',
    );
    expect(
      published({
        jsonLd: '{"@type":"NewsArticle","headline":"Ferry strike ends","__proto__":{"datePublished":"2020-01-01"}}',
      }),
    ).toBeNull();
    expect(published({ jsonLd: story({ datePublished: { a: [1, { b: '2026' }] }, dateModified: 12 }) })).toBeNull();
  });
  test('megabytes of figures take no time', () => {
    const start = performance.now();
    const noise = '1.1.1.'.repeat(50_000);
    datesOf({
      byline: `<p>${'12/05/'.repeat(20_000)}</p><p>Published ${'9'.repeat(200_000)}</p>`,
      end: `<p>${noise}</p>`,
      jsonLd: story({
        datePublished: '2'.repeat(500_000),
        dateModified: Array.from({ length: 2000 }, () => '2026-01-06'),
      }),
    });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
