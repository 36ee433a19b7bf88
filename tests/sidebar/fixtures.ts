/** Invented reports for tests and for the gallery of screenshots. The page they speak of is scripts/gallery/page.ts. */
import type {
  Evidence,
  EvidenceList,
  Fact,
  Facts,
  HiddenElement,
  Moment,
  PictureCredit,
  Report,
  Voice,
} from '../../src/report';
import { CLUTTER_CATEGORIES } from '../../src/report';
import type { SidebarState } from '../../src/sidebar/contract';

export const NOW = Date.UTC(2026, 10, 22, 12, 0);

const ARTICLE = 'body/main[1]/article[1]';
export const text = (where: string, quote: string): Evidence => ({
  source: 'text',
  where: `${ARTICLE}/${where}`,
  quote,
});
const fact = <T>(value: T, ...evidence: EvidenceList): Fact<T> => ({
  value,
  certainty: 'stated',
  evidence,
  others: [],
});

const moment = (iso: string, more: Partial<Moment> = {}): Moment => ({
  iso,
  precision: iso.length > 10 ? 'minute' : 'day',
  zoneKnown: /(?:Z|[+-]\d\d:\d\d)$/.test(iso),
  ...more,
});

const PUBLISHED: Fact<Moment> = {
  ...fact(moment('2026-11-19T14:16+01:00'), text('p[2]', 'Published 19/11/2026 - 14:16 UTC+1'), {
    source: 'json-ld',
    where: '[0].datePublished',
    quote: '2026-11-19T14:16:00+01:00',
  }),
  others: [
    {
      value: moment('2026-11-18'),
      because: 'belongs-to-another-story',
      evidence: [{ source: 'text', where: 'body/main[1]/aside[1]/p[1]', quote: '18 November 2026' }],
    },
  ],
};

const PICTURES: readonly PictureCredit[] = [
  {
    src: null,
    alt: 'A grey ship leaves a harbour',
    locator: `${ARTICLE}/figure[1]/img[1]`,
    credit: 'Copyright AP/Ministry of Coasts of Novaria',
    creators: [],
    agencies: ['ap'],
    distributors: [],
    origin: 'Ministry of Coasts of Novaria',
    kinds: ['handout'],
    caption: 'The coast guard ship Meridian on Wednesday.',
    evidence: [text('figure[1]/figcaption[1]', 'Copyright AP/Ministry of Coasts of Novaria')],
  },
  {
    src: null,
    alt: 'Crates on a quay',
    locator: `${ARTICLE}/figure[2]/img[1]`,
    credit: 'Lena Marsh / Pool / Getty Images',
    creators: ['Lena Marsh'],
    agencies: ['getty'],
    distributors: ['Getty Images'],
    origin: null,
    kinds: ['photograph', 'archive'],
    caption: null,
    evidence: [text('figure[2]/figcaption[1]', 'Lena Marsh / Pool / Getty Images')],
  },
];

const FACTS: Facts = {
  headline: fact(
    'Novaria closes its northern strait after a second collision',
    text('h1[1]', 'Novaria closes its northern strait after a second collision'),
  ),
  publisher: fact('The Harbour Post', { source: 'json-ld', where: '[0].publisher.name', quote: 'The Harbour Post' }),
  byline: fact(
    'By Ada Lindqvist and the newsroom with AFP',
    text('p[1]', 'By Ada Lindqvist and the newsroom with AFP'),
  ),
  authors: [fact('Ada Lindqvist', text('p[1]', 'Ada Lindqvist'))],
  agencies: [fact({ id: 'afp', name: 'AFP', slot: 'byline' }, text('p[1]', 'with AFP'))],
  lineage: {
    ...fact('newsroom-with-agency', text('p[1]', 'By Ada Lindqvist and the newsroom with AFP')),
    certainty: 'inferred',
  },
  published: PUBLISHED,
  modified: fact(moment('2026-11-20T09:02+01:00'), text('p[2]', 'Updated 20/11/2026 - 09:02')),
  dateConflicts: [],
  pieceType: fact('news', { source: 'json-ld', where: '[0]["@type"]', quote: 'NewsArticle' }),
  pictures: PICTURES,
};

