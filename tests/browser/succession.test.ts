/** The script of a new version finds the page of a former one, whose script has ended. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { takeOver } from '../../src/browser/succession';
import { MARKS, STYLE_TEXT } from '../../src/clutter/style';

const PLAIN = '<h1>Quay closed</h1><p>Text.</p>';
const MARKED = `<h1 ${MARKS.map((name) => `${name}="1"`).join(' ')}>Quay closed</h1><p>Text.</p>`;
const OURS = `<style data-copydesk-style="">${STYLE_TEXT}</style><style data-copydesk="margin">html{margin-right:1px}</style>`;
const HOST = '<div data-copydesk="sidebar"></div>';

function after(body: string, shadow: boolean): string {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  // As Firefox shows it to content scripts.
  const host = document.querySelector('[data-copydesk="sidebar"]');
  if (host && shadow) Object.assign(host, { openOrClosedShadowRoot: {} });
  takeOver(document);
  return document.body.innerHTML;
}

test('the sidebar, the stylesheets and every mark of a former version go', () => {
  expect(after(OURS + MARKED + HOST, true)).toBe(PLAIN);
});

test('they go as well where the page was left before its sidebar was there', () => {
  expect(after(OURS + MARKED, false)).toBe(PLAIN);
});

test('marks, hosts and styles that a page made up are left alone', () => {
  const spoofed = `<style data-copydesk-style="">p{color:red}</style>${MARKED}${HOST}`;
  expect(after(spoofed, false)).toBe(spoofed);
});
