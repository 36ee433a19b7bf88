import type { Language } from './language';

export default {
  code: 'ko',
  name: '한국어',

  // How dates are written, and the labels beside them.
  dates: {
    months: [],
    order: 'ymd',
    published: ['입력', '등록', '게재', '발행', '작성', '기사입력', '송고', '승인', '등록일', '입력일'],
    first: ['최초입력', '최초 입력'],
    modified: ['수정', '업데이트', '최종수정', '기사수정', '최종', '수정일'],
    foreign: ['방송'],
    clock: { before: [], after: [] },
    am: ['오전'],
    pm: ['오후'],
    relative: ['오늘', '어제'],
    examples: [
      ['입력 2026.07.12 22:09 수정 2026.07.12 22:23', 'published 2026-07-12T22:09; modified 2026-07-12T22:23'],
      ['2024년 3월 5일 오후 3시 20분', 'none 2024-03-05T15:20'],
      ['등록 2021-01-07 오전 9:05:10', 'published 2021-01-07T09:05:10'],
    ],
    counterExamples: ['3시간 전', '12회 중 3회'],
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
