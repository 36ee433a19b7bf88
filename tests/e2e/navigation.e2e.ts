/** Pages that change without loading, and pages that come back. */
import { expect, test } from 'vitest';
import { BROWSER, cleaned, isOff, pause, type ReaderTab, reader, says, setStage, sidebarText, until } from './harness';
import { FRONT_PAGE, FURNITURE, storyPage } from './harness/news';
import { marks } from './harness/photograph';

const SITE = 'https://harbourpost.example';
const FIRST = `${SITE}/world/2026/ferry-strike-ends`;
const SECOND = `${SITE}/world/2026/lighthouse-relit`;

setStage({
  [FIRST]: storyPage(),
  [SECOND]: storyPage({ headline: 'Lighthouse relit after a century', author: 'Bo Castell' }),
  [`${SITE}/`]: FRONT_PAGE,
});

const headline = async (tab: ReaderTab) => (await tab.report())?.facts?.headline?.value;

/** As a single-page application does: new address, then new content. */
const moveTo = (tab: ReaderTab, address: string, html: string) =>
  tab.evaluate(
    (address, html) => {
      history.pushState({}, '', address);
      const next = new DOMParser().parseFromString(html, 'text/html');
      setTimeout(() => {
        document.head.replaceChildren(...next.head.childNodes);
        document.body.replaceChildren(...next.body.childNodes);
      }, 100);
    },
    address,
    html,
  );

test('client-side navigation: from one story to the next, to the front page, and back', async () => {
  const tab = await reader.open(FIRST);
  await says(tab, /cleaned/);
  expect(await headline(tab)).toBe('Ferry strike ends after eleven days');
  await until('who is quoted', async () => (await tab.report())?.context);
  await moveTo(tab, SECOND, storyPage({ headline: 'Lighthouse relit after a century', author: 'Bo Castell' }));
  await until('second story', async () => (await headline(tab)) === 'Lighthouse relit after a century');
  await says(tab, /cleaned/);
  await until('sidebar follows', async () => (await sidebarText(tab)).includes('Lighthouse relit'));
  // Its script was let go when the first story was done with.
  await until('who is quoted in the second story', async () => (await tab.report())?.context);
  expect(await tab.evaluate(() => document.querySelector('.newsletter')?.checkVisibility())).toBe(false);

  await moveTo(tab, `${SITE}/`, FRONT_PAGE);
  await until('sidebar gone on the front page', async () => !(await tab.hasSidebar()));
  expect(await marks(tab)).toBe(0);

  await moveTo(tab, FIRST, storyPage());
  await says(tab, /cleaned/);
  expect(await headline(tab)).toBe('Ferry strike ends after eleven days');
  await tab.close();
});

test('a fragment is no move', async () => {
  const tab = await reader.open(FIRST);
  await cleaned(tab);
  const host = () => tab.evaluate(() => document.querySelectorAll('[data-copydesk="sidebar"]').length);
  await tab.evaluate(() => {
    location.hash = 'comments';
  });
  await pause(900);
  expect(await host()).toBe(1);
  expect((await tab.toolbar()).title).toMatch(/cleaned/);
  await tab.close();
});

test('back and forward: the page from the back/forward cache is cleaned and says so', async () => {
  const tab = await reader.open(FIRST);
  await says(tab, /cleaned/);
  await tab.evaluate(() => {
    window.addEventListener('pageshow', (event) => {
      document.documentElement.title = event.persisted ? 'persisted' : 'fresh';
    });
  });
  await tab.goto(SECOND);
  await says(tab, /cleaned/);
  // A page from the cache fires no DOMContentLoaded that could be waited for.
  void tab.page.goBack({ timeout: 3000 }).catch(() => {});
  await until('back', async () => (await tab.evaluate(() => location.pathname)) === new URL(FIRST).pathname);
  await says(tab, /cleaned/);
  await until('first story', async () => (await headline(tab)) === 'Ferry strike ends after eleven days');
  await cleaned(tab);
  expect(await tab.evaluate(() => document.querySelectorAll('[data-copydesk="sidebar"]').length)).toBe(1);
  // Still alive: the button works.
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  const kept = await tab.evaluate(() => document.documentElement.title);
  if (BROWSER === 'firefox') expect(kept).toBe('persisted');
  await tab.close();
});

test('an ad that arrives later is hidden as well, and comes back with off', async () => {
  const tab = await reader.open(FIRST);
  await cleaned(tab);
  await tab.evaluate((html) => {
    document
      .querySelectorAll('article p')
      .item(4)
      .insertAdjacentHTML('afterend', html.replace('gpt-ad-1', 'gpt-ad-late'));
  }, FURNITURE.ad);
  await until('late ad hidden', () =>
    tab.evaluate(() => document.getElementById('div-gpt-ad-late')?.checkVisibility() === false),
  );
  await tab.click();
  await says(tab, /off/);
  expect(await tab.evaluate(() => document.getElementById('div-gpt-ad-late')?.checkVisibility())).toBe(true);
  expect(await marks(tab)).toBe(0);
  await tab.close();
});
