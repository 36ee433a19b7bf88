/** Class names and ids as naming rules see them. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { namesOf } from '../../src/page/dom';

const named = (markup: string): string => {
  const element = new JSDOM(`<body>${markup}`).window.document.body.firstElementChild;
  return element ? namesOf(element) : 'no element';
};

test.each([
  ['lower case, id last', '<div class="Story-Body wide" id="Main">', 'story-body wide main'],
  ['neither', '<div>', ''],
  ['letters of Latin-1 stay', '<div class="Größe">', 'größe '],
  // One character beyond, and a browser compiles every naming pattern a second time.
  [
    'what is beyond Latin-1 is no more than a letter',
    '<div class="box—auto реклама 😀" id="ad">',
    'boxÿauto ÿÿÿÿÿÿÿ ÿ ad',
  ],
])('%s', (_what, markup, names) => {
  expect(named(markup)).toBe(names);
});
