import type { Language } from './language';

export default {
  code: 'es',
  name: 'Español',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|sept|sep|setiembre|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    order: 'dmy',
    published: ['publicado', 'publicada', 'publicado el', 'fecha de publicación', 'creado', 'publicación'],
    first: ['publicado originalmente', 'primera publicación'],
    modified: [
      'actualizado',
      'actualizada',
      'actualizado el',
      'actualizado a las',
      'última actualización',
      'actualización',
      'modificado',
      'última modificación',
      'editado',
    ],
    foreign: ['nacido el', 'emitido el', 'foto tomada el', 'consultado el'],
    clock: { before: ['las'], after: ['h', 'hs', 'hrs', 'horas'] },
    relative: ['hoy', 'ayer'],
    examples: [
      ['Publicado el 15 oct 2024 - 08:22', 'published 2024-10-15T08:22'],
      ['Actualizado: 03/05/2022 a las 22h03', 'modified 2022-05-03T22:03'],
      ['Lunes, 15 de abril de 2020 | 16:05 hs', 'none 2020-04-15T16:05'],
      ['25 de mayo del 2025 7:30 p. m.', 'none 2025-05-25T19:30'],
    ],
    counterExamples: ['hace 3 horas', 'El 4 de cada 10', 'ganó 3 a 2 en mayo'],
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
