import type { Language } from './language';

export default {
  code: 'id',
  name: 'Bahasa Indonesia',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'januari|jan',
      'februari|feb',
      'maret|mar',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'agustus|agu|ags|agt',
      'september|sep|sept',
      'oktober|okt',
      'november|nov',
      'desember|des',
    ],
    order: 'dmy',
    published: ['diterbitkan', 'dipublikasikan', 'terbit', 'tayang', 'diposting', 'dibuat'],
    modified: ['diperbarui', 'diperbaharui', 'pembaruan', 'update', 'terakhir diperbarui', 'diupdate'],
    foreign: ['lahir'],
    clock: { before: ['pukul', 'jam'], after: [] },
    relative: ['hari ini', 'kemarin'],
    examples: [
      ['Diterbitkan 12 Agustus 2021 pukul 10.15 WIB', 'published 2021-08-12T10:15+07:00'],
      ['Diperbarui: 03/06/2020 18:22', 'modified 2020-06-03T18:22'],
    ],
    counterExamples: ['3 jam lalu', '2 dari 12'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['oleh', 'penulis', 'reporter', 'ditulis oleh', 'laporan'],
    labels: ['penulis', 'oleh', 'reporter', 'editor', 'pewarta', 'wartawan', 'laporan', 'jurnalis'],
    and: ['dan', '&'],
    with: ['dengan', 'dan'],
    contributor: ['dengan laporan dari', 'kontributor'],
    source: ['sumber', 'kantor berita'],
    unnamed: ['kantor berita', 'berbagai sumber', 'agensi'],
    newsroom: ['redaksi', 'admin', 'tim redaksi', 'tim', 'redaktur', 'editor', 'tim liputan', 'administrator'],
    roles: ['reporter', 'wartawan', 'editor', 'jurnalis', 'kontributor', 'penulis', 'redaktur', 'pewarta', 'kolumnis'],
    place: ['di', 'dari'],
    otherWork: ['foto', 'fotografer', 'video', 'terjemahan', 'penerjemah', 'ilustrasi', 'grafis', 'editor'],
    biography: ['adalah wartawan'],
  },

  // Around a picture credit.
  credits: {
    labels: ['foto', 'sumber', 'sumber foto', 'gambar', 'ilustrasi', 'dok', 'dok.', 'dokumentasi'],
    leads: ['foto oleh', 'dok.', 'dok'],
    kinds: {
      handout: ['dok.', 'dok', 'dokumentasi'],
      archive: ['foto arsip', 'arsip'],
      symbol: ['ilustrasi', 'foto ilustrasi'],
      'ai-generated': ['dibuat dengan ai', 'dihasilkan ai'],
      screenshot: ['tangkapan layar'],
    },
    creditKinds: { handout: ['humas', 'istimewa'] },
    parties: [
      'kementerian',
      'polri',
      'polda',
      'polres',
      'tni',
      'pemerintah',
      'pemprov',
      'pemkot',
      'humas',
      'kpk',
      'bnpb',
      'pt',
      'partai',
      'universitas',
    ],
    examples: [
      { line: 'Pelabuhan pada Senin (ANTARA FOTO/Ani Contoh)', credit: 'ANTARA FOTO/Ani Contoh' },
      { line: 'Foto: Humas Polri', credit: 'Humas Polri', kinds: ['handout'], origin: 'Humas Polri' },
    ],
    counterExamples: ['Pelabuhan saat badai pada Senin.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['opini', 'kolom', 'tajuk', 'suara pembaca', 'perspektif'],
      editorial: ['editorial', 'tajuk rencana'],
      analysis: ['analisis'],
      interview: ['wawancara'],
      live: ['live', 'langsung', 'siaran langsung'],
      feature: ['feature', 'liputan khusus', 'sosok'],
      review: ['resensi', 'ulasan'],
      sponsored: ['advertorial', 'konten bersponsor', 'pariwara', 'sponsored', 'kerja sama'],
      'press-release': ['siaran pers', 'rilis'],
      'fact-check': ['cek fakta', 'hoaks'],
      obituary: ['obituari'],
      satire: ['satire'],
    },
    examples: [
      { label: 'Opini', type: 'opinion' },
      { label: 'Advertorial', type: 'sponsored' },
    ],
    counterExamples: ['Opini warga terbelah soal pelabuhan'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
