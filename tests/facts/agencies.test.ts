import { describe, expect, test } from 'vitest';
import { datelineNames } from '../../src/facts/agency-slots';
import { agenciesOf, factsOf, type StoryParts } from './story';

describe('slots that credit the text', () => {
  const cases: readonly (readonly [string, StoryParts, readonly string[]])[] = [
    ['byline', { byline: '<p>By Associated Press</p>' }, ['ap']],
    ['byline with a reporter', { byline: '<p class="byline">By Ana Pons, Reuters</p>' }, ['reuters']],
    ['name alone under the headline', { lang: 'de', byline: '<p>dpa</p>' }, ['dpa']],
    ['newsroom with agency', { lang: 'fr', byline: '<p>Par Lindow avec AFP</p>' }, ['afp']],
    ['author with agency', { lang: 'de', byline: '<p>Von Ana Pons mit AP</p>' }, ['ap']],
    ['dateline', { opening: 'LINDOW (AP) — ' }, ['ap']],
    ['dateline with region and date', { opening: 'LINDOW, Wis., March 7 (Reuters) - ' }, ['reuters']],
    ['German dateline', { lang: 'de', opening: 'Lindow (dpa/lno) - ' }, ['dpa']],
    ['French dateline', { lang: 'fr', opening: 'Lindow (AFP) – ' }, ['afp']],
    ['Italian dateline', { lang: 'it', opening: '(ANSA) - LINDOW, 28 LUG - ' }, ['ansa']],
    ['Spanish dateline', { lang: 'es', opening: 'Lindow, 7 oct (EFE).- ' }, ['efe']],
    ['Polish dateline', { lang: 'pl', opening: 'LINDOW (PAP) - ' }, ['pap']],
    ['Turkish dateline', { lang: 'tr', opening: 'LİNDOW (AA) - ' }, ['anadolu']],
    ['Russian dateline', { lang: 'ru', opening: 'ЛИНДОВ, 29 июня. /ТАСС/. ' }, ['tass']],
    ['Japanese dateline', { lang: 'ja', opening: '【リンドウ共同】' }, ['kyodo']],
    ['Korean dateline', { lang: 'ko', opening: '(린도=연합뉴스) 김나래 기자 = ' }, ['yonhap']],
    ['end signature in brackets', { closing: ' (Reuters)' }, ['reuters']],
    ['end signature, Italian', { lang: 'it', closing: ' (ANSA).' }, ['ansa']],
    ['end signature, Polish', { lang: 'pl', closing: ' (PAP)' }, ['pap']],
    ['end signature with desk codes', { lang: 'de', after: '<p>sak/Reuters</p>' }, ['reuters']],
    ['desk first', { lang: 'de', after: '<p>SDA/sep</p>' }, ['keystone-sda']],
    ['several agencies', { lang: 'de', after: '<p>(Quelle: APA/sda/dpa)</p>' }, ['apa', 'keystone-sda', 'dpa']],
    ['source line with paper', { lang: 'de', after: '<p>Quelle: lindow.de, ino/dpa</p>' }, ['dpa']],
    ['with, alone after the text', { lang: 'de', after: '<p>mit dpa</p>' }, ['dpa']],
    ['AA alone, Turkish', { lang: 'tr', after: '<p>AA</p>' }, ['anadolu']],
    ['source, Portuguese', { lang: 'pt', byline: '<p>Fonte: Agência Brasil</p>' }, ['agencia-brasil']],
    ['source, Dutch', { lang: 'nl', byline: '<p>Bron: BELGA</p>' }, ['belga']],
    ['source, Hungarian', { lang: 'hu', after: '<p>Forrás: MTI</p>' }, ['mti']],
    ['source, Czech', { lang: 'cs', after: '<p>Zdroj: ČTK</p>' }, ['ctk']],
    [
      'contributors, Spanish',
      { lang: 'es', after: '<p>(Con información de AFP, EFE y Reuters)</p>' },
      ['afp', 'efe', 'reuters'],
    ],
    [
      'contributors, German',
      { lang: 'de', middle: '<p>Mit Informationen der Nachrichtenagenturen AFP, AP und dpa.</p>' },
      ['afp', 'ap', 'dpa'],
    ],
    ['contributors, English', { after: '<p>With files from The Canadian Press</p>' }, ['canadian-press']],
    ['additional reporting', { after: '<p>Additional reporting from PA</p>' }, ['pa']],
    [
      'contributed to this report',
      { after: '<p>Associated Press writer Jan Moll contributed to this report.</p>' },
      ['ap'],
    ],
    [
      'taken over unedited',
      {
        lang: 'de',
        after: '<p>Diese Meldung wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.</p>',
      },
      ['dpa'],
    ],
    ['copyright of the text', { after: '<p>© 2026 The Canadian Press</p>' }, ['canadian-press']],
    ['structured author', { data: { author: { '@type': 'Person', name: 'Agence France-Presse' } } }, ['afp']],
    ['provider', { data: { provider: { '@type': 'Organization', name: 'Reuters' } } }, ['reuters']],
    [
      'logo with link',
      { byline: '<div><a href="https://www.afp.com/"><img src="/l.png" alt="AFP logo"></a></div>' },
      ['afp'],
    ],
    ['own site', { url: 'https://apnews.com/article/ferries-strike-1a2b3c' }, ['ap']],
    ['unnamed, German', { lang: 'de', after: '<p>Mit Agenturmaterial.</p>' }, ['unnamed']],
    ['unnamed, French', { lang: 'fr', byline: '<p>Par Ana Pons avec agences</p>' }, ['unnamed']],
    ['unnamed, English', { byline: '<p class="byline">By The Lindow Post with Agencies</p>' }, ['unnamed']],
    ['unnamed, Spanish', { lang: 'es', byline: '<p class="byline">Agencias</p>' }, ['unnamed']],
  ];
  test.each(cases)('%s', (_name, parts, expected) => {
    expect(agenciesOf(parts)).toEqual(expected);
  });
});

