#!/usr/bin/env node
/**
 * How fast Copydesk is, against references measured in the same run: a table and `bench/results/<date>.json`.
 *
 *   npm run bench                                    everything, Chromium and Firefox
 *   npm run bench -- --pages 30 --only stages        fewer pages of the corpus; some parts (stages, growth, shipped, cleaning, resting,
 *                                                    sizes)
 *   npm run bench -- --browser chromium --slowest 5  one browser; names the pages where the article stage took longest
 *   npm run bench -- --profile 10                    only: in which functions the first run of the engine spends its time
 *
 * The article stage is what a page's own thread does until it is clean: copying, asking, hiding. The reading itself is
 * done at the desk, in another process; its time stands below, and what it would cost in the page ("engine").
 * Figures are first runs in a fresh page, in milliseconds of main-thread time; every subject is a script of its own in a
 * page loaded for it alone (why: `bench/stages.mjs`), and below the table stands what the best of five runs take. Ratios within one run compare; absolute
 * times depend on the machine and on what else it does.
 * Firefox: stages, growth and cleaning. Idle time, cost of additions, memory and longest task are Chromium's alone: they
 * need the processor time of one thread, the heap of one page and a trace of its tasks, which WebDriver BiDi does not offer
 * and a page of Firefox cannot ask for (no `performance.memory`, no long-task entries).
 * Pages: ../shared/corpus where present, else the sample and
 * pages made here. Exit code 1 when a bar is missed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { HEADERS, launchChromium, launchFirefox, launchPlain } from '../bench/browsers.mjs';
import { grownPage } from '../bench/grown-page.mjs';
import { profileStages } from '../bench/profile.mjs';
import { measureCleaning, measureResting } from '../bench/resting.mjs';
import { measureShipped } from '../bench/shipped.mjs';
import { packageSizes } from '../bench/sizes.mjs';
import { bundleSubjects, summary, timeStages } from '../bench/stages.mjs';
import { measureTasks } from '../bench/tasks.mjs';
import { argument } from './lib/command-line.mjs';
import { corpusPages, readJsonLines, servePages } from './lib/pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const corpus = argument('corpus', path.join(root, '../shared/corpus'));
const only = argument('only')?.split(',');
const wanted = (part) => !only || only.includes(part);
const browsers = argument('browser') ? [argument('browser')] : ['chromium', 'firefox'];

/** Evenly over the corpus, so that every origin and language has its share. */
function evenly(list, count) {
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, i) => list[Math.floor((i * list.length) / Math.min(count, list.length))],
  );
}
let articles = [];
let others = [];
if (fs.existsSync(path.join(corpus, 'labels.jsonl'))) {
  const kinds = new Map(readJsonLines(path.join(corpus, 'labels.jsonl')).map((l) => [l.id, l.kind]));
  const all = corpusPages(corpus, {});
  articles = evenly(
    all.filter((p) => kinds.get(p.id) === 'article'),
    Number(argument('pages', 60)),
  );
  others = evenly(
    all.filter((p) => kinds.get(p.id) !== 'article'),
    Number(argument('pages', 60)) / 3,
  );
} else console.log('../shared/corpus is not there: measured on the sample and on pages made here.\n');
const made = [
  {
    id: 'sample',
    url: 'https://lesquais.example/monde/2026/01/06/le-port-de-valmer-rouvre',
    read: () => fs.readFileSync(path.join(root, 'assets/sample/article.html')),
  },
  ...[500, 1000, 5000, 10_000, 20_000, 100_000, 200_000].map((n) => ({
    id: `grown-${n}`,
    url: `https://harbourpost.example/2026/01/06/grown-to-${n}-elements`,
    read: () => grownPage(n),
  })),
];
const grown = (n) => made.find((page) => page.id === `grown-${n}`);
const pages = articles.length ? articles : [made[0], grown(500), grown(1000)];
const scripts = wanted('stages') || wanted('growth') ? await bundleSubjects() : new Map();
const server = await servePages([...articles, ...others, ...made].map((page) => ({ ...page, headers: HEADERS })));
const plainServer = await servePages([...articles, ...made]);

if (argument('profile')) {
  const browser = await launchPlain(server.port);
  const code = (await bundleSubjects(['engine'], { minify: false })).get('engine');
  const rows = await profileStages(browser, code, pages.slice(0, Number(argument('profile'))), {
    runs: Number(argument('runs', 1)),
  });
  for (const key of ['self', 'total']) {
    console.log(`\nmost ${key} time, ms per page`);
    for (const row of rows.sort((a, b) => b[key] - a[key]).slice(0, 30))
      console.log(`  ${(row[key] / Number(argument('profile'))).toFixed(2).padStart(9)}  ${row.name}`);
  }
  fs.mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  fs.writeFileSync(path.join(root, 'bench/results/profiled.js'), code);
  process.exit(0);
}

