/** The clean-up in the reader's hands: the drawer, the picker, own rules, categories of a site, quiet navigation, export. */
import { describe, expect, test } from 'vitest';
import { RULE_REASONS } from '../../src/clutter/rules/rule';
import { cleaned, isOff, press, type ReaderTab, reader, setSettings, setStage, sidebarText, until } from './harness';
import { all, visible } from './harness/boxes';
import { storyPage } from './harness/news';
import { marks } from './harness/photograph';

const STORY = 'https://harbourpost.example/world/2026/ferry-strike-ends';
const OTHER = 'https://harbourpost.example/world/2026/lighthouse-relit';
const TIDES = '<div class="tide-table" id="x7f3a91"><h3>Tides</h3><p>High water at nine.</p></div>';
const KEPT = ['h1', '.byline', 'figure', 'article > p:not([class])'];

setStage({
  [STORY]: storyPage({ after: TIDES }),
  [OTHER]: storyPage({ after: TIDES.replace('x7f3a91', 'x9b1c22'), headline: 'Lighthouse relit after a century' }),
});

let tab: ReaderTab;
async function open(address = STORY): Promise<void> {
  tab = await reader.open(address);
  await cleaned(tab);
  await tab.sidebar((root) => {
    for (const drawer of root.querySelectorAll('[data-section=cleaned] details')) drawer.setAttribute('open', '');
  });
}
const shows = (selector: string, shown: boolean) =>
  until(`${selector} ${shown ? 'shown' : 'hidden'}`, async () => (await visible(tab, [selector]))[selector] === shown);
const stored = () =>
  reader
    .api<{ [key: string]: { [key: string]: unknown } }>('storage.sync.get', null)
    .then((items) => items['site:harbourpost.example'] ?? {});

describe('the drawer', () => {
  test('lists by category with the reason; hover outlines the place; a click looks, restores, keeps', async () => {
    await open();
    for (const { rule } of (await tab.report())?.hidden ?? [])
      expect(await sidebarText(tab)).toContain(RULE_REASONS[rule]);
    const rows = await tab.sidebar((root) =>
      [...root.querySelectorAll('.category')].map((c) => c.querySelector('h3')?.textContent ?? ''),
    );
    expect(rows.map((row) => row.replace(/\d.*/, '').trim())).toEqual(['Advertising', 'Share buttons', 'Newsletter']);
    // Hover: the gap is outlined, and nothing of the page moves.
    const spot = await tab.sidebar((root) => {
      const row = [...root.querySelectorAll('.hidden-row')].find((r) => /share/i.test(r.textContent ?? ''));
      row?.scrollIntoView({ block: 'center' });
      const box = row?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 12 };
    });
    await tab.page.mouse.move(spot.x, spot.y);
    await until('outline', () => tab.sidebar((root) => root.querySelector('.pointer-layer .outline') !== null));
    expect(await visible(tab, ['.share-bar'])).toEqual({ '.share-bar': false });
    // One click looks at it, the next ends that.
    await tab.page.mouse.click(spot.x, spot.y);
    await shows('.share-bar', true);
    expect((await visible(tab, ['.newsletter']))['.newsletter']).toBe(false);
    await press(tab, 'button.hidden-text[aria-pressed=true]');
    await shows('.share-bar', false);
    // Restored, and hidden again.
    await press(tab, '.hidden-row .small-button', 'Share this article');
    await shows('.share-bar', true);
    await press(tab, '.hidden-row.restored .small-button');
    await shows('.share-bar', false);
    await tab.close();
  });

  test('always show this here: kept on every page of the site', async () => {
    await open();
    await press(tab, '.hidden-row:has(.hidden-text) .icon-button', '');
    await until('stored', async () => ((await stored()).keep as string[] | undefined)?.length === 1);
    const kept = ((await stored()).keep as string[])[0] ?? '';
    await shows(kept, true);
    await tab.close();
    await open(OTHER);
    await shows('.ad-slot', true);
    await tab.close();
  });
});

