/**
 * Firefox with the built extension, driven over WebDriver BiDi; its toolbar, commands and menus through the browser's
 * own window (the "chrome" scope, which `--remote-allow-system-access` opens).
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { FIREFOX, FIREFOX_BUILD } from '../../../scripts/lib/extension.mjs';
import type { Report } from '../../../src/report';
import { type Argument, pause, type Reader, type ReaderTab, type Toolbar, until } from './reader';

const UUID = '3b2d1c5e-0f4a-4b8e-9a6c-1d2e3f4a5b6c';

export async function launchFirefox(proxyPort: number): Promise<Reader> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-e2e-firefox-'));
  let run = await start(profile, proxyPort);
  return {
    name: 'firefox',
    open: (url) => openTab(run, url),
    extensionTab: async (ending) =>
      run.window<boolean>(
        `return gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec === policy.getURL(${JSON.stringify(ending)}))`,
      ),
    extensionPage: async (ending) => {
      await openExtensionPage(run, ending);
      const inside = <R>(code: string): Promise<R> => inExtensionPage<R>(run, ending, code);
      const find = (selector: string): string =>
        `const element = content.document.querySelector(${JSON.stringify(selector)});
         if (!element) throw new Error(${JSON.stringify(`No ${selector}`)});`;
      return {
        text: () => inside<string>('return content.document.body.innerText'),
        press: (selector) => inside<void>(`${find(selector)} element.click();`),
        chooseFile: (selector, name, text) =>
          inside<void>(`${find(selector)}
            const file = new content.File(Components.utils.cloneInto([${JSON.stringify(text)}], content), ${JSON.stringify(name)});
            element.mozSetFileArray([file]);
            element.dispatchEvent(new content.Event('change', Components.utils.cloneInto({ bubbles: true }, content)));`),
        close: () =>
          run.window<void>(
            `gBrowser.removeTab(gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === policy.getURL(${JSON.stringify(ending)})))`,
          ),
      };
    },
    api: (name, ...values) => callApi(run, name, values),
    killBackground: async () => {
      // A message on its way wakes it again at once: ended until it is seen to be gone.
      await until('background gone', async () => {
        await run.window('await policy.extension.terminateBackground({ ignoreDevToolsAttached: true })');
        return !(await backgroundRuns(run));
      });
    },
    backgroundRuns: () => backgroundRuns(run),
    setEnabled: async (on) => {
      await run.window(`${ADDON} await addon.${on ? 'enable' : 'disable'}()`);
      if (on) await openDesk(run);
    },
    update: async () => {
      await run.window(`${ADDON} await addon.reload()`);
      await openDesk(run);
    },
    complaints: () =>
      run.window(
        `const { errors, warnings } = policy.extension; return [...(errors ?? []), ...(warnings ?? [])].map(String)`,
      ),
    errors: () => errorsOf(run),
    restart: async () => {
      await run.browser.close();
      run = await start(profile, proxyPort);
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
  /** The extension's page from which its API is called. */
  readonly desk: string;
  readonly manifest: {
    readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string } }>>;
  };
  /** Runs privileged code in the browser's window; `id` is the extension's, `policy` its WebExtensionPolicy (null while it is disabled). */
  window<R>(code: string): Promise<R>;
}

