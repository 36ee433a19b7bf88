import type { Language } from './language';

export default {
  code: 'ar',
  name: 'العربية',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'يناير|كانون الثاني|جانفي',
      'فبراير|شباط|فيفري',
      'مارس|آذار|اذار',
      'أبريل|نيسان|إبريل|ابريل|أفريل',
      'مايو|أيار|ايار|ماي',
      'يونيو|حزيران|يونيه|جوان',
      'يوليو|تموز|يوليه|جويلية',
      'أغسطس|آب|اغسطس|أوت',
      'سبتمبر|أيلول|ايلول',
      'أكتوبر|تشرين الأول|اكتوبر|تشرين الاول',
      'نوفمبر|تشرين الثاني',
      'ديسمبر|كانون الأول|كانون الاول',
    ],
    order: 'dmy',
    published: ['نشر', 'تم النشر', 'تم نشره', 'تاريخ النشر', 'نشر في', 'نشرت', 'نشر بتاريخ', 'منشور'],
    modified: ['آخر تحديث', 'تحديث', 'تم التحديث', 'حدث في', 'عدل في', 'آخر تعديل'],
    foreign: ['ولد في'],
    clock: { before: ['الساعة'], after: [] },
    am: ['صباحا', 'ص', 'صباحًا'],
    pm: ['مساء', 'م', 'مساءً', 'ظهرا', 'عصرا'],
    relative: ['اليوم', 'أمس'],
    examples: [
      ['تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً', 'published 2020-04-24T21:22'],
      ['آخر تحديث: ٣ يونيو ٢٠٢١ - ١٠:١٥ ص', 'modified 2021-06-03T10:15'],
      ['2026-01-08 | 12:42', 'none 2026-01-08T12:42'],
    ],
    counterExamples: ['منذ 3 ساعات', '12 من 45'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {},

  // Around a picture credit.
  credits: {
    labels: ['صورة', 'الصورة', 'تصوير', 'المصدر', 'مصدر الصورة', 'صور', 'عدسة', 'فيديو'],
    kinds: {
      archive: ['صورة أرشيفية', 'أرشيفية', 'من الأرشيف', 'صورة من الأرشيف'],
      symbol: ['صورة تعبيرية', 'تعبيرية'],
      'ai-generated': ['الذكاء الاصطناعي'],
      screenshot: ['لقطة شاشة'],
    },
    creditKinds: { archive: ['أرشيف', 'الأرشيف'] },
    parties: ['وزارة', 'الجيش', 'الشرطة', 'الرئاسة', 'الحكومة', 'الدفاع المدني', 'شركة', 'سفارة', 'حزب'],
    examples: [
      { line: 'الميناء يوم الاثنين (رويترز)', credit: 'رويترز' },
      { line: 'مصدر الصورة: وزارة الدفاع', credit: 'وزارة الدفاع', kinds: ['handout'], origin: 'وزارة الدفاع' },
    ],
    counterExamples: ['الميناء خلال العاصفة يوم الاثنين'],
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
