import type { Language } from './language';

export default {
  code: 'vi',
  name: 'Tiếng Việt',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'tháng 1|thg 1|tháng một',
      'tháng 2|thg 2|tháng hai',
      'tháng 3|thg 3|tháng ba',
      'tháng 4|thg 4|tháng tư',
      'tháng 5|thg 5|tháng năm',
      'tháng 6|thg 6|tháng sáu',
      'tháng 7|thg 7|tháng bảy',
      'tháng 8|thg 8|tháng tám',
      'tháng 9|thg 9|tháng chín',
      'tháng 10|thg 10|tháng mười',
      'tháng 11|thg 11|tháng mười một',
      'tháng 12|thg 12|tháng mười hai',
    ],
    order: 'dmy',
    published: ['đăng ngày', 'ngày đăng', 'xuất bản', 'đăng lúc', 'ngày xuất bản'],
    modified: ['cập nhật', 'cập nhật lúc', 'cập nhật lần cuối', 'sửa đổi'],
    foreign: ['sinh ngày'],
    clock: { before: ['lúc'], after: [] },
    am: ['sa'],
    pm: ['ch'],
    relative: ['hôm nay', 'hôm qua'],
    examples: [
      ['Đăng ngày 22/10/2025, 19:25 (GMT+7)', 'published 2025-10-22T19:25+07:00'],
      ['Cập nhật: ngày 5 tháng 3 năm 2024 08:10', 'modified 2024-03-05T08:10'],
    ],
    counterExamples: ['3 giờ trước', '12 trên 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['tác giả', 'theo', 'bài', 'thực hiện', 'bài viết'],
    labels: ['tác giả', 'bài', 'phóng viên', 'thực hiện', 'bài viết', 'người viết'],
    and: ['và', '-', '&'],
    with: ['và', 'cùng'],
    contributor: ['theo', 'tổng hợp từ'],
    source: ['nguồn', 'theo', 'nguồn tin', 'hãng tin'],
    unnamed: ['các hãng tin', 'tổng hợp', 'hãng tin'],
    newsroom: [
      'ban biên tập',
      'tòa soạn',
      'admin',
      'ban',
      'nhóm phóng viên',
      'pv',
      'nhóm pv',
      'biên tập viên',
      'tổng hợp',
    ],
    roles: ['phóng viên', 'biên tập viên', 'nhà báo', 'tiến sĩ', 'ts', 'gs'],
    place: ['tại', 'từ'],
    otherWork: ['ảnh', 'hình ảnh', 'dịch', 'video', 'clip', 'đồ họa', 'biên dịch', 'ảnh minh họa'],
  },

  // Around a picture credit.
  credits: {
    labels: ['ảnh', 'nguồn', 'nguồn ảnh', 'ảnh minh họa', 'ảnh chụp', 'đồ họa'],
    tails: ['cung cấp'],
    kinds: {
      archive: ['ảnh tư liệu'],
      symbol: ['ảnh minh họa', 'ảnh minh hoạ', 'hình minh họa'],
      'ai-generated': ['tạo bởi ai'],
      screenshot: ['ảnh chụp màn hình'],
    },
    creditKinds: { handout: ['cung cấp', 'nhân vật cung cấp'] },
    parties: ['bộ', 'công an', 'quân đội', 'bệnh viện', 'chính phủ', 'công ty', 'ủy ban'],
    examples: [
      { line: 'Cảng hôm thứ hai. Ảnh: Văn Mẫu', credit: 'Văn Mẫu' },
      { line: 'Ảnh: Bệnh viện cung cấp', credit: 'Bệnh viện cung cấp', kinds: ['handout'] },
    ],
    counterExamples: ['Cảng biển trong cơn bão hôm thứ hai.'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['góc nhìn', 'ý kiến', 'bình luận', 'quan điểm', 'bạn đọc viết'],
      editorial: ['xã luận'],
      analysis: ['phân tích'],
      interview: ['phỏng vấn', 'trò chuyện'],
      live: ['trực tiếp', 'tường thuật trực tiếp'],
      feature: ['phóng sự', 'ký sự', 'chân dung'],
      review: ['đánh giá', 'điểm phim'],
      sponsored: ['nội dung tài trợ', 'tài trợ'],
      'press-release': ['thông cáo báo chí'],
      'fact-check': ['kiểm chứng', 'tin giả'],
      obituary: ['cáo phó'],
      satire: ['châm biếm'],
    },
    examples: [{ label: 'Góc nhìn', type: 'opinion' }],
    counterExamples: ['Ý kiến của người dân về cảng mới'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
