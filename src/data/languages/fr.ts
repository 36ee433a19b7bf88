import type { Language } from './language';

export default {
  code: 'fr',
  name: 'Français',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'janvier|janv|jan',
      'février|févr|fév',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'août',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    order: 'dmy',
    published: [
      'publié',
      'publiée',
      'publié le',
      'mis en ligne',
      'posté le',
      'paru le',
      'date de publication',
      'parution',
      'créé le',
      'rédigé le',
    ],
    first: ['première publication', 'publié initialement', 'initialement publié'],
    modified: [
      'mis à jour',
      'mise à jour',
      'modifié',
      'actualisé',
      'dernière mise à jour',
      'dernière modification',
      'màj',
      'maj',
    ],
    foreign: ['né le', 'née le', 'diffusé le', 'photo prise le', 'événement du', 'consulté le'],
    clock: { before: ['à'], after: ['h', 'heures'] },
    relative: ["aujourd'hui", 'hier'],
    examples: [
      ['Publié le 06/01/2026 - 14:16 UTC+1', 'published 2026-01-06T14:16+01:00'],
      [
        'Publié le 30 août 2023 à 14h52, mis à jour le 31 août 2023 à 9h',
        'published 2023-08-30T14:52; modified 2023-08-31T09:00',
      ],
      ['Par Zoé Lemaire, le 1er février 2020', 'none 2020-02-01'],
      ['18 juil. 2024 à 08:01', 'none 2024-07-18T08:01'],
    ],
    counterExamples: ['Le 3 a gagné 2 à 1', 'Tome 12, page 2020', 'il y a 3 heures'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {},

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
