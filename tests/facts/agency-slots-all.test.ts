/**
 * Every news agency in every slot that credits the text to it, in its own language: byline, source line, dateline,
 * signature, contributor line, author, provider, copyright line, logo, own site. And none from beneath a picture.
 */
import { describe, expect, test } from 'vitest';
import { WIRE_AGENCIES } from '../../src/data/wire-agencies';
import { agenciesOf, type StoryParts } from './story';
import { TEXTS } from './systems/texts';

/** Language of the home country, where the made-up texts have it; else English. */
const HOME: Readonly<Record<string, string>> = Object.fromEntries(
  'de:DE AT CH|fr:FR MA|es:ES AR MX CU CO PE VE CL BO EC|pt:PT BR|it:IT|nl:NL BE|pl:PL|no:NO|sv:SE|da:DK|fi:FI|cs:CZ|hu:HU|tr:TR|ru:RU|uk:UA|el:GR|ja:JP|ko:KR|zh:CN|id:ID|fa:IR|ar:EG SA AE SY JO QA KW DZ TN IQ'
    .split('|')
    .flatMap((line) => {
      const [language = '', countries = ''] = line.split(':');
      return countries.split(' ').map((country): [string, string] => [country, language]);
    }),
);

const SOURCE: Readonly<Record<string, string>> = {
  de: 'Quelle: ',
  fr: 'Source : ',
  es: 'Fuente: ',
  pt: 'Fonte: ',
  it: 'Fonte: ',
  nl: 'Bron: ',
  pl: 'Źródło: ',
  no: 'Kilde: ',
  sv: 'Källa: ',
  da: 'Kilde: ',
  fi: 'Lähde: ',
  cs: 'Zdroj: ',
  hu: 'Forrás: ',
  tr: 'Kaynak: ',
  ru: 'Источник: ',
  uk: 'Джерело: ',
  el: 'Πηγή: ',
  ja: '出典：',
  ko: '출처: ',
  zh: '来源：',
  id: 'Sumber: ',
  fa: 'منبع: ',
  ar: 'المصدر: ',
};

const SLOTS: Readonly<Record<string, (name: string, language: string, domain: string) => StoryParts>> = {
  byline: (name) => ({ byline: `<div class="author">${name}</div>` }),
  'source line': (name, language) => ({ after: `<p>${SOURCE[language] ?? 'Source: '}${name}</p>` }),
  dateline: (name, language) => ({
    opening: /ja|zh/.test(language) ? `【林多${name}】` : language === 'ko' ? `(린도=${name}) ` : `LINDOW (${name}) – `,
  }),
  signature: (name) => ({ closing: ` (${name})` }),
  author: (name) => ({ data: { author: { '@type': 'Person', name } } }),
  'author as meta': (name) => ({ head: `<meta name="author" content="${name}">` }),
  provider: (name) => ({ data: { provider: { '@type': 'Organization', name } } }),
  copyright: (name) => ({ after: `<p>© 2026 ${name}</p>` }),
  logo: (_, __, domain) => ({
    byline: `<a href="https://www.${domain}/"><img src="/l.png" alt="" width="80" height="30"></a>`,
  }),
  'own site': (_, __, domain) => ({ url: `https://www.${domain}/news/ferries-leave-again` }),
};

/** Codes that agencies share: without a country in the address the better known one is said. */
const SHARED = /^(?:acn-cuba|sita|aps-sn|ana-za|apa-az|cna|agencia-brasil)$/;
const AGENCIES = WIRE_AGENCIES.filter((a) => a.makes === 'news' && !a.houseForm && !SHARED.test(a.id));

describe.each(Object.keys(SLOTS))('%s', (slot) => {
  test('names each agency', () => {
    const wrong = AGENCIES.flatMap((agency) => {
      if (agency.otherMedia && (slot === 'logo' || slot === 'own site')) return [];
      const name = agency.codes?.[0] ?? agency.names?.[0] ?? agency.words?.[0] ?? agency.name;
      const asWord = agency.wordLanguages?.[name]?.find((l) => TEXTS[l]);
      const lang = asWord ?? HOME[agency.country] ?? 'en';
      const text = TEXTS[lang];
      const parts = SLOTS[slot]?.(name, lang, agency.domain) ?? {};
      const said = agenciesOf({ lang, ...(text ? { text: [...text, text[1]] } : {}), ...parts });
      return said.length === 1 && said[0] === agency.id ? [] : [`${name} (${lang}) → ${said.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});

test('the same names under a picture credit no text', () => {
  const wrong = AGENCIES.flatMap((agency) => {
    const name = agency.codes?.[0] ?? agency.names?.[0] ?? agency.name;
    const byline = `<figure><img src="/pier.jpg" width="800" height="500" alt=""><figcaption>The western pier on Monday. Photo: ${name}</figcaption></figure>`;
    return agenciesOf({ byline }).map((id) => `${name} → ${id}`);
  });
  expect(wrong).toEqual([]);
}, 120_000);
