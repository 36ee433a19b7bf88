import type { Language } from './language';

export default {
  code: 'ja',
  name: '日本語',

  // How dates are written, and the labels beside them.
  dates: {
    months: [],
    order: 'ymd',
    published: ['公開', '公開日', '公開日時', '掲載', '掲載日', '配信', '投稿日', '投稿', '発表', '初出', '作成'],
    first: ['初出', '初版'],
    modified: ['更新', '更新日', '更新日時', '最終更新', '最終更新日', '改訂', '修正'],
    foreign: ['放送', '撮影', '生まれ', '放送日'],
    clock: { before: [], after: [] },
    am: ['午前'],
    pm: ['午後'],
    relative: ['今日', '昨日'],
    examples: [
      ['公開日：2025年1月14日 01時28分', 'published 2025-01-14T01:28'],
      ['2025/1/14 21:17（最終更新 2025/1/14 22:03）', 'none 2025-01-14T21:17; modified 2025-01-14T22:03'],
      ['2024年3月5日 午後3時20分', 'none 2024-03-05T15:20'],
      ['令和6年3月5日', 'none 2024-03-05'],
    ],
    counterExamples: ['3時間前', '全12回の第3回', '2025年度'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['文', '文＝', '取材・文', '執筆', '著者', '筆者', '取材', '聞き手', '記者', '文：'],
    labels: [
      '文',
      '取材・文',
      '執筆',
      '著者',
      '筆者',
      '取材',
      'ライター',
      '記者',
      'この記事の筆者',
      '執筆者',
      'この記事を書いた人',
      '著',
    ],
    after: ['記者', '編集委員', '論説委員', '特派員', 'デスク', 'さん', '氏', '支局長'],
    and: ['、', '・', 'と'],
    with: ['と'],
    contributor: ['協力'],
    source: ['出典', '提供', '配信', '提供元', '配信元', '情報提供', '引用元', 'ソース'],
    unnamed: ['各社', '通信社', '共同通信社など', '通信各社'],
    newsroom: [
      '編集部',
      '編集局',
      '報道部',
      '社会部',
      '政治部',
      '経済部',
      '取材班',
      '管理者',
      'デスク',
      '本紙',
      'スタッフ',
      'デジタル編集部',
      'ニュース',
      '新聞',
      '放送',
      'テレビ',
      '新聞社',
      '編集',
      '運営',
      '記者',
      '配信',
    ],
    roles: [
      '記者',
      '編集委員',
      '論説委員',
      '特派員',
      '支局長',
      'ジャーナリスト',
      'ライター',
      '編集者',
      '教授',
      '評論家',
      '経済評論家',
      '弁護士',
    ],
    otherWork: ['写真', '撮影', '写真・', '訳', '翻訳', '構成', '編集', 'イラスト', '動画', '監修', '撮影・'],
  },

  // Around a picture credit.
  credits: {
    labels: ['写真', '撮影', '画像', '提供', '出典', '写真提供', '画像提供', '写真は', '資料写真', 'イラスト'],
    tails: ['提供', '撮影', '氏提供', 'さん提供', '写す'],
    kinds: {
      archive: ['資料写真', '資料', 'ファイル写真'],
      symbol: ['イメージ', 'イメージ写真', '写真はイメージ'],
      'ai-generated': ['生成ai', 'ai生成', 'aiで生成', 'aiが生成'],
      screenshot: ['スクリーンショット'],
      illustration: ['イラスト'],
    },
    creditKinds: { handout: ['提供'] },
    parties: [
      '省',
      '庁',
      '警察',
      '自衛隊',
      '政府',
      '大使館',
      '消防',
      '県警',
      '市役所',
      '株式会社',
      '大学',
      '党',
      '提供',
    ],
    examples: [
      { line: '月曜日の港＝共同', credit: '共同' },
      { line: '写真：ロイター', credit: 'ロイター' },
      { line: '月曜日の港（防衛省提供）', credit: '防衛省提供', kinds: ['handout'], origin: '防衛省' },
      { line: '港で話す船長＝ＡＰ', credit: 'ＡＰ' },
    ],
    counterExamples: ['月曜日、嵐の中の港', '港で話す船長（左）'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['オピニオン', '論説', 'コラム', '視点', '論壇', '投書', '寄稿'],
      editorial: ['社説', '主張'],
      analysis: ['分析', '解説'],
      interview: ['インタビュー', '対談'],
      live: ['ライブ', '速報中', '実況', 'タイムライン'],
      feature: ['特集', 'ルポ', '連載', 'ルポルタージュ'],
      review: ['書評', 'レビュー', '映画評', '劇評'],
      sponsored: ['タイアップ', '提供', 'スポンサード', '広告特集', '記事広告', '企画広告'],
      'press-release': ['プレスリリース', 'ニュースリリース'],
      'fact-check': ['ファクトチェック'],
      obituary: ['訃報', '追悼', '評伝'],
      satire: ['風刺'],
    },
    examples: [
      { label: '社説', type: 'editorial' },
      { label: 'インタビュー', type: 'interview' },
    ],
    counterExamples: ['港の工事をめぐり住民の意見が分かれる'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'quotes',
    verbs: {
      neutral:
        '述べる 述べた 述べている 話す 話した 話している 語る 語った 語っている 言う 言った と言う 説明する 説明した 説明している 発表する 発表した 伝える 伝えた 伝えている 明らかにする 明らかにした コメントする コメントした 答える 答えた 報じる 報じた 書く 書いた 投稿する 投稿した',
      assertive: '強調する 強調した 断言する 断言した 訴える 訴えた 警告する 警告した 約束する 約束した',
      presupposing: '認める 認めた 明かす 明かした 告白する 告白した 指摘する 指摘した',
      doubting: '主張する 主張した 主張している 示唆する 示唆した 疑う 疑われている',
      denial: '否定する 否定した 反論する 反論した 退ける 退けた',
      emotional: '批判する 批判した 非難する 非難した 嘆く 嘆いた 反発する 反発した 憤る 憤った',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
