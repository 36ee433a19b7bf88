/**
 * The extension API, the same in both browsers: `webextension-polyfill`, put in the place of `wxt/browser` by
 * `@wxt-dev/webextension-polyfill`, with the polyfill's own types.
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