const result = { date: new Date().toISOString(), node: process.version, pages: pages.length, others: others.length };
const bars = [];
const bar = (what, value, limit, unit = '×') => {
  bars.push({ what, value, limit, unit, met: value <= limit });
};

/** Every subject on every page. */
async function compareStages(name, browser, mine) {
  const rows = await timeStages(browser, scripts, pages, { runs: 5 });
  const rest = await timeStages(browser, scripts, others, { subjects: ['readerable', 'detector'], runs: 5 });
  mine.errors = [...rows, ...rest].filter((r) => r.error);
  mine.articles = summary(rows);
  mine.all = summary(
    [...rows, ...rest]
      .map((r) => r.times && { times: { readerable: r.times.readerable, detector: r.times.detector } })
      .filter(Boolean),
  );
  const ratios = (part, { median, p95, bestMedian, bestP95 }, reference, label, limit) => {
    bar(`${name}: ${label}, median`, median / reference.median, limit);
    bar(`${name}: ${label}, p95`, p95 / reference.p95, limit);
    mine[part] = { best: bestMedian / reference.bestMedian, bestP95: bestP95 / reference.bestP95 };
    return `${label}, best runs: median ${mine[part].best.toFixed(2)}, p95 ${mine[part].bestP95.toFixed(2)}`;
  };
  const { detector, readerable } = mine.all;
  const { article, readability, desk, engine } = mine.articles;
  const best = [
    ratios('detectorRatio', detector, readerable, 'detector / isProbablyReaderable', 1),
    ratios('articleRatio', article, readability, 'article / Readability', 0.5),
  ];
  printTimes(name, mine, rows);
  console.log(`  the desk's answer / Readability: median ${(desk.median / readability.median).toFixed(2)}`);
  console.log(`  the engine in the page / Readability: median ${(engine.median / readability.median).toFixed(2)}`);
  for (const line of best) console.log(`  ${line}`);
  const slowest = rows.filter((r) => r.times).sort((a, b) => b.times.article.first - a.times.article.first);
  for (const { id, elements, times } of slowest.slice(0, Number(argument('slowest', 0))))
    console.log(
      `  ${id}: ${elements} elements, article ${times.article.first.toFixed(1)} (best ${times.article.best.toFixed(1)}), Readability ${times.readability.first.toFixed(1)}`,
    );
}

/** Pages that grow tenfold and tenfold again. */
async function compareGrowth(name, browser, mine) {
  const rows = {};
  for (const n of [1000, 10_000, 100_000]) {
    const [row] = await timeStages(browser, scripts, [grown(n)], {
      // The detector last counts the elements.
      subjects: ['article', 'detector'],
      runs: 5,
      timeout: 180_000,
    });
    if (row.error) console.log(`${name}, ${n} elements: ${row.error}`);
    rows[n] = row;
  }
  mine.growth = rows;
  const spent = (n, part) => rows[n].times?.[part].best ?? Number.NaN;
  for (const part of ['article', 'desk', 'detector']) {
    for (const [from, to] of [
      [1000, 10_000],
      [10_000, 100_000],
    ]) {
      const steps = Math.log2(rows[to].elements / rows[from].elements);
      const each = (spent(to, part) / spent(from, part)) ** (1 / steps);
      bar(`${name}: ${part}, each doubling from ${from} to ${to} elements`, each, 2.2);
    }
    const line = Object.entries(rows).map(
      ([n, { elements }]) => `${elements} elements ${spent(n, part).toFixed(2)} ms`,
    );
    console.log(`${name}: growth of the ${part} stage, best of 5: ${line.join(', ')}`);
  }
}

for (const name of browsers) {
  if (!wanted('stages') && !wanted('growth')) break;
  const started = name === 'firefox' ? await launchFirefox(server.port) : null;
  const browser = started?.browser ?? (await launchPlain(server.port));
  const mine = { version: await browser.version() };
  result[name] = mine;
  if (wanted('stages')) await compareStages(name, browser, mine);
  if (wanted('growth')) await compareGrowth(name, browser, mine);
  await (started?.close() ?? browser.close());
}

