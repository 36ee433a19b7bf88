/** Quiet navigation: only where the reader asked for it, and never a part of the story. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES, type ClutterCategory } from '../../src/report';
import { DEFAULT_GENERAL } from '../../src/settings/settings';
import { storyPage } from '../e2e/harness/news';

const ADDRESS = 'https://harbourpost.example/world/2026/ferry-strike-ends';
const MENU = ['World', 'Town', 'Sport', 'Letters', 'Weather']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('');

function hidden(inside: string, after: string, categories: readonly ClutterCategory[]): string[] {
  const { document } = new JSDOM(storyPage({ inside, after }), { url: ADDRESS }).window;
  const { plan, report } = analyse(document, ADDRESS, {
    clutter: { categories: new Set(categories), listed: [], custom: { hide: [], keep: [] } },
    always: true,
  });
  expect(report.problems).toEqual([]);
  return plan.entries
    .filter((e) => e.rule === 'navigation')
    .map(({ element, category }) => `${element.id || element.localName} ${category}`);
}

it('is off unless the reader wants it', () => {
  expect(DEFAULT_GENERAL.navigation).toBe(false);
  const usual = CLUTTER_CATEGORIES.filter((category) => DEFAULT_GENERAL[category]);
  expect(hidden('', `<div id="side" class="main-menu"><ul>${MENU}</ul></div>`, usual)).toEqual([]);
});

it('hides header, menus and footer, and nothing else', () => {
  const after = `<div id="side" class="main-menu"><ul>${MENU}</ul></div>`;
  expect(hidden('', after, ['navigation'])).toEqual(['header navigation', 'footer navigation', 'side navigation']);
});

it('leaves a table of contents, the pages of a story in parts, and a header that holds the headline', () => {
  const contents = '<nav id="toc"><a href="#one">The strike</a> <a href="#two">The harbour</a></nav>';
  const pages = '<nav id="pages"><a href="?p=1">1</a> <a href="?p=2">2</a> <a rel="next" href="?p=2">Next</a></nav>';
  expect(hidden(contents, pages, ['navigation'])).toEqual(['header navigation', 'footer navigation']);
});

it('leaves a consent dialog that stands in the footer', () => {
  const after = '<footer id="low"><div class="cookie-banner" role="dialog">We use cookies.</div></footer>';
  expect(hidden('', after, ['navigation'])).toEqual(['header navigation', 'footer navigation']);
});
