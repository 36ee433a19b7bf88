import type { Language } from './language';

export default {
  code: 'fa',
  name: 'فارسی',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'ژانویه|ژانویهٔ',
      'فوریه|فوریهٔ',
      'مارس',
      'آوریل',
      'مه|مهٔ',
      'ژوئن',
      'ژوئیه|ژوئیهٔ|جولای',
      'اوت|آگوست',
      'سپتامبر',
      'اکتبر',
      'نوامبر',
      'دسامبر',
    ],
    solarHijri: [
      'فروردین',
      'اردیبهشت',
      'خرداد',
      'تیر',
      'مرداد|امرداد',
      'شهریور',
      'مهر',
      'آبان',
      'آذر',
      'دی',
      'بهمن',
      'اسفند',
    ],
    order: 'ymd',
    published: ['تاریخ انتشار', 'انتشار', 'منتشر شده', 'زمان انتشار', 'تاریخ'],
    modified: ['به‌روزرسانی', 'بروزرسانی', 'به روز رسانی', 'آخرین به‌روزرسانی', 'ویرایش', 'آخرین بروزرسانی'],
    foreign: ['متولد'],
    clock: { before: ['ساعت'], after: [] },
    am: ['ق.ظ', 'صبح'],
    pm: ['ب.ظ', 'عصر', 'بعدازظهر'],
    relative: ['امروز', 'دیروز'],
    examples: [
      ['تاریخ انتشار: ۲۱ ارديبهشت ۱۳۹۹ - ۱۸:۵۹', 'published 2020-05-10T18:59'],
      ['۱۴۰۲/۰۷/۰۱ ۱۰:۳۰', 'none 2023-09-23T10:30'],
      ['۱۲ مارس ۲۰۲۱', 'none 2021-03-12'],
    ],
    counterExamples: ['۳ ساعت پیش', '۱۲ از ۴۵'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: ['عکس', 'عکاس', 'منبع', 'منبع عکس', 'تصویر', 'عکس از'],
    kinds: { archive: ['عکس آرشیوی', 'آرشیو'], symbol: ['تزئینی', 'عکس تزئینی'], 'ai-generated': ['هوش مصنوعی'] },
    parties: ['وزارت', 'ارتش', 'سپاه', 'پلیس', 'دولت', 'شرکت', 'سفارت'],
    examples: [{ line: 'عکس: مریم نمونه / ایسنا', credit: 'مریم نمونه / ایسنا' }],
    counterExamples: ['بندر در روز طوفان'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {},

  // Reporting verbs, "according to", hedges.
  voices: {
    depth: 'quotes',
    verbs: {
      neutral: 'گفت گفتند می‌گوید افزود نوشت',
      presupposing: 'پذیرفت',
    },
  },

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
