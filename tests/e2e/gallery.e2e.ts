/**
 * The interface by itself in a real browser: axe on every state, hostile pages, sizes, and events that stay inside.
 * The gallery's pages, without the extension around them.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BODY, STYLE } from '../../scripts/gallery/page';
import { bundle } from '../../scripts/lib/bundle.mjs';
import { CHROMIUM } from '../../scripts/lib/pages.mjs';
import { STATES } from '../sidebar/fixtures';
import { BROWSER, until } from './harness';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const messages = (language: string) =>
  JSON.parse(fs.readFileSync(path.resolve(`public/_locales/${language}/messages.json`), 'utf8'));

let browser: Browser;
let page: Page;
let script = '';
beforeAll(async () => {
  script = await bundle('scripts/gallery/gallery.tsx');
  const firefox = { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox' } as const;
  const chromium = { executablePath: CHROMIUM, args: ['--no-sandbox'] };
  browser = await puppeteer.launch(BROWSER === 'firefox' ? firefox : chromium);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>`;

async function show(
  state: string,
  more: { theme?: string; language?: string; evidence?: boolean; html?: string } = {},
) {
  const { theme = 'light', language = 'en', evidence = false } = more;
  await page.setContent(more.html ?? `${HEAD}<style>${STYLE}</style>${BODY}`);
  await page.evaluate(script);
  const options = {
    state,
    theme,
    language,
    messages: messages(language),
    english: messages('en'),
    openEvidence: evidence,
  };
  await page.evaluate((o) => window.gallery.show(o as never), options);
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    // What moves in has arrived.
    const moving = [document, window.gallery.root()].flatMap((root) => root?.getAnimations() ?? []);
    await Promise.allSettled(moving.map((animation) => animation.finished));
  });
}

async function violations(include: string) {
  await page.evaluate(AXE);
  return page.evaluate(async (include) => {
    const { axe } = window as never as { axe: typeof import('axe-core') };
    const result = await axe.run(
      { include: [include] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
  }, include);
}

// Firefox once: the colours are the same.
describe.each(BROWSER === 'firefox' ? ['light'] : ['light', 'dark'])('axe finds nothing in %s', (theme) => {
  test.each(Object.keys(STATES))('sidebar %s', async (state) => {
    await show(state, { theme });
    expect(await violations('[data-copydesk]')).toEqual([]);
  });
  test('sidebar with all evidence open', async () => {
    await show('full', { theme, evidence: true });
    expect(await violations('[data-copydesk]')).toEqual([]);
  });
  test.each(['options', 'welcome'])('%s', async (state) => {
    await show(state, { theme });
    expect(await violations('.page')).toEqual([]);
  });
  test('options with a site open', async () => {
    await show('options', { theme });
    await page.evaluate(() => document.querySelector<HTMLElement>('.sites button[aria-expanded]')?.click());
    expect(await violations('.page')).toEqual([]);
  });
});

test('right to left: nothing sticks out, axe finds nothing', async () => {
  await show('arabic', { language: 'ar' });
  expect(await violations('[data-copydesk]')).toEqual([]);
  expect(await overflow()).toEqual([]);
});

/** Elements that stick out of the panel sideways. */
const overflow = () =>
  page.evaluate(() => {
    const root = window.gallery.root();
    const panel = root?.querySelector('.panel');
    if (!root || !panel) return ['no panel'];
    const edge = panel.getBoundingClientRect();
    return [...root.querySelectorAll('.panel *')]
      .filter((e) => !e.closest('.visually-hidden, svg') && e.getClientRects().length > 0)
      .filter((e) => {
        const box = e.getBoundingClientRect();
        return box.left < edge.left - 1 || box.right > edge.right + 1;
      })
      .map((e) => `${e.tagName}.${e.className}`);
  });

