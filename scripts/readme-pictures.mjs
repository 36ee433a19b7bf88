/**
 * The pictures of README and stores, taken from the built extension on the sample article: `node scripts/readme-pictures.mjs`
 * (part of `npm run screenshots`). Writes assets/pictures/*.png, 1280 × 800 as the stores want them.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium, ROOT } from './lib/extension.mjs';
import { servePages } from './lib/pages.mjs';

const SAMPLE = 'https://lesquais.example/monde/2026/01/06/valmer-rouvre';
const OUT = path.join(ROOT, 'assets/pictures');

execFileSync('npm', ['run', '--silent', 'build:chrome'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const server = await servePages([
  { url: SAMPLE, read: () => fs.readFileSync(path.join(ROOT, 'assets/sample/article.html')) },
]);
const browser = await launchChromium({ port: server.port, args: ['--lang=en'] });
fs.mkdirSync(OUT, { recursive: true });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
try {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  const extension = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const take = async (name, url, theme, { width = 1280, height = 800 } = {}) => {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(url, { waitUntil: 'load' });
    await pause(1500);
    await page.screenshot({ path: path.join(OUT, `${name}.png`) });
    console.log(`assets/pictures/${name}.png`);
  };
  await take('article', SAMPLE, 'light');
  await take('article-dark', SAMPLE, 'dark');
  await take('article-narrow', SAMPLE, 'light', { width: 412, height: 800 });
  await take('options', `${extension}/options.html`, 'light');
  await take('welcome', `${extension}/welcome.html`, 'light');
} finally {
  await browser.close();
  server.close();
}
process.exit(0);
