/** What changed since you read it: opt-in, compared on return, silent where the reader has not asked. */
import { beforeEach, expect, test } from 'vitest';
import { cleaned, press, reader, setSettings, setStage, until, web } from './harness';
import { PARAGRAPHS, storyPage } from './harness/news';

const STORY = 'https://harbourpost.example/world/2026/ferry-strike-ends';
const [, , , COST = ''] = PARAGRAPHS;

setStage({ [STORY]: storyPage() });
beforeEach(() => web.put({ [STORY]: storyPage() }));

/** Reads the story and gives what the sidebar's section of changes says, or null when there is none. */
async function read(): Promise<string | null> {
  const tab = await reader.open(STORY);
  await cleaned(tab);
  const found = await tab.sidebar((root) => root.querySelector('[data-section="changes"]')?.textContent ?? null);
  await tab.close();
  return found;
}

const CHANGED = storyPage().replace(COST, COST.replace('four million', 'nine million'));

test('without consent nothing is kept', async () => {
  expect(await read()).toBeNull();
  web.put({ [STORY]: CHANGED });
  expect(await read()).toBeNull();
});

test('with consent the next visit shows what changed, and that the page does not say so', async () => {
  await setSettings(reader, { history: true });
  expect(await read()).toBeNull();
  expect(await read(), 'nothing changed').toBeNull();
  web.put({ [STORY]: CHANGED });
  const changes = await read();
  expect(changes).toContain('The page gives no later update time');
  expect(changes).toContain('nine');
  expect(await read(), 'already seen').toBeNull();
});

test('a site without history keeps none', async () => {
  await setSettings(reader, { history: true }, { 'harbourpost.example': { noHistory: true } });
  await read();
  web.put({ [STORY]: storyPage({ headline: 'Ferry strike ends at last, after eleven long days' }) });
  expect(await read()).toBeNull();
});

test('one click in the options erases it all: the next visit is a first one', async () => {
  await setSettings(reader, { history: true });
  await read();
  const page = await reader.extensionPage('/options.html#library');
  await until('stories kept', async () => /[1-9]\d* articles? kept/.test(await page.text()));
  await page.press('.shelf button');
  await until('nothing kept', async () => !/[1-9]\d* articles? kept/.test(await page.text()));
  await page.close();
  web.put({ [STORY]: CHANGED });
  expect(await read()).toBeNull();
});

test('what changed offers the article’s history as a file; a question from elsewhere gets none', async () => {
  await setSettings(reader, { history: true });
  const tab = await reader.open(STORY);
  await cleaned(tab);
  web.put({ [STORY]: CHANGED });
  await tab.goto(STORY);
  await press(tab, '[data-section="changes"] button.link-button');
  const question = { copydesk: 'story-history', body: { key: STORY } };
  expect(await reader.api('runtime.sendMessage', question)).toEqual({ answer: null });
  await tab.close();
});