interface Bidi {
  send(method: string, values: object): Promise<{ result: unknown }>;
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function start(profile: string, proxyPort: number): Promise<Run> {
  if (!fs.existsSync(path.join(FIREFOX_BUILD, 'manifest.json')))
    throw new Error('No build: run `npm run build` first.');
  const manifest = JSON.parse(fs.readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  const gecko: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }),
      // A temporary add-on is uninstalled when the browser ends; an installed one is not. Tests of restarts want the latter.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const connection = (browser as unknown as { readonly connection: Bidi }).connection;
  const window = async <R>(code: string): Promise<R> => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { context: string }[];
    };
    const context = tree.contexts[0]?.context;
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { const id = ${JSON.stringify(gecko)}; const policy = WebExtensionPolicy.getByID(id);
        const value = await (async () => { ${code} })(); return JSON.stringify(value ?? null); })()`,
      target: { context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return JSON.parse(evaluated.result.value ?? 'null');
  };
  await browser.installExtension(FIREFOX_BUILD);
  const desk = fs.existsSync(path.join(FIREFOX_BUILD, 'options.html')) ? '/options.html' : '/manifest.json';
  const run: Run = { browser, desk, manifest, window };
  await until('extension started', () => window<boolean>('return !!policy?.active'));
  await pause(600);
  await window(
    `for (const tab of [...gBrowser.tabs]) if (tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')) gBrowser.removeTab(tab)`,
  );
  await openExtensionPage(run, desk);
  return run;
}

