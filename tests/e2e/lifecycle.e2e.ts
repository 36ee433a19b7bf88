/** The background ended at any moment, storage that refuses, settings of other versions, many tabs: state stays right. */
import { describe, expect, test } from 'vitest';
import {
  BROWSER,
  cleaned,
  isOff,
  pause,
  type ReaderTab,
  reader,
  says,
  setSettings,
  setStage,
  sidebarText,
  until,
  web,
} from './harness';
import { FURNITURE, storyPage } from './harness/news';
import { marks } from './harness/photograph';

const TABS = 50;
const at = (name: string | number): string => `https://harbourpost.example/world/2026/story-number-${name}`;

setStage(
  Object.fromEntries(
    Array.from({ length: TABS }, (_, i) => [at(i), storyPage({ headline: `Story number ${i} of the harbour` })]),
  ),
);

test('the browser takes the package without a complaint', async () => {
  expect(await reader.complaints()).toEqual([]);
});

test('the background ended between any two steps: the next step works', async () => {
  await reader.killBackground();
  const tab = await reader.open(at(0));
  await says(tab, /cleaned/);
  await reader.killBackground();
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await reader.killBackground();
  await tab.click();
  await says(tab, /cleaned/);
  await reader.killBackground();
  // Settings reach the page without the background.
  await setSettings(reader, { newsletter: false });
  await until('newsletter back', () =>
    tab.evaluate(() => document.querySelector('.newsletter')?.checkVisibility() === true),
  );
  await reader.killBackground();
  await tab.menu('site-off');
  await says(tab, /off/);
  expect(await marks(tab)).toBe(0);
  await tab.close();
});

test('ended while fifty tabs open: each is cleaned in the end, none twice', async () => {
  const tabs: ReaderTab[] = [];
  for (let i = 0; i < TABS; i++) tabs.push(await reader.open(''));
  const opening = tabs.map((tab, i) => tab.goto(at(i)).catch(() => {}));
  await pause(300);
  await reader.killBackground().catch(() => {});
  await Promise.all(opening);
  const hosts = (tab: ReaderTab) => tab.evaluate(() => document.querySelectorAll('[data-copydesk="sidebar"]').length);
  for (const tab of tabs) {
    await until('sidebar', async () => (await hosts(tab)) === 1, 60_000);
    expect(await tab.evaluate(() => document.querySelector('.newsletter')?.checkVisibility())).toBe(false);
  }
  for (const tab of tabs) await tab.close();
}, 240_000);

test('settings of an older and of a newer version: known ones hold, unknown ones survive a change', async () => {
  await reader.api('storage.sync.set', { settings: { theme: 'dark', invented: { later: true }, mode: 'sometimes' } });
  const tab = await reader.open(at(1));
  await cleaned(tab);
  expect(await tab.sidebar((root) => root.querySelector('.frame')?.className ?? '')).toContain('dark');
  await tab.command('toggle-sidebar');
  const stored = await until('the change is kept', async () => {
    const items = await reader.api<{ [name: string]: unknown }>('storage.sync.get', null);
    return items['set:sidebarOpen'] === false && items;
  });
  expect(stored.settings).toEqual({ theme: 'dark', invented: { later: true }, mode: 'sometimes' });
  await tab.close();
});

test('full storage: what cannot be kept is no error in the console, and the page goes on', async () => {
  const fits = (size: number, i: number) =>
    reader.api('storage.sync.set', { [`f${size}-${i}`]: 'x'.repeat(size) }).then(
      () => true,
      () => false,
    );
  for (const size of [7800, 800, 80, 8, 1]) for (let i = 0; await fits(size, i); i++);
  await expect(reader.api('storage.sync.set', { 'set:theme': 'dark' })).rejects.toThrow();
  const before = await reader.api('storage.sync.get', null);
  const tab = await reader.open(at(2));
  await says(tab, /cleaned/);
  const open = () => tab.sidebar((root) => root.querySelector('.panel') !== null);
  await until('open', open);
  await tab.command('toggle-sidebar');
  await until('closed', async () => !(await open()));
  await tab.command('toggle-sidebar');
  await until('the sidebar says so', async () => (await sidebarText(tab)).includes('could not be saved'));
  await tab.menu('site-off').catch(() => {});
  await pause(600);
  expect(await reader.api('storage.sync.get', null)).toEqual(before);
  // It was not kept, so it does not hold either.
  expect((await tab.toolbar()).title).toMatch(/cleaned/);
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await tab.close();
});

test('a tab that the browser put to sleep is cleaned when the reader comes back to it', async () => {
  const tab = await reader.open(at(8));
  await says(tab, /cleaned/);
  const other = await reader.open(at(9));
  await says(other, /cleaned/);
  const query = { url: at(8) };
  const [asleep] = await reader.api<{ id: number }[]>('tabs.query', query);
  await reader.api('tabs.discard', asleep?.id ?? -1);
  // Chrome gives a discarded tab another number.
  const [found] = await reader.api<{ id: number; discarded: boolean }[]>('tabs.query', query);
  expect(found?.discarded).toBe(true);
  const tabId = found?.id ?? -1;
  await reader.killBackground();
  await reader.api('tabs.update', tabId, { active: true });
  const question = { copydesk: 'report', body: {} };
  // What the toolbar says may still be of before: the page itself answers once it is awake and cleaned.
  const ask = () =>
    reader.api<{ answer: { problems: unknown[] } | null }>('tabs.sendMessage', tabId, question, { frameId: 0 });
  const report = await until('awake and cleaned', async () => (await ask()).answer);
  expect(report.problems).toEqual([]);
  await reader.api('tabs.remove', tabId);
  await other.close();
});

