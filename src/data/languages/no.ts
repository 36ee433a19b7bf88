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
  credits: {
    labels: [
      'foto',
      'bilde',
      'bilder',
      'fotograf',
      'kilde',
      'grafikk',
      'illustrasjon',
      'montasje',
      'arkivfoto',
      'illustrasjonsfoto',
      'video',
    ],
    leads: ['foto av', 'bilde av'],
    kinds: {
      handout: ['pressefoto'],
      archive: ['arkivfoto', 'arkivbilde'],
      symbol: ['illustrasjonsfoto', 'illustrasjonsbilde', 'genrefoto'],
      'ai-generated': ['ki-generert*', 'ai-generert*', 'laget med ki'],
      screenshot: ['skjermdump', 'skjermbilde'],
      illustration: ['fotomontasje'],
    },
    creditKinds: {
      handout: ['privat', 'handout', 'pressebilde'],
      archive: ['arkiv'],
      illustration: ['illustrasjon', 'grafikk', 'montasje'],
    },
    parties: [
      'politiet',
      'forsvaret',
      'brannvesenet',
      'regjeringen',
      'kommune',
      'kystvakten',
      'departementet',
      'as',
      'asa',
      'kongehuset',
      'sykehuset',
      'universitetet',
      'partiet',
      'røde kors',
    ],
    examples: [
      { line: 'Havnen mandag. Foto: Anna Eksempel / NTB', credit: 'Anna Eksempel / NTB' },
      { line: 'Foto: Privat', credit: 'Privat', kinds: ['handout'] },
    ],
    counterExamples: ['Et bilde av havnen i stormen.', 'Anna Eksempel (til venstre) i havnen.'],
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
