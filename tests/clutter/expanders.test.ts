/** A button that opens more of the story stays, whatever it is called; one that opens a menu of links is none. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES } from '../../src/report';
import { storyPage } from '../e2e/harness/news';

const ADDRESS = 'https://harbourpost.example/world/2026/ferry-strike-ends';

function hides(inside: string): boolean {
  const { document } = new JSDOM(storyPage({ inside }), { url: ADDRESS }).window;
  const { plan, report } = analyse(document, ADDRESS, {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
    always: true,
  });
  expect(report.problems).toEqual([]);
  const button = document.getElementById('more');
  return plan.entries.some(({ element }) => element.contains(button));
}

const SUMMARY =
  '<ul><li>Crews are back after eleven days on the quay.</li><li>The port opens one basin out of two.</li></ul>';

it('"show more" under a summary that is cut off', () => {
  const button = '<button id="more" aria-expanded="false" aria-controls="in-short">Show more</button>';
  expect(hides(`<div class="factbox"><h2>In short</h2><div id="in-short">${SUMMARY}</div>${button}</div>`)).toBe(false);
  expect(hides(`<div class="factbox"><h2>In short</h2>${SUMMARY}${button.replace('in-short', 'gone')}</div>`)).toBe(
    false,
  );
});

it('a button that opens ways to share goes', () => {
  const links = '<a href="https://x.com/intent/post?text=a">X</a> <a href="https://wa.me/?text=a">WhatsApp</a>';
  const button = '<button id="more" aria-expanded="false" aria-controls="ways">Share</button>';
  expect(hides(`<div class="share">${button}<div id="ways">${links}</div></div>`)).toBe(true);
});
