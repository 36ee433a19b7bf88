#!/usr/bin/env node
/**
 * The built extension over saved pages in headless Chromium, one JSON object per page (see README, "Reports").
 *
 *   npm run report -- --corpus DIR --out predictions.jsonl [--ids FILE|a,b,c] [--limit N]     one line per page
 *   npm run report -- --html FILE --url URL                                                  one page, pretty-printed
 *
 * A page that fails gives a line with `error`, and the run goes on. Exit code 1 when a line has an error.
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { argument } from './lib/command-line.mjs';
import { isolatedWorld, launchChromium, pageResult } from './lib/extension.mjs';
import { flatReport } from './lib/flat-report.mjs';
import { corpusPages, servePages } from './lib/pages.mjs';

const corpus = argument('corpus');
const html = argument('html');
if (!corpus && !(html && argument('url'))) {
  console.error('Usage: npm run report -- --corpus DIR --out FILE   or   npm run report -- --html FILE --url URL');
  process.exit(2);
}
const readHtml = (file) => (file.endsWith('.gz') ? zlib.gunzipSync(fs.readFileSync(file)) : fs.readFileSync(file));
const pages = corpus
  ? corpusPages(corpus, { ids: argument('ids'), limit: argument('limit') ? Number(argument('limit')) : undefined })
  : [{ id: html, url: argument('url'), read: () => readHtml(html) }];

/** Pages per browser: a fresh one now and then keeps memory flat over hundreds of pages. */
const PAGES_PER_BROWSER = 150;
const TABS = 2;
const server = await servePages(pages);
const lines = new Map();
const began = Date.now();

async function report(tab, page) {
  const world = await isolatedWorld(tab);
  try {
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const { verdict, detect, report: full, times } = await pageResult(world);
    // `analyse` is what the desk took; the page's own thread paid for the rest.
    const { copy = 0, apply = 0, read = 0, context = 0 } = times ?? {};
    const milliseconds = { detect, copy, analyse: read + context, apply };
    if (!full)
      return {
        id: page.id,
        url: page.url,
        article: false,
        verdict,
        hidden: [],
        problems: [],
        milliseconds,
        report: null,
      };
    return { id: page.id, ...flatReport(full), verdict, milliseconds, report: full };
  } finally {
    await world.detach().catch(() => {});
  }
}

for (let from = 0; from < pages.length; from += PAGES_PER_BROWSER) {
  const queue = pages.slice(from, from + PAGES_PER_BROWSER);
  const browser = await launchChromium({ port: server.port });
  const work = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1280, height: 900 });
      lines.set(
        page.id,
        // Once more before it counts as failed: on a busy machine a page may take longer than its time.
        await report(tab, page)
          .catch(() => report(tab, page))
          .catch((error) => ({
            id: page.id,
            url: page.url,
            error: String(error?.message ?? error),
          })),
      );
      await tab.close().catch(() => {});
      if (corpus && lines.size % 50 === 0)
        console.error(`${lines.size} of ${pages.length} pages, ${Math.round((Date.now() - began) / 1000)} s`);
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await browser.close();
}
server.close();

const results = pages.map((page) => lines.get(page.id));
if (!corpus) console.log(JSON.stringify(results[0], null, 2));
else {
  const text = results.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (argument('out')) fs.writeFileSync(argument('out'), text);
  else process.stdout.write(text);
}
const errors = results.filter((line) => line.error);
const problems = results.filter((line) => line.problems?.length);
console.error(
  `${results.length} pages, ${errors.length} with error, ${problems.length} with a Problem, ${Math.round((Date.now() - began) / 1000)} s`,
);
for (const line of errors) console.error(`  ${line.id}: ${line.error}`);
for (const line of problems)
  console.error(`  ${line.id}: ${line.problems.map((p) => `${p.part}: ${p.message}`).join('; ')}`);
process.exit(errors.length ? 1 : 0);
