/**
 * The pictures of README and stores, taken from the built extension on the sample article: `node scripts/readme-pictures.mjs`
 * (part of `npm run screenshots`). Writes assets/pictures/*.png for the README and store/screenshots/*.png, which are
 * 1280 × 800 as Chrome's store wants them.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium, ROOT } from './lib/extension.mjs';
import { servePages } from './lib/pages.mjs';

const SAMPLE = 'https://lesquais.example/monde/2026/01/06/valmer-rouvre';
const OUT = path.join(ROOT, 'assets/pictures');
const STORE = path.join(ROOT, 'store/screenshots');

execFileSync('npm', ['run', '--silent', 'build:chrome'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const server = await servePages([
  { url: SAMPLE, read: () => fs.readFileSync(path.join(ROOT, 'assets/sample/article.html')) },
]);
const browser = await launchChromium({ port: server.port, args: ['--lang=en'] });
for (const folder of [OUT, STORE]) fs.mkdirSync(folder, { recursive: true });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
try {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  const extension = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const show = async (url, theme, { width = 1280, height = 800 } = {}) => {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(url, { waitUntil: 'load' });
    await pause(1500);
  };
  const take = async (folder, name) => {
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    console.log(path.relative(ROOT, path.join(folder, `${name}.png`)));
  };
  const setMode = async (mode) => {
    await page.goto(`${extension}/options.html`);
    await page.evaluate((mode) => globalThis.chrome.storage.sync.set({ 'set:mode': mode }), mode);
  };
  await setMode('on-click');
  await show(SAMPLE, 'light');
  await take(STORE, 'before');
  await setMode('automatic');
  await show(SAMPLE, 'light');
  await take(OUT, 'article');
  fs.copyFileSync(path.join(OUT, 'article.png'), path.join(STORE, 'article.png'));
  await openEvidence(page);
  await take(STORE, 'evidence');
  await show(SAMPLE, 'dark');
  await take(STORE, 'article-dark');
  await show(SAMPLE, 'light', { width: 412, height: 800 });
  await take(OUT, 'article-narrow');
  await show(`${extension}/options.html`, 'light');
  await take(STORE, 'options');
  await show(`${extension}/welcome.html`, 'light');
  await take(OUT, 'welcome');
} finally {
  await browser.close();
  server.close();
}

/** Opens the evidence of the first statements in the sidebar, whose shadow root only DevTools see. */
async function openEvidence(page) {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const queue = [root];
  let shadow = null;
  for (let node = queue.pop(); node && !shadow; node = queue.pop()) {
    if (node.attributes?.includes('data-copydesk')) shadow = node.shadowRoots?.[0] ?? null;
    queue.push(...(node.children ?? []));
  }
  if (!shadow) throw new Error('no sidebar');
  const selector = '[data-section="who"] [aria-expanded="false"]';
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: shadow.nodeId, selector });
  for (const nodeId of nodeIds.slice(0, 2)) {
    const { object } = await cdp.send('DOM.resolveNode', { nodeId });
    await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { this.click(); }',
    });
  }
  await pause(300);
  await cdp.detach();
}
