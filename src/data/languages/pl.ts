import type { Language } from './language';

export default {
  code: 'pl',
  name: 'Polski',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'styczeń|stycznia|sty',
      'luty|lutego|lut',
      'marzec|marca|mar',
      'kwiecień|kwietnia|kwi',
      'maj|maja',
      'czerwiec|czerwca|cze',
      'lipiec|lipca|lip',
      'sierpień|sierpnia|sie',
      'wrzesień|września|wrz',
      'październik|października|paź',
      'listopad|listopada|lis',
      'grudzień|grudnia|gru',
    ],
    order: 'dmy',
    published: ['publikacja', 'opublikowano', 'opublikowane', 'data publikacji', 'dodano', 'utworzono', 'data dodania'],
    first: ['pierwsza publikacja'],
    modified: [
      'aktualizacja',
      'zaktualizowano',
      'ostatnia aktualizacja',
      'aktualizowano',
      'zmodyfikowano',
      'ostatnia modyfikacja',
      'akt',
    ],
    foreign: ['urodzony', 'emisja'],
    clock: { before: ['godz', 'godzina', 'o'], after: [] },
    relative: ['dziś', 'dzisiaj', 'wczoraj'],
    examples: [
      ['Publikacja: 04.05.2021 Aktualizacja: 05.05.2021, 05:53', 'published 2021-05-04; modified 2021-05-05T05:53'],
      ['12 października 2022, godz. 8.30', 'none 2022-10-12T08:30'],
    ],
    counterExamples: ['3 godziny temu', 'rozdział 4.12'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'foto',
      'fot',
      'fot.',
      'fotografia',
      'zdjęcie',
      'zdjęcia',
      'źródło',
      'autor zdjęcia',
      'grafika',
      'ilustracja',
      'wideo',
      'źródło zdjęcia',
      'źródło zdjęć',
    ],
    leads: ['fot.', 'fot', 'zdj.', 'zdjęcie autorstwa'],
    kinds: {
      handout: ['materiały prasowe', 'mat. prasowe', 'materiał prasowy', 'mat. pras.'],
      archive: ['zdjęcie archiwalne', 'fot. archiwalna', 'zdjęcie archiwalny'],
      symbol: ['zdjęcie ilustracyjne', 'zdjęcie poglądowe', 'fot. ilustracyjne', 'fot. ilustracyjna'],
      'ai-generated': [
        'wygenerowano przez ai',
        'wygenerowane przez ai',
        'wygenerowany przez ai',
        'sztuczna inteligencja',
        'grafika ai',
      ],
      screenshot: ['zrzut ekranu', 'zrzut z ekranu'],
      illustration: ['fotomontaż'],
    },
    creditKinds: {
      handout: ['materiały', 'materiały własne', 'nadesłane'],
      archive: ['archiwum', 'arch.'],
      illustration: ['ilustracja', 'grafika', 'rys.'],
    },
    parties: [
      'ministerstwo',
      'mon',
      'wojsko',
      'policja',
      'policji',
      'straż',
      'straży',
      'psp',
      'osp',
      'kprm',
      'kancelaria',
      'rząd',
      'prokuratura',
      'urząd',
      'gmina',
      'miasto',
      'partia',
      'fundacja',
      'spółka',
      'sp. z o.o.',
      's.a.',
      'uniwersytet',
      'szpital',
      'ambasada',
      'komenda',
      'kpp',
      'kmp',
      'kwp',
    ],
    examples: [
      { line: 'Port w poniedziałek. Fot. Anna Przykład/PAP', credit: 'Anna Przykład/PAP' },
      { line: 'Foto: Adobe Stock', credit: 'Adobe Stock', kinds: ['stock'] },
      { line: 'Fot. Policja', credit: 'Policja', kinds: ['handout'], origin: 'Policja' },
    ],
    counterExamples: ['Zdjęcie z portu, które obiegło świat.', 'Anna Przykład (z lewej) w porcie.'],
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
        'mówić mówi mówią mówił mówiła powiedzieć powiedział powiedziała powiedzieli poinformować poinformował poinformowała poinformowano informuje przekazać przekazał przekazała przekazano dodać dodał dodała dodaje wyjaśnić wyjaśnił wyjaśniła wyjaśnia napisać napisał napisała pisze oświadczyć oświadczył oświadczyła odpowiedzieć odpowiedział odpowiedziała ogłosić ogłosił ogłosiła relacjonować relacjonuje zauważyć zauważył zauważyła zauważa podać podał podała podaje podano',
      assertive:
        'podkreślić podkreślił podkreśliła podkreśla zapewnić zapewnił zapewniła zapewnia potwierdzić potwierdził potwierdziła potwierdza ostrzec ostrzegł ostrzegła ostrzega zaznaczyć zaznaczył zaznaczyła zaznacza obiecać obiecał obiecała',
      presupposing:
        'przyznać przyznał przyznała przyznaje ujawnić ujawnił ujawniła ujawnia przypomnieć przypomniał przypomniała wskazać wskazał wskazała wskazuje',
      doubting:
        'twierdzić twierdzi twierdzą twierdził twierdziła sugerować sugeruje sugerował uważać uważa uważają sądzić sądzi utrzymywać utrzymuje ocenić ocenił oceniła ocenia',
      denial:
        'zaprzeczyć zaprzeczył zaprzeczyła zaprzecza zdementować zdementował dementuje odrzucić odrzucił odrzuciła',
      emotional:
        'skrytykować skrytykował skrytykowała krytykuje grzmieć grzmi ubolewać ubolewa oskarżyć oskarżył oskarżyła oskarża zaatakować zaatakował kpić kpi potępić potępił potępiła',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
