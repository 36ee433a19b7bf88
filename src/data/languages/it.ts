import type { Language } from './language';

export default {
  code: 'it',
  name: 'Italiano',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'gennaio|gen',
      'febbraio|feb',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|set|sett',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    order: 'dmy',
    published: [
      'pubblicato',
      'pubblicato il',
      'pubblicata',
      'pubblicazione',
      'data di pubblicazione',
      'postato il',
      'creato il',
      'scritto il',
    ],
    first: ['prima pubblicazione', 'pubblicato originariamente'],
    modified: [
      'aggiornato',
      'aggiornato il',
      'aggiornato alle',
      'ultimo aggiornamento',
      'ultima modifica',
      'modifica il',
      'modificato',
      'modificato il',
      'aggiornamento',
    ],
    foreign: ['nato il', 'nata il', 'in onda il'],
    clock: { before: ['alle', 'ore'], after: [] },
    relative: ['oggi', 'ieri'],
    examples: [
      ['Pubblicato il 4 Febbraio 2025 - 14:41', 'published 2025-02-04T14:41'],
      ['Ultimo aggiornamento: 19 febbraio 2020 alle ore 12.02', 'modified 2020-02-19T12:02'],
      ['30 Settembre 2020', 'none 2020-09-30'],
    ],
    counterExamples: ['Pagina 3 di 12', 'il 5 per cento di maggio'],
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
