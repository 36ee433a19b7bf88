import type { Language } from './language';

export default {
  code: 'sk',
  name: 'Slovenčina',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'január|januára|jan',
      'február|februára|feb',
      'marec|marca|mar',
      'apríl|apríla|apr',
      'máj|mája',
      'jún|júna',
      'júl|júla',
      'august|augusta|aug',
      'september|septembra|sep',
      'október|októbra|okt',
      'november|novembra|nov',
      'december|decembra|dec',
    ],
    order: 'dmy',
    published: ['publikované', 'zverejnené', 'vydané', 'vytvorené', 'uverejnené'],
    modified: ['aktualizované', 'upravené', 'naposledy upravené', 'posledná aktualizácia', 'zmenené'],
    foreign: ['narodený'],
    clock: { before: ['o', 'v'], after: ['hod'] },
    relative: ['dnes', 'včera'],
    examples: [
      ['Zverejnené 12. marca 2021 o 10:15', 'published 2021-03-12T10:15'],
      ['Aktualizované: 3. 4. 2022, 18:05', 'modified 2022-04-03T18:05'],
    ],
    counterExamples: ['pred 2 hodinami', '12 z 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['autor', 'text', 'napísal', 'napísala', 'autori'],
    labels: ['autor', 'autorka', 'autori', 'text', 'redaktor', 'redaktorka'],
    and: ['a', '&'],
    with: ['s', 'a'],
    contributor: ['s využitím', 'v spolupráci s'],
    source: ['zdroj', 'zdroje', 'agentúra'],
    unnamed: ['agentúry', 'agentúra', 'tlačové agentúry', 'agentúr'],
    newsroom: ['redakcia', 'admin', 'redakcie', 'tlačová správa', 'administrátor', 'editor'],
    roles: [
      'redaktor',
      'redaktorka',
      'novinár',
      'novinárka',
      'reportér',
      'reportérka',
      'komentátor',
      'komentátorka',
      'editor',
      'editorka',
    ],
    place: ['z', 'v'],
    otherWork: ['foto', 'fotografie', 'video', 'preklad', 'preložil', 'preložila', 'ilustrácia', 'ilustračné foto'],
  },

  // Around a picture credit.
  credits: {
    labels: ['foto', 'fotografia', 'zdroj', 'autor', 'ilustračné foto', 'ilustračná snímka', 'grafika'],
    kinds: {
      archive: ['archívna snímka', 'archívne foto'],
      symbol: ['ilustračné foto', 'ilustračná snímka', 'ilustračný obrázok'],
      'ai-generated': ['vygenerované ai', 'umelá inteligencia'],
      screenshot: ['snímka obrazovky'],
    },
    creditKinds: { archive: ['archív'], illustration: ['ilustrácia', 'koláž'] },
    parties: [
      'ministerstvo',
      'polícia',
      'hasiči',
      'hazz',
      'armáda',
      'vláda',
      'mesto',
      'úrad',
      'a.s.',
      's.r.o.',
      'nemocnica',
      'univerzita',
    ],
    examples: [{ line: 'Prístav v pondelok. Foto: Anna Príkladná/TASR', credit: 'Anna Príkladná/TASR' }],
    counterExamples: ['Fotografia prístavu v búrke.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['názor', 'názory', 'komentár', 'komentáre', 'glosa', 'stĺpček', 'fejtón'],
      editorial: ['editoriál', 'úvodník'],
      analysis: ['analýza', 'analýzy'],
      interview: ['rozhovor', 'rozhovory'],
      live: ['online', 'naživo', 'minúta po minúte'],
      feature: ['reportáž', 'portrét'],
      review: ['recenzia', 'recenzie'],
      sponsored: [
        'platená inzercia',
        'pr článok',
        'sponzorovaný obsah',
        'reklamný článok',
        'komerčná správa',
        'advertoriál',
      ],
      'press-release': ['tlačová správa'],
      'fact-check': ['fact-check', 'overovanie'],
      obituary: ['nekrológ', 'zomrel'],
      satire: ['satira'],
    },
    examples: [{ label: 'Komentár', type: 'opinion' }],
    counterExamples: ['Názory obyvateľov sa líšia'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
