import type { Language } from './language';

export default {
  code: 'cs',
  name: 'Čeština',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'leden|ledna|led',
      'únor|února|úno',
      'březen|března|bře',
      'duben|dubna|dub',
      'květen|května|kvě',
      'červen|června|čvn',
      'červenec|července|čvc',
      'srpen|srpna|srp',
      'září|zář',
      'říjen|října|říj',
      'listopad|listopadu|lis',
      'prosinec|prosince|pro',
    ],
    order: 'dmy',
    published: ['publikováno', 'zveřejněno', 'vydáno', 'vytvořeno', 'vyšlo', 'datum vydání'],
    modified: ['aktualizováno', 'aktualizace', 'upraveno', 'naposledy upraveno', 'poslední aktualizace', 'změněno'],
    foreign: ['narozen', 'vysíláno'],
    clock: { before: ['v', 've'], after: ['hod', 'hodin'] },
    relative: ['dnes', 'včera'],
    examples: [
      ['Publikováno 30. 1. 2020, 9:44', 'published 2020-01-30T09:44'],
      ['Aktualizováno: 12. února 2025 v 7.25', 'modified 2025-02-12T07:25'],
      ['1. 11. 2021 10:52', 'none 2021-11-01T10:52'],
    ],
    counterExamples: ['před 2 hodinami', 'Dnes 9:44', '1. 2. místo'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'fotografie',
      'zdroj',
      'autor',
      'zdroj foto',
      'ilustrační foto',
      'grafika',
      'video',
      'repro',
      'profimedia',
    ],
    leads: ['foto'],
    kinds: {
      archive: ['archivní foto', 'archivní snímek', 'archivní fotografie'],
      symbol: ['ilustrační foto', 'ilustrační snímek', 'ilustrační fotografie', 'ilustrační obrázek'],
      'ai-generated': ['vygenerováno ai', 'vytvořeno ai', 'umělá inteligence', 'vygenerovaný umělou inteligencí'],
      screenshot: ['snímek obrazovky', 'screenshot'],
    },
    creditKinds: { handout: ['se souhlasem'], archive: ['archiv'], illustration: ['ilustrace', 'grafika', 'koláž'] },
    parties: [
      'ministerstvo',
      'policie',
      'hasiči',
      'hzs',
      'armáda',
      'vláda',
      'magistrát',
      'město',
      'úřad',
      'a.s.',
      's.r.o.',
      'nemocnice',
      'univerzita',
      'strana',
      'hnutí',
    ],
    examples: [
      { line: 'Přístav v pondělí. | Foto: Reuters', credit: 'Reuters' },
      { line: 'Foto: Policie ČR', credit: 'Policie ČR', kinds: ['handout'], origin: 'Policie ČR' },
    ],
    counterExamples: ['Fotografie přístavu v bouři.', 'Anna Příkladná (vlevo) v přístavu.'],
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
