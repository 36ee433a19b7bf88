/** The interface inside the extension: a first-time reader's path in clicks, themes, languages, its own pages. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleaned, press, type ReaderTab, reader, setSettings, setStage, until } from './harness';

const SAMPLE = 'https://lesquais.example/monde/2026/01/06/le-port-de-valmer-rouvre';

setStage({ [SAMPLE]: fs.readFileSync('assets/sample/article.html', 'utf8') });

const paper = (tab: ReaderTab) =>
  tab.sidebar((root) => {
    const [r = 0, g = 0, b = 0] = (
      getComputedStyle(root.querySelector('.panel') as Element).backgroundColor.match(/\d+/g) ?? []
    )
      .slice(0, 3)
      .map(Number);
    return r + g + b;
  });

describe('a first-time reader', () => {
  test('sees a cleaned page after no click, and has a citation after two', async () => {
    await setSettings(reader, { sidebarOpen: false });
    const tab = await reader.open(SAMPLE);
    await cleaned(tab);
    let clicks = 0;
    await press(tab, '.tab');
    clicks++;
    await until('open', () => tab.sidebar((root) => root.querySelector('.panel') !== null));
    await press(tab, '.citation .button');
    clicks++;
    // Headless browsers may refuse the clipboard without a gesture: either way it is said.
    const said = await until('answer', () => tab.sidebar((root) => root.querySelector('.done')?.textContent ?? ''));
    expect(said).toMatch(/Copied|did not allow/);
    expect(clicks).toBe(2);
    await tab.close();
  });

  test('switches Copydesk off on a site with one click in the open sidebar', async () => {
    const tab = await reader.open(SAMPLE);
    await cleaned(tab);
    await press(tab, '.footer .link-button:first-child');
    await until('gone', async () => !(await tab.hasSidebar()));
    const stored = await reader.api<Record<string, unknown>>('storage.sync.get', null);
    expect(stored['site:lesquais.example']).toEqual({ state: 'off' });
    await tab.close();
  });
});

test('the theme that the reader chose holds in the page', async () => {
  await setSettings(reader, { theme: 'dark' });
  const tab = await reader.open(SAMPLE);
  await cleaned(tab);
  await until('dark', async () => (await paper(tab)) < 200);
  await setSettings(reader, { theme: 'light' });
  await until('light', async () => (await paper(tab)) > 700);
  await tab.close();
});

test.skipIf(process.env.BROWSER === 'firefox')('like the browser: dark where the browser is dark', async () => {
  const tab = await reader.open('');
  await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await tab.goto(SAMPLE);
  await cleaned(tab);
  await until('dark', async () => (await paper(tab)) < 200);
  await tab.close();
});

test('the language that the reader chose is spoken, with its direction', async () => {
  await setSettings(reader, { language: 'ar' });
  const tab = await reader.open(SAMPLE);
  await cleaned(tab);
  const seen = await until('sidebar', () =>
    tab.sidebar((root) => ({ text: root.textContent ?? '', dir: root.querySelector('.frame')?.getAttribute('dir') })),
  );
  expect(seen.dir).toBe('rtl');
  expect(seen.text).toContain('وكالة');
  await setSettings(reader, { language: 'fr' });
  await until('French', () => tab.sidebar((root) => /Mis à jour/.test(root.textContent ?? '')));
  await tab.close();
});

test.each(['options.html', 'welcome.html'])('%s speaks, with no sentence missing', async (file) => {
  const page = await reader.extensionPage(`/${file}`);
  const text = await until('all of it', async () => {
    const said = await page.text();
    return said.includes('Copydesk') && said.length > 500 && said;
  });
  // A missing sentence would show its key.
  expect(text.match(/\b[a-z]+(?:[A-Z][a-z]+)*_[a-z_]+\b/g)).toBeNull();
  await page.close();
});
