/**
 * The extension API, the same in both browsers. Since Manifest V3 Chrome's answers with promises too, so no polyfill is
 * loaded into every page; what still differs, how a message is answered, is in `messages.ts`. The types are those of
 * `webextension-polyfill`, which describe what both browsers have.
 */
import type { Browser } from 'webextension-polyfill';
import { browser as provided } from 'wxt/browser';

export const browser = provided as unknown as Browser;
export type { Menus } from 'webextension-polyfill';

/** Takes a listener off. Where the extension has gone meanwhile there is nothing left to take it off from. */
export function unlisten(takeOff: () => void): void {
  try {
    takeOff();
  } catch {
    // Gone with the extension.
  }
}
