import type { Language } from './language';

export default {
  code: 'ro',
  name: 'Română',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'ianuarie|ian',
      'februarie|feb',
      'martie|mar',
      'aprilie|apr',
      'mai',
      'iunie|iun',
      'iulie|iul',
      'august|aug',
      'septembrie|sept|sep',
      'octombrie|oct',
      'noiembrie|nov|noi',
      'decembrie|dec',
    ],
    order: 'dmy',
    published: [
      'publicat',
      'publicat la',
      'publicat în',
      'data publicării',
      'postat',
      'postat la',
      'data publicare',
      'creat',
    ],
    first: ['publicat inițial'],
    modified: ['actualizat', 'ultima actualizare', 'actualizat la', 'modificat', 'ultima modificare', 'update'],
    foreign: ['născut'],
    clock: { before: ['ora', 'la'], after: [] },
    relative: ['azi', 'astăzi', 'ieri'],
    examples: [
      ['Publicat: 12 ianuarie 2022, ora 08:10', 'published 2022-01-12T08:10'],
      ['Actualizat la 03.04.2021 19:45', 'modified 2021-04-03T19:45'],
    ],
    counterExamples: ['acum 3 ore', '2 din 12'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: [
      'de',
      'autor',
      'scris de',
      'publicat de',
      'text',
      'text de',
      'articol de',
      'un articol de',
      'redactat de',
      'editor',
      'postat de',
    ],
    labels: ['autor', 'autori', 'text', 'redactor', 'scris de', 'jurnalist', 'de', 'publicat de', 'editor'],
    and: ['și', 'si', '&'],
    with: ['cu', 'și'],
    contributor: ['cu informații de la', 'cu contribuția', 'cu informații'],
    source: ['sursa', 'sursă', 'sursa foto', 'surse', 'agenția', 'sursa:'],
    unnamed: ['agenții', 'agenții de presă', 'agenție', 'agențiile de presă'],
    newsroom: [
      'redacția',
      'redacţia',
      'redactia',
      'admin',
      'echipa',
      'redacție',
      'administrator',
      'echipa editorială',
      'redactor',
      'comunicat de presă',
      'redacția online',
    ],
    roles: [
      'jurnalist',
      'jurnalistă',
      'redactor',
      'reporter',
      'corespondent',
      'editor',
      'redactor-șef',
      'redactor șef',
      'editorialist',
      'analist',
      'senior editor',
      'publicist',
      'autor',
      'profesor',
    ],
    place: ['din', 'la'],
    otherWork: [
      'foto',
      'fotografii',
      'video',
      'traducere',
      'traducerea',
      'ilustrație',
      'imagini',
      'sursa foto',
      'grafică',
    ],
    biography: ['este jurnalist', 'este jurnalistă', 'este redactor'],
  },

  // Around a picture credit.
  credits: {
    labels: ['foto', 'fotografie', 'sursa foto', 'sursă foto', 'sursa', 'sursă', 'credit foto', 'imagine', 'captură'],
    kinds: {
      archive: ['foto arhivă', 'imagine de arhivă', 'fotografie de arhivă'],
      symbol: [
        'imagine ilustrativă',
        'foto ilustrativ',
        'imagine cu caracter ilustrativ',
        'foto cu caracter ilustrativ',
      ],
      'ai-generated': ['generată cu ai', 'generat cu ai', 'inteligența artificială', 'inteligenţa artificială'],
      screenshot: ['captură de ecran', 'captură video'],
    },
    creditKinds: { archive: ['arhivă', 'arhiva'] },
    parties: [
      'ministerul',
      'poliția',
      'poliţia',
      'jandarmeria',
      'isu',
      'armata',
      'guvernul',
      'primăria',
      'președinția',
      's.a.',
      's.r.l.',
      'srl',
      'spitalul',
      'universitatea',
      'partidul',
    ],
    examples: [{ line: 'Portul, luni. Foto: Ana Exemplu/Agerpres', credit: 'Ana Exemplu/Agerpres' }],
    counterExamples: ['Fotografie cu portul în furtună.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
