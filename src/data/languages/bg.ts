import type { Language } from './language';

export default {
  code: 'bg',
  name: 'Български',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'януари|яну',
      'февруари|фев',
      'март|мар',
      'април|апр',
      'май',
      'юни',
      'юли',
      'август|авг',
      'септември|сеп',
      'октомври|окт',
      'ноември|ное',
      'декември|дек',
    ],
    order: 'dmy',
    published: ['публикувано', 'публикувана', 'публикуван', 'дата на публикуване', 'обновена публикация'],
    modified: [
      'обновено',
      'обновена',
      'последна промяна',
      'последно обновяване',
      'редактирано',
      'последна актуализация',
    ],
    foreign: ['роден'],
    clock: { before: ['в'], after: ['ч', 'часа'] },
    relative: ['днес', 'вчера'],
    examples: [
      ['Публикувано на 12 май 2021, 10:30 ч.', 'published 2021-05-12T10:30'],
      ['Обновено: 03.04.2022 18:05', 'modified 2022-04-03T18:05'],
    ],
    counterExamples: ['преди 2 часа', '12 от 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: ['снимка', 'снимки', 'фото', 'източник', 'илюстрация', 'видео'],
    kinds: {
      archive: ['архивна снимка'],
      symbol: ['илюстративна снимка'],
      'ai-generated': ['изкуствен интелект'],
      screenshot: ['стопкадър', 'екранна снимка'],
    },
    creditKinds: { archive: ['архив'] },
    parties: ['министерство', 'полиция', 'мвр', 'армия', 'правителство', 'община', 'оод', 'еад', 'болница'],
    examples: [{ line: 'Пристанището в понеделник. Снимка: Анна Примерова/БТА', credit: 'Анна Примерова/БТА' }],
    counterExamples: ['Снимка на пристанището в бурята.'],
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
