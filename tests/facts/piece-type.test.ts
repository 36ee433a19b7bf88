import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { findPieceType, weighPieceType } from '../../src/facts/piece-type';
import { typeOfHeadline } from '../../src/facts/piece-type-labels';
import { readPage } from '../../src/page/read-page';
import type { Evidence, Fact, PieceType } from '../../src/report';

const P =
  '<p>The ferry left the northern harbour on Monday morning with two hundred people on board, the port office said.</p>';

/** The page's language is read from its words as well: foreign fixtures need foreign prose. */
const PROSE: Readonly<Record<string, string>> = {
  de: '<p>Die Fähre verließ den nördlichen Hafen am Montag mit zweihundert Menschen an Bord, sagte das Hafenamt der Stadt.</p>',
  fr: '<p>Le ferry a quitté le port du nord lundi matin avec deux cents personnes à bord, a dit la capitainerie de la ville.</p>',
};

interface Story {
  readonly type?: string;
  readonly json?: string;
  readonly title?: string;
  readonly above?: string;
  readonly below?: string;
  readonly text?: string;
  readonly nav?: string;
  readonly after?: string;
  readonly lang?: string;
  readonly path?: string;
  readonly meta?: string;
}

function pieceType(story: Story): Fact<PieceType> | null {
  const { type = 'NewsArticle', json = '', title = 'Ferry sails again after the storm', lang = 'en' } = story;
  const html = `<!doctype html><html lang="${lang}"><head><title>${title} | Harbour Post</title><meta property="og:type" content="article">${story.meta ?? ''}
<script type="application/ld+json">{"@type":"${type}","headline":"${title}","datePublished":"2026-03-02T08:00:00Z"${json}}</script>
</head><body><header><nav><ul><li><a href="/">Home</a></li>${story.nav ?? ''}</ul></nav></header>
<main><article><header>${story.above ?? ''}<h1>${title}</h1>${story.below ?? ''}</header><div class="text">${story.text ?? (PROSE[lang] ?? P).repeat(5)}</div></article>${story.after ?? ''}</main></body></html>`;
  const page = readPage(
    new DOMParser().parseFromString(html, 'text/html'),
    `https://harbour.example${story.path ?? '/2026/03/ferry-sails-again-after-the-storm'}`,
  );
  const { article } = detectArticle(page, { always: true });
  if (!article) throw new Error('the fixture is no article');
  return findPieceType(page, article);
}
const kind = (story: Story): PieceType | undefined => pieceType(story)?.value;

