import type { Language } from './language';

export default {
  code: 'nl',
  name: 'Nederlands',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januari|jan',
      'februari|feb',
      'maart|mrt',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'augustus|aug',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    order: 'dmy',
    published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'publicatiedatum', 'datum'],
    first: ['oorspronkelijk gepubliceerd', 'eerst gepubliceerd'],
    modified: [
      'bijgewerkt',
      'bijgewerkt op',
      'laatste update',
      'laatst bijgewerkt',
      'laatst gewijzigd',
      'gewijzigd',
      'aangepast',
      'update',
      'geactualiseerd',
    ],
    foreign: ['geboren op', 'uitgezonden op'],
    clock: { before: ['om'], after: ['uur'] },
    relative: ['vandaag', 'gisteren'],
    examples: [
      ['Gepubliceerd op 12 maart 2021 om 09.15 uur', 'published 2021-03-12T09:15'],
      ['Bijgewerkt: 26-09-2020 12:27', 'modified 2020-09-26T12:27'],
    ],
    counterExamples: ['7 minuten geleden', 'nummer 4 van mei'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      "foto's",
      'beeld',
      'beelden',
      'bron',
      'fotograaf',
      'illustratie',
      'fotocredit',
      'afbeelding',
      'video',
      'graphic',
    ],
    leads: ['foto van', 'foto door', 'beeld van', 'met dank aan'],
    kinds: {
      handout: ['persfoto', 'politiefoto'],
      archive: ['archieffoto', 'archiefbeeld'],
      symbol: [
        'foto ter illustratie',
        'beeld ter illustratie',
        'ter illustratie',
        'symboolfoto',
        'themabeeld',
        'stockbeeld',
        'sfeerbeeld',
      ],
      'ai-generated': ['ai-gegenereerd*', 'gegenereerd met ai', 'gemaakt met ai', 'door ai gegenereerd'],
      screenshot: ['schermafbeelding', 'screenshot', 'schermafdruk'],
      illustration: ['fotomontage'],
    },
    creditKinds: {
      handout: ['rr', 'pr', 'privé', 'aangeleverd', 'eigen foto', 'handout'],
      archive: ['archief'],
      illustration: ['illustratie', 'infografiek'],
    },
    parties: [
      'ministerie',
      'defensie',
      'politie',
      'brandweer',
      'marine',
      'leger',
      'gemeente',
      'provincie',
      'parket',
      'openbaar ministerie',
      'regering',
      'partij',
      'bv',
      'b.v.',
      'nv',
      'n.v.',
      'universiteit',
      'ziekenhuis',
      'kustwacht',
      'veiligheidsregio',
      'stichting',
    ],
    examples: [
      { line: 'De haven op maandag. Foto: Anna Voorbeeld/ANP', credit: 'Anna Voorbeeld/ANP' },
      { line: 'Beeld: Pieter Voorbeeld', credit: 'Pieter Voorbeeld' },
      {
        line: 'Foto: Politie Noordhaven',
        credit: 'Politie Noordhaven',
        kinds: ['handout'],
        origin: 'Politie Noordhaven',
      },
    ],
    counterExamples: ['Een foto van de haven in de storm.', 'Anna Voorbeeld (links) in de haven.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'quotes',
    verbs: {
      neutral:
        'zeggen zegt zei zeiden gezegd melden meldt meldde meldden gemeld verklaren verklaart verklaarde verklaarden vertellen vertelt vertelde schrijven schrijft schreef schreven antwoorden antwoordt antwoordde uitleggen berichten bericht berichtte toevoegen stellen stelt stelde stelden aankondigen',
      assertive:
        'benadrukken benadrukt benadrukte verzekeren verzekert verzekerde bevestigen bevestigt bevestigde waarschuwen waarschuwt waarschuwde volhouden beloven belooft beloofde onderstrepen onderstreept onderstreepte',
      presupposing: 'toegeven toegegeven erkennen erkent erkende bekennen bekent bekende onthullen onthult onthulde',
      doubting:
        'beweren beweert beweerde beweerden suggereren suggereert suggereerde vermoeden vermoedt vermoedde denken denkt dacht vinden vindt vond menen meent meende',
      denial: 'ontkennen ontkent ontkende tegenspreken verwerpen verwerpt verwierp betwisten betwist betwistte',
      emotional:
        'hekelen hekelt hekelde fulmineren fulmineert klagen klaagt klaagde beschuldigen beschuldigt beschuldigde uithalen bekritiseren bekritiseert bekritiseerde betreuren betreurt betreurde veroordelen veroordeelt veroordeelde',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
