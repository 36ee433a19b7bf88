/** Pages that are broken or no pages at all: nothing breaks, and the toolbar says what is the case. */
import { expect, test } from 'vitest';
import { BROWSER, cleaned, isOff, pause, reader, says, setStage, sidebarText, until } from './harness';
import { storyPage } from './harness/news';
import { marks } from './harness/photograph';

const at = (name: string): string => `https://harbourpost.example/world/2026/${name}`;
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const WITHOUT_HEADLINE = storyPage({ jsonLd: '{"@type":"NewsArticle"}' })
  .replace(/<h1>.*<\/h1>/, '')
  .replace(/<title>.*<\/title>/, '');

setStage({
  [at('broken-json-ld')]: storyPage({ jsonLd: '{"@type": "NewsArticle", "headline": "Ferry' }),
  [at('comments-in-json-ld')]: storyPage({ jsonLd: '/* cms */ [{"@type":"NewsArticle",},]' }),
  [at('no-headline')]: WITHOUT_HEADLINE,
  [at('empty-body')]: '<!doctype html><html><head><title>Nothing</title></head><body></body></html>',
  [at('nothing')]: '',
  [at('frameset')]:
    '<!doctype html><html><head><title>F</title></head><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>',
  [at('report.pdf')]: { body: PDF, type: 'application/pdf' },
  [at('notes.txt')]: { body: 'Plain text, of some length. '.repeat(100), type: 'text/plain; charset=utf-8' },
  [at('data.json')]: { body: JSON.stringify({ text: 'x'.repeat(3000) }), type: 'application/json' },
  [at('feed.xml')]: {
    body: '<?xml version="1.0"?><rss><channel><title>T</title></channel></rss>',
    type: 'application/xml',
  },
  [at('picture.svg')]: {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>NewsArticle</title></svg>',
    type: 'image/svg+xml',
  },
  [at('xhtml')]: {
    body: storyPage()
      .replace('<!doctype html>', '<?xml version="1.0"?>')
      .replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" ')
      .replace('<meta charset="utf-8">', '<meta charset="utf-8"/>')
      .replace(/<(meta|img|input)([^>]*[^/])>/g, '<$1$2/>')
      .replace('typescript', ''),
    type: 'application/xhtml+xml',
  },
});

test.each(['broken-json-ld', 'comments-in-json-ld'])('an article with %s is cleaned all the same', async (name) => {
  const tab = await reader.open(at(name));
  await cleaned(tab);
  const report = await tab.report();
  expect(report?.problems).toEqual([]);
  expect(report?.facts?.headline?.value).toBe('Ferry strike ends after eleven days');
  await tab.close();
});

test('an article without a headline: the sidebar says so and does not make one up', async () => {
  const tab = await reader.open(at('no-headline'));
  await until('an answer', async () => (await tab.toolbar()).title !== 'Copydesk');
  if (!/cleaned/.test((await tab.toolbar()).title)) await tab.click();
  await cleaned(tab);
  expect((await sidebarText(tab)).length).toBeGreaterThan(50);
  expect((await tab.report())?.problems).toEqual([]);
  await tab.close();
});

/** Asked by hand, plain text may be read like an article; the others hold none. */
test.each([
  ['empty-body', /not a news article/],
  ['nothing', /not a news article/],
  ['frameset', /not a news article/],
  ['notes.txt', /not a news article|cleaned/],
  ['data.json', /not a news article|cleaned|no extension run/],
  ['feed.xml', /not a news article|cleaned/],
  ['picture.svg', /not a news article/],
] as const)('%s: left alone; asked by hand, the toolbar says what is the case', async (name, answer) => {
  const tab = await reader.open(at(name));
  await pause(400);
  expect((await tab.toolbar()).badge).toBe('');
  expect(await marks(tab)).toBe(0);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await tab.click();
  await says(tab, answer);
  // Off again where it was on; and once more does no harm.
  if (/cleaned/.test((await tab.toolbar()).title)) await tab.click();
  await until('as it was', async () => (await tab.evaluate(() => document.documentElement.outerHTML)) === before);
  await tab.click();
  await pause(200);
  await tab.close();
});

test('XHTML is read and cleaned like HTML', async () => {
  const tab = await reader.open(at('xhtml'));
  if (
    !(await tab.evaluate(
      () => document.contentType === 'application/xhtml+xml' && !document.querySelector('parsererror'),
    ))
  )
    throw new Error('the fixture is no XHTML');
  await cleaned(tab);
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await tab.close();
});

test.each([...(BROWSER === 'chromium' ? ['chrome://version/'] : ['about:license']), 'about:blank'])(
  '%s: the toolbar says that no extension can run there',
  async (address) => {
    const tab = await reader.open('');
    await tab.page.goto(address, { timeout: 3000 }).catch(() => {});
    // The toolbar forgets what it said when the tab moves on.
    await until('there', () => tab.evaluate((address) => location.href === address, address));
    await tab.click();
    await says(tab, /no extension run|not a news article/);
    await tab.close();
  },
);

test('a PDF: the toolbar says that it is no article or cannot be read', async () => {
  const tab = await reader.open('');
  await tab.page.goto(at('report.pdf')).catch(() => {});
  await pause(800);
  await tab.click();
  await says(tab, /no extension run|not a news article/);
  await tab.close();
});
