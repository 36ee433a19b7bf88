/** An article is cleaned, the sidebar says what is the case, and off means the page is exactly as it was. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleaned, isOff, pause, reader, setSettings, setStage, sidebarText, until } from './harness';
import { FRONT_PAGE, storyPage } from './harness/news';
import { marks, photograph } from './harness/photograph';

const SAMPLE = 'https://lesquais.example/monde/2026/01/06/le-port-de-valmer-rouvre';
const STORY = 'https://harbourpost.example/world/2026/ferry-strike-ends';
const FRONT = 'https://harbourpost.example/';

setStage({
  [SAMPLE]: fs.readFileSync('assets/sample/article.html', 'utf8'),
  [STORY]: storyPage(),
  [FRONT]: FRONT_PAGE,
});

describe('the sample article', () => {
  test('is cleaned: its furniture is hidden, its text is not', async () => {
    const tab = await reader.open(SAMPLE);
    await cleaned(tab);
    const seen = await tab.evaluate(() => {
      const visible = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.checkVisibility());
      return {
        furniture: Object.fromEntries(
          ['.ad', '.share', '.share-popup', '.related', '.newsletter', '.comments', '.app'].map((s) => [s, visible(s)]),
        ),
        article: visible('h1, article > p, .contributors, .dates, figure, figcaption, figcaption small'),
      };
    });
    for (const [selector, shown] of Object.entries(seen.furniture))
      expect.soft(shown, selector).toEqual(shown.map(() => false));
    expect(seen.article).toEqual(seen.article.map(() => true));
    const { badge } = await tab.toolbar();
    expect(Number(badge)).toBe((await tab.report())?.hidden.length);
    expect(Number(badge)).toBeGreaterThanOrEqual(7);
    await tab.close();
  });

  test('has a sidebar that says who, when, and whose picture', async () => {
    const tab = await reader.open(SAMPLE);
    await cleaned(tab);
    const text = await sidebarText(tab);
    expect(text).toContain('Le port de Valmer rouvre après onze jours de blocage');
    expect(text).toContain('Les Quais');
    expect(text).toContain('Inès Carvalho');
    expect(text).toContain('AFP');
    expect(text).toMatch(/Ministère de la Défense de Corvanie/);
    const { facts, problems } = (await tab.report()) ?? {};
    expect(problems).toEqual([]);
    expect(facts?.published?.value.iso).toBe('2026-01-06T14:16:00+01:00');
    expect(facts?.modified?.value.iso).toBe('2026-01-06T16:40:00+01:00');
    expect(facts?.agencies.map((a) => a.value.id)).toEqual(['afp']);
    expect(facts?.lineage?.value).toBe('newsroom-with-agency');
    await tab.close();
  });

  test('the page cannot reach into the sidebar', async () => {
    const tab = await reader.open(SAMPLE);
    await cleaned(tab);
    const seen = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-copydesk]')].map((host) => ({
        shadow: host.shadowRoot,
        text: host.textContent,
      })),
    );
    expect(seen).toEqual([{ shadow: null, text: '' }]);
    await tab.close();
  });
});

for (const [name, address] of [
  ['the sample article', SAMPLE],
  ['a story', STORY],
] as const)
  test(`off and on again: ${name} is byte for byte and box for box what it was`, async () => {
    await setSettings(reader, { mode: 'on-click' });
    const tab = await reader.open(address);
    await isOff(tab);
    const before = await photograph(tab);
    expect(await marks(tab)).toBe(0);
    await tab.click();
    await cleaned(tab);
    expect(await marks(tab)).toBeGreaterThan(0);
    await tab.click();
    await isOff(tab);
    expect(await photograph(tab)).toEqual(before);
    // By the keyboard, and back.
    await tab.command('toggle-page');
    await cleaned(tab);
    await tab.command('toggle-page');
    await isOff(tab);
    expect(await photograph(tab)).toEqual(before);
    await tab.close();
  });

test('a front page is left alone', async () => {
  const tab = await reader.open(FRONT);
  await pause(800);
  expect(await marks(tab)).toBe(0);
  expect(await tab.hasSidebar()).toBe(false);
  expect((await tab.toolbar()).badge).toBe('');
  await tab.close();
});

test('a front page that the reader asks about by hand says that it is no article, and stays as it is', async () => {
  const tab = await reader.open(FRONT);
  await tab.click();
  await until('answer', async () => /not a news article|cleaned/.test((await tab.toolbar()).title));
  await tab.close();
});

test('the sidebar command closes and opens the sidebar while the page stays cleaned', async () => {
  const tab = await reader.open(STORY);
  await cleaned(tab);
  const open = () => tab.sidebar((root) => root.querySelector('.panel') !== null);
  await until('open', open);
  await tab.command('toggle-sidebar');
  await until('closed', async () => !(await open()));
  expect(await tab.sidebar((root) => root.querySelector('.tab') !== null)).toBe(true);
  await tab.command('toggle-sidebar');
  await until('open again', open);
  expect((await tab.toolbar()).title).toMatch(/cleaned/);
  await tab.close();
});
