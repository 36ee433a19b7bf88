/** Chromium with the built extension, driven over the DevTools protocol. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { CHROME_BUILD } from '../../../scripts/lib/extension.mjs';
import { CHROMIUM, QUIET_ARGUMENTS } from '../../../scripts/lib/pages.mjs';
import type { Report } from '../../../src/report';
import { type Argument, type Reader, type ReaderTab, until } from './reader';

/**
 * @param options `unwatched`: nothing attaches to the service worker, which DevTools would keep alive; its errors are not seen
 *   then, and commands and menus cannot be raised in it
 */
export async function launchChromium(
  proxyPort: number,
  options: { readonly unwatched?: boolean } = {},
): Promise<Reader> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-e2e-chromium-'));
  let run = await start(profile, proxyPort, options);
  return {
    name: 'chromium',
    open: (url) => openTab(run, url),
    extensionTab: async (ending) =>
      run.browser.targets().some((t) => t.url() === `chrome-extension://${run.id}${ending}`),
    extensionPage: async (ending) => {
      const page = await run.browser.newPage();
      await page.goto(`chrome-extension://${run.id}${ending}`);
      return {
        text: () => page.evaluate(() => document.body.innerText),
        press: (selector) => page.evaluate(pressIn, selector),
        chooseFile: (selector, name, text) => page.evaluate(chooseFileIn, selector, name, text),
        close: () => page.close(),
      };
    },
    api: (name, ...values) => callApi(run, name, values),
    killBackground: async () => {
      // A watched worker that is stopped does not start again: let go of it first.
      for (const session of run.watching.splice(0)) await session.detach().catch(() => {});
      await run.desk.workers.send('ServiceWorker.stopAllWorkers');
      await until('service worker stopped', () => !run.desk.runs());
    },
    backgroundRuns: async () => run.desk.runs(),
    setEnabled: async (on) => {
      await inExtensionList(run, 'management.setEnabled', [run.id, on]);
      if (on) await reopenDesk(run);
    },
    update: async () => {
      await run.browser.installExtension(CHROME_BUILD);
      await reopenDesk(run);
    },
    complaints: () => complaintsOf(run),
    errors: async () => run.errors,
    restart: async () => {
      await run.browser.close();
      run = await start(profile, proxyPort, options);
    },
    close: async () => {
      await run.browser.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** One run of the browser. */
interface Run {
  readonly browser: Browser;
  /** The extension's id. */
  readonly id: string;
  /** A page of the extension, from which its API is called, and what it sees of the service worker. */
  desk: Desk;
  readonly errors: string[];
  /** Sessions that watch the service worker. */
  readonly watching: CDPSession[];
}

interface Desk {
  readonly page: Page;
  /** The `ServiceWorker` domain. */
  readonly workers: CDPSession;
  /** Is the service worker running? (Its target stays while something watches it.) */
  runs(): boolean;
}

async function start(profile: string, proxyPort: number, { unwatched = false }): Promise<Run> {
  if (!fs.existsSync(path.join(CHROME_BUILD, 'manifest.json'))) throw new Error('No build: run `npm run build` first.');
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [CHROME_BUILD],
    ...(unwatched ? { targetFilter: (target: Target) => target.type() !== 'service_worker' } : {}),
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...QUIET_ARGUMENTS,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      // Loopback goes through the proxy as well, so that it sees everything.
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const errors: string[] = [];
  const watching: CDPSession[] = [];
  if (!unwatched) {
    browser.on('targetcreated', (target) => {
      if (target.type() === 'service_worker') void watchWorker(target.createCDPSession(), errors, watching);
    });
    const worker = await browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: 20_000 });
    await watchWorker(worker.createCDPSession(), errors, watching);
  }
  const id = await until('the extension', async () => [...(await browser.extensions()).keys()][0]);
  await browser
    .waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: 1200 })
    .then(async (target) => (await target.page())?.close())
    .catch(() => {});
  return { browser, id, desk: await openDesk(browser, id), errors, watching };
}

