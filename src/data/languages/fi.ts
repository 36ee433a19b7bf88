import type { Language } from './language';

export default {
  code: 'fi',
  name: 'Suomi',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'tammikuu|tammikuuta|tammi',
      'helmikuu|helmikuuta|helmi',
      'maaliskuu|maaliskuuta|maalis',
      'huhtikuu|huhtikuuta|huhti',
      'toukokuu|toukokuuta|touko',
      'kesäkuu|kesäkuuta|kesä',
      'heinäkuu|heinäkuuta|heinä',
      'elokuu|elokuuta|elo',
      'syyskuu|syyskuuta|syys',
      'lokakuu|lokakuuta|loka',
      'marraskuu|marraskuuta|marras',
      'joulukuu|joulukuuta|joulu',
    ],
    order: 'dmy',
    published: ['julkaistu', 'julkaisuaika', 'luotu', 'julkaisupäivä'],
    first: ['ensijulkaisu'],
    modified: ['päivitetty', 'muokattu', 'viimeksi päivitetty', 'muutettu'],
    foreign: ['syntynyt'],
    clock: { before: ['klo', 'kello'], after: [] },
    relative: ['tänään', 'eilen'],
    examples: [
      ['Julkaistu 12.2.2025 klo 7.25', 'published 2025-02-12T07:25'],
      ['Päivitetty 3. maaliskuuta 2022 10:05', 'modified 2022-03-03T10:05'],
    ],
    counterExamples: ['2 tuntia sitten', '3.12 kertaa'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['kirjoittaja', 'teksti', 'toimittaja', 'kirjoittanut'],
    labels: ['kirjoittaja', 'teksti', 'toimittaja', 'teksti ja kuvat', 'kirjoittajat', 'toimittajat'],
    and: ['ja', 'sekä', '&'],
    with: ['ja', 'sekä'],
    contributor: ['tiedot'],
    source: ['lähde', 'lähteet', 'uutistoimisto'],
    unnamed: ['uutistoimistot', 'uutistoimisto', 'uutistoimistojen'],
    newsroom: [
      'toimitus',
      'uutistoimitus',
      'uutisdeski',
      'ylläpito',
      'admin',
      'urheilutoimitus',
      'verkkotoimitus',
      'uutiset',
      'deski',
      'vierailija',
      'lukijan mielipide',
      'tiedote',
    ],
    roles: [
      'toimittaja',
      'kirjeenvaihtaja',
      'päätoimittaja',
      'kolumnisti',
      'uutistoimittaja',
      'politiikan toimittaja',
      'taloustoimittaja',
      'kulttuuritoimittaja',
      'vapaa toimittaja',
      'professori',
      'kriitikko',
      'urheilutoimittaja',
      'artikkelitoimittaja',
      'tuottaja',
      'ulkomaantoimittaja',
    ],
    otherWork: [
      'kuva',
      'kuvat',
      'valokuva',
      'kuvaaja',
      'valokuvaaja',
      'grafiikka',
      'video',
      'käännös',
      'kuvitus',
      'suomentanut',
    ],
    biography: ['on toimittaja', 'on kolumnisti', 'on vapaa toimittaja'],
  },

  // Around a picture credit.
  credits: {
    labels: ['kuva', 'kuvat', 'kuvaaja', 'valokuva', 'lähde', 'grafiikka', 'kuvitus', 'arkistokuva', 'kuvituskuva'],
    kinds: {
      handout: ['lehdistökuva'],
      archive: ['arkistokuva'],
      symbol: ['kuvituskuva'],
      'ai-generated': ['tekoälyllä', 'tekoälyn'],
      screenshot: ['kuvakaappaus', 'ruutukaappaus'],
      illustration: ['kuvamanipulaatio'],
    },
    creditKinds: { handout: ['kotialbumi'], archive: ['arkisto'], illustration: ['kuvitus', 'grafiikka', 'piirros'] },
    parties: [
      'poliisi',
      'puolustusvoimat',
      'pelastuslaitos',
      'rajavartiolaitos',
      'ministeriö',
      '*ministeriö',
      'kaupunki',
      'oy',
      'oyj',
      'hallitus',
      'puolue',
    ],
    examples: [{ line: 'Satama maanantaina. Kuva: Anna Esimerkki / Lehtikuva', credit: 'Anna Esimerkki / Lehtikuva' }],
    counterExamples: ['Kuva satamasta myrskyssä.', 'Anna Esimerkki (vas.) satamassa.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {
    correction: 'oikaisu|korjaus|täsmennys',
    corrected: 'jutun aiemmassa versiossa|artikkelin aiemmassa versiossa',
    note: 'toimituksen huomautus',
    notVerified: 'vahvistaa riippumattomasti|riippumattomasti vahvistettu',
    policies: {
      ownership: 'omistajat|omistus',
      funding: 'rahoitus',
      corrections: 'oikaisut|oikaisut ja täsmennykset',
      ethics: 'journalistin ohjeet|eettiset ohjeet|journalistinen linja|toimitukselliset periaatteet',
      'press-council': 'julkisen sanan neuvosto',
      masthead: 'toimitus|toimituksen yhteystiedot',
      mission: 'tietoa meistä|meistä',
      feedback: 'mielipide|anna palautetta|palaute',
      imprint: 'julkaisija',
    },
    examples: ['Oikaisu: jutun aiemmassa versiossa oli väärä päivämäärä.'],
    counterExamples: ['Korjaus valmistuu keväällä, kaupunki kertoo.'],
  },
} satisfies Language;
