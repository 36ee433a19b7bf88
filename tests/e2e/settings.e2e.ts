/** What the reader sets holds: at once, on every open tab, on one site, and after a restart. */
import { expect, test } from 'vitest';
import { pause, type ReaderTab, reader, says, setSettings, setStage, until } from './harness';
import { FRONT_PAGE, storyPage } from './harness/news';
import { marks } from './harness/photograph';

const POST = 'https://harbourpost.example/world/2026/ferry-strike-ends';
const GAZETTE = 'https://gazette.example/news/2026/quay-closed';

setStage({
  [POST]: storyPage(),
  [GAZETTE]: storyPage({ headline: 'Quay closed for repairs until spring' }),
  'https://harbourpost.example/': FRONT_PAGE,
});

const visible = (tab: ReaderTab, selector: string) =>
  tab.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? null, selector);

test('only when I click: nothing is touched until then', async () => {
  await setSettings(reader, { mode: 'on-click' });
  const tab = await reader.open(POST);
  await says(tab, /off for this article/);
  expect(await marks(tab)).toBe(0);
  expect(await tab.hasSidebar()).toBe(false);
  await tab.click();
  await says(tab, /cleaned/);
  await until('sidebar', () => tab.hasSidebar());
  await tab.close();
});

test('a switched-off category comes back at once in every open tab, and goes again', async () => {
  const tabs = [await reader.open(POST), await reader.open(GAZETTE)];
  for (const tab of tabs) await says(tab, /cleaned/);
  for (const tab of tabs) {
    expect(await visible(tab, '.newsletter')).toBe(false);
    expect(await visible(tab, '.share-bar')).toBe(false);
  }
  await setSettings(reader, { newsletter: false });
  for (const tab of tabs) {
    await until('newsletter back', () => visible(tab, '.newsletter'));
    expect(await visible(tab, '.share-bar')).toBe(false);
  }
  await setSettings(reader, { newsletter: true });
  for (const tab of tabs) await until('newsletter gone', async () => !(await visible(tab, '.newsletter')));
  for (const tab of tabs) await tab.close();
});

test('the sidebar changes side and theme at once', async () => {
  const tab = await reader.open(POST);
  await says(tab, /cleaned/);
  const frame = () => tab.sidebar((root) => root.querySelector('.frame')?.className ?? '');
  await until('right', async () => / right /.test(await frame()));
  await setSettings(reader, { sidebarSide: 'left', theme: 'dark' });
  await until('left and dark', async () => /left/.test(await frame()) && /dark/.test(await frame()));
  await tab.close();
});

test('off on this site: from the context menu, at once, for every page of it, and not for others', async () => {
  const [post, gazette] = [await reader.open(POST), await reader.open(GAZETTE)];
  await says(post, /cleaned/);
  await says(gazette, /cleaned/);
  await post.menu('site-off');
  await says(post, /off/);
  expect(await marks(post)).toBe(0);
  expect((await gazette.toolbar()).title).toMatch(/cleaned/);
  const again = await reader.open(POST);
  await pause(500);
  expect(await marks(again)).toBe(0);
  await again.close();
  await post.menu('site-off');
  await says(post, /cleaned/);
  await post.close();
  await gazette.close();
});

test('bad stored values do no harm', async () => {
  await reader.api('storage.sync.set', {
    settings: { mode: 7, sidebarSide: 'up', ads: 'yes', theme: null, future: { x: 1 } },
    'site:harbourpost.example': ['nonsense'],
    'site:<b>': { state: 'off' },
  });
  const tab = await reader.open(POST);
  await says(tab, /cleaned/);
  await tab.close();
});

test('settings are there after a restart', async () => {
  await setSettings(reader, { newsletter: false, sidebarSide: 'left' }, { 'gazette.example': { state: 'off' } });
  await reader.restart();
  expect(await reader.api('storage.sync.get', null)).toEqual({
    'set:newsletter': false,
    'set:sidebarSide': 'left',
    'site:gazette.example': { state: 'off' },
  });
  const [post, gazette] = [await reader.open(POST), await reader.open(GAZETTE)];
  await says(post, /cleaned/);
  expect(await visible(post, '.newsletter')).toBe(true);
  expect(await marks(gazette)).toBe(0);
  await post.close();
  await gazette.close();
});
