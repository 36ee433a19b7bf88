import type { Language } from './language';

export default {
  code: 'lt',
  name: 'Lietuvių',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'sausis|sausio',
      'vasaris|vasario',
      'kovas|kovo',
      'balandis|balandžio',
      'gegužė|gegužės',
      'birželis|birželio',
      'liepa|liepos',
      'rugpjūtis|rugpjūčio',
      'rugsėjis|rugsėjo',
      'spalis|spalio',
      'lapkritis|lapkričio',
      'gruodis|gruodžio',
    ],
    order: 'ymd',
    published: ['paskelbta', 'publikuota', 'paskelbimo data', 'sukurta'],
    modified: ['atnaujinta', 'pakeista', 'paskutinį kartą atnaujinta', 'redaguota'],
    foreign: ['gimė'],
    clock: { before: [], after: ['val'] },
    relative: ['šiandien', 'vakar'],
    examples: [
      ['Paskelbta 2020 m. gegužės 7 d. 11:27', 'published 2020-05-07T11:27'],
      ['Atnaujinta 2021.03.15 08:10', 'modified 2021-03-15T08:10'],
      ['2020-05-16 10:12', 'none 2020-05-16T10:12'],
    ],
    counterExamples: ['prieš 3 val.', '12 iš 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['autorius', 'parengė', 'tekstas', 'rašo'],
    labels: ['autorius', 'autorė', 'parengė', 'tekstas', 'žurnalistas', 'žurnalistė', 'rašo'],
    and: ['ir', '&'],
    with: ['su', 'ir'],
    contributor: ['pagal', 'remiantis'],
    source: ['šaltinis', 'šaltiniai', 'agentūra'],
    unnamed: ['agentūros', 'agentūra', 'naujienų agentūros'],
    newsroom: ['redakcija', 'admin', 'redaktorius', 'administratorius', 'inf.', 'informacija'],
    roles: [
      'žurnalistas',
      'žurnalistė',
      'redaktorius',
      'redaktorė',
      'korespondentas',
      'korespondentė',
      'apžvalgininkas',
      'apžvalgininkė',
      'lrt.lt',
    ],
    place: ['iš'],
    otherWork: ['nuotr.', 'nuotrauka', 'nuotraukos', 'vertimas', 'vertė', 'video'],
  },

  // Around a picture credit.
  credits: {
    labels: ['nuotr', 'nuotrauka', 'nuotraukos', 'foto', 'šaltinis', 'asociatyvi nuotr'],
    tails: ['nuotr.', 'nuotr', 'nuotrauka'],
    kinds: {
      archive: ['archyvo nuotr'],
      symbol: ['asociatyvi nuotrauka', 'asociatyvi nuotr', 'iliustracinė nuotr'],
      screenshot: ['ekrano nuotr', 'stop kadras'],
    },
    creditKinds: { archive: ['archyvo', 'archyvas'] },
    parties: [
      'ministerija',
      'ministerijos',
      'policija',
      'policijos',
      'kariuomenė',
      'kariuomenės',
      'vyriausybė',
      'uab',
      'ab',
    ],
    examples: [{ line: 'J. Pavyzdys / ELTA nuotr.', credit: 'J. Pavyzdys / ELTA nuotr.' }],
    counterExamples: ['Uostas per audrą pirmadienį.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['nuomonė', 'nuomonės', 'komentaras', 'komentarai', 'įžvalgos', 'redakcijos skiltis'],
      editorial: ['vedamasis'],
      analysis: ['analizė'],
      interview: ['interviu', 'pokalbis'],
      live: ['tiesiogiai', 'gyvai'],
      feature: ['reportažas', 'portretas'],
      review: ['recenzija', 'recenzijos', 'apžvalga'],
      sponsored: ['rėmėjų turinys', 'užsakomasis straipsnis', 'partnerio turinys', 'remiamas turinys'],
      'press-release': ['pranešimas spaudai', 'pranešimai spaudai'],
      'fact-check': ['faktų patikra', 'melo detektorius'],
      obituary: ['nekrologas'],
      satire: ['satyra'],
    },
    examples: [{ label: 'Nuomonė', type: 'opinion' }],
    counterExamples: ['Gyventojų nuomonės išsiskyrė'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
