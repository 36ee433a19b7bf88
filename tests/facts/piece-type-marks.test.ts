import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/data/everything';
import { weighPieceType } from '../../src/facts/piece-type';
import type { Candidate, PieceType } from '../../src/report';
import { factsOf, type StoryParts } from './story';

/** Prose in another language, four times. */
const de = {
  lang: 'de',
  text: Array<string>(4).fill(
    'Die Fähre verließ den nördlichen Hafen am Montag mit zweihundert Menschen an Bord, und das Hafenamt sagte, dass sie nicht später ankam als sonst.',
  ),
};
const fr = {
  lang: 'fr',
  text: Array<string>(4).fill(
    'Le ferry a quitté le port du nord lundi matin avec deux cents personnes à bord, et la capitainerie de la ville a dit que ce n’était pas un retard.',
  ),
};

const kind = (parts: StoryParts): PieceType | undefined => factsOf(parts).pieceType?.value;

describe('marks that are no label', () => {
  const marked: readonly (readonly [string, StoryParts, PieceType])[] = [
    ['WordPress’s class for the category', { body: 'single category-opinion' }, 'opinion'],
    ['the same in German', { ...de, body: 'article section-meinung' }, 'opinion'],
    [
      'visible breadcrumb',
      { headline: '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/op">Opinion</a></li></ol>' },
      'opinion',
    ],
    ['a section meta of the publisher’s own', { head: '<meta name="page:section" content="Reviews">' }, 'review'],
    [
      'the author’s job in the data',
      { data: { author: { '@type': 'Person', name: 'Ana Pons', jobTitle: 'Opinion columnist' } } },
      'opinion',
    ],
    ['the author’s job in the byline', { byline: '<p class="byline">By Ana Pons, Columnist</p>' }, 'opinion'],
    [
      'what is reviewed, in the address',
      { url: 'https://lindowpost.example/2026/the-ferry-film-review-of-the-week' },
      'review',
    ],
    [
      'a press-release wire as author',
      { data: { author: { '@type': 'Organization', name: 'PR Newswire' } } },
      'press-release',
    ],
    ['a press-release wire in the byline', { ...de, byline: '<p class="byline">Von ots</p>' }, 'press-release'],
    [
      'the press office under the text',
      { after: '<p>Media contact: Ana Pons, Lindow Ferries, press@lindow.example</p>' },
      'press-release',
    ],
    ['the same in German', { ...de, after: '<p>Pressekontakt:</p><p>Ana Pons, Fähren Lindow</p>' }, 'press-release'],
    ['the same in French', { ...fr, after: '<p>Contact presse : Ana Pons</p>' }, 'press-release'],
  ];
  test.each(marked)('%s', (_, parts, expected) => {
    expect(kind(parts)).toBe(expected);
  });
  const plain: readonly (readonly [string, StoryParts])[] = [
    ['a tag’s class', { body: 'single tag-opinion-poll' }],
    ['a format in a class name', { body: 'single category-live' }],
    ['breadcrumb after the story', { below: '<ol class="breadcrumb"><li><a href="/op">Opinion</a></li></ol>' }],
    ['a reporter', { byline: '<p class="byline">By Ana Pons, Reporter</p>' }],
    ['a sentence about press contacts', { after: '<p>The council wants better contact with the media.</p>' }],
    ['review of a policy', { url: 'https://lindowpost.example/2026/council-policy-review-goes-on' }],
  ];
  test.each(plain)('none: %s', (_, parts) => {
    expect(kind(parts)).toBe('news');
  });
});

test.each(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'])(
  '%s: jobs and press contacts are lower case and given',
  (code) => {
    const pieces = LANGUAGES.find((l) => l.code === code)?.pieces;
    for (const words of [pieces?.columnists ?? [], pieces?.pressContacts ?? []]) {
      expect(words.length).toBeGreaterThan(2);
      expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
  },
);

describe('the page contradicts itself', () => {
  const candidate = (value: PieceType, weight: number): Candidate<PieceType> => ({
    value,
    weight,
    evidence: [{ source: 'text', where: 'body/p[1]', quote: value }],
  });
  test('two genres, both said plainly: conflicting, and the other one is shown', () => {
    expect(weighPieceType([candidate('opinion', 0.9), candidate('analysis', 0.8)])).toMatchObject({
      value: 'opinion',
      certainty: 'conflicting',
      others: [{ value: 'analysis', because: 'disagrees' }],
    });
  });
  test('an interview, a review or a paid piece may be opinion too', () => {
    expect(weighPieceType([candidate('review', 0.9), candidate('opinion', 0.8)])?.certainty).toBe('stated');
    expect(weighPieceType([candidate('sponsored', 0.8), candidate('feature', 0.9)])?.certainty).toBe('stated');
    expect(weighPieceType([candidate('editorial', 0.9), candidate('opinion', 0.9)])?.certainty).toBe('stated');
  });
});
