/** A reader's browser with Copydesk in it: one interface over Chromium and Firefox. */
import type { Page } from 'puppeteer-core';
import type { Report } from '../../../src/report';

export type Argument = null | boolean | number | string | readonly Argument[] | { readonly [key: string]: Argument };

export interface Toolbar {
  readonly badge: string;
  readonly title: string;
}

export interface ReaderTab {
  /** The page itself, for what both browsers do alike: navigation, screenshots, viewport, keyboard, mouse. */
  readonly page: Page;
  /** Runs in the page's own world: sees what the page sees. */
  evaluate<R, A extends readonly unknown[]>(run: (...values: A) => R, ...values: A): Promise<Awaited<R>>;
  goto(url: string): Promise<void>;
  /** Is there a sidebar (open or as a tab on the edge)? */
  hasSidebar(): Promise<boolean>;
  /**
   * Runs on the sidebar's closed shadow root, in the page.
   * @throws when there is none in the end
   */
  sidebar<R, A extends readonly Argument[]>(run: (root: ShadowRoot, ...values: A) => R, ...values: A): Promise<R>;
  toolbar(): Promise<Toolbar>;
  /** Presses the toolbar button. */
  click(): Promise<void>;
  /** A keyboard command of the manifest. */
  command(name: string): Promise<void>;
  /** An entry of the context menu. */
  menu(id: string): Promise<void>;
  /** The report that the page's sidebar shows; null when there is none. */
  report(): Promise<Report | null>;
  close(): Promise<void>;
}

/** A page of the extension, open in a tab. */
export interface ExtensionPage {
  /** What a reader sees of it. */
  text(): Promise<string>;
  /** Presses the first element that the selector finds. @throws when there is none */
  press(selector: string): Promise<void>;
  /** Chooses a file in an `<input type="file">`, as its picker does. */
  chooseFile(selector: string, name: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Reader {
  readonly name: 'chromium' | 'firefox';
  /** Opens a tab and waits for DOMContentLoaded. An empty address opens an empty tab. */
  open(url: string): Promise<ReaderTab>;
  /** The tab that the extension opened last (options, welcome) whose address ends so. */
  extensionTab(path: string): Promise<boolean>;
  /** Opens a page of the extension (`/options.html#library`) as a tab. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /** Calls the extension API from a page of the extension: `api('storage.sync.set', { … })`. */
  api<R = unknown>(path: string, ...values: Argument[]): Promise<R>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Is the background running? */
  backgroundRuns(): Promise<boolean>;
  /** Disables the extension as the reader does in the browser's list of extensions, or enables it again. */
  setEnabled(on: boolean): Promise<void>;
  /** The extension is replaced while pages are open, as by an update. */
  update(): Promise<void>;
  /** What the browser itself has against the extension: its manifest, its files, what it threw. */
  complaints(): Promise<readonly string[]>;
  /** Errors that Copydesk's own code has left in consoles so far. */
  errors(): Promise<readonly string[]>;
  /** Ends the browser and starts it again with the same profile. Tabs are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Sets settings: those named, and no others. */
export async function setSettings(
  reader: Reader,
  general: { readonly [name: string]: Argument },
  sites: { readonly [host: string]: Argument } = {},
): Promise<void> {
  await reader.api('storage.sync.set', {
    ...Object.fromEntries(Object.entries(general).map(([name, value]) => [`set:${name}`, value])),
    ...Object.fromEntries(Object.entries(sites).map(([host, site]) => [`site:${host}`, site])),
  });
}

/** Everything as on the first day. */
export const resetSettings = (reader: Reader): Promise<unknown> => reader.api('storage.sync.clear');

/** Waits until `test` gives something true. @throws with `what` after `timeout` milliseconds */
export async function until<T>(
  what: string,
  test: () => Promise<T> | T,
  timeout = 20_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await test();
      if (value) return value as Exclude<T, false | null | undefined>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout} ms; last: ${String(last)}`);
    await pause(40);
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
