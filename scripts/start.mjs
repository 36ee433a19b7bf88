#!/usr/bin/env node
/**
 * Builds Copydesk and opens a browser with it on an article.
 *
 *   npm start                       the sample article that ships with the project
 *   npm start -- https://…          an address
 *   npm start -- --firefox [URL]    in Firefox
 *   npm start -- --headless [URL]   as on a machine without a display: prints the report, saves a screenshot
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROME_BUILD, FIREFOX, FIREFOX_BUILD, isolatedWorld, pageResult, ROOT } from './lib/extension.mjs';
import { CHROMIUM } from './lib/pages.mjs';
import { printedReport } from './lib/print-report.mjs';

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))[0];
const inFirefox = process.argv.includes('--firefox');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  !!process.env.DISPLAY ||
  !!process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || !hasDisplay;
if (given && !/^https?:\/\//.test(given)) {
  console.error(`npm start takes an address that begins with http:// or https://, not "${given}"`);
  process.exit(2);
}

console.log('Building Copydesk …');
execFileSync('npm', ['run', '--silent', inFirefox ? 'build:firefox' : 'build:chrome'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const sample = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (request.url === '/monde/2026/01/06/valmer-rouvre')
    response.end(fs.readFileSync(path.join(ROOT, 'assets/sample/article.html')));
  else {
    response.statusCode = 404;
    response.end('<!doctype html><title>404</title>');
  }
});
await new Promise((resolve) => sample.listen(0, '127.0.0.1', resolve));
const url = given ?? `http://localhost:${sample.address().port}/monde/2026/01/06/valmer-rouvre`;

const common = { headless, defaultViewport: headless ? { width: 1280, height: 900 } : null };
const root = process.getuid?.() === 0;
const browser = inFirefox
  ? await puppeteer.launch({ ...common, browser: 'firefox', executablePath: FIREFOX })
  : await puppeteer.launch({
      ...common,
      executablePath: CHROMIUM,
      pipe: true,
      enableExtensions: [CHROME_BUILD],
      args: ['--no-first-run', ...(root ? ['--no-sandbox'] : []), ...(headless ? ['--disable-gpu'] : [])],
    });
if (inFirefox) await browser.installExtension(FIREFOX_BUILD);
else await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });

const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.bringToFront();
const world = inFirefox ? null : await isolatedWorld(page);
await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });

if (!headless) {
  console.log(`Copydesk is open on ${url}. Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
} else {
  if (world) {
    const { verdict, report } = await pageResult(world);
    console.log(`\n${url}\n\n${report ? printedReport(report) : `No news article (detector: ${verdict})\n`}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  fs.mkdirSync(path.join(ROOT, 'out'), { recursive: true });
  const file = path.join(ROOT, 'out', inFirefox ? 'start-firefox.png' : 'start.png');
  await page.screenshot({ path: file, captureBeyondViewport: false });
  console.log(`Screenshot: ${file}`);
  await browser.close();
}
sample.close();
process.exit(0);
