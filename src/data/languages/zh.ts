import type { Language } from './language';

export default {
  code: 'zh',
  name: '中文',

  // How dates are written, and the labels beside them.
  dates: {
    months: [],
    order: 'ymd',
    published: [
      '发布',
      '发布于',
      '发布时间',
      '发布日期',
      '發布',
      '發布時間',
      '发稿时间',
      '发表于',
      '发表时间',
      '發表',
      '日期',
      '時間',
      '时间',
      '刊登',
      '上架',
      '出版',
      '发表',
      '原创',
    ],
    first: ['首发', '首次发布'],
    modified: ['更新', '更新时间', '更新時間', '最近更新', '最后更新', '最後更新', '修改', '编辑于'],
    foreign: ['资料图', '出生'],
    clock: { before: [], after: [] },
    am: ['上午', '凌晨', '早上'],
    pm: ['下午', '晚上', '傍晚'],
    relative: ['今天', '昨天'],
    examples: [
      ['发稿时间：2017-03-10 09:58', 'published 2017-03-10T09:58'],
      ['2024年04月24日23:52 | 来源：某社', 'none 2024-04-24T23:52'],
      ['最近更新：2023年5月6日 下午3:08', 'modified 2023-05-06T15:08'],
      ['民國109年10月4日', 'none 2020-10-04'],
    ],
    counterExamples: ['3小时前', '第12集共40集'],
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