if (wanted('shipped') && browsers.includes('chromium')) {
  const browser = await launchChromium({ port: server.port });
  result.shipped = await measureShipped(browser, [...pages, ...others]);
  await browser.close();
  console.log(`\nchromium, the built extension, by its own count: ${JSON.stringify(result.shipped)}`);
}

if (wanted('cleaning'))
  for (const name of browsers) {
    const started = name === 'firefox' ? await launchFirefox(plainServer.port, { extension: true }) : null;
    const browser = started?.browser ?? (await launchChromium({ port: plainServer.port }));
    const cleaning = await measureCleaning(browser, pages);
    await (started?.close() ?? browser.close());
    result[name] = { ...result[name], cleaning };
    bar(`${name}: DOMContentLoaded to the first hidden element, median`, cleaning.hiddenMedian, 100, 'ms');
    console.log(`\n${name}, cleaning: ${JSON.stringify(cleaning)}`);
  }

if (wanted('resting') && browsers.includes('chromium')) {
  const on = await launchChromium({ port: plainServer.port });
  const off = await launchPlain(plainServer.port);
  const page = articles.length ? articles[Math.floor(articles.length / 2)] : made[0];
  const resting = await measureResting(on, off, page);
  const tasks = await measureTasks(on, grown(5000));
  await on.close();
  await off.close();
  result.resting = resting;
  result.tasks = tasks.slice(0, 10);
  const { without, emptyObserver, copydesk } = resting;
  bar('idle, 2 s after settling: script time beyond the page’s own', copydesk.idleScript - without.idleScript, 1, 'ms');
  bar(
    '1,000 inserted nodes: cost beyond the page / empty observer’s whole',
    copydesk.insertion / emptyObserver.insertion,
    2,
  );
  bar('memory beyond the page’s own, sidebar open', (copydesk.heap - without.heap) / 1e6, 5, 'MB');
  bar('longest task of ours, page of 5,000 elements (processor time)', tasks[0]?.milliseconds ?? Number.NaN, 50, 'ms');
  console.log(`\nResting (${page.id}): ${JSON.stringify(resting)}\nLongest tasks: ${JSON.stringify(result.tasks)}`);
}
server.close();
plainServer.close();

if (wanted('sizes')) {
  const sizes = packageSizes();
  result.sizes = sizes;
  bar('detector script', sizes.detector / 1000, 20, 'kB');
  bar('article script', sizes.article / 1000, 250, 'kB');
  bar('all code', sizes.allCode / 1000, 700, 'kB');
  bar('package, deflated', sizes.packed / 1e6, 5, 'MB');
}

console.log(`\n${'bar'.padEnd(72)} ${'measured'.padStart(10)} ${'limit'.padStart(9)}`);
for (const { what, value, limit, unit, met } of bars)
  console.log(
    `${what.padEnd(72)} ${value.toFixed(2).padStart(7)} ${unit.padEnd(2)} ${String(limit).padStart(6)} ${unit.padEnd(2)} ${met ? '' : 'MISSED'}`,
  );
result.bars = bars;
const out = path.join(root, 'bench/results', `${result.date.slice(0, 19).replaceAll(':', '-')}.json`);
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
console.log(`\n${path.relative(root, out)}`);
process.exit(bars.every((b) => b.met) ? 0 : 1);

function printTimes(name, { version, articles, all, errors }, rows) {
  const sizes = rows
    .filter((r) => r.elements)
    .map((r) => r.elements)
    .sort((a, b) => a - b);
  console.log(
    `\n${name} (${version}), ${rows.length} articles, median ${sizes[sizes.length >> 1]} elements; milliseconds`,
  );
  console.log(`${''.padEnd(34)} ${['median', 'p95', 'best median', 'best p95'].map((s) => s.padStart(12)).join('')}`);
  const line = (label, t) =>
    t &&
    console.log(
      `${label.padEnd(34)} ${[t.median, t.p95, t.bestMedian, t.bestP95].map((v) => v.toFixed(2).padStart(12)).join('')}`,
    );
  line('one walk over the document', articles.walk);
  line('isProbablyReaderable', articles.readerable);
  line('  … on all pages', all.readerable);
  line('Copydesk: detector, on all pages', all.detector);
  line('Readability on a copy', articles.readability);
  line('Defuddle', articles.defuddle);
  line('Copydesk: the page’s share', articles.article);
  line('Copydesk: the desk’s share', articles.desk);
  line('  … were it done in the page', articles.engine);
  for (const { id, error } of errors) console.log(`  ${id}: ${error}`);
}
