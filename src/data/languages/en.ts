import type { Language } from './language';

export default {
  code: 'en',
  name: 'English',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sep|sept',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    order: 'unsure',
    published: [
      'published',
      'published on',
      'first published',
      'posted',
      'posted on',
      'publication date',
      'date published',
      'publish date',
      'created',
      'added',
      'issued',
      'released',
      'date',
    ],
    first: ['first published', 'originally published', 'original', 'originally posted'],
    modified: [
      'updated',
      'last updated',
      'update',
      'last update',
      'last modified',
      'modified',
      'last edited',
      'edited',
      'revised',
      'amended',
    ],
    undecided: ['as of'],
    foreign: [
      'born',
      'aired',
      'air date',
      'broadcast',
      'photographed',
      'file photo',
      'expires',
      'event date',
      'copyright',
      'taken on',
      'originally aired',
      'crawled',
      'accessed',
      'retrieved',
      'joined',
      'member since',
      'claim date',
      'checked on',
    ],
    clock: { before: ['at'], after: ['hrs', 'hours', 'et'] },
    relative: ['today', 'yesterday'],
    examples: [
      ['Published 6 January 2026 at 14:16 GMT', 'published 2026-01-06T14:16Z'],
      [
        'Updated Nov. 19, 2019 8:21 am / Original Nov. 19, 2019 8:02 am',
        'modified 2019-11-19T08:21; published 2019-11-19T08:02',
      ],
      ['11:48, Thu, Jul 18, 2024', 'none 2024-07-18T11:48'],
      [
        'Published: 15:56 BST, 27 April 2024 | Updated: 16:10 BST, 27 April 2024',
        'published 2024-04-27T15:56+01:00; modified 2024-04-27T16:10+01:00',
      ],
      ['Sep 2, 2024, 17:07 IST', 'none 2024-09-02T17:07 IST'],
      ['First published on Thu 21 Dec 2023 22.12 CET', 'published 2023-12-21T22:12+01:00'],
    ],
    counterExamples: [
      'He turned 21 in May and scored 12.5 points',
      'Version 1.2.2020.4 is out',
      'Chapter 3 / 12 of 45',
      'may 4 people enter',
    ],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {},

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
