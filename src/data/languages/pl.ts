import type { Language } from './language';

export default {
  code: 'pl',
  name: 'Polski',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'styczeń|stycznia|sty',
      'luty|lutego|lut',
      'marzec|marca|mar',
      'kwiecień|kwietnia|kwi',
      'maj|maja',
      'czerwiec|czerwca|cze',
      'lipiec|lipca|lip',
      'sierpień|sierpnia|sie',
      'wrzesień|września|wrz',
      'październik|października|paź',
      'listopad|listopada|lis',
      'grudzień|grudnia|gru',
    ],
    order: 'dmy',
    published: ['publikacja', 'opublikowano', 'opublikowane', 'data publikacji', 'dodano', 'utworzono', 'data dodania'],
    first: ['pierwsza publikacja'],
    modified: [
      'aktualizacja',
      'zaktualizowano',
      'ostatnia aktualizacja',
      'aktualizowano',
      'zmodyfikowano',
      'ostatnia modyfikacja',
      'akt',
    ],
    foreign: ['urodzony', 'emisja'],
    clock: { before: ['godz', 'godzina', 'o'], after: [] },
    relative: ['dziś', 'dzisiaj', 'wczoraj'],
    examples: [
      ['Publikacja: 04.05.2021 Aktualizacja: 05.05.2021, 05:53', 'published 2021-05-04; modified 2021-05-05T05:53'],
      ['12 października 2022, godz. 8.30', 'none 2022-10-12T08:30'],
    ],
    counterExamples: ['3 godziny temu', 'rozdział 4.12'],
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
