import type { Language } from './language';

export default {
  code: 'uk',
  name: 'Українська',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'січень|січня|січ',
      'лютий|лютого|лют',
      'березень|березня|бер',
      'квітень|квітня|квіт',
      'травень|травня|трав',
      'червень|червня|черв',
      'липень|липня|лип',
      'серпень|серпня|серп',
      'вересень|вересня|вер',
      'жовтень|жовтня|жовт',
      'листопад|листопада|лист',
      'грудень|грудня|груд',
    ],
    order: 'dmy',
    published: ['опубліковано', 'дата публікації', 'розміщено', 'додано', 'створено'],
    first: ['вперше опубліковано'],
    modified: ['оновлено', 'оновлення', 'останнє оновлення', 'змінено'],
    foreign: ['народився'],
    clock: { before: ['о', 'об'], after: [] },
    relative: ['сьогодні', 'вчора'],
    examples: [
      ['Опубліковано 7 червня 2020 о 18:06', 'published 2020-06-07T18:06'],
      ['Оновлено: 12.12.2023, 10:05', 'modified 2023-12-12T10:05'],
    ],
    counterExamples: ['2 години тому', '5 з 12'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: [
      'фото',
      'світлина',
      'фотографія',
      'фотограф',
      'джерело',
      'джерело фото',
      'ілюстрація',
      'зображення',
      'відео',
      'колаж',
      'скриншот',
    ],
    leads: ['фото'],
    kinds: {
      handout: ['пресслужба', 'прес-служба'],
      archive: ['архівне фото', 'фото з архіву'],
      symbol: ['ілюстративне фото'],
      'ai-generated': ['штучним інтелектом', 'згенеровано ші'],
      screenshot: ['скриншот', 'скріншот'],
      illustration: ['колаж'],
    },
    creditKinds: { archive: ['архів'], handout: ['надано'] },
    parties: [
      'міністерство',
      'міноборони',
      'зсу',
      'дснс',
      'поліція',
      'поліції',
      'генштаб',
      'сбу',
      'уряд',
      'ова',
      'прокуратура',
      'офіс президента',
      'тов',
      'мвс',
    ],
    examples: [
      { line: 'Порт у понеділок. Фото: Анна Прикладова / Укрінформ', credit: 'Анна Прикладова / Укрінформ' },
      { line: 'Фото: ДСНС', credit: 'ДСНС', kinds: ['handout'], origin: 'ДСНС' },
    ],
    counterExamples: ['Фото порту під час шторму.'],
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
