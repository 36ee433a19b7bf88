import type { Language } from './language';

export default {
  code: 'hr',
  name: 'Hrvatski',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'siječanj|siječnja|sij',
      'veljača|veljače|velj',
      'ožujak|ožujka|ožu',
      'travanj|travnja|tra',
      'svibanj|svibnja|svi',
      'lipanj|lipnja|lip',
      'srpanj|srpnja|srp',
      'kolovoz|kolovoza|kol',
      'rujan|rujna|ruj',
      'listopad|listopada|lis',
      'studeni|studenoga|studenog|stu',
      'prosinac|prosinca|pro',
    ],
    order: 'dmy',
    published: ['objavljeno', 'objavljen', 'objava', 'datum objave', 'kreirano'],
    modified: ['ažurirano', 'zadnja izmjena', 'izmijenjeno', 'posljednja izmjena', 'zadnje ažuriranje'],
    foreign: ['rođen'],
    clock: { before: ['u'], after: ['sati', 'h'] },
    relative: ['danas', 'jučer'],
    examples: [
      ['Objavljeno: 12. ožujka 2021. u 10:15', 'published 2021-03-12T10:15'],
      ['Zadnja izmjena 03.04.2022. 18:05', 'modified 2022-04-03T18:05'],
    ],
    counterExamples: ['prije 3 sata', '12 od 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['piše', 'autor', 'napisao', 'napisala', 'tekst', 'pripremio', 'pripremila'],
    labels: ['autor', 'autorica', 'autori', 'piše', 'tekst', 'novinar', 'novinarka', 'razgovarao', 'razgovarala'],
    and: ['i', '&'],
    with: ['s', 'i'],
    contributor: ['uz'],
    source: ['izvor', 'izvori', 'agencija'],
    unnamed: ['agencije', 'agencija', 'agencijama'],
    newsroom: ['redakcija', 'admin', 'uredništvo', 'urednik', 'desk', 'portal', 'tim'],
    roles: [
      'novinar',
      'novinarka',
      'urednik',
      'urednica',
      'dopisnik',
      'dopisnica',
      'kolumnist',
      'kolumnistica',
      'reporter',
      'reporterka',
      'komentator',
    ],
    place: ['iz', 'u'],
    otherWork: ['foto', 'fotografija', 'fotografije', 'snimio', 'snimila', 'video', 'prijevod', 'ilustracija'],
  },

  // Around a picture credit.
  credits: {
    labels: ['foto', 'fotografija', 'izvor', 'autor', 'ilustracija', 'snimio', 'snimila'],
    kinds: {
      archive: ['arhivska fotografija', 'arhivska snimka'],
      symbol: ['ilustracija', 'ilustrativna fotografija'],
      'ai-generated': ['generirano umjetnom inteligencijom', 'umjetna inteligencija'],
      screenshot: ['snimka zaslona', 'screenshot'],
    },
    creditKinds: { archive: ['arhiva', 'arhiv'] },
    parties: [
      'ministarstvo',
      'policija',
      'mup',
      'vojska',
      'vlada',
      'grad',
      'općina',
      'd.o.o.',
      'd.d.',
      'bolnica',
      'sveučilište',
    ],
    examples: [{ line: 'Luka u ponedjeljak. Foto: Ana Primjer/Hina', credit: 'Ana Primjer/Hina' }],
    counterExamples: ['Fotografija luke u oluji.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['mišljenje', 'mišljenja', 'komentar', 'komentari', 'kolumna', 'kolumne', 'stav'],
      editorial: ['uvodnik'],
      analysis: ['analiza', 'analize'],
      interview: ['intervju', 'razgovor'],
      live: ['uživo', 'iz minute u minutu'],
      feature: ['reportaža', 'portret'],
      review: ['recenzija', 'recenzije', 'kritika'],
      sponsored: ['sponzorirani sadržaj', 'promo', 'plaćeni sadržaj', 'sponzorirani članak', 'native', 'u suradnji s'],
      'press-release': ['priopćenje'],
      'fact-check': ['provjera činjenica', 'faktograf'],
      obituary: ['nekrolog', 'in memoriam'],
      satire: ['satira'],
    },
    examples: [{ label: 'Kolumna', type: 'opinion' }],
    counterExamples: ['Mišljenja stanovnika su podijeljena'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