const voice = (name: string, words: number, more: Partial<Voice> = {}): Voice => ({
  name,
  aliases: [],
  role: null,
  type: 'person',
  reason: null,
  quotes: 1,
  words,
  indirect: 0,
  verbs: ['said'],
  passages: [`${ARTICLE}/p[4]`],
  ...more,
});

const HIDDEN: readonly HiddenElement[] = [
  { locator: 'body/div[1]', category: 'ads', rule: 'ad-label', text: 'Advertisement' },
  { locator: 'body/div[2]', category: 'ads', rule: 'filter-list:base', text: '' },
  { locator: 'body/div[3]', category: 'share', rule: 'share-links', text: 'Share this article Copy link Embed' },
  {
    locator: 'body/div[4]',
    category: 'newsletter',
    rule: 'newsletter-form',
    text: 'The best of the coast in your inbox, every morning at six, free of charge and free of sharks. Your address:',
  },
  { locator: 'body/div[5]', category: 'related', rule: 'teaser-list', text: 'You may also like' },
];

export const FULL: Report = {
  url: 'https://harbour-post.example/2026/11/19/novaria-closes-its-northern-strait',
  language: 'en',
  detection: { article: true, certainty: 0.98, evidence: [] },
  facts: FACTS,
  context: {
    voices: [
      voice('Ministry of Coasts', 61, { type: 'official-body', quotes: 2 }),
      voice('Ilse Novak', 22, { role: 'harbour pilot' }),
      voice('a crew member', 9, { type: 'unnamed', reason: 'who was not allowed to speak to the press' }),
    ],
    quotes: [
      {
        text: 'Nobody passes until we know why.',
        speaker: 'Ministry of Coasts',
        words: 6,
        verb: 'said',
        evidence: [text('p[4]', 'Nobody passes until we know why.')],
      },
      {
        text: 'I have never seen the water so empty.',
        speaker: 'Ilse Novak',
        words: 8,
        verb: 'said',
        evidence: [text('p[5]', 'I have never seen the water so empty.')],
      },
    ],
    attributions: [],
    reporting: [],
    wording: [{ kind: 'hedge', quote: 'allegedly', evidence: [text('p[4]', 'allegedly')] }],
    declarations: [],
    original: null,
    rules: { language: 'en', depth: 'full' },
  },
  hidden: HIDDEN,
  refused: [],
  problems: [],
};

/** Old, contradictory, sponsored and made by machines: everything that is said out loud. */
export const LOUD: Report = {
  ...FULL,
  facts: {
    ...FACTS,
    published: { ...PUBLISHED, value: moment('2023-01-06T14:16+01:00'), certainty: 'conflicting' },
    modified: fact(moment('2023-01-05T09:00'), text('p[2]', 'Updated 5 January 2023')),
    dateConflicts: [
      {
        kind: 'modified-before-published',
        moments: [moment('2023-01-05T09:00'), moment('2023-01-06T14:16+01:00')],
        evidence: [text('p[2]', 'Updated 5 January 2023')],
      },
    ],
    pieceType: fact('sponsored', text('p[3]', 'Paid content')),
    pictures: PICTURES.map((p) => ({ ...p, kinds: ['ai-generated', 'stock'] as const })),
  },
  problems: [{ part: 'facts/byline', message: 'example' }],
};

/** An article that says next to nothing about itself. */
export const BARE: Report = {
  ...FULL,
  facts: {
    headline: FACTS.headline,
    publisher: null,
    byline: null,
    authors: [],
    agencies: [],
    lineage: {
      ...fact('not-stated', text('h1[1]', 'Novaria closes its northern strait after a second collision')),
      certainty: 'inferred',
    },
    published: null,
    modified: null,
    dateConflicts: [],
    pieceType: null,
    pictures: PICTURES.slice(0, 1).map((p) => ({
      ...p,
      credit: null,
      agencies: [],
      origin: null,
      kinds: [],
      evidence: [],
    })),
  },
  context: null,
  hidden: [],
};

const LONG =
  'Correspondents Maximiliana-Theodora von Hohenwaldstetten-Ravensberg, Jean-Baptiste de la Fontaine-Beaumarchais, and the whole investigative desk of the Harbour Post in Port-Saint-Étienne-sur-Mer with agencies';

