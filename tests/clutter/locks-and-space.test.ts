/** jsdom lays nothing out: sizes are given by hand. The browser tests see the real thing. */
import { type ConstructorOptions, JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/clutter/apply';
import { HIDDEN_ATTRIBUTE, SCROLL_ATTRIBUTE, SPACE_ATTRIBUTE } from '../../src/clutter/style';
import type { ClutterPlan } from '../../src/report';

function setUp(body: string, bodyStyle: string, options: ConstructorOptions = {}) {
  const html = `<!doctype html><html><body style="${bodyStyle}">${body}<p>Text</p></body></html>`;
  const { window } = new JSDOM(html, options);
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
  it('is looked for before the next frame, not while hiding; undo calls it off', async () => {
    const bar = '<div id="pop" style="position:fixed">Get the app</div>';
    const frame = (document: Document) =>
      new Promise((done) => document.defaultView?.requestAnimationFrame(() => done(null)));
    const { document } = setUp(bar, 'padding-top: 60px', { pretendToBeVisual: true });
    expect(document.getElementById('pop')?.hasAttribute(HIDDEN_ATTRIBUTE)).toBe(true);
    expect(document.body.hasAttribute(SPACE_ATTRIBUTE)).toBe(false);
    await frame(document);
    expect(document.body.getAttribute(SPACE_ATTRIBUTE)).toBe('padding-top');
    expect(document.getElementById('pop')?.hasAttribute(HIDDEN_ATTRIBUTE)).toBe(true);

    const undone = setUp(bar, 'padding-top: 60px', { pretendToBeVisual: true });
    undone.applied.undo();
    await frame(undone.document);
    expect(undone.document.documentElement.outerHTML).toBe(undone.before);
  });
});