describe('where the page says what the piece is', () => {
  test.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['ReviewNewsArticle', 'review'],
    ['LiveBlogPosting', 'live'],
    ['AdvertiserContentArticle', 'sponsored'],
    ['SatiricalArticle', 'satire'],
    ['ReportageNewsArticle', 'news'],
    ['NewsArticle', 'news'],
  ])('schema.org type %s: %s', (type, value) => {
    expect(kind({ type })).toBe(value);
  });
  test('the section in structured data, in metadata and in the address', () => {
    expect(kind({ json: ',"articleSection":"Opinion"' })).toBe('opinion');
    expect(kind({ json: ',"articleSection":["Politik","Kommentare"]', lang: 'de' })).toBe('opinion');
    expect(kind({ meta: '<meta property="article:section" content="Éditorial">', lang: 'fr' })).toBe('editorial');
    expect(pieceType({ path: '/opinion/2026/ferry-sails-again-after-the-storm' })).toMatchObject({
      value: 'opinion',
      certainty: 'inferred',
    });
  });
  test('the kicker above the headline, and the line below it', () => {
    expect(pieceType({ above: '<p class="kicker">Analysis</p>' })).toMatchObject({
      value: 'analysis',
      certainty: 'stated',
      evidence: [{ source: 'text', quote: 'Analysis' }],
    });
    expect(kind({ below: '<p>Kommentar von Erika Muster</p>', lang: 'de' })).toBe('opinion');
    expect(kind({ below: '<p>Gastbeitrag</p>', lang: 'de' })).toBe('opinion');
  });
  test('the headline’s prefix', () => {
    expect(kind({ title: 'Opinion: the ferry must sail' })).toBe('opinion');
    expect(kind({ title: 'Hafen-Ticker: Die Fähre fährt wieder nach dem Sturm', lang: 'de' })).toBe('live');
    expect(kind({ title: 'The Ferry review – a slow film about the sea' })).toBe('review');
    expect(typeOfHeadline('The year in review: ferries', 'en')).toBeNull();
    expect(typeOfHeadline('Police: ferry was late', 'en')).toBeNull();
  });
  test('marks of paid content are loudest', () => {
    expect(kind({ type: 'OpinionNewsArticle', below: '<p>Sponsored by Northern Ferries</p>' })).toBe('sponsored');
    expect(kind({ below: '<p>Contenu sponsorisé</p>', lang: 'fr' })).toBe('sponsored');
    // A partner may be another newsroom: paid only beside another sign.
    expect(kind({ below: '<p>In partnership with The Bay Herald</p>' })).not.toBe('sponsored');
    expect(kind({ below: '<p>In partnership with the Ministry of Fisheries</p>' })).toBe('sponsored');
    expect(
      kind({
        below: '<p>In partnership with <a rel="sponsored" href="https://ferries.example/">Northern Ferries</a></p>',
      }),
    ).toBe('sponsored');
    expect(kind({ below: '<p>By <a rel="sponsored" href="https://ferries.example/">Northern Ferries</a></p>' })).toBe(
      'sponsored',
    );
    const byline = '<div class="meta"><div>Anzeige</div><div><a rel="author" href="/a/em">Erika Muster</a></div></div>';
    expect(kind({ below: byline, lang: 'de' })).toBe('sponsored');
  });
  test('a press release by its wire', () => {
    const text = `<p>NORTHPORT, March 2, 2026 /PRNewswire/ -- Northern Ferries, Inc. today announced that its new ship will enter service in May.</p>${P.repeat(4)}`;
    expect(kind({ text })).toBe('press-release');
  });
  test('an interview by its form', () => {
    const text = ['Why did you stay?', 'Was it cold?', 'Who helped you?', 'Will you sail again?', 'What is next?']
      .map((q) => `<p><strong>${q}</strong></p>${P}`)
      .join('');
    expect(pieceType({ text })).toMatchObject({ value: 'interview' });
    // Subheadings with question marks are a list of questions, not a talk.
    expect(kind({ text: text.replaceAll('<p><strong>', '<h2>').replaceAll('</strong></p>', '</h2>') })).toBe('news');
  });
  test('a live blog by its stamped entries', () => {
    const text = ['9:05', '9:40', '10:15', '10:50', '11:20', '12:10', '12:45'].map((t) => `<p>${t}</p>${P}`).join('');
    expect(kind({ text })).toBe('live');
  });
  test('a notice under an outside author’s piece', () => {
    expect(
      kind({ text: `${P.repeat(5)}<p><em>The views expressed in this article are those of the author.</em></p>` }),
    ).toBe('opinion');
  });
});

describe('what says nothing', () => {
  test.each([
    ['navigation', { nav: '<li><a href="/opinion">Opinion</a></li><li><a href="/live">Live</a></li>' }],
    ['a teaser', { after: '<section class="related"><p>Opinion</p><a href="/x">The ferry must stop</a></section>' }],
    ['an ad slot’s label', { below: '<div class="ad">Advertisement</div>' }],
    ['a comment counter', { below: '<a href="#comments">Comments</a>' }],
    ['a button', { above: '<button>Live</button>' }],
    [
      'an affiliate link in the text',
      {
        text: `${P.repeat(4)}<p>Tickets are sold <a rel="sponsored nofollow" href="https://tickets.example/">here</a>, the port office said on Monday morning.</p>`,
      },
    ],
    [
      'a word in the text',
      {
        text: `<p>Opinion: divided, said the port office, whose review of the case took all night and most of the morning.</p>${P.repeat(4)}`,
      },
    ],
  ] satisfies [string, Story][])('%s', (_what, story) => {
    expect(kind(story)).toBe('news');
  });
});

describe('weighing', () => {
  const evidence: Evidence = { source: 'text', where: 'body', quote: 'x' };
  test('independent weak signs add up; one alone is not believed', () => {
    const weak = { value: 'opinion', weight: 0.4, evidence: [evidence] } as const;
    expect(weighPieceType([weak])).toBeNull();
    expect(weighPieceType([weak, weak])?.value).toBe('opinion');
  });
  test('what lost is kept', () => {
    const fact = weighPieceType([
      { value: 'opinion', weight: 0.8, evidence: [evidence] },
      { value: 'sponsored', weight: 0.7, evidence: [evidence] },
    ]);
    expect(fact).toMatchObject({ value: 'sponsored', others: [{ value: 'opinion' }] });
  });
});
