/** The Context section in the built extension: a voice's passages one by one, and the reader's own rating lists. */
import { describe, expect, test } from 'vitest';
import { cleaned, type ReaderTab, reader, setStage, until } from './harness';
import { storyPage } from './harness/news';
import type { ExtensionPage } from './harness/reader';

const STORY = 'https://harbourpost.example/world/2026/ferry-strike-ends';
/** Three paragraphs in which Maelle Ostrow speaks, far apart: a reader has to be taken there. */
const FAR = '<p style="height:1600px">Gulls sat on the cranes, and nobody in the town looked at the clock.</p>';
const SPOKEN = `${FAR}<p id="second">Ostrow added that the tugs would be paid for the days of the strike.</p>
${FAR}<p id="third">“Nobody wins such a thing in the end,” Ostrow said later, on the quay.</p>${FAR}`;

setStage({ [STORY]: storyPage({ inside: SPOKEN, after: FAR }) });

async function openStory(): Promise<ReaderTab> {
  const tab = await reader.open(STORY);
  await cleaned(tab);
  return tab;
}
const context = (tab: ReaderTab): Promise<string> =>
  tab.sidebar((root) => root.querySelector('[data-section="context"]')?.textContent ?? '');

test('each click goes to the next passage of a voice, and after the last to the first again', async () => {
  const tab = await openStory();
  const step = () =>
    tab.sidebar((root) => {
      const row = [...root.querySelectorAll('.voice')].find((v) => /Maelle Ostrow/.test(v.textContent ?? ''));
      const button = row?.querySelector<HTMLElement>('button.icon-button');
      if (!button) throw new Error('No button for Maelle Ostrow');
      button.click();
    });
  /** Which of the paragraphs stands in the window. */
  const inView = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('article p')]
        .filter((p) => /Ostrow/.test(p.textContent ?? ''))
        .findIndex((p) => {
          const { top, bottom } = p.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
    );
  const passages = await tab.evaluate(
    () => [...document.querySelectorAll('article p')].filter((p) => /Ostrow/.test(p.textContent ?? '')).length,
  );
  expect(passages).toBe(3);
  for (const expected of [0, 1, 2, 0]) {
    await step();
    await until(`passage ${expected}`, async () => (await inView()) === expected);
  }
  await tab.close();
});

describe('rating lists', () => {
  const FILE = 'input[type="file"][accept*=".csv"]';
  const importing = async (name: string, text: string, seen: RegExp): Promise<ExtensionPage> => {
    const page = await reader.extensionPage('/options.html#library');
    await until('shelf', async () => /rating/i.test(await page.text()));
    await page.chooseFile(FILE, name, text);
    await until(`says ${seen}`, async () => seen.test(await page.text()));
    return page;
  };

  test('a CSV list: good lines kept, each bad one named with its number; shown verbatim beside the story', async () => {
    const page = await importing(
      'Quayside Watch.csv',
      [
        'domain,rating,source,date',
        'harbourpost.example,"Careful, with a slant",Quayside Watch,2025-11',
        'no domain at all,High,Quayside Watch,2025-11',
        'empty.example,,Quayside Watch,2025-11',
        'harbourpost.example,Again,Quayside Watch,2025-12',
        'gazette.example,Plain,Quayside Watch,2025-11',
      ].join('\n'),
      /Quayside Watch · 2/,
    );
    const text = await page.text();
    for (const line of [3, 4, 5]) expect(text).toMatch(new RegExp(`\\b${line}\\b`));
    expect(text).not.toMatch(/line 2\b/i);
    await page.close();
    const tab = await openStory();
    const shown = await until('rating', async () => {
      const said = await context(tab);
      return /Careful, with a slant/.test(said) && said;
    });
    expect(shown).toContain('Quayside Watch');
    expect(shown).toContain('2025-11');
    expect(shown).not.toContain('Again');
    await tab.close();
  });

  test('a JSON list stands beside the first one; removed, it is gone', async () => {
    const list = [
      { domain: 'www.harbourpost.example', rating: '7 of 9', source: 'Tidal Review', date: '2026' },
      'nonsense',
    ];
    const page = await importing('Tidal Review.json', JSON.stringify({ ratings: list }), /Tidal Review · 1/);
    expect(await page.text()).toMatch(/\b2\b/);
    await page.close();
    const tab = await openStory();
    const both = await until('both lists', async () => {
      const said = await context(tab);
      return /7 of 9/.test(said) && said;
    });
    expect(both).toContain('Careful, with a slant');
    await tab.close();
    const again = await reader.extensionPage('/options.html#library');
    await until('lists', async () => /Tidal Review · 1/.test(await again.text()));
    await again.press('.lists li:last-child button');
    await until('removed', async () => !/Tidal Review · 1/.test(await again.text()));
    await again.close();
    const later = await openStory();
    await until('one list', async () => /Careful/.test(await context(later)));
    expect(await context(later)).not.toContain('7 of 9');
    await later.close();
  });

  test('a file that is no list says so and changes nothing', async () => {
    const page = await importing('broken.json', '{ "ratings": [', /not valid JSON/);
    await until('the list', async () => (await page.text()).includes('Quayside Watch · 2'));
    await page.close();
  });
});
