/** A page that is cleaned holds nothing of ours awake: the browser ends the background, and all goes on working without it. */
import { expect, test } from 'vitest';
import { cleaned, isOff, press, reader, says, setSettings, setStage, until } from './harness';
import { FURNITURE, storyPage } from './harness/news';
import { marks } from './harness/photograph';

const STORY = 'https://harbourpost.example/world/2026/ferry-strike-ends';

// DevTools keeps alive what it looks at: here nothing looks at the background.
setStage({ [STORY]: storyPage() }, { unwatched: true });

test('at rest the browser ends the background; additions, settings, sidebar and button work all the same', async () => {
  const tab = await reader.open(STORY);
  await cleaned(tab);
  expect(await reader.backgroundRuns()).toBe(true);
  const ended = () => until('the background ended', async () => !(await reader.backgroundRuns()), 100_000);
  const visible = (selector: string) =>
    tab.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? null, selector);
  await ended();
  expect(await tab.hasSidebar()).toBe(true);

  await tab.evaluate((ad) => {
    const late = document.createElement('div');
    late.id = 'late';
    late.innerHTML = ad;
    document.querySelector('article')?.append(late);
  }, FURNITURE.ad);
  await until('the late ad is hidden', async () => (await visible('#late > *')) === false);

  await setSettings(reader, { newsletter: false });
  await until('the newsletter is back', () => visible('.newsletter'));

  await press(tab, '[role="switch"]');
  await until('shown as it was', () => visible('.share-bar'));
  await press(tab, '[role="switch"]');
  await until('clean again', async () => (await visible('.share-bar')) === false);

  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await tab.click();
  await says(tab, /cleaned/);
  await tab.close();
}, 160_000);
