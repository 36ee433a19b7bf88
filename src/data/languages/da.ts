import type { Language } from './language';

export default {
  code: 'da',
  name: 'Dansk',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januar|jan',
      'februar|feb',
      'marts|mar',
      'april|apr',
      'maj',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    order: 'dmy',
    published: ['publiceret', 'offentliggjort', 'udgivet', 'oprettet', 'bragt'],
    first: ['først publiceret', 'oprindeligt publiceret'],
    modified: ['opdateret', 'sidst opdateret', 'senest opdateret', 'ændret', 'redigeret'],
    foreign: ['født', 'sendt'],
    clock: { before: ['kl', 'klokken'], after: [] },
    relative: ['i dag', 'i går'],
    examples: [
      ['Publiceret 2. jan. 2020 kl. 10.21', 'published 2020-01-02T10:21'],
      ['Opdateret: 02/02/2025 KL. 09:00', 'modified 2025-02-02T09:00'],
    ],
    counterExamples: ['for 2 timer siden', 'side 3 af 12'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['af', 'tekst', 'skrevet af', 'tekst af', 'journalist', 'artikel af'],
    labels: ['tekst', 'af', 'journalist', 'forfatter', 'skribent', 'skrevet af', 'skrevet'],
    and: ['og', '&'],
    with: ['med', 'og', '/'],
    contributor: ['med materiale fra', 'bidrog'],
    source: ['kilde', 'kilder', 'nyhedsbureau'],
    unnamed: ['nyhedsbureauer', 'bureauer', 'nyhedsbureau', 'nyhedsbureauerne'],
    newsroom: [
      'redaktionen',
      'redaktion',
      'admin',
      'nyhedsredaktionen',
      'sportsredaktionen',
      'gæsteskribent',
      'læserbrev',
      'pressemeddelelse',
      'redaktør',
    ],
    roles: [
      'journalist',
      'reporter',
      'redaktør',
      'korrespondent',
      'kommentator',
      'fotograf',
      'freelance',
      'freelancejournalist',
      'klummeskribent',
      'chefredaktør',
      'politisk redaktør',
      'debatredaktør',
      'professor',
      'udlandskorrespondent',
      'journalistpraktikant',
      'praktikant',
      'anmelder',
      'sportsjournalist',
    ],
    place: ['i', 'fra'],
    otherWork: [
      'foto',
      'billede',
      'fotograf',
      'grafik',
      'illustration',
      'video',
      'oversættelse',
      'oversat af',
      'billeder',
      'redigering',
    ],
    biography: ['er journalist', 'er redaktør'],
  },

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'billede',
      'billeder',
      'fotograf',
      'kilde',
      'grafik',
      'illustration',
      'arkivfoto',
      'privatfoto',
      'pressefoto',
    ],
    leads: ['foto af', 'billede af'],
    kinds: {
      handout: ['pressefoto', 'pr-foto', 'privatfoto'],
      archive: ['arkivfoto', 'arkivbillede'],
      symbol: ['genrefoto', 'modelfoto', 'illustrationsfoto'],
      'ai-generated': ['ai-genereret*', 'genereret med ai', 'lavet med ai'],
      screenshot: ['skærmbillede', 'skærmklip'],
      illustration: ['fotomontage'],
    },
    creditKinds: {
      handout: ['privat', 'pr', 'handout'],
      archive: ['arkiv'],
      illustration: ['illustration', 'grafik', 'montage'],
    },
    parties: [
      'politi',
      'politiet',
      'forsvaret',
      'beredskab*',
      'brandvæsen*',
      'kommune',
      'regeringen',
      'ministeriet',
      'a/s',
      'aps',
      'kongehuset',
      'hospital*',
      'universitet*',
      'partiet',
    ],
    examples: [
      { line: 'Havnen mandag. Foto: Anna Eksempel/Ritzau Scanpix', credit: 'Anna Eksempel/Ritzau Scanpix' },
      { line: 'Foto: Politiet', credit: 'Politiet', kinds: ['handout'], origin: 'Politiet' },
    ],
    counterExamples: ['Et billede af havnen i stormen.', 'Anna Eksempel (til venstre) i havnen.'],
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
