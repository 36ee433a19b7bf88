/** What every file of end-to-end tests begins and ends with. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { type Reader, resetSettings } from './reader';
import { type Answer, startWeb, type Web } from './web';

/** `BROWSER` (chromium or firefox) says which browser the end-to-end tests run in. */
export const BROWSER = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** The web and the reader's browser of this file; there from `beforeAll` on. */
export let web: Web;
export let reader: Reader;

/**
 * Once for a file of tests: a web with these pages and a browser with Copydesk. Before each test the settings are as on
 * the first day; after each, nothing of Copydesk's own code may have left an error in a console.
 * @param options `unwatched`: the background is left to itself (see `launchChromium`)
 */
export function setStage(
  pages: Readonly<Record<string, Answer>> = {},
  options: { readonly unwatched?: boolean } = {},
): void {
  let known = 0;
  beforeAll(async () => {
    web = await startWeb(pages);
    reader = await (BROWSER === 'firefox' ? launchFirefox(web.port) : launchChromium(web.port, options));
  });
  afterAll(async () => {
    await reader?.close();
    await web?.close();
  });
  beforeEach(async () => {
    await resetSettings(reader);
  });
  afterEach(async () => {
    const errors = await reader.errors();
    const added = errors.slice(errors.length < known ? 0 : known);
    known = errors.length;
    expect(added).toEqual([]);
  });
}
