import type { Language } from './language';

export default {
  code: 'sv',
  name: 'Svenska',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januari|jan',
      'februari|feb|febr',
      'mars|mar',
      'april|apr',
      'maj',
      'juni|jun',
      'juli|jul',
      'augusti|aug',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    order: 'dmy',
    published: ['publicerad', 'publicerat', 'publicerades', 'skapad', 'upplagd', 'publiceringsdatum'],
    first: ['först publicerad', 'ursprungligen publicerad'],
    modified: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'ändrad', 'redigerad', 'senast ändrad'],
    foreign: ['född', 'sändes'],
    clock: { before: ['kl', 'klockan'], after: [] },
    relative: ['idag', 'igår'],
    examples: [
      ['Publicerad 23 okt 2025 kl 10.23', 'published 2025-10-23T10:23'],
      ['Uppdaterad 2020-04-25 12:30', 'modified 2020-04-25T12:30'],
    ],
    counterExamples: ['3 tim sedan', 'nummer 4 i maj'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'bild',
      'bilder',
      'fotograf',
      'källa',
      'grafik',
      'illustration',
      'montage',
      'arkivbild',
      'arkivfoto',
      'foto/grafik',
    ],
    leads: ['foto av', 'bild av'],
    kinds: {
      handout: ['pressbild', 'pressfoto'],
      archive: ['arkivbild', 'arkivfoto'],
      symbol: ['genrebild', 'illustrationsbild'],
      'ai-generated': ['ai-genererad*', 'ai genererad*', 'skapad med ai'],
      screenshot: ['skärmdump', 'skärmbild'],
      illustration: ['fotomontage'],
    },
    creditKinds: {
      handout: ['privat', 'handout'],
      archive: ['arkiv'],
      illustration: ['illustration', 'grafik', 'montage'],
    },
    parties: [
      'polisen',
      'försvarsmakten',
      'försvaret',
      'räddningstjänsten',
      'regeringskansliet',
      'kommun',
      'kustbevakningen',
      'departementet',
      'ab',
      'åklagare*',
      'partiet',
      'sjukhuset',
      'universitet',
    ],
    examples: [
      { line: 'Hamnen i måndags. Foto: Anna Exempel/TT', credit: 'Anna Exempel/TT' },
      { line: 'Foto: Polisen', credit: 'Polisen', kinds: ['handout'], origin: 'Polisen' },
    ],
    counterExamples: ['En bild av hamnen i stormen.', 'Anna Exempel (till vänster) i hamnen.'],
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