describe('no credit of the text', () => {
  const cases: readonly (readonly [string, StoryParts])[] = [
    [
      'a mention',
      { middle: '<p>The minister told Reuters that the crossing will stay open, AFP reports from the capital.</p>' },
    ],
    [
      'a picture’s credit',
      { middle: '<figure><img src="/a.jpg" alt=""><figcaption>The pier. (AP)</figcaption></figure>' },
    ],
    [
      'Quelle under a picture',
      { lang: 'de', byline: '<div class="image"><img src="/a.jpg" width="900" alt=""></div><p>Quelle: dpa</p>' },
    ],
    ['a copyright line in a caption', { byline: '<div class="article-image-copyright">Copyright AP Photo</div>' }],
    ['navigation and boilerplate', {}],
    ['a text-size control', { lang: 'tr', byline: '<div class="tools">AA</div>' }],
    ['a teaser after the text', { after: '<h3>More</h3><div class="teaser"><p>Reuters</p></div>' }],
    ['a copyright line with many', { after: '<p>Copyright © ČTK, DPA, Reuters</p>' }],
    ['pension funds', { lang: 'es', middle: '<p>Las AFP administran los fondos de los trabajadores.</p>' }],
    ['a party', { opening: 'LINDOW: AAP leader ' }],
    ['an explanation in brackets', { opening: 'The Islands Ferry Programme (AP) was founded by people who had ' }],
    ['another agency’s name in a quote', { closing: ' "We read it on Reuters."' }],
  ];
  test.each(cases)('%s', (_name, parts) => {
    expect(agenciesOf(parts)).toEqual([]);
  });
});

const GERMAN = Array<string>(4).fill(
  'Die Fähre verließ den nördlichen Hafen am Montag mit zweihundert Menschen an Bord, und das Hafenamt sagte, dass sie nicht später ankam als sonst.',
);

describe('false friends', () => {
  const cases: readonly (readonly [string, StoryParts])[] = [
    ['AA: text size', { lang: 'tr', after: '<button>AA</button>', byline: '<div>A A</div>' }],
    ['AA: an airline', { closing: ' They flew with American Airlines (AA) on Monday.' }],
    ['AAP: a party', { opening: 'LINDOW: The AAP (Aam Aadmi Party) said ' }],
    ['AFP: pension funds', { lang: 'es', closing: ' Los afiliados pueden cambiar de AFP cada año.' }],
    ['AFP: police', { closing: ' The Australian Federal Police (AFP) were called and came.' }],
    ['ANP: a petroleum office', { lang: 'pt', closing: ' A Agência Nacional do Petróleo (ANP) multou a empresa.' }],
    ['PA: a state', { opening: 'HARRISBURG, PA: The governor said that ' }],
    ['PA: a system', { closing: ' The PA system failed twice.' }],
    ['SID: a name', { opening: 'Sid Pons said on Monday that he would stay. ' }],
    ['SID: sudden infant death', { lang: 'de', closing: ' Der plötzliche Kindstod (SID) ist selten.' }],
    ['Keystone: a pipeline', { closing: ' The Keystone pipeline was closed again.' }],
    ['Keystone: a state', { opening: 'The Keystone State voted on Monday. ' }],
    ['Mehr: more', { lang: 'de', text: GERMAN, after: '<p>Mehr</p><p>Mehr: Die Fähre</p>' }],
    ['Mehr: a price', { lang: 'de', closing: ' Mehr als hundert Menschen kamen.' }],
  ];
  test.each(cases)('%s', (_name, parts) => {
    expect(agenciesOf(parts)).toEqual([]);
  });
  const meant: readonly (readonly [string, StoryParts, string])[] = [
    ['AA', { lang: 'tr', after: '<p>Kaynak: AA</p>' }, 'anadolu'],
    ['AAP', { url: 'https://lindowpost.example.au/x', byline: '<p>By AAP</p>' }, 'aap'],
    ['AFP', { closing: ' (AFP)' }, 'afp'],
    ['ANP', { lang: 'nl', byline: '<p>Door ANP</p>' }, 'anp'],
    ['PA', { byline: '<p class="byline">By PA News Agency</p>' }, 'pa'],
    ['SID', { lang: 'de', closing: ' (SID)' }, 'sid'],
    ['Keystone-SDA', { lang: 'de', after: '<p>Quelle: Keystone-SDA</p>' }, 'keystone-sda'],
    ['Mehr News', { byline: '<p>By Mehr News Agency</p>' }, 'mehr'],
  ];
  test.each(meant)('and the agency itself: %s', (_name, parts, id) => {
    expect(agenciesOf(parts)).toEqual([id]);
  });
});

test('evidence names the slot and its words', () => {
  const [ap] = factsOf({ opening: 'LINDOW (AP) — ' }).agencies;
  expect(ap).toMatchObject({ value: { id: 'ap', name: 'Associated Press', slot: 'dateline' }, certainty: 'stated' });
  expect(ap?.evidence[0].quote).toMatch(/^LINDOW \(AP\)/);
});

test('datelines', () => {
  const ids = (text: string, language = 'en') => datelineNames(text, { language, pictures: false }).map((n) => n.id);
  expect(ids('新华社北京4月24日电 记者林小美')).toEqual(['xinhua']);
  expect(ids('BEIRUT/THE HAGUE, March 7 (Reuters) - Officials')).toEqual(['reuters']);
  expect(ids('A man who had worked for the Post (and later AP) was seen')).toEqual([]);
  expect(ids(`${'('.repeat(5000)}AP`)).toEqual([]);
});
