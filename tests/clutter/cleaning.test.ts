import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createCleaning } from '../../src/clutter/cleaning';

function setUp() {
  const { document } = new JSDOM('<body><div id="a"></div><div id="b"></div><div id="c"></div>').window;
  const cleaning = createCleaning(document);
  const element = (id: string) => document.getElementById(id) as Element;
  const hidden = () => [...document.querySelectorAll('[data-copydesk-hidden]')].map((e) => e.id).join();
  return { cleaning, element, hidden };
}

test('what is veiled is hidden until it has been looked at', () => {
  const { cleaning, element, hidden } = setUp();
  cleaning.bring([{ element: element('a') }]);
  cleaning.veil([element('b'), element('c')]);
  expect(hidden()).toBe('a,b,c');
  // Not counted: nobody has said yet that it goes.
  expect(cleaning.count()).toBe(1);
  expect(cleaning.bring([{ element: element('a') }, { element: element('b') }])).toBe(1);
  expect(cleaning.veiled()).toEqual([element('c')]);
  cleaning.lift([element('b'), element('c')]);
  expect(hidden()).toBe('a,b');
});

test('what is veiled while another look goes on waits for its own', () => {
  const { cleaning, element, hidden } = setUp();
  cleaning.bring([]);
  const asked = cleaning.veiled();
  cleaning.veil([element('b')]);
  cleaning.bring([{ element: element('a') }]);
  cleaning.lift(asked);
  expect(hidden()).toBe('a,b');
});

test('nothing is veiled while the clean-up is off, and off lifts every veil', () => {
  const { cleaning, element, hidden } = setUp();
  cleaning.veil([element('a')]);
  expect(hidden()).toBe('');
  cleaning.bring([]);
  cleaning.veil([element('a')]);
  cleaning.undo();
  expect(hidden()).toBe('');
  expect(cleaning.veiled()).toEqual([]);
});
