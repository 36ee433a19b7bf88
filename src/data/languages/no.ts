import type { Language } from './language';

export default {
  code: 'no',
  name: 'Norsk',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januar|jan',
      'februar|feb',
      'mars|mar',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'desember|des',
    ],
    order: 'dmy',
    published: ['publisert', 'publiseringsdato', 'opprettet', 'lagt ut', 'publisering'],
    first: ['først publisert', 'opprinnelig publisert'],
    modified: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret', 'redigert'],
    foreign: ['født', 'sendt'],
    clock: { before: ['kl', 'klokken'], after: [] },
    relative: ['i dag', 'i går'],
    examples: [
      ['Publisert: 05.08.24 kl. 14:47', 'published 2024-08-05T14:47'],
      ['Sist oppdatert 06.01.2026 - 17:35', 'modified 2026-01-06T17:35'],
      ['3. mai 2021 kl. 08.15', 'none 2021-05-03T08:15'],
    ],
    counterExamples: ['for 3 timer siden', '12 av 45'],
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
