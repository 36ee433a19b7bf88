import type { Language } from './language';

export default {
  code: 'tr',
  name: 'Türkçe',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'ocak|oca',
      'şubat|şub',
      'mart|mar',
      'nisan|nis',
      'mayıs|may',
      'haziran|haz',
      'temmuz|tem',
      'ağustos|ağu',
      'eylül|eyl',
      'ekim|eki',
      'kasım|kas',
      'aralık|ara',
    ],
    order: 'dmy',
    published: [
      'giriş',
      'giriş tarihi',
      'yayınlanma',
      'yayınlanma tarihi',
      'yayın tarihi',
      'oluşturulma tarihi',
      'oluşturma',
      'eklenme tarihi',
      'haber giriş',
      'haber giriş tarihi',
      'yayınlandı',
    ],
    modified: [
      'güncelleme',
      'son güncelleme',
      'güncelleme tarihi',
      'son güncelleme tarihi',
      'güncellendi',
      'güncellenme tarihi',
      'haber güncelleme tarihi',
    ],
    foreign: ['doğum tarihi'],
    clock: { before: ['saat'], after: [] },
    relative: ['bugün', 'dün'],
    examples: [
      [
        'Giriş: 03.07.2024 - 18:24 Son Güncelleme: 03.07.2024 - 19:02',
        'published 2024-07-03T18:24; modified 2024-07-03T19:02',
      ],
      ['20 Nisan 2026', 'none 2026-04-20'],
    ],
    counterExamples: ['3 saat önce', 'Ligde 12. hafta'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['haber', 'yazan', 'hazırlayan', 'kaynak', 'yazar', 'haberi yazan', 'muhabir'],
    labels: [
      'haber',
      'yazar',
      'yazan',
      'muhabir',
      'hazırlayan',
      'editör',
      'haberi yazan',
      'haberi hazırlayan',
      'giriş',
    ],
    and: ['ve', 'ile', '&'],
    with: ['ile', 've'],
    contributor: ['ajansların katkısıyla', 'katkıda bulunanlar', 'katkılarıyla'],
    source: ['kaynak', 'kaynaklar', 'ajans', 'haber kaynağı'],
    unnamed: ['ajanslar', 'haber ajansı', 'ajans', 'haber ajansları', 'ajanslardan'],
    newsroom: [
      'haber merkezi',
      'editör',
      'editörler',
      'redaksiyon',
      'haber servisi',
      'admin',
      'haber masası',
      'dış haberler',
      'dış haberler servisi',
      'spor servisi',
      'ekonomi servisi',
      'istihbarat servisi',
      'yönetici',
      'yazı işleri',
    ],
    roles: [
      'muhabir',
      'editör',
      'gazeteci',
      'yazar',
      'köşe yazarı',
      'temsilcisi',
      'spiker',
      'haber müdürü',
      'genel yayın yönetmeni',
      'muhabiri',
      'doç',
      'prof',
      'dr',
    ],
    otherWork: ['fotoğraf', 'fotoğraflar', 'foto', 'görüntü', 'kamera', 'çeviri', 'çeviren', 'kurgu', 'video'],
    biography: ['gazeteci', 'yazar'],
  },

  // Around a picture credit.
  credits: {
    labels: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'kaynak', 'arşiv', 'fotoğraf kaynağı'],
    kinds: {
      archive: ['arşiv fotoğrafı', 'arşiv görüntüsü', 'arşiv'],
      symbol: ['temsili fotoğraf', 'temsili görsel', 'temsilî', 'temsili'],
      'ai-generated': ['yapay zeka ile', 'yapay zekâ ile', 'yapay zeka'],
      screenshot: ['ekran görüntüsü'],
    },
    creditKinds: { handout: ['basın bülteni'] },
    parties: [
      'bakanlığı',
      'emniyet',
      'jandarma',
      'itfaiye',
      'valiliği',
      'belediyesi',
      'cumhurbaşkanlığı',
      'msb',
      'tsk',
      'a.ş.',
      'üniversitesi',
      'hastanesi',
    ],
    examples: [
      { line: 'Fotoğraf : Ayşe Örnek/AA', credit: 'Ayşe Örnek/AA' },
      {
        line: 'Fotoğraf: Millî Savunma Bakanlığı',
        credit: 'Millî Savunma Bakanlığı',
        kinds: ['handout'],
        origin: 'Millî Savunma Bakanlığı',
      },
    ],
    counterExamples: ['Fırtınada limanın fotoğrafı.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: [
        'yazarlar',
        'köşe yazısı',
        'köşe yazıları',
        'köşe yazarı',
        'görüş',
        'yorum',
        'yorumlar analiz',
        'düşünce',
      ],
      editorial: ['başyazı'],
      analysis: ['analiz', 'analizler', 'haber analiz'],
      interview: ['röportaj', 'söyleşi', 'röportajlar'],
      live: ['canlı', 'canlı anlatım', 'canlı blog', 'dakika dakika'],
      feature: ['dosya', 'portre', 'özel haber'],
      review: ['inceleme', 'eleştiri', 'film eleştirisi'],
      sponsored: ['sponsorlu içerik', 'advertorial', 'tanıtım'],
      'press-release': ['basın bülteni', 'basın açıklaması'],
      'fact-check': ['doğruluk kontrolü', 'teyit'],
      obituary: ['vefat', 'ölüm ilanı'],
      satire: ['mizah'],
    },
    examples: [
      { label: 'Köşe Yazısı', type: 'opinion' },
      { label: 'Sponsorlu İçerik', type: 'sponsored' },
    ],
    counterExamples: ['Halkın görüşü ikiye bölündü'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'quotes',
    verbs: {
      neutral:
        'demek dedi diyor demişti söylemek söyledi söylüyor açıklamak açıkladı açıklıyor belirtmek belirtti belirtiyor bildirmek bildirdi aktarmak aktardı kaydetmek kaydetti eklemek ekledi yazmak yazdı anlatmak anlattı duyurmak duyurdu konuşmak konuştu',
      assertive: 'vurgulamak vurguladı savunmak savundu uyarmak uyardı doğrulamak doğruladı',
      presupposing: 'hatırlatmak hatırlattı',
      doubting: 'düşünmek düşünüyor',
      denial: 'reddetmek reddetti yalanlamak yalanladı',
      emotional: 'eleştirmek eleştirdi kınamak kınadı suçlamak suçladı',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
