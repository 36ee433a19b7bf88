/** What arrives later: ads, a second story below, and pages that put things back. */
import { expect, test } from 'vitest';
import { cleaned, isOff, type ReaderTab, reader, setStage, sidebarText, until } from './harness';
import { all, visible } from './harness/boxes';
import { FURNITURE, PARAGRAPHS, storyPage } from './harness/news';
import { marks } from './harness/photograph';

const STORY = 'https://harbourpost.example/world/2026/ferry-strike-ends';

setStage({ [STORY]: storyPage() });

async function open(): Promise<ReaderTab> {
  const tab = await reader.open(STORY);
  await cleaned(tab);
  return tab;
}

test('a late ad is hidden before it is painted; many at once are one look', async () => {
  const tab = await open();
  const seen = await tab.evaluate(async (ad) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const heights: number[] = [];
    for (let i = 0; i < 5; i++) {
      const holder = document.createElement('div');
      holder.innerHTML = ad.replace('gpt-ad-1', `gpt-ad-late-${i}`);
      document.querySelectorAll('article p')[4]?.after(...holder.children);
    }
    // After the frame in which the additions would have been painted.
    await frame();
    await frame();
    for (let i = 0; i < 5; i++)
      heights.push(document.getElementById(`div-gpt-ad-late-${i}`)?.getBoundingClientRect().height ?? -1);
    return heights;
  }, FURNITURE.ad);
  expect(seen).toEqual([0, 0, 0, 0, 0]);
  await tab.close();
});

test('infinite scroll: another story below stays, its clutter goes, and what is said stays with the first', async () => {
  const tab = await open();
  const second = storyPage({ headline: 'Lighthouse relit after a century of darkness', author: 'Bo Castell' });
  await tab.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
    if (next) {
      next.id = 'second';
      next.querySelectorAll('[id^=div-gpt]').forEach((e) => {
        e.id = 'div-gpt-ad-second';
      });
      document.querySelector('main')?.append(document.importNode(next, true));
    }
  }, second);
  const clutter = ['#second .ad-slot', '#second .share-bar', '#second .newsletter'];
  await until('its clutter hidden', async () => !Object.values(await visible(tab, clutter)).includes(true));
  expect(
    await tab.evaluate(() => [...document.querySelectorAll('#second > p')].every((p) => p.checkVisibility())),
  ).toBe(true);
  expect(await visible(tab, ['#second h1', '#second figure', 'h1'])).toEqual(
    all(['#second h1', '#second figure', 'h1'], true),
  );
  expect((await tab.report())?.facts?.headline?.value).toBe('Ferry strike ends after eleven days');
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await tab.close();
});

test('text that arrives inside something hidden is shown: the story is never lost', async () => {
  const tab = await open();
  await tab.evaluate((paragraphs) => {
    const slot = document.getElementById('div-gpt-ad-1');
    for (const text of paragraphs) {
      const p = document.createElement('p');
      p.textContent = `${text} And more of it, as the page goes on to say.`;
      p.className = 'arrived';
      slot?.append(p);
    }
  }, PARAGRAPHS);
  await until('shown', async () => (await visible(tab, ['.arrived']))['.arrived'] === true);
  await tab.close();
});

test('a page that puts clutter back for ever is given up on, says the sidebar, and stays usable', async () => {
  const tab = await open();
  await tab.evaluate((ad) => {
    let n = 0;
    const put = () => {
      for (let i = 0; i < 60; i++) {
        const holder = document.createElement('div');
        holder.innerHTML = ad.replace('gpt-ad-1', `gpt-ad-${n++}`);
        document.querySelector('article')?.append(...holder.children);
      }
      const old = document.querySelectorAll('[id^=div-gpt-ad-]');
      for (const e of [...old].slice(0, Math.max(0, old.length - 120))) e.remove();
    };
    setInterval(put, 30);
  }, FURNITURE.ad);
  await until(
    'the sidebar says so',
    async () => (await sidebarText(tab)).includes('Copydesk has stopped hiding'),
    45_000,
  );
  expect(await tab.evaluate(() => 1 + 1)).toBe(2);
  expect(await visible(tab, ['h1', 'article > p:not([class])'])).toEqual(all(['h1', 'article > p:not([class])'], true));
  await tab.close();
});
