/** What is moved over and what is not. jsdom has no layout: `data-box` says where an element stands, as left and right, `data-beside` where once it is moved. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageOverlaps, type PageOverlaps } from '../../src/sidebar/page-overlaps';

let overlaps: PageOverlaps;
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => frames.push(run));
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => {
    frames = [];
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const beside = this.hasAttribute('data-copydesk-room') ? this.getAttribute('data-beside') : null;
    const [left = 0, right = 0] = (beside ?? this.getAttribute('data-box') ?? '0 912').split(' ').map(Number);
    return { left, right, width: right - left, height: right > left ? 50 : 0 } as DOMRect;
  });
  window.innerWidth = 1280;
  overlaps = createPageOverlaps(document);
});
afterEach(() => {
  overlaps.set(null);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** @returns the page as it was */
function show(body: string): string {
  document.body.innerHTML = body;
  return document.documentElement.outerHTML;
}
const nextFrame = (): void => {
  for (const run of frames.splice(0)) run(0);
};
const moved = (): string[] => [...document.querySelectorAll('[data-copydesk-room]')].map((e) => e.id || e.localName);
const rules = (): string =>
  document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');

test.each([
  ['a bar along the window', '<header id="x" style="position: fixed" data-box="0 1280"></header>'],
  [
    'a box that is more than half as wide',
    '<div id="x" style="position: fixed" data-box="300 980" data-beside="232 912"></div>',
  ],
  ['a header counted from the window', '<header id="x" style="position: absolute" data-box="0 1280"></header>'],
])('%s gets the room beside the sidebar', (_what, body) => {
  show(body);
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved()).toEqual(['x']);
  expect(rules()).toContain('max-width: calc(100% - 368px) !important');
  expect(rules()).toContain('margin-right: 368px !important');
});

test('on the left the margin is on the left', () => {
  show('<header id="x" style="position: fixed" data-box="0 1280" data-beside="368 1280"></header>');
  overlaps.set('left', 368, 1280);
  nextFrame();
  expect(rules()).toContain('margin-left: 368px !important');
});

test('a page of fixed width becomes as wide as its parent, padding that is not counted in mind', () => {
  show('<div id="x" style="width: 1160px; padding: 0 20px" data-box="0 1200"><p data-box="20 880">Text</p></div>');
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved()).toEqual(['x']);
  expect(rules()).toContain('max-width: calc(100% - 40px) !important');
});

test('what is pulled out to both edges of the window gets the whole room, and moves into it', () => {
  show('<div data-box="156 756"><figure id="x" style="margin-left: -340px" data-box="-184 1096"></figure></div>');
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved()).toEqual(['x']);
  expect(rules()).toContain('max-width: 912px !important');
  expect(rules()).toContain('margin-left: -156px !important');
});

test.each([
  ['a button at the edge', '<button style="position: fixed" data-box="1200 1260"></button>'],
  ['a strip in a frame', '<div style="overflow: hidden" data-box="0 600"><ul data-box="0 1100"></ul></div>'],
  ['what can be scrolled', '<div style="overflow-x: auto" data-box="0 912"><table data-box="0 1250"></table></div>'],
  ['a strip wider than the window', '<ul data-box="0 6400"></ul>'],
  ['what is parked outside the window', '<nav style="position: fixed" data-box="1280 2560"></nav>'],
  ['what is not shown', '<div style="display: none" data-box="0 0"><p data-box="0 1280"></p></div>'],
])('%s stays as it is', (_what, body) => {
  const before = show(body);
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what becomes narrower with its parent is not touched; what does not is', () => {
  show(
    `<div id="page" data-box="0 1200"><div data-box="0 1200" id="a"></div><div data-box="0 1200" id="b"></div></div>`,
  );
  // As a browser would: `a` follows its parent, `b` has a width of its own.
  vi.mocked(Element.prototype.getBoundingClientRect).mockImplementation(function (this: Element) {
    const narrow = this.id === 'a' && document.getElementById('page')?.hasAttribute('data-copydesk-room');
    const right = narrow ? 912 : this.hasAttribute('data-copydesk-room') ? 912 : this.id ? 1200 : 912;
    return { left: 0, right, width: right, height: 50 } as DOMRect;
  });
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved()).toEqual(['page', 'b']);
});

test('closed: exactly as it was; open again: looked at anew', () => {
  const before = show('<header style="position: fixed" data-box="0 1280"></header>');
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved()).toEqual(['header']);
  overlaps.set(null);
  expect(document.documentElement.outerHTML).toBe(before);
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved()).toEqual(['header']);
});

test('closed before it was looked at: nothing happens', () => {
  const before = show('<header style="position: fixed" data-box="0 1280"></header>');
  overlaps.set('right', 368, 1280);
  overlaps.set(null);
  nextFrame();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('where the sidebar covers the page, nothing is looked at', () => {
  show('<header style="position: fixed" data-box="0 1100"></header>');
  window.innerWidth = 1100;
  overlaps.set('right', 368, 1100);
  expect(frames).toEqual([]);
});

test('the same room again is no work; another one is looked at in one go', () => {
  show('<header style="position: fixed" data-box="0 1280"></header>');
  overlaps.set('right', 368, 1280);
  nextFrame();
  overlaps.set('right', 368, 1280);
  expect(frames).toEqual([]);
  overlaps.set('right', 368, 1300);
  overlaps.set('right', 368, 1310);
  expect(frames.length).toBe(1);
});

test('a page without end is looked at up to a bound, and few things are moved', () => {
  show('<div style="position: fixed" data-box="0 1280"></div>'.repeat(400) + '<p></p>'.repeat(5000));
  overlaps.set('right', 368, 1280);
  nextFrame();
  expect(moved().length).toBe(300);
  expect(vi.mocked(Element.prototype.getBoundingClientRect).mock.calls.length).toBeLessThan(4000);
});