// Firefox does not prerender documents.
test.runIf(BROWSER === 'chromium')('a prerendered page waits until the reader comes to it', async () => {
  const next = at('prerendered');
  web.put({
    [next]: storyPage({ headline: 'Prerendered story of the harbour' }),
    'https://harbourpost.example/start': `<!doctype html><html lang="en"><head><title>Start</title><script type="speculationrules">{"prerender":[{"urls":["${next}"],"eagerness":"immediate"}]}</script></head><body><p><a id="go" href="${next}">On</a></p></body></html>`,
  });
  const tab = await reader.open('https://harbourpost.example/start');
  await until('prerendered', () => web.requests().some((request) => next.endsWith(request)));
  await pause(1500);
  // Nothing happens to the page in front.
  expect((await tab.toolbar()).badge).toBe('');
  expect(await tab.hasSidebar()).toBe(false);
  await Promise.all([tab.page.waitForNavigation({ timeout: 5000 }).catch(() => null), tab.page.click('#go')]);
  await until('cleaned', async () => {
    const [found] = await reader.api<{ id: number }[]>('tabs.query', { url: next });
    return found && /cleaned/.test(await reader.api<string>('action.getTitle', { tabId: found.id }));
  });
  await tab.close();
});

test('two devices: a change that arrives from elsewhere wins for its own keys only', async () => {
  const tab = await reader.open(at(3));
  await says(tab, /cleaned/);
  // What sync does: another device writes its item; ours of another site stays.
  await reader.api('storage.sync.set', { 'site:elsewhere.example': { state: 'off' } });
  await reader.api('storage.sync.set', { 'site:harbourpost.example': { categories: { share: false } } });
  await until('share bar back', () =>
    tab.evaluate(() => document.querySelector('.share-bar')?.checkVisibility() === true),
  );
  expect(await reader.api('storage.sync.get', null)).toMatchObject({ 'site:elsewhere.example': { state: 'off' } });
  await tab.close();
});

test('the page inserts and removes what we hid: off still leaves nothing', async () => {
  const tab = await reader.open(at(4));
  await says(tab, /cleaned/);
  await tab.evaluate((ad) => {
    const hidden = document.querySelector('[data-copydesk-hidden]');
    hidden?.remove();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', ad);
    if (hidden) document.body.append(hidden);
  }, FURNITURE.ad);
  await pause(500);
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await tab.close();
});

describe('the extension goes while pages are open', () => {
  const hosts = (tab: ReaderTab) => tab.evaluate(() => document.querySelectorAll('[data-copydesk="sidebar"]').length);
  const newsletter = (tab: ReaderTab) =>
    tab.evaluate(() => document.querySelector('.newsletter')?.checkVisibility() ?? null);

  test('disabled: a page that the reader comes back to is as it was; enabled again, it is cleaned once', async () => {
    const tab = await reader.open(at(5));
    await says(tab, /cleaned/);
    await reader.setEnabled(false);
    // A click where the sidebar is, and a look at another page and back.
    await tab.page.bringToFront();
    await tab.page.mouse.click(1200, 120);
    if (reader.name === 'chromium') {
      await until('put back', async () => (await marks(tab)) === 0);
      expect(await newsletter(tab)).toBe(true);
    } else {
      // Firefox ends the script at once: what it hid stays hidden until the page is loaded again.
      expect(await tab.evaluate(() => document.querySelector('article > p:not([class])')?.checkVisibility())).toBe(
        true,
      );
      await tab.page.reload({ waitUntil: 'domcontentloaded' });
      expect(await marks(tab)).toBe(0);
    }
    await reader.setEnabled(true);
    await tab.page.reload({ waitUntil: 'domcontentloaded' });
    await says(tab, /cleaned/);
    await until('one sidebar', async () => (await hosts(tab)) === 1);
    await tab.click();
    await isOff(tab);
    expect(await marks(tab)).toBe(0);
    await tab.close();
  });

  test('updated: the new version takes the page over, and off leaves nothing of either', async () => {
    const tabs = [await reader.open(at(6)), await reader.open(at(7))];
    for (const tab of tabs) {
      await says(tab, /cleaned/);
      await until('one sidebar', async () => (await hosts(tab)) === 1);
      await tab.evaluate(() => document.querySelector('[data-copydesk="sidebar"]')?.setAttribute('id', 'old'));
    }
    const before = await reader.api('storage.sync.get', null);
    await reader.update();
    expect(await reader.api('storage.sync.get', null)).toEqual(before);
    for (const tab of tabs) {
      await until('the old sidebar is gone', () => tab.evaluate(() => document.querySelector('#old') === null));
      await says(tab, /cleaned/);
      await until('one sidebar', async () => (await hosts(tab)) === 1);
      expect(await newsletter(tab)).toBe(false);
      await tab.click();
      await isOff(tab);
      expect(await marks(tab)).toBe(0);
      expect(await newsletter(tab)).toBe(true);
      await tab.close();
    }
  });
});
