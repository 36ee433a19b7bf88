import type { Language } from './language';

export default {
  code: 'de',
  name: 'Deutsch',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januar|jan|jänner|jän',
      'februar|feb|feber',
      'märz|mär|mrz',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    order: 'dmy',
    published: [
      'veröffentlicht',
      'veröffentlicht am',
      'publiziert',
      'publiziert am',
      'erschienen',
      'erschienen am',
      'erstellt',
      'erstellt am',
      'online seit',
      'eingestellt',
      'datum',
    ],
    first: ['zuerst veröffentlicht', 'erstmals veröffentlicht', 'erstveröffentlichung', 'erstpublikation'],
    modified: [
      'aktualisiert',
      'aktualisiert am',
      'zuletzt aktualisiert',
      'letzte aktualisierung',
      'aktualisierung',
      'update',
      'geändert',
      'zuletzt geändert',
      'letzte änderung',
      'bearbeitet',
      'überarbeitet',
      'upd',
    ],
    undecided: ['stand'],
    foreign: [
      'geboren',
      'sendung vom',
      'gesendet am',
      'ausgestrahlt',
      'archivbild',
      'archivfoto',
      'aufgenommen am',
      'sendedatum',
      'abgerufen am',
      'gültig bis',
      'verfügbar bis',
      'bestehend seit',
    ],
    clock: { before: ['um'], after: ['uhr'] },
    relative: ['heute', 'gestern'],
    examples: [
      ['Veröffentlicht am 30/04/2024 - 16:17', 'published 2024-04-30T16:17'],
      ['Zuletzt aktualisiert: 13. Mai 2026 um 15:44 Uhr', 'modified 2026-05-13T15:44'],
      ['Stand: 26.04.2024, 20.44 Uhr', 'undecided 2024-04-26T20:44'],
      ['06/01/2026 - 14:02 MEZ', 'none 2026-01-06T14:02+01:00'],
      ['27.04.24 um 07:39 Uhr', 'none 2024-04-27T07:39'],
      ['1. Jänner 2021', 'none 2021-01-01'],
    ],
    counterExamples: ['vor 2 Std.', 'Am 3. Spieltag fielen 12 Tore', 'Kapitel 1.2.3'],
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
