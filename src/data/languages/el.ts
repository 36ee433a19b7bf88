import type { Language } from './language';

export default {
  code: 'el',
  name: 'Ελληνικά',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'ιανουάριος|ιανουαρίου|ιαν',
      'φεβρουάριος|φεβρουαρίου|φεβ',
      'μάρτιος|μαρτίου|μαρ',
      'απρίλιος|απριλίου|απρ',
      'μάιος|μαΐου|μαΐ|μάι',
      'ιούνιος|ιουνίου|ιουν',
      'ιούλιος|ιουλίου|ιουλ',
      'αύγουστος|αυγούστου|αυγ',
      'σεπτέμβριος|σεπτεμβρίου|σεπ|σεπτ',
      'οκτώβριος|οκτωβρίου|οκτ',
      'νοέμβριος|νοεμβρίου|νοε',
      'δεκέμβριος|δεκεμβρίου|δεκ',
    ],
    order: 'dmy',
    published: [
      'δημοσίευση',
      'δημοσιεύθηκε',
      'δημοσιεύτηκε',
      'ημερομηνία δημοσίευσης',
      'πρώτη καταχώρηση',
      'καταχώρηση',
    ],
    first: ['πρώτη δημοσίευση'],
    modified: ['ενημέρωση', 'τελευταία ενημέρωση', 'ενημερώθηκε', 'τελευταία τροποποίηση', 'upd'],
    foreign: ['γεννήθηκε'],
    clock: { before: ['στις', 'ώρα'], after: [] },
    am: ['π.μ', 'πμ'],
    pm: ['μ.μ', 'μμ'],
    relative: ['σήμερα', 'χθες'],
    examples: [
      ['Δημοσίευση: 12 Μαρτίου 2021, 10:05 μ.μ.', 'published 2021-03-12T22:05'],
      ['Ενημερώθηκε 03/04/2022 18:30', 'modified 2022-04-03T18:30'],
    ],
    counterExamples: ['πριν από 2 ώρες', '3 από τις 12'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: ['φωτογραφία', 'φωτογραφίες', 'φωτό', 'φωτο', 'φωτ', 'πηγή', 'πηγή φωτογραφίας', 'εικόνα', 'βίντεο'],
    kinds: {
      archive: ['φωτογραφία αρχείου', 'φωτο αρχείου'],
      symbol: ['ενδεικτική φωτογραφία'],
      'ai-generated': ['τεχνητή νοημοσύνη'],
      screenshot: ['στιγμιότυπο οθόνης'],
    },
    creditKinds: { archive: ['αρχείο'], handout: ['γραφείο τύπου'] },
    parties: ['υπουργείο', 'αστυνομία', 'πυροσβεστική', 'στρατός', 'κυβέρνηση', 'δήμος', 'λιμενικό', 'α.ε.'],
    examples: [
      {
        line: 'Το λιμάνι τη Δευτέρα. Φωτογραφία: Άννα Παράδειγμα / Eurokinissi',
        credit: 'Άννα Παράδειγμα / Eurokinissi',
      },
    ],
    counterExamples: ['Φωτογραφία από το λιμάνι στην καταιγίδα.'],
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
