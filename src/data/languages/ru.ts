import type { Language } from './language';

export default {
  code: 'ru',
  name: 'Русский',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'январь|января|янв',
      'февраль|февраля|февр|фев',
      'март|марта|мар',
      'апрель|апреля|апр',
      'май|мая',
      'июнь|июня|июн',
      'июль|июля|июл',
      'август|августа|авг',
      'сентябрь|сентября|сент|сен',
      'октябрь|октября|окт',
      'ноябрь|ноября|нояб|ноя',
      'декабрь|декабря|дек',
    ],
    order: 'dmy',
    published: [
      'опубликовано',
      'опубликован',
      'опубликована',
      'дата публикации',
      'размещено',
      'добавлено',
      'создано',
      'время публикации',
    ],
    first: ['впервые опубликовано'],
    modified: ['обновлено', 'обновлен', 'обновление', 'дата обновления', 'последнее обновление', 'изменено', 'обн'],
    foreign: ['родился', 'эфир от', 'архив от'],
    clock: { before: ['в'], after: [] },
    relative: ['сегодня', 'вчера'],
    examples: [
      ['Опубликовано 14.05.2025, 20:28', 'published 2025-05-14T20:28'],
      ['29 июня 2020 г., 00:16 МСК', 'none 2020-06-29T00:16+03:00'],
      ['Обновлено: 8 января 2024 в 17:46', 'modified 2024-01-08T17:46'],
    ],
    counterExamples: ['3 часа назад', 'сегодня в 17:04', '5 из 12 мая'],
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
