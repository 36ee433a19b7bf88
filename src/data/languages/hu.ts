import type { Language } from './language';

export default {
  code: 'hu',
  name: 'Magyar',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'január|jan',
      'február|febr|feb',
      'március|márc',
      'április|ápr',
      'május|máj',
      'június|jún',
      'július|júl',
      'augusztus|aug',
      'szeptember|szept',
      'október|okt',
      'november|nov',
      'december|dec',
    ],
    order: 'ymd',
    published: ['megjelent', 'közzétéve', 'publikálva', 'létrehozva', 'megjelenés', 'közzététel'],
    modified: ['frissítve', 'módosítva', 'utolsó frissítés', 'frissült', 'frissítés', 'utoljára módosítva'],
    foreign: ['született'],
    clock: { before: [], after: ['óra'] },
    relative: ['ma', 'tegnap'],
    examples: [
      ['Megjelent: 2020. május 7. 11:27', 'published 2020-05-07T11:27'],
      ['Frissítve: 2020. 06. 04. 11:27', 'modified 2020-06-04T11:27'],
      ['2021.03.15.', 'none 2021-03-15'],
    ],
    counterExamples: ['3 órája', '2020. évi 12. törvény'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['írta', 'szerző', 'szerkesztette', 'szöveg', 'szerzők'],
    labels: ['szerző', 'szerzők', 'írta', 'szerkesztő', 'újságíró', 'szöveg', 'szerkesztette'],
    and: ['és', '&', '-'],
    with: ['és', '/'],
    contributor: ['közreműködött', 'nyomán', 'alapján'],
    source: ['forrás', 'források', 'hírügynökség'],
    unnamed: ['hírügynökségek', 'hírügynökség', 'ügynökségek'],
    newsroom: [
      'szerkesztőség',
      'szerkesztő',
      'admin',
      'a szerkesztőség',
      'szerkesztőségi',
      'munkatársunk',
      'tudósítónktól',
      'tudósítónk',
      'összeállításunk',
      'összeállítás',
    ],
    roles: [
      'újságíró',
      'szerkesztő',
      'riporter',
      'tudósító',
      'főszerkesztő',
      'munkatárs',
      'rovatvezető',
      'publicista',
      'felelős szerkesztő',
    ],
    otherWork: [
      'fotó',
      'fotók',
      'kép',
      'képek',
      'fordította',
      'fordítás',
      'videó',
      'illusztráció',
      'borítókép',
      'nyitókép',
      'címlapkép',
      'grafika',
    ],
    biography: ['újságíró'],
  },

  // Around a picture credit.
  credits: {
    labels: [
      'fotó',
      'fotók',
      'fénykép',
      'kép',
      'képek',
      'forrás',
      'illusztráció',
      'grafika',
      'kép forrása',
      'fotó forrása',
      'borítókép',
    ],
    kinds: {
      archive: ['archív fotó', 'archív felvétel', 'archív'],
      symbol: ['illusztráció', 'képünk illusztráció', 'a kép illusztráció', 'illusztrációs fotó'],
      'ai-generated': ['mesterséges intelligenci*', 'ai-val készült'],
      screenshot: ['képernyőfotó', 'képernyőkép'],
    },
    creditKinds: { archive: ['archívum'], handout: ['sajtófotó'] },
    parties: [
      'minisztérium',
      'rendőrség',
      'tűzoltó*',
      'katasztrófavédelem',
      'kormány',
      'önkormányzat',
      'honvédség',
      'kft',
      'zrt',
      'nyrt',
      'egyetem',
      'kórház',
    ],
    examples: [{ line: 'A kikötő hétfőn. Fotó: Minta Anna / MTI', credit: 'Minta Anna / MTI' }],
    counterExamples: ['A kép a viharban készült a kikötőben.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['vélemény', 'vélemények', 'publicisztika', 'jegyzet', 'kommentár', 'olvasói levél'],
      editorial: ['vezércikk'],
      analysis: ['elemzés', 'elemzések'],
      interview: ['interjú', 'interjúk'],
      live: ['élő', 'percről percre', 'közvetítés'],
      feature: ['riport', 'riportok', 'portré'],
      review: ['kritika', 'kritikák', 'teszt', 'ajánló'],
      sponsored: ['szponzorált tartalom', 'támogatott tartalom', 'pr cikk', 'támogatói tartalom', 'fizetett tartalom'],
      'press-release': ['sajtóközlemény', 'közlemény'],
      'fact-check': ['tényellenőrzés'],
      obituary: ['gyászhír', 'nekrológ'],
      satire: ['szatíra'],
    },
    examples: [
      { label: 'Vélemény', type: 'opinion' },
      { label: 'Támogatott tartalom', type: 'sponsored' },
    ],
    counterExamples: ['A lakók véleménye megoszlik'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'quotes',
    verbs: {
      neutral:
        'mond mondta mondták mondja közöl közölte közölték közli ír írta írták írja bejelent bejelentette bejelentették elmond elmondta elmondták kijelent kijelentette hozzátesz hozzátette beszámol beszámolt tájékoztat tájékoztatta tájékoztatott válaszol válaszolta válaszolt jelez jelezte kifejt kifejtette fogalmaz fogalmazott tudat tudatta',
      assertive:
        'hangsúlyoz hangsúlyozta megerősít megerősítette figyelmeztet figyelmeztetett ragaszkodik ragaszkodott ígér ígérte leszögez leszögezte',
      presupposing:
        'elismer elismerte beismer beismerte leleplez leleplezte emlékeztet emlékeztetett rámutat rámutatott',
      doubting: 'állít állította állítják állítja vél véli vélte sejtet sejtette feltételez feltételezte',
      denial: 'cáfol cáfolta tagad tagadta visszautasít visszautasította elutasít elutasította',
      emotional:
        'bírál bírálta elítél elítélte vádol vádolta sajnál sajnálta nekiesik nekiesett kifakad kifakadt gúnyolódik gúnyolódott',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