describe('the picker', () => {
  async function pick(selector: string, byKeyboard = false): Promise<void> {
    await press(tab, '[data-section=cleaned] > .button');
    const spot = await tab.evaluate((selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 12, y: (box?.top ?? 0) + 6 };
    }, selector);
    await until('aimed', async () => {
      // A pointer that stays where it is moves nothing.
      await tab.page.mouse.move(spot.x + 3, spot.y + 3);
      await tab.page.mouse.move(spot.x, spot.y);
      return tab.sidebar((root) => root.querySelector('.pointer-layer .outline') !== null);
    });
    // A heading inside the box is what the pointer is on; the arrow goes to the box, Enter takes it.
    if (byKeyboard) for (const key of ['ArrowUp', 'Enter'] as const) await tab.page.keyboard.press(key);
    else await tab.page.mouse.click(spot.x, spot.y);
  }
  const bar = () => tab.sidebar((root) => root.querySelector('.pick-bar')?.textContent ?? '');

  test('proposes a stable selector, previews, keeps it for the site, and takes it back', async () => {
    await open();
    await pick('.tide-table h3', true);
    // By its class, not by an id that will be another tomorrow; and nothing is kept yet.
    await until('preview', async () => /Preview: 1 element/.test(await bar()));
    expect(await bar()).toContain('tide-table');
    expect(await bar()).not.toContain('x7f3a91');
    expect(await stored()).toEqual({});
    // Cancelled, all is as before.
    await press(tab, '.pick-bar button', 'Cancel');
    await shows('.tide-table p', true);
    await pick('.tide-table h3', true);
    await until('preview', async () => (await bar()) !== '');
    await press(tab, '.pick-bar button', 'Hide on this site');
    await until('stored', async () => ((await stored()).hide as string[] | undefined)?.length === 1);
    await until('listed', async () => /Your own rules on this site/.test(await sidebarText(tab)));
    await shows('.tide-table p', false);
    await press(tab, '.pick-bar button', 'Undo');
    await shows('.tide-table p', true);
    await until('gone from storage', async () => (await stored()).hide === undefined);
    await tab.close();
  });

  test('the article is refused, also by its text', async () => {
    await open();
    await pick('article > p:not([class])');
    await until('refusal', () =>
      tab.sidebar((root) => /smaller/.test(root.querySelector('.pick-hint')?.textContent ?? '')),
    );
    await tab.page.keyboard.press('Escape');
    await until('over', () => tab.sidebar((root) => root.querySelector('.pick-hint') === null));
    expect(await visible(tab, KEPT)).toEqual(all(KEPT, true));
    expect(await stored()).toEqual({});
    await tab.close();
  });
});

test('own rules hold on every page of the site; those that hide the article or do not parse are refused with a message', async () => {
  await setSettings(reader, {}, { 'harbourpost.example': { hide: ['.tide-table', 'article', 'div[[', '#nowhere'] } });
  for (const address of [STORY, OTHER]) {
    await open(address);
    expect(await visible(tab, ['.tide-table', ...KEPT])).toEqual({ '.tide-table': false, ...all(KEPT, true) });
    const said = await sidebarText(tab);
    expect(said).toContain('This rule would hide the article, so it is not applied: article');
    expect(said).toContain('This rule is not a CSS selector: div[[');
    expect(said).toContain('Names nothing on this page');
    expect((await tab.report())?.refused.some((r) => r.rule === 'custom')).toBe(true);
    expect((await tab.report())?.problems).toEqual([]);
    if (address === STORY) await tab.close();
  }
  await press(tab, '[aria-label="Remove the rule .tide-table"]');
  await shows('.tide-table', true);
  await tab.close();
});

test('categories of a site, quiet navigation among them: from the sidebar, at once, and not elsewhere', async () => {
  await open();
  expect(await visible(tab, ['header', 'footer', '.newsletter'])).toEqual({
    header: true,
    footer: true,
    '.newsletter': false,
  });
  await press(tab, '.check', 'Navigation');
  await shows('header', false);
  await shows('footer', false);
  await press(tab, '.check', 'Newsletter');
  await shows('.newsletter', true);
  expect(await stored()).toEqual({ categories: { navigation: true, newsletter: false } });
  expect(await visible(tab, KEPT)).toEqual(all(KEPT, true));
  // As everywhere again: nothing is left in the settings.
  await press(tab, '.check', 'Navigation');
  await shows('header', true);
  await press(tab, '.check', 'Newsletter');
  await until('nothing stored', async () => Object.keys(await stored()).length === 0);
  // Everywhere, by the general switch.
  await setSettings(reader, { navigation: true });
  await shows('header', false);
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  expect(await visible(tab, ['header', 'footer'])).toEqual(all(['header', 'footer'], true));
  await tab.close();
});

test('the options speak of quiet navigation, and the copied report lists what was hidden and refused', async () => {
  const options = await reader.extensionPage('/options.html');
  await until('quiet navigation', async () => (await options.text()).includes('Quiet navigation'));
  await options.close();
  await setSettings(reader, {}, { 'harbourpost.example': { hide: ['article', '.tide-table'], keep: ['.share-bar'] } });
  await open();
  const report = await tab.report();
  expect(report?.hidden.map((h) => h.rule)).toContain('custom');
  expect(report?.hidden.some((h) => h.category === 'share')).toBe(false);
  expect(report?.refused.map((r) => r.rule)).toContain('custom');
  await tab.close();
});
