import type { Language } from './language';

export default {
  code: 'hi',
  name: 'हिन्दी',

  // How dates are written, and the labels beside them.
  dates: {
    months: [
      'जनवरी|जन',
      'फ़रवरी|फरवरी|फर',
      'मार्च',
      'अप्रैल',
      'मई',
      'जून',
      'जुलाई|जुल',
      'अगस्त|अग',
      'सितंबर|सितम्बर|सित',
      'अक्टूबर|अक्तूबर|अक्टू',
      'नवंबर|नवम्बर|नव',
      'दिसंबर|दिसम्बर|दिस',
    ],
    order: 'dmy',
    published: ['प्रकाशित', 'पब्लिश्ड', 'प्रकाशन', 'पोस्ट', 'प्रकाशित तिथि'],
    modified: ['अपडेट', 'अपडेटेड', 'अद्यतन', 'संशोधित', 'अंतिम अपडेट'],
    foreign: ['जन्म'],
    clock: { before: [], after: ['बजे'] },
    am: ['पूर्वाह्न', 'सुबह'],
    pm: ['अपराह्न', 'शाम'],
    relative: ['आज', 'कल'],
    examples: [
      ['प्रकाशित: 12 मार्च 2021, 10:05', 'published 2021-03-12T10:05'],
      ['अपडेटेड ०३ जून २०२२ 18:30 IST', 'modified 2022-06-03T18:30+05:30'],
    ],
    counterExamples: ['3 घंटे पहले', '12 में से 3'],
  },

  // Around a byline, a contributor line, an agency credit.
  bylines: {
    by: ['लेखक', 'द्वारा', 'रिपोर्ट', 'एडिटेड बाय', 'रिपोर्टर', 'लेखन'],
    labels: ['लेखक', 'रिपोर्टर', 'लेखिका', 'संवाददाता', 'रिपोर्ट'],
    and: ['और', 'व', 'एवं'],
    with: ['के साथ'],
    contributor: ['इनपुट'],
    source: ['स्रोत', 'सोर्स', 'एजेंसी', 'साभार'],
    unnamed: ['एजेंसी', 'एजेंसियां', 'एजेंसियाँ', 'एजेंसियों'],
    newsroom: [
      'डेस्क',
      'संपादक',
      'न्यूज डेस्क',
      'न्यूज़ डेस्क',
      'वेब डेस्क',
      'टीम',
      'संपादकीय',
      'ब्यूरो',
      'एडमिन',
      'डिजिटल डेस्क',
      'एजेंसी',
      'संवाददाता',
      'प्रतिनिधि',
    ],
    roles: ['संवाददाता', 'पत्रकार', 'संपादक', 'रिपोर्टर', 'लेखक'],
    otherWork: ['फोटो', 'तस्वीर', 'अनुवाद', 'वीडियो', 'एडिटेड बाय', 'संपादन'],
  },

  // Around a picture credit.
  credits: {
    labels: ['फोटो', 'फ़ोटो', 'तस्वीर', 'स्रोत', 'फोटो क्रेडिट', 'फोटो सोर्स'],
    kinds: {
      archive: ['फाइल फोटो', 'फ़ाइल फ़ोटो', 'फाइल तस्वीर'],
      symbol: ['प्रतीकात्मक तस्वीर', 'सांकेतिक तस्वीर', 'प्रतीकात्मक'],
      'ai-generated': ['एआई जनरेटेड'],
    },
    parties: ['मंत्रालय', 'पुलिस', 'सेना', 'सरकार'],
    examples: [{ line: 'फोटो: अनीता उदाहरण/पीटीआई', credit: 'अनीता उदाहरण/पीटीआई' }],
    counterExamples: ['सोमवार को बंदरगाह पर तूफान'],
  },

  // Labels that head clutter.
  clutter: {},

  // Labels that say what kind of piece this is.
  pieces: {
    labels: {
      opinion: ['विचार', 'राय', 'ओपिनियन', 'नज़रिया', 'ब्लॉग'],
      editorial: ['संपादकीय'],
      analysis: ['विश्लेषण'],
      interview: ['इंटरव्यू', 'साक्षात्कार'],
      live: ['लाइव', 'लाइव अपडेट'],
      feature: ['विशेष रिपोर्ट'],
      review: ['समीक्षा', 'रिव्यू', 'मूवी रिव्यू'],
      sponsored: ['प्रायोजित', 'स्पॉन्सर्ड'],
      'press-release': ['प्रेस विज्ञप्ति'],
      'fact-check': ['फैक्ट चेक'],
      obituary: ['श्रद्धांजलि'],
      satire: ['व्यंग्य'],
    },
    examples: [{ label: 'संपादकीय', type: 'editorial' }],
    counterExamples: ['बंदरगाह पर लोगों के विचार बंटे हुए हैं'],
  },

  // Reporting verbs, "according to", hedges.
  voices: {},

  // Corrections, AI, translation; names of policy pages.
  notices: {},
} satisfies Language;
