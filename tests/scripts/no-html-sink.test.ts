/** The libraries without their HTML sinks do what they did with them. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { SINKS, withoutSinks } from '../../scripts/lib/no-html-sink.mjs';

const { resolve } = createRequire(import.meta.url);
const MODULES = {
  preact: resolve('preact').replace(/preact\.js$/, 'preact.mjs'),
  dompurify: resolve('dompurify').replace('purify.cjs.js', 'purify.es.mjs'),
  readability: resolve('@mozilla/readability').replace('index.js', 'Readability.js'),
};
const stripped = (file: string): string => withoutSinks(fs.readFileSync(file, 'utf8'), file) ?? '';

test.each(Object.entries(MODULES))('%s writes no HTML any more', (_, file) => {
  expect(stripped(file)).not.toBe('');
  expect(stripped(file)).not.toMatch(/\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML\(|document\.write\(/);
});

test('each sink belongs to a library that ships', () => {
  expect(SINKS).toHaveLength(Object.keys(MODULES).length);
});

test('a library that has changed stops the build; other modules are left alone', () => {
  expect(() => withoutSinks('export const render = 1;', '/x/preact/dist/preact.mjs')).toThrow(/has changed/);
  expect(withoutSinks('a.innerHTML = b', '/x/src/other.js')).toBeNull();
});

/** Readability as the extension has it. */
function changedReadability(): typeof Readability {
  const module = { exports: {} as typeof Readability };
  new Function('module', stripped(MODULES.readability))(module);
  return module.exports;
}

const LINE = 'The ferries stayed at the old pier while the crews met on the quay, and nobody crossed that day. ';
const PAGES: Readonly<Record<string, string>> = {
  'the sample article': fs.readFileSync('assets/sample/article.html', 'utf8'),
  // Too little text: every attempt begins again with the markup it kept.
  'a page that is tried again': `<body><script>1</script><style>p{}</style> <div class="comment"><p>${LINE}</p></div>
    <table><tr><td>One<td>Two</table><noscript><p>${LINE}</p></noscript><p>${LINE.repeat(2)}</p></body>`,
  'a picture in noscript': `<body><article><h1>Ferries</h1><p>${LINE.repeat(8)}</p><div><img src="small.gif" data-old="x.jpg"><noscript><img src="large.jpg" alt="Quay"></noscript></div><p>${LINE.repeat(8)}</p></article></body>`,
};

test.each(Object.entries(PAGES))('Readability reads %s as before', (_, html) => {
  const parse = (Reader: typeof Readability) =>
    new Reader(new DOMParser().parseFromString(html, 'text/html')).parse()?.content;
  const expected = parse(Readability);
  expect(expected).toBeTruthy();
  if (html.includes('large.jpg')) expect(expected).toContain('large.jpg');
  expect(parse(changedReadability())).toBe(expected);
});
