/** What tests wait for: states that a reader would see, never a length of time. */
import { type ReaderTab, until } from './reader';

/** The toolbar says so. */
export const says = (tab: ReaderTab, words: RegExp, timeout?: number): Promise<unknown> =>
  until(`toolbar says ${words}`, async () => words.test((await tab.toolbar()).title), timeout);

/** Cleaned, and all that was asked for has come: the lists' answer, the context, the sidebar and what it shows. */
export async function cleaned(tab: ReaderTab, timeout?: number): Promise<void> {
  await says(tab, /cleaned/, timeout);
  await until('all that was asked for', async () => (await tab.report()) !== null && tab.hasSidebar(), timeout);
}

/** Off for this article: nothing of Copydesk is left in the page. */
export const isOff = (tab: ReaderTab): Promise<unknown> => says(tab, /off for this article/);

/** The page and its pictures are loaded, or have failed to. */
export const loaded = (tab: ReaderTab): Promise<unknown> =>
  until('page loaded', () => tab.evaluate(() => document.readyState === 'complete'));

/** Presses the first element of the sidebar that the selector finds and that holds these words, once it is there. */
export const press = (tab: ReaderTab, selector: string, words = ''): Promise<unknown> =>
  until(`${selector} with "${words}"`, () =>
    tab.sidebar(
      (root, selector, words) => {
        const found = [...root.querySelectorAll<HTMLElement>(selector)].find((e) =>
          (e.textContent ?? '').includes(words),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      words,
    ),
  );

export const sidebarText = (tab: ReaderTab): Promise<string> => tab.sidebar((root) => root.textContent ?? '');
