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
  credits: {
    labels: [
      '图',
      '圖',
      '图片',
      '圖片',
      '图源',
      '圖源',
      '图片来源',
      '圖片來源',
      '摄',
      '攝影',
      '摄影',
      '照片',
      '来源',
      '來源',
      '供图',
      '資料照',
      '示意图',
      '示意圖',
    ],
    tails: ['摄', '攝', '供图', '供圖', '提供', '发', '發'],
    kinds: {
      archive: ['资料图', '資料照', '資料照片', '资料照片', '資料圖', '档案图', '檔案照'],
      symbol: ['示意图', '示意圖'],
      'ai-generated': ['ai生成', '人工智能生成', 'ai製圖', 'ai制图'],
      screenshot: ['截图', '截圖'],
    },
    creditKinds: { handout: ['提供', '供图', '供圖', '翻攝'] },
    parties: [
      '部',
      '政府',
      '警方',
      '警察',
      '军',
      '軍',
      '消防',
      '大使馆',
      '大使館',
      '公司',
      '大学',
      '大學',
      '委员会',
      '委員會',
      '局',
    ],
    examples: [
      { line: '週一的港口。 圖／路透', credit: '路透' },
      { line: '图片来源：新华社', credit: '新华社' },
      { line: '（圖／國防部提供）', credit: '國防部提供', kinds: ['handout'], origin: '國防部' },
      { line: '周一的港口。新华社记者 李例 摄', credit: '新华社记者 李例 摄' },
    ],
    counterExamples: ['週一，暴風雨中的港口', '船长（左）在港口'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'quotes',
    verbs: {
      neutral:
        '说 說 说道 表示 称 稱 指出 介绍 介紹 透露 告诉 告訴 宣布 报道 報導 报导 写道 寫道 回应 回應 回答 补充 補充 解释 解釋 通报 通報',
      assertive: '强调 強調 重申 坚称 堅稱 警告 承诺 承諾 确认 確認 证实 證實',
      presupposing: '承认 承認 坦言 揭露 披露',
      doubting: '声称 聲稱 宣称 宣稱 自称 自稱 认为 認為 猜测 猜測 暗示',
      denial: '否认 否認 反驳 反駁 驳斥 駁斥 拒绝 拒絕',
      emotional: '批评 批評 谴责 譴責 痛斥 怒斥 炮轰 炮轟 抨击 抨擊 指责 指責 哀叹 威胁 威脅',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
