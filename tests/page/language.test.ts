/** Declared language, corrected by what the text plainly is. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';

const GERMAN =
  'Die Fähre fährt wieder, und die Stadt ist froh, dass der Streik nach elf Tagen zu Ende ist. Auch für die Pendler wird es nun leichter, denn mit dem Boot sind sie schneller bei der Arbeit als auf der Straße.';
const ENGLISH =
  'The ferry sails again, and the city is glad that the strike has ended after eleven days. It will be easier for commuters, who have been on the road for longer than they were with the boat.';
const language = (html: string) =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://a.example/b').language;

test.each([
  ['declared', '<html lang="en-GB"><body><p>short</p>', 'en'],
  ['Bokmål and Nynorsk are Norwegian', '<html lang="nb"><body>', 'no'],
  ['declared by og:locale', '<head><meta property="og:locale" content="fr_FR"></head>', 'fr'],
  [
    'declared in the structured data',
    '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"pl"}</script>',
    'pl',
  ],
  ['declared wrongly: German under lang=en', `<html lang="en"><body><p>${GERMAN}</p></body>`, 'de'],
  ['declared rightly', `<html lang="de"><body><p>${GERMAN}</p></body>`, 'de'],
  [
    'a German page with a little English',
    `<html lang="de"><body><p>${GERMAN}</p><p>“The city is glad that it has ended.”</p></body>`,
    'de',
  ],
  ['not declared: English', `<body><p>${ENGLISH}</p></body>`, 'en'],
  ['by script: Greek', '<body><p>Το πλοίο φεύγει ξανά και η πόλη χαίρεται που τελείωσε η απεργία.</p></body>', 'el'],
  [
    'by script: Japanese under lang=en',
    '<html lang="en"><body><p>フェリーのストライキは十一日ぶりに終わり、市民は喜んでいると組合は発表した。</p></body>',
    'ja',
  ],
  ['by script: Hindi', '<body><p>ग्यारह दिन बाद नौका कर्मचारियों की हड़ताल समाप्त हो गई और शहर में खुशी है।</p></body>', 'hi'],
  ['nothing to go by', '<body><p>4711</p></body>', 'und'],
  ['nonsense declared', '<html lang="{{ lang }}"><body>', 'und'],
])('%s', (_name, html, expected) => {
  expect(language(html)).toBe(expected);
});
