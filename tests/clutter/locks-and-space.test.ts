/** jsdom lays nothing out: sizes are given by hand. The browser tests see the real thing. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/clutter/apply';
import { SCROLL_ATTRIBUTE, SPACE_ATTRIBUTE } from '../../src/clutter/style';
import type { ClutterPlan } from '../../src/report';

function setUp(body: string, bodyStyle: string) {
  const { window } = new JSDOM(`<!doctype html><html><body style="${bodyStyle}">${body}<p>Text</p></body></html>`);
  const { document } = window;
  const rect = { top: 0, left: 0, bottom: 60, right: 1024, width: 1024, height: 60, x: 0, y: 0, toJSON: () => '' };
  for (const e of document.querySelectorAll('[id]')) e.getBoundingClientRect = () => rect;
  const pop = document.getElementById('pop') ?? document.body;
  const evidence = { source: 'markup', where: 'body', quote: 'pop' } as const;
  const plan: ClutterPlan = {
    entries: [{ element: pop, category: 'popups', rule: 'named-popups', evidence }],
    refused: [],
  };
  const before = document.documentElement.outerHTML;
  return { document, before, applied: applyPlan(document, plan) };
}

describe('scroll locks', () => {
  it('a lock for a hidden pop-up is lifted, and comes back with it', () => {
    const { document, before, applied } = setUp(
      '<div id="pop" style="position:fixed">Join us</div>',
      'overflow:hidden',
    );
    expect(document.body.getAttribute(SCROLL_ATTRIBUTE)).toContain('scroll');
    applied.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('a lock for a dialog that stays is not', () => {
    const { document } = setUp(
      '<div id="pop" style="position:fixed">Join us</div><div id="c" role="dialog" style="position:fixed">Cookies?</div>',
      'overflow:hidden',
    );
    expect(document.body.hasAttribute(SCROLL_ATTRIBUTE)).toBe(false);
  });
  it('a page that does not scroll by design is left so when nothing that floats was hidden', () => {
    const { document } = setUp('<div id="pop">An ad in the text</div>', 'overflow:hidden');
    expect(document.body.hasAttribute(SCROLL_ATTRIBUTE)).toBe(false);
  });
});

describe('room made for a bar', () => {
  it('is taken back when the bar is hidden', () => {
    const { document, before, applied } = setUp(
      '<div id="pop" style="position:fixed">Get the app</div>',
      'padding-top: 60px',
    );
    expect(document.body.getAttribute(SPACE_ATTRIBUTE)).toBe('padding-top');
    applied.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('other padding stays', () => {
    const { document } = setUp('<div id="pop" style="position:fixed">Get the app</div>', 'padding-top: 16px');
    expect(document.body.hasAttribute(SPACE_ATTRIBUTE)).toBe(false);
  });
});