/** The add-on as the browser's own list of extensions knows it. */
const ADDON = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);`;

/** The extension's pages are closed when it goes: opens the desk again once it is back. */
async function openDesk(run: Run): Promise<void> {
  await until('extension started', () => run.window<boolean>('return !!policy?.active'));
  await openExtensionPage(run, run.desk);
}

async function openExtensionPage(run: Run, ending: string): Promise<void> {
  const address = JSON.stringify(ending);
  await run.window(`
    const tab = gBrowser.addTab(policy.getURL(${address}), { triggeringPrincipal: policy.extension.principal });`);
  await until(`extension page ${ending}`, () =>
    run.window<boolean>(
      `return gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec === policy.getURL(${address}) && !tab.hasAttribute('busy'))`,
    ),
  );
}

/** Runs code in an extension page that is open: `content` is its window, `browser` the extension API there. */
async function inExtensionPage<R>(run: Run, ending: string, code: string): Promise<R> {
  const script = `(async () => {
    let answer;
    try {
      const browser = content.wrappedJSObject.browser;
      answer = { value: await (async () => { ${code} })() };
    } catch (error) { answer = { error: String(error && error.message || error) }; }
    sendAsyncMessage('copydesk-test:TOKEN', JSON.stringify(answer));
  })()`;
  const answer = JSON.parse(
    await run.window<string>(`
      const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === policy.getURL(${JSON.stringify(ending)}));
      const { messageManager } = tab.linkedBrowser;
      const name = 'copydesk-test:' + Math.random();
      return await new Promise((done) => {
        const listen = (message) => { messageManager.removeMessageListener(name, listen); done(message.data); };
        messageManager.addMessageListener(name, listen);
        const script = ${JSON.stringify(script)}.replace('copydesk-test:TOKEN', () => name);
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
        setTimeout(() => done(JSON.stringify({ error: 'the extension page does not answer' })), 10000);
      });`),
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

const callApi = <R>(run: Run, name: string, values: readonly Argument[]): Promise<R> =>
  inExtensionPage<R>(
    run,
    run.desk,
    `let owner = browser; const parts = ${JSON.stringify(name)}.split('.'); const method = parts.pop();
     for (const part of parts) owner = owner[part];
     const values = ${JSON.stringify(values)}.map((value) => Components.utils.cloneInto(value, content));
     const value = await owner[method](...values);
     return value === undefined ? null : JSON.parse(JSON.stringify(value));`,
  );

const backgroundRuns = (run: Run): Promise<boolean> =>
  run.window(
    `return policy.extension.backgroundState === 'running' || policy.extension.backgroundState === 'starting'`,
  );

/** Errors whose source is a file of the extension. */
const errorsOf = (run: Run): Promise<readonly string[]> =>
  run.window<readonly string[]>(`
    const ours = (address) => String(address).startsWith(policy.getURL(''));
    const thrown = Services.console.getMessageArray()
      .filter((m) => m instanceof Ci.nsIScriptError && ours(m.sourceName) && !(m.flags & Ci.nsIScriptError.warningFlag))
      // What Firefox itself says of every extension when an answer comes for a page that has gone meanwhile, for good or
      // into the back/forward cache (wrapPromise in ExtensionCommon.sys.mjs); nothing can catch it.
      .filter((m) => !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(m.errorMessage ?? ''))
      .map((m) => m.errorMessage + ' ' + m.sourceName + ':' + m.lineNumber);
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const said = storage.getEvents()
      .filter((e) => e.level === 'error' && ours(e.filename))
      .map((e) => e.arguments.map(String).join(' '));
    return [...thrown, ...said];`);

async function openTab(run: Run, url: string): Promise<ReaderTab> {
  const page = await run.browser.newPage();
  const connection = (run.browser as unknown as { readonly connection: Bidi }).connection;
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const front = (): Promise<void> => page.bringToFront();
  const TAB = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
    const tab = gBrowser.selectedTab;`;
  /** Runs with the page's tab in front; `tab` is the browser's tab. */
  const onTab = async <R>(code: string): Promise<R> => {
    await front();
    return run.window<R>(`${TAB} ${code}`);
  };
  const tab: ReaderTab = {
    page,
    evaluate: (run, ...values) => page.evaluate(run as never, ...([...values] as never[])) as never,
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    hasSidebar: async () => (await shadowRoot(connection, context)) !== null,
    sidebar: async (run, ...values) => {
      const root = await until('sidebar', () => shadowRoot(connection, context));
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `async (root, values) => JSON.stringify((await (${run.toString()})(root, ...JSON.parse(values))) ?? null)`,
        arguments: [{ sharedId: root }, { type: 'string', value: JSON.stringify(values) }],
        target: { context },
        awaitPromise: true,
      });
      const evaluated = result as Evaluated;
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return JSON.parse(evaluated.result.value ?? 'null');
    },
    toolbar: () =>
      onTab<Toolbar>(`const { action } = browserActionFor(policy.extension);
        return { badge: action.getProperty(tab, 'badgeText') ?? '', title: action.getProperty(tab, 'title') ?? '' };`),
    click: () => onTab('browserActionFor(policy.extension).triggerAction(window)'),
    command: (name) =>
      onTab(`const { modifiers, key } = ${JSON.stringify(shortcut(run, name))};
        const found = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')].find((k) => k.getAttribute('key') === key && k.getAttribute('modifiers') === modifiers);
        if (!found) throw new Error('no such shortcut');
        found.doCommand();`),
    menu: (id) =>
      onTab(
        `policy.extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(id)}, editable: false, modifiers: [], button: 0 }, tab)`,
      ),
    report: async () => {
      const tabId = await onTab<number>('return tabTracker.getId(tab)');
      const { answer } = await callApi<{ answer: Report | null }>(run, 'tabs.sendMessage', [
        tabId,
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

/** A command's key as Firefox writes it into its window: `Alt+Shift+C` is modifiers `alt,shift`, key `C`. */
function shortcut(run: Run, name: string): { modifiers: string; key: string } {
  const parts = run.manifest.commands[name]?.suggested_key.default.split('+') ?? [];
  const key = parts.pop() ?? '';
  return { modifiers: parts.join(',').toLowerCase(), key };
}

interface Serialized {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Serialized[];
    readonly shadowRoot?: Serialized | null;
  };
}

/** The closed shadow root of the `[data-copydesk=sidebar]` element, as a shared reference; null when there is none. */
async function shadowRoot(connection: Bidi, context: string): Promise<string | null> {
  const { result } = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll('[data-copydesk="sidebar"]')]`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0, maxObjectDepth: 1 },
  });
  const hosts = (result as { result?: { value?: readonly Serialized[] } }).result?.value ?? [];
  for (const host of hosts) if (host.value?.shadowRoot?.sharedId) return host.value.shadowRoot.sharedId;
  return null;
}
