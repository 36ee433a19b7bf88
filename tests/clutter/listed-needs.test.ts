import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { mayNameIn, needsOf } from '../../src/clutter/rules/listed-needs';

describe('what a selector needs', () => {
  test.each<[string, unknown]>([
    ['div.slot', [{ tag: 'div' }, { attribute: 'class', part: 'slot' }]],
    [
      '#Top > .Row',
      [
        { attribute: 'id', part: 'top' },
        { attribute: 'class', part: 'row' },
      ],
    ],
    ['[data-Slot]', [{ attribute: 'data-Slot', part: '' }]],
    ['a[href^="https://ads.example/"]', [{ tag: 'a' }, { attribute: 'href', part: 'https://ads.example/' }]],
    ["a[title='No > yes' i]", [{ tag: 'a' }, { attribute: 'title', part: 'no > yes' }]],
    ['p[id*=html-ad]:not(body,:empty)', [{ tag: 'p' }, { attribute: 'id', part: 'html-ad' }]],
    ['ul:has(> li.ad) ~ ad-box', [{ tag: 'ul' }, { tag: 'ad-box' }]],
    ['*', []],
  ])('%s', (selector, needs) => {
    expect(needsOf(selector)).toEqual(needs);
  });

  test.each([['.a, .b'], ['.a\\:b'], ['[title="say \\"no\\""]'], [':not([title=")"]) p'], ['svg|a'], ['.Ü']])(
    'nothing where it cannot be told: %s',
    (selector) => {
      expect(needsOf(selector)).toEqual([]);
    },
  );
});

describe('may a selector name something?', () => {
  const { document } = new JSDOM(
    '<body class="Page"><div id="ad-1" class="slot wide" style="height:100px"><img src="https://a.example/x.gif" alt=""></div><svg viewBox="0 0 9 9"/>',
  ).window;
  const selectors = [
    'div',
    'aside',
    '.slot.wide',
    '.narrow',
    '#ad-1',
    'div[id^="ad-"]',
    'div[id^="banner"]',
    'img[alt]',
    'img[title]',
    'svg[viewBox]',
    'DIV[STYLE]',
    'img[alt=""]',
    'div[style*="height:100px"] > img',
    'img[src*="//b.example/"]',
    'div:not(.narrow)',
    'div:has(> img)',
    '.narrow, .slot',
    '.a\\:b',
    'div[[',
  ];
  const mayName = mayNameIn(document);

  test.each(selectors)('%s: never no where the browser says yes', (selector) => {
    let isThere = false;
    try {
      isThere = document.querySelector(selector) !== null;
    } catch {
      // It does not parse.
    }
    if (isThere) expect(mayName(selector)).toBe(true);
  });

  test('no where something is missing', () => {
    const missing = ['aside', '.narrow', 'div[id^="banner"]', 'img[title]', 'img[src*="//b.example/"]'];
    expect(selectors.filter((selector) => !mayName(selector))).toEqual(missing);
  });
});