test.each([320, 400, 800, 1280, 2560])('long values and forty pictures fit at %i pixels', async (width) => {
  await page.setViewport({ width, height: 900 });
  await show('many', { evidence: true });
  expect(await overflow()).toEqual([]);
  const panel = await page.evaluate(() => {
    const box = window.gallery.root()?.querySelector('.panel')?.getBoundingClientRect();
    return box && { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
  });
  expect(panel?.left).toBeGreaterThanOrEqual(0);
  expect(panel?.right).toBeLessThanOrEqual(width);
  expect(panel?.bottom).toBeLessThanOrEqual(900);
});

test('on wide windows the page moves over and no text is covered', async () => {
  await show('full');
  const boxes = () =>
    page.evaluate(() => ({
      text: document.querySelector('main')?.getBoundingClientRect().right ?? 0,
      panel: window.gallery.root()?.querySelector('.panel')?.getBoundingClientRect().left ?? 0,
    }));
  const { text, panel } = await boxes();
  expect(text).toBeLessThanOrEqual(panel);
  await page.evaluate(() => window.gallery.root()?.querySelector<HTMLElement>('.collapse')?.click());
  // Firefox keeps room for a scroll bar.
  await until('the page is as wide as before', () =>
    page.evaluate(() => document.documentElement.getBoundingClientRect().width > 1260),
  );
});

const HOSTILE: Readonly<Record<string, string>> = {
  'all: initial and important rules': `${HEAD}<style>* { all: initial !important; display: none !important }
    html, body { display: block !important } div { position: static !important; opacity: 0 !important; visibility: hidden !important;
    transform: scale(0) !important; clip-path: circle(0) !important; width: 0 !important; height: 0 !important; color: red !important;
    font: 80px cursive !important; pointer-events: none !important; filter: blur(9px) !important }</style><main><article><h1>x</h1></article></main>`,
  'a z-index war': `${HEAD}<div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>`,
  'quirks mode': `<html><head><title>q</title></head><table><tr><td>${BODY}</table>`,
  base: `${HEAD}<base href="https://elsewhere.example/">${BODY}`,
  'a strict content security policy': `${HEAD}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'">${BODY}`,
  'a huge root font': `${HEAD}<style>html{font-size:60px;line-height:3;letter-spacing:1em;text-transform:uppercase;direction:rtl}</style>${BODY}`,
};

describe('hostile pages', () => {
  test.each(Object.keys(HOSTILE))('%s: the sidebar is there, on top, and looks the same', async (name) => {
    await show('full');
    const wanted = await look();
    await page.close();
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await show('full', { html: HOSTILE[name] ?? '' });
    expect(await look()).toEqual(wanted);
  });

  const look = () =>
    page.evaluate(() => {
      const root = window.gallery.root();
      const panel = root?.querySelector('.panel');
      const title = root?.querySelector('h1');
      if (!root || !panel || !title) return null;
      const box = panel.getBoundingClientRect();
      const style = getComputedStyle(title);
      const hit = document.elementFromPoint(box.left + 60, 300);
      return {
        // Scroll bars of the page take up to 20 pixels.
        box: [innerWidth - box.right < 20, Math.round(box.top), Math.round(box.width), innerHeight - box.height < 20],
        text: [
          style.color,
          style.fontSize,
          style.letterSpacing,
          style.textTransform,
          style.direction,
          style.visibility,
        ],
        onTop: hit === root.host,
        seen: root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      };
    });

  test('XHTML', async () => {
    const text = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><main><h1>Story</h1></main></body></html>`;
    await page.goto(`data:application/xhtml+xml,${encodeURIComponent(text)}`);
    await page.evaluate(script);
    const options = {
      state: 'full',
      theme: 'light',
      language: 'en',
      messages: messages('en'),
      english: messages('en'),
    };
    await page.evaluate((o) => window.gallery.show(o as never), options);
    const seen = await page.evaluate(() => ({
      type: document.contentType,
      width: window.gallery.root()?.querySelector('.panel')?.getBoundingClientRect().width ?? 0,
      text: window.gallery.root()?.querySelector('.panel')?.textContent ?? '',
    }));
    expect(seen.type).toBe('application/xhtml+xml');
    expect(seen.width).toBeGreaterThan(200);
    expect(seen.text).toContain('Agence France-Presse');
  });

  test('the page empties itself: the sidebar comes back', async () => {
    await show('full');
    await page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
    await until('back', () => page.evaluate(() => window.gallery.root()?.host.isConnected));
  });

  test('the sidebar’s styles do not leak into the page', async () => {
    const rules = `${HEAD}<h2>Plain</h2><button class="button primary">Plain</button>`;
    await page.setContent(rules);
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h2, button')].map((e) => {
          const s = getComputedStyle(e);
          return [s.color, s.backgroundColor, s.fontSize, s.padding, s.fontFamily].join();
        }),
      );
    const before = await looks();
    await show('collapsed', { html: rules });
    expect(await looks()).toEqual(before);
  });
});

test('keys and clicks inside do not reach the page; the page keeps its focus', async () => {
  await show('full');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'wheel', 'input', 'focusin'])
      document.addEventListener(type, () => heard.push(type));
  });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const spot = await page.evaluate(() => {
    const box = window.gallery.root()?.querySelector('.evidence-button')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 8, y: (box?.top ?? 0) + 8 };
  });
  await page.mouse.click(spot.x, spot.y);
  await page.keyboard.press('Tab');
  await page.keyboard.type('jk/');
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
  expect(await page.evaluate(() => window.gallery.root()?.querySelectorAll('.evidence-box').length)).toBe(1);
});

test('by the keyboard alone: every control can be reached and shows where it is; Escape closes', async () => {
  await show('full');
  await page.evaluate(() => window.gallery.root()?.querySelector<HTMLElement>('.switch')?.focus());
  const reached: string[] = [];
  let hidden = 0;
  for (let i = 0; i < 60; i++) {
    const at = await page.evaluate(() => {
      const active = window.gallery.root()?.activeElement;
      if (!active) return null;
      const style = getComputedStyle(active);
      return { name: active.className || active.tagName, outline: style.outlineStyle !== 'none' };
    });
    if (!at) break;
    reached.push(at.name);
    if (!at.outline) hidden++;
    await page.keyboard.press('Tab');
  }
  const wanted = await page.evaluate(() =>
    [...(window.gallery.root()?.querySelectorAll('.panel :is(button, select, summary, a)') ?? [])]
      .filter((e) => !e.closest('details:not([open]) > .drawer-body'))
      .map((e) => e.className || e.tagName),
  );
  expect(reached).toEqual(wanted);
  // The first was focused by script, where browsers may leave the ring out.
  expect(hidden).toBeLessThanOrEqual(1);
  await page.evaluate(() => window.gallery.root()?.querySelector<HTMLElement>('.switch')?.focus());
  await page.keyboard.press('Escape');
  await until('closed', () => page.evaluate(() => window.gallery.root()?.querySelector('.panel') === null));
});

test('a citation is one click away once the sidebar is open, and evidence is outlined on the page', async () => {
  await show('full');
  const press = (selector: string) =>
    until(selector, () =>
      page.evaluate((selector) => {
        const button = window.gallery.root()?.querySelector<HTMLElement>(selector);
        button?.click();
        return Boolean(button);
      }, selector),
    );
  await press('.citation .button');
  await until('copied', () =>
    page.evaluate(() => /^copy Ada Lindqvist \/ Agence France-Presse: /.test(window.gallery.calls.at(-1) ?? '')),
  );
  await press('.evidence-button');
  await press('.words-button');
  // The page scrolls there first.
  await until('outline on the words', () =>
    page.evaluate(() => {
      const box = window.gallery.root()?.querySelector('.outline')?.getBoundingClientRect();
      const line = document.querySelectorAll('main p')[1]?.getBoundingClientRect();
      return box && line && box.top <= line.bottom && box.bottom >= line.top && box.width < line.width;
    }),
  );
});

test('the collapsed tab is dragged along the edge by mouse and by keyboard, and a click still opens', async () => {
  await show('collapsed');
  const tab = () =>
    page.evaluate(() => {
      const box = window.gallery.root()?.querySelector('.tab')?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2, right: box.right } : null;
    });
  const before = await tab();
  if (!before) throw new Error('No tab');
  expect(Math.round(before.right)).toBeGreaterThan(1260);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x, before.y + 120, { steps: 4 });
  await page.mouse.up();
  await until('dragged', async () => Math.abs(((await tab())?.y ?? 0) - before.y - 120) < 25);
  const dragged = await tab();
  await page.evaluate(() => window.gallery.root()?.querySelector<HTMLElement>('.tab')?.focus());
  await page.keyboard.press('ArrowUp');
  await until('moved up', async () => ((await tab())?.y ?? 0) < (dragged?.y ?? 0));
  const at = await tab();
  await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
  await until('open', () => page.evaluate(() => window.gallery.root()?.querySelector('.panel') !== null));
});

test('an element is chosen on the page: the article itself is refused, the page hears nothing', async () => {
  await show('full', {
    html: `${HEAD}<style>${STYLE}</style><div id="promo" style="height:60px">Buy a yacht</div>${BODY}`,
  });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'mousedown', 'pointerdown']) document.addEventListener(type, () => heard.push(type));
    window.gallery.root()?.querySelector<HTMLElement>('[data-section=cleaned] > .button')?.click();
  });
  const h1 = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? 0);
  await page.mouse.click(120, h1 + 20);
  await until('refused', () =>
    page.evaluate(() => window.gallery.root()?.querySelector('.pick-hint')?.textContent?.includes('smaller')),
  );
  await page.mouse.click(120, 30);
  const press = (nth: number) =>
    page.evaluate(
      (nth) => window.gallery.root()?.querySelectorAll<HTMLElement>('.pick-bar button').item(nth)?.click(),
      nth,
    );
  const bar = () => page.evaluate(() => window.gallery.root()?.querySelector('.pick-bar')?.textContent ?? '');
  await until('preview', async () => (await bar()).includes('Preview: 1 element #promo'));
  expect(await page.evaluate(() => window.gallery.calls.at(-1) ?? '')).not.toContain('hideOnSite');
  const called = (call: string) =>
    until(call, () => page.evaluate((call) => window.gallery.calls.at(-1) === call, call));
  await press(0);
  await called('hideOnSite #promo true');
  await press(0);
  await called('hideOnSite #promo false');
  await until('the bar is gone', async () => (await bar()) === '');
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
  // Over: the page's own clicks work again.
  await page.mouse.click(120, 30);
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard.length)).toBeGreaterThan(0);
});

test('in fullscreen the sidebar is gone, and comes back after it', async () => {
  await show('full');
  const seen = () => page.evaluate(() => window.gallery.root()?.querySelector('.panel, .tab')?.checkVisibility());
  await page.evaluate(() => {
    document.querySelector('figure')?.addEventListener('click', (event) => {
      void (event.currentTarget as Element).requestFullscreen();
    });
  });
  const box = await page.evaluate(() => {
    document.querySelector('figure')?.scrollIntoView({ block: 'center' });
    const { left, top } = document.querySelector('figure')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 50, y: top + 50 };
  });
  await page.mouse.click(box.x, box.y);
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  if (!(await until('fullscreen', full, 5000).catch(() => false))) return; // This headless browser has none.
  await until('gone', async () => !(await seen()));
  await page.evaluate(() => document.exitFullscreen());
  await until('back', seen);
});

test('in print the sidebar is gone', async () => {
  await show('full');
  if (BROWSER === 'firefox') return;
  await page.emulateMediaType('print');
  expect(await page.evaluate(() => window.gallery.root()?.host.checkVisibility())).toBe(false);
});
