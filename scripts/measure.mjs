#!/usr/bin/env node
/**
 * The engine alone over a corpus, quickly: `src/analyse.ts` is bundled and run in headless Chromium on documents that
 * `DOMParser` makes of the saved pages (no extension, no filter lists, no layout; with --live, each page is opened at
 * its address instead). For the loop "change a rule, look at the errors"; `npm run report` is the real thing.
 *
 *   npm run measure -- [--corpus DIR] [--ids FILE|a,b,c] [--limit N] [--out FILE] [--errors FIELD] [--tabs N]
 *                      [--live] [--print] [--blind authors,agencies,credits,pieces] [--half a|b]
 *                      [--poorer json-ld|meta|text]
 *
 * Prints the scores (or with --errors the wrong pages of one field). --print prints the full reports instead.
 * Three guards against rules that only fit these pages: --blind takes away what pages declare for machines about some
 * facts, --half measures the pages of half of the publishers (change a rule with one half, check it with the other),
 * --poorer takes away what other publishers do not have: the JSON-LD; also meta tags and microdata; also the machine-readable
 * dates of <time>; each page is then taken for an article.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BLIND, blindfold } from './lib/blind.mjs';
import { bundleForPage } from './lib/bundle.mjs';
import { argument } from './lib/command-line.mjs';
import { flatReport } from './lib/flat-report.mjs';
import { corpusPages, halfOf, launchPlain, servePages } from './lib/pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const corpus = argument('corpus', path.join(root, '../shared/corpus'));
const scorer = path.join(root, '../shared/tools/score.mjs');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-measure-'));
const out = argument('out', path.join(scratch, 'predictions.jsonl'));
const ids = argument('ids');

const code = await bundleForPage('scripts/lib/engine.ts', 'Copydesk');

const half = argument('half');
const blind = argument('blind')?.split(',') ?? [];
const unknown = blind.filter((part) => !BLIND.includes(part));
if (unknown.length > 0) throw new Error(`--blind takes ${BLIND.join(', ')}; not ${unknown.join(', ')}`);
const pages = corpusPages(corpus, { ids, limit: argument('limit') ? Number(argument('limit')) : undefined }).filter(
  (page) => !half || halfOf(page.id) === half,
);
const server = await servePages(pages);
const browser = await launchPlain(server.port);
const lines = new Map();
const queue = [...pages];
let spent = 0;
const live = process.argv.includes('--live');
const POORER = ['json-ld', 'meta', 'text'];
const poorer = POORER.indexOf(argument('poorer', '')) + 1;
/** Runs in the tab. */
const impoverish = (document, level) => {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) script.remove();
  if (level < 2) return;
  for (const meta of document.querySelectorAll('meta:not([charset])')) meta.remove();
  for (const element of document.querySelectorAll('[itemprop]')) element.removeAttribute('itemprop');
  if (level < 3) return;
  for (const time of document.querySelectorAll('[datetime]')) time.removeAttribute('datetime');
};
const run = (address) => `(() => {
  const start = performance.now();
  const { report } = Copydesk.analyse(${address}, { always: ${poorer > 0}, clutter: { categories: new Set(['ads', 'share', 'newsletter', 'related', 'comments', 'app', 'popups', 'video']), listed: [], custom: { hide: [], keep: [] } } });
  return { report, milliseconds: performance.now() - start }; })()`;
const work = async () => {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  if (!live) await tab.evaluate(`${code}; globalThis.Copydesk = Copydesk;`);
  for (let page = queue.shift(); page; page = queue.shift()) {
    try {
      let result;
      if (live) {
        await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
        result = await tab.evaluate(`${code}; ${run('document, location.href')}`);
      } else {
        await tab.evaluate((html) => {
          globalThis.saved = new DOMParser().parseFromString(html, 'text/html');
        }, page.read().toString('utf8'));
        if (blind.length > 0) await tab.evaluate(blindfold(blind));
        if (poorer) await tab.evaluate(`(${impoverish})(saved, ${poorer})`);
        result = await tab.evaluate(run(`saved, ${JSON.stringify(page.url)}`));
      }
      spent += result.milliseconds;
      lines.set(page.id, {
        id: page.id,
        ...flatReport(result.report),
        milliseconds: { analyse: result.milliseconds },
        report: result.report,
      });
    } catch (error) {
      lines.set(page.id, { id: page.id, url: page.url, error: String(error) });
    }
  }
  await tab.close();
};
await Promise.all(Array.from({ length: Number(argument('tabs', 2)) }, work));
await browser.close();
server.close();
fs.writeFileSync(out, pages.map((page) => `${JSON.stringify(lines.get(page.id))}\n`).join(''));

const failed = [...lines.values()].filter((line) => line.error);
for (const line of failed) console.error(`${line.id}: ${line.error.slice(0, 300)}`);
for (const line of lines.values())
  for (const problem of line.problems ?? [])
    console.error(`${line.id}: Problem in ${problem.part}: ${problem.message}`);
if (process.argv.includes('--print')) for (const line of lines.values()) console.log(JSON.stringify(line, null, 2));
else if (fs.existsSync(scorer)) {
  const idFile = path.join(scratch, 'ids.txt');
  fs.writeFileSync(idFile, pages.map((page) => page.id).join('\n'));
  const extra = argument('errors') ? ['--errors', argument('errors')] : [];
  console.log(
    execFileSync('node', [scorer, '--corpus', corpus, '--predictions', out, '--ids', idFile, ...extra], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    }),
  );
}
console.error(`${pages.length} pages, ${failed.length} failed, ${(spent / pages.length).toFixed(1)} ms each; ${out}`);
