/** The page beside the open sidebar: nothing of it lies under the panel, and it comes back exactly. */
import { afterEach, describe, expect, test } from 'vitest';
import { cleaned, isOff, loaded, press, type ReaderTab, reader, setSettings, setStage, until, web } from './harness';
import { storyPage } from './harness/news';
import { marks, photograph } from './harness/photograph';

const ADDRESS = 'https://harbourpost.example/world/2026/beside';
const BARS = {
  edges: 'position: fixed; left: 0; right: 0; top: 0',
  percent: 'position: fixed; left: 0; width: 100%; top: 30px',
  view: 'position: fixed; left: 0; width: 100vw; top: 60px',
  'from-right': 'position: fixed; right: 0; width: 100%; bottom: 0',
  centred: 'position: fixed; left: 50%; width: 100%; transform: translateX(-50%); bottom: 30px',
  padded: 'position: fixed; left: 0; width: calc(100% - 60px); padding: 0 30px; box-sizing: content-box; bottom: 60px',
  absolute: 'position: absolute; left: 0; right: 0; top: 90px',
};
const CONTENT = {
  'full-view': 'width: 100vw',
  pulled: 'width: 100vw; margin-left: calc(50% - 50vw)',
  'pulled-auto': 'margin: 0 calc(50% - 50vw)',
  relative: 'position: relative; left: 50%; width: 100vw; margin-left: -50vw',
};
const bars = (styles: Record<string, string>) =>
  Object.entries(styles)
    .map(([id, style]) => `<div id="${id}" class="bar" style="${style}">${id}</div>`)
    .join('\n');
const PAGE = storyPage({
  head: `<style>
    body { margin: 0 } .bar { height: 20px; max-width: none !important; min-width: 300px !important; background: #cde }
    article { max-width: 600px; margin: 120px auto }
    #frame { overflow: hidden; width: 500px } #strip { width: 1200px; height: 20px }
    #button { position: fixed; right: 10px; bottom: 120px; width: 40px }
  </style>`,
  inside: `${bars(CONTENT)}<div id="frame"><div id="strip">A strip that is pushed through a frame</div></div>`,
  after: `<div id="fixed-width" class="bar" style="width: 1300px">1300 pixels</div>${bars(BARS)}<button id="button">Up</button>`,
});
const WIDE = [...Object.keys(BARS), ...Object.keys(CONTENT), 'fixed-width'];

setStage({ [ADDRESS]: PAGE });

let tab: ReaderTab;
afterEach(() => tab?.close());

async function openAt(width: number): Promise<void> {
  tab = await reader.open('');
  await tab.page.setViewport({ width, height: 900 });
  await tab.goto(ADDRESS);
  await loaded(tab);
  await cleaned(tab);
}

/** The ids of what lies outside the part of the window that is the page's. */
const outside = (ids: readonly string[]): Promise<string[]> =>
  tab.evaluate((ids) => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    const left = Number.parseFloat(marginLeft);
    const right = document.documentElement.clientWidth - Number.parseFloat(marginRight);
    return ids.filter((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      return !box || box.left < left - 1 || box.right > right + 1 || box.width < (right - left) / 2;
    });
  }, ids);

describe.each(['right', 'left'] as const)('the sidebar on the %s of a wide window', (side) => {
  test('bars and content as wide as the window stand beside it; small things and strips stay as they are', async () => {
    await setSettings(reader, { sidebarSide: side, sidebarOpen: true });
    await openAt(1440);
    await until('moved over', async () => (await outside(WIDE)).length === 0).catch(() => {});
    expect(await outside(WIDE)).toEqual([]);
    const kept = await tab.evaluate(() =>
      ['strip', 'button'].map((id) => {
        const element = document.getElementById(id);
        return [element?.hasAttribute('data-copydesk-room'), element?.offsetWidth];
      }),
    );
    expect(kept).toEqual([
      [false, 1200],
      [false, 40],
    ]);
  });
});

test('closed, the page has its width back; off, it is as it was, byte for byte and box for box', async () => {
  await openAt(1440);
  await until('moved over', async () => (await outside(WIDE)).length === 0);
  await press(tab, '.collapse');
  await until('no mark', () => tab.evaluate(() => document.querySelector('[data-copydesk-room]') === null));
  await press(tab, '.tab');
  await until('moved over again', async () => (await outside(WIDE)).length === 0);
  await tab.click();
  await isOff(tab);
  await until('no mark', async () => (await marks(tab)) === 0);
  const off = await photograph(tab);
  await setSettings(reader, {}, { 'harbourpost.example': { state: 'off' } });
  await tab.goto(ADDRESS);
  await loaded(tab);
  expect(off).toEqual(await photograph(tab));
});

test('in a window that the sidebar covers nothing is moved; made wider, it is', async () => {
  await openAt(1000);
  expect(await tab.evaluate(() => document.querySelector('[data-copydesk-room]'))).toBeNull();
  await tab.page.setViewport({ width: 1440, height: 900 });
  await until('moved over', async () => (await outside(WIDE)).length === 0);
  await tab.page.setViewport({ width: 1000, height: 900 });
  await until('no mark', () => tab.evaluate(() => document.querySelector('[data-copydesk-room]') === null));
});

test('a page in quirks mode, too', async () => {
  web.put({ [ADDRESS]: PAGE.replace('<!doctype html>', '') });
  await openAt(1440);
  await until('moved over', () =>
    tab.evaluate(() => (document.getElementById('edges')?.getBoundingClientRect().right ?? 9999) < 1440 - 300),
  );
  web.put({ [ADDRESS]: PAGE });
});
