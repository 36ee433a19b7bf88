import type { Language } from './language';

export default {
  code: 'nl',
  name: 'Nederlands',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januari|jan',
      'februari|feb',
      'maart|mrt',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'augustus|aug',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    order: 'dmy',
    published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'publicatiedatum', 'datum'],
    first: ['oorspronkelijk gepubliceerd', 'eerst gepubliceerd'],
    modified: [
      'bijgewerkt',
      'bijgewerkt op',
      'laatste update',
      'laatst bijgewerkt',
      'laatst gewijzigd',
      'gewijzigd',
      'aangepast',
      'update',
      'geactualiseerd',
    ],
    foreign: ['geboren op', 'uitgezonden op'],
    clock: { before: ['om'], after: ['uur'] },
    relative: ['vandaag', 'gisteren'],
    examples: [
      ['Gepubliceerd op 12 maart 2021 om 09.15 uur', 'published 2021-03-12T09:15'],
      ['Bijgewerkt: 26-09-2020 12:27', 'modified 2020-09-26T12:27'],
    ],
    counterExamples: ['7 minuten geleden', 'nummer 4 van mei'],
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
