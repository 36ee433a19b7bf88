import type { Language } from './language';

export default {
  code: 'pt',
  name: 'Português',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'março|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    order: 'dmy',
    published: [
      'publicado',
      'publicada',
      'publicado em',
      'publicação',
      'postado em',
      'postado',
      'criado em',
      'data de publicação',
    ],
    first: ['publicado originalmente'],
    modified: [
      'atualizado',
      'atualizado em',
      'atualizada',
      'actualizado',
      'última atualização',
      'última actualização',
      'modificado',
      'modificado em',
      'alterado em',
      'atualização',
    ],
    foreign: ['nascido em', 'exibido em'],
    clock: { before: ['às', 'as'], after: ['h', 'hs', 'horas'] },
    relative: ['hoje', 'ontem'],
    examples: [
      ['Publicado em 08/03/2020 15h30', 'published 2020-03-08T15:30'],
      ['04/05/2022 05:49 / atualizado em 04/05/2022 05:50', 'none 2022-05-04T05:49; modified 2022-05-04T05:50'],
      ['4 de maio de 2022, 05:35', 'none 2022-05-04T05:35'],
      ['22/11/2020 às 9h', 'none 2020-11-22T09:00'],
    ],
    counterExamples: ['há 3 horas', '1 de 4 jogos'],
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
