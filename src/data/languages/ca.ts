import type { Language } from './language';

export default {
  code: 'ca',
  name: 'Català',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'gener|gen',
      'febrer|febr',
      'març',
      'abril|abr',
      'maig',
      'juny',
      'juliol|jul',
      'agost|ag',
      'setembre|set',
      'octubre|oct',
      'novembre|nov',
      'desembre|des',
    ],
    order: 'dmy',
    published: ['publicat', 'publicat el', 'publicada', 'data de publicació'],
    modified: [
      'actualitzat',
      'actualitzat el',
      'actualitzat a les',
      'última actualització',
      'modificat',
      'actualitzada',
    ],
    foreign: ['nascut el'],
    clock: { before: ['les'], after: ['h', 'hores'] },
    relative: ['avui', 'ahir'],
    examples: [
      ['Publicat el 12 de març de 2021 a les 10:15', 'published 2021-03-12T10:15'],
      ["Actualitzat el 3 d'abril de 2022 18.05h", 'modified 2022-04-03T18:05'],
    ],
    counterExamples: ['fa 3 hores', '12 de 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['per', 'text', 'escrit per', 'de'],
    labels: ['autor', 'autora', 'text', 'redactor', 'per'],
    and: ['i', '&'],
    with: ['amb', 'i'],
    contributor: ['amb informació de'],
    source: ['font', 'fonts', 'agència'],
    unnamed: ['agències', 'agència'],
    newsroom: ['redacció', 'la redacció', 'admin', 'equip', 'agències'],
    roles: [
      'periodista',
      'redactor',
      'redactora',
      'corresponsal',
      'director',
      'directora',
      'col·laborador',
      'col·laboradora',
      'enviat especial',
      'enviada especial',
    ],
    place: ['des de'],
    otherWork: ['foto', 'fotos', 'fotografia', 'vídeo', 'traducció', 'il·lustració'],
    biography: ['és periodista'],
  },

  // Around a picture credit.
  credits: {
    labels: ['foto', 'fotos', 'fotografia', 'imatge', 'font', 'il·lustració', 'fotògraf'],
    leads: ['foto de', 'cedida per', 'cortesia de'],
    kinds: {
      archive: ["imatge d'arxiu", "foto d'arxiu"],
      symbol: ['imatge il·lustrativa'],
      'ai-generated': ['generada amb ia', 'intel·ligència artificial'],
      screenshot: ['captura de pantalla'],
    },
    creditKinds: { archive: ['arxiu'], handout: ['cedida', 'cedides'] },
    parties: ['ministeri', 'departament', 'mossos', 'bombers', 'ajuntament', 'generalitat', 'govern', 'policia'],
    examples: [{ line: 'El port, dilluns. Foto: Anna Exemple/ACN', credit: 'Anna Exemple/ACN' }],
    counterExamples: ['Una foto del port en plena tempesta.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['opinió', 'opinions', 'tribuna', 'columna', 'cartes al director', "article d'opinió"],
      editorial: ['editorial', 'editorials'],
      analysis: ['anàlisi', 'anàlisis'],
      interview: ['entrevista', 'entrevistes'],
      live: ['directe', 'en directe', 'minut a minut'],
      feature: ['reportatge', 'reportatges', 'perfil'],
      review: ['crítica', 'ressenya'],
      sponsored: ['contingut patrocinat', 'publireportatge', 'branded content', 'contingut de marca'],
      'press-release': ['comunicat', 'nota de premsa'],
      'fact-check': ['verificació'],
      obituary: ['obituari', 'necrològica'],
      satire: ['sàtira'],
    },
    examples: [{ label: 'Opinió', type: 'opinion' }],
    counterExamples: ["L'opinió dels veïns està dividida"],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