async function openDesk(browser: Browser, id: string): Promise<Desk> {
  const page = await browser.newPage();
  const html = fs.readdirSync(CHROME_BUILD).find((file) => file === 'options.html') ?? 'manifest.json';
  await page.goto(`chrome-extension://${id}/${html}`);
  const workers = await page.createCDPSession();
  const status = new Map<string, string>();
  workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) status.set(version.versionId, version.runningStatus);
  });
  await workers.send('ServiceWorker.enable');
  await until('service worker seen', () => status.size > 0);
  return { page, workers, runs: () => [...status.values()].includes('running') };
}

/** Calls what the browser's own list of extensions may call. */
async function inExtensionList(run: Run, name: string, values: readonly Argument[]): Promise<void> {
  // The extension's pages are closed when it goes.
  await run.desk.page.close().catch(() => {});
  const list = await run.browser.newPage();
  await list.goto('chrome://extensions/');
  await callIn(list, name, values);
  await list.close();
}

/** The errors that the browser's list of extensions shows behind a button. */
async function complaintsOf(run: Run): Promise<readonly string[]> {
  interface Info {
    readonly manifestErrors: readonly { readonly message: string }[];
    readonly runtimeErrors: readonly { readonly message: string }[];
    readonly runtimeWarnings: readonly string[];
    readonly state: string;
  }
  const list = await run.browser.newPage();
  await list.goto('chrome://extensions/');
  await callIn(list, 'developerPrivate.updateProfileConfiguration', [{ inDeveloperMode: true }]);
  const info = await callIn<Info>(list, 'developerPrivate.getExtensionInfo', [run.id]);
  await list.close();
  return [
    ...(info.state === 'ENABLED' ? [] : [info.state]),
    ...[...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message),
    ...info.runtimeWarnings,
  ];
}

/** The extension is back: opens a desk again. */
async function reopenDesk(run: Run): Promise<void> {
  run.desk = await until('the desk', () => openDesk(run.browser, run.id));
}

async function watchWorker(opening: Promise<CDPSession>, errors: string[], watching: CDPSession[]): Promise<void> {
  try {
    const session = await opening;
    watching.push(session);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') errors.push(`background: ${args.map((a) => a.value ?? a.description).join(' ')}`);
    });
    await session.send('Runtime.enable');
  } catch {
    // The worker went before it could be watched.
  }
}

/** The desk calls; when it does not answer (the extension was reloaded), the error says so. */
const callApi = <R>(run: Run, name: string, values: readonly Argument[]): Promise<R> =>
  callIn(run.desk.page, name, values);

async function callIn<R>(page: Page, name: string, values: readonly Argument[]): Promise<R> {
  return page.evaluate(
    async (name, values) => {
      const parts = name.split('.');
      const method = parts.pop() ?? '';
      // biome-ignore lint/suspicious/noExplicitAny: the API is addressed by name
      let owner: any = (globalThis as any).chrome;
      for (const part of parts) owner = owner[part];
      return (await owner[method](...values)) ?? null;
    },
    name,
    values,
  ) as Promise<R>;
}