/** Very long values, forty pictures, a hundred hidden elements. */
export const MANY: Report = {
  ...FULL,
  facts: {
    ...FACTS,
    headline: fact(
      `${'Novaria closes its northern strait after a second collision and '.repeat(4)}more`,
      text('h1[1]', 'Novaria'),
    ),
    publisher: fact(
      'Supercalifragilisticexpialidociousdailyheraldtribuneandadvertiser-weekend.example',
      text('h1[1]', 'x'),
    ),
    byline: fact(LONG, text('p[1]', LONG)),
    authors: Array.from({ length: 12 }, (_, i) => fact(`Correspondent Number ${i + 1}`, text('p[1]', 'Correspondent'))),
    agencies: ['afp', 'ap', 'reuters', 'dpa', 'unnamed'].map((id) =>
      fact({ id, name: id.toUpperCase(), slot: 'dateline' as const }, text('p[3]', `(${id})`)),
    ),
    pictures: Array.from({ length: 40 }, (_, i) => ({
      ...(PICTURES[i % 2] as PictureCredit),
      ...(i < 12 ? { credit: `Photographer Number ${i} of the Harbour Post / Getty Images` } : {}),
    })),
  },
  hidden: Array.from({ length: 100 }, (_, i) => ({ ...(HIDDEN[i % 5] as HiddenElement), locator: `body/div[${i}]` })),
};

/** An Arabic page. */
export const ARABIC: Report = {
  ...FULL,
  language: 'ar',
  facts: {
    ...FACTS,
    headline: fact('نوفاريا تغلق مضيقها الشمالي بعد تصادم ثان', text('h1[1]', 'نوفاريا')),
    publisher: fact('بريد الميناء', text('h1[1]', 'بريد الميناء')),
    byline: fact('ليلى منصور مع وكالة فرانس برس', text('p[1]', 'ليلى منصور مع وكالة فرانس برس')),
    authors: [fact('ليلى منصور', text('p[1]', 'ليلى منصور'))],
  },
};

export const NOT_AN_ARTICLE: Report = {
  ...FULL,
  detection: { article: false, because: 'section-page', certainty: 0.9, evidence: [] },
  facts: null,
  context: null,
  hidden: [],
};

const state = (report: Report, more: Partial<SidebarState> = {}): SidebarState => ({
  report,
  cleaned: true,
  restored: [],
  categories: CLUTTER_CATEGORIES.filter((category) => category !== 'navigation'),
  siteRules: [],
  open: true,
  side: 'right',
  theme: 'auto',
  tabOffset: 0.3,
  versions: { Copydesk: '0.1.0' },
  now: NOW,
  ...more,
});

/** Every state that the gallery shows and axe looks at. */
export const STATES: Readonly<Record<string, SidebarState>> = {
  full: state(FULL, {
    lastVisit: '2026-11-20T18:30:00+01:00',
    story: {
      previous: null,
      changes: {
        headline: null,
        sentences: [
          {
            kind: 'changed',
            before: 'Twelve ships waited.',
            after: 'Fifteen ships waited.',
            parts: [
              { kind: 'removed', text: 'Twelve' },
              { kind: 'added', text: 'Fifteen' },
              { kind: 'same', text: ' ships waited.' },
            ],
          },
        ],
        figures: [],
        rewritten: false,
        admitted: false,
        modifiedBefore: null,
        modifiedAfter: null,
      },
      updates: ['2026-11-19T14:16:00+01:00', '2026-11-20T09:02:00+01:00'],
      kept: 'kept',
    },
    ratings: [
      { list: 'Library list', domain: 'harbour.example', rating: 'B+', source: 'Valmer library', date: '2026-05' },
    ],
    restored: ['body/div[1]'],
  }),
  loud: state(LOUD, { gaveUp: true }),
  bare: state(BARE),
  many: state(MANY, {
    siteRules: [
      { selector: '.promo-strip', outcome: 'hides', count: 2 },
      { selector: 'main > .body', outcome: 'refused', count: 1 },
      { selector: 'div[[', outcome: 'no-selector', count: 0 },
      { selector: '#poll', outcome: 'names-nothing', count: 0 },
    ],
  }),
  arabic: state(ARABIC),
  off: state(FULL, { cleaned: false }),
  left: state(FULL, { side: 'left' }),
  collapsed: state(FULL, { open: false }),
  'not-an-article': state(NOT_AN_ARTICLE, { cleaned: false }),
};
