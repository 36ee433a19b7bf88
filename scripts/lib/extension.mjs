/** A headless Chromium with the built extension, and what its scripts say in a page's isolated world. */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, chromiumArguments } from './pages.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const CHROME_BUILD = path.join(ROOT, '.output/chrome-mv3');
export const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
export const FIREFOX_BUILD = path.join(ROOT, '.output/firefox-mv3');

/**
 * @param {{port: number, build?: string, headless?: boolean, args?: string[]}} options `port` of the page server
 * @returns {Promise<import('puppeteer-core').Browser>} with the extension's background started and its welcome page closed
 * @throws when there is no build
 */
export async function launchChromium({ port, build = CHROME_BUILD, headless = true, args = [] }) {
  if (!fs.existsSync(path.join(build, 'manifest.json')))
    throw new Error(`No build in ${build}: run \`npm run build\` first.`);
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless,
    pipe: true,
    enableExtensions: [build],
    args: [
      ...chromiumArguments(port),
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      ...args,
    ],
  });
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  await closeWelcome(browser);
  return browser;
}

/** The welcome page opens once after installation; tests and reports do without it. */
async function closeWelcome(browser) {
  const welcome = await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 3000 })
    .catch(() => null);
  const page = await welcome?.page();
  if (page && (await browser.pages()).length > 1) await page.close();
}

/**
 * Follows the isolated world of the extension's content scripts in a page; call before navigating.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{evaluate: (expression: string) => Promise<unknown>, detach: () => Promise<void>}>}
 *   `evaluate` gives undefined while there is no such world
 */
export async function isolatedWorld(page) {
  const cdp = await page.createCDPSession();
  const contexts = new Map();
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://'))
      contexts.set(context.id, context.auxData.frameId);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
  await cdp.send('Runtime.enable');
  const mainFrame = page.mainFrame()._id;
  return {
    async evaluate(expression) {
      const id = [...contexts].filter(([, frame]) => frame === mainFrame || mainFrame === undefined).at(-1)?.[0];
      if (id === undefined) return undefined;
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId: id,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    detach: () => cdp.detach(),
  };
}

/**
 * Waits until Copydesk has said what it thinks of the page.
 * @param {{evaluate: (expression: string) => Promise<unknown>}} world from `isolatedWorld`
 * @param {number} timeout milliseconds
 * @returns {Promise<{verdict: string, detect: number, report: object | null, times: object | null}>} `report` null when the detector said no
 * @throws when nothing came in time
 */
export async function pageResult(world, timeout = 15_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const state = await world
      .evaluate(
        'globalThis.copydesk && (copydesk.verdict === "no" || copydesk.settled) ? { verdict: copydesk.verdict, detect: copydesk.detect, report: copydesk.report?.() ?? null, times: copydesk.times?.() ?? null } : null',
      )
      .catch(() => null);
    if (state) return state;
    if (Date.now() > end) throw new Error(`no report within ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