async function openTab(run: Run, url: string): Promise<ReaderTab> {
  const page = await run.browser.newPage();
  const cdp = await page.createCDPSession();
  watchPage(cdp, run);
  await cdp.send('Runtime.enable');
  const tabId = async (): Promise<number> => {
    const tabs = await callApi<{ id: number; url?: string }[]>(run, 'tabs.query', [{}]);
    const address = page.url();
    const found = tabs.filter((t) => t.url === address).at(-1);
    if (found) return found.id;
    // The extension is not told the address of the browser's own pages: such a tab is found by being in front.
    await page.bringToFront();
    const [front] = await callApi<{ id: number }[]>(run, 'tabs.query', [{ active: true, lastFocusedWindow: true }]);
    if (!front) throw new Error(`no tab with ${address}`);
    return front.id;
  };
  const tab: ReaderTab = {
    page,
    evaluate: (run, ...values) => page.evaluate(run as never, ...([...values] as never[])) as never,
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    hasSidebar: async () => (await shadowRoot(cdp)) !== null,
    sidebar: async (run, ...values) => {
      const objectId = (await until('sidebar', () => shadowRoot(cdp))) ?? '';
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function(...values) { return (${run.toString()})(this, ...values); }`,
        arguments: values.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    toolbar: async () => {
      const id = await tabId();
      return {
        badge: await callApi<string>(run, 'action.getBadgeText', [{ tabId: id }]),
        title: await callApi<string>(run, 'action.getTitle', [{ tabId: id }]),
      };
    },
    click: async () => {
      await page.bringToFront();
      const extension = (await run.browser.extensions()).get(run.id);
      if (!extension) throw new Error('the extension is not there');
      await page.triggerExtensionAction(extension);
    },
    // Keyboard shortcuts are taken by the browser's own window, which DevTools cannot type into: the event is raised
    // where the browser would raise it.
    command: async (name) => raise(run, 'commands.onCommand', [name, await tabOf(run, await tabId())]),
    menu: async (id) =>
      raise(run, 'contextMenus.onClicked', [{ menuItemId: id, editable: false }, await tabOf(run, await tabId())]),
    report: async () => {
      const { answer } = await callApi<{ answer: Report | null }>(run, 'tabs.sendMessage', [
        await tabId(),
        { copydesk: 'report', body: {} },
        { frameId: 0 },
      ]);
      return answer;
    },
    close: () => page.close(),
  };
  if (url) await tab.goto(url);
  return tab;
}

const tabOf = (run: Run, id: number): Promise<Argument> => callApi<Argument>(run, 'tabs.get', [id]);

/** Raises an event of the extension API in the background, which is started if it sleeps. */
async function raise(run: Run, event: string, values: readonly Argument[]): Promise<void> {
  if (!run.desk.runs()) {
    // Any message starts it.
    await callApi(run, 'runtime.sendMessage', [{ copydesk: 'page-state' }]).catch(() => {});
    await until('service worker runs', () => run.desk.runs());
  }
  const target = await run.browser.waitForTarget((t) => t.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `chrome.${event}.dispatch(...${JSON.stringify(values)})`,
    awaitPromise: true,
  });
  // The worker may have gone again.
  await session.detach().catch(() => {});
}

/** Uncaught errors and console errors of content scripts in this page. */
function watchPage(cdp: CDPSession, run: Run): void {
  const isolated = new Set<number>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) isolated.add(context.id);
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) => {
    const ours = (e.url ?? e.stackTrace?.callFrames[0]?.url ?? '').startsWith('chrome-extension://');
    if (ours || (e.executionContextId !== undefined && isolated.has(e.executionContextId)))
      run.errors.push(`page: ${e.exception?.description ?? e.text}`);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    if (type === 'error' && isolated.has(executionContextId))
      run.errors.push(`page: ${args.map((a) => a.value ?? a.description).join(' ')}`);
  });
}

interface Node {
  readonly nodeType: number;
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
}

/** The closed shadow root below `[data-copydesk=sidebar]`, as a remote object; null when there is none. */
async function shadowRoot(cdp: CDPSession): Promise<string | null> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: Node };
  const queue: Node[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const shadow = node.shadowRoots?.[0];
    const at = node.attributes?.indexOf('data-copydesk') ?? -1;
    if (shadow && at >= 0 && node.attributes?.[at + 1] === 'sidebar') {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      return object.objectId ?? null;
    }
    for (const child of node.children ?? []) queue.push(child);
  }
  return null;
}

/** Both run in the extension's page. */
function pressIn(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  element.click();
}

function chooseFileIn(selector: string, name: string, text: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`No ${selector}`);
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
