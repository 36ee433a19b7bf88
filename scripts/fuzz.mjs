#!/usr/bin/env node
/**
 * Mutants of saved pages in Chromium: no exception, no Problem, no paragraph of the article hidden, undo exact, time
 * bounded by size. Then the property tests of `tests/fuzz` with many more runs.
 *
 *   npm run fuzz                                   10,000 mutants and 3,000 structures; about half an hour on two cores
 *   npm run fuzz -- --mutants 300 --seconds 45     as in CI (stops when either is reached; mutants only)
 *   npm run fuzz -- --seed 17 --only ID            one page again, from one seed
 *
 * Pages: ../shared/corpus where present, else the sample article. The seed is printed; mutant n has seed + n.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundleForPage } from './lib/bundle.mjs';
import { argument } from './lib/command-line.mjs';
import { corpusPages, launchPlain } from './lib/pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const corpus = argument('corpus', path.join(root, '../shared/corpus'));
const mutants = Number(argument('mutants', 10_000));
const end = Date.now() + Number(argument('seconds', 3600)) * 1000;
const seed = Number(argument('seed', Date.now() % 2 ** 31));
/** Milliseconds for 1,000 elements, generous: a busy machine must not fail, quadratic time must. */
const SLOW = 1500;
const isSlow = ({ milliseconds, elements }) =>
  milliseconds > 4000 && milliseconds / Math.max(1, elements / 1000) > SLOW;

const code = await bundleForPage('tests/fuzz/properties.ts', 'Fuzz', { minify: true });
const pages = fs.existsSync(path.join(corpus, 'labels.jsonl'))
  ? corpusPages(corpus, { ids: argument('only') })
  : [
      {
        id: 'sample',
        url: 'https://lesquais.example/monde/2026/01/06/valmer',
        read: () => fs.readFileSync(path.join(root, 'assets/sample/article.html')),
      },
    ];
console.log(`seed ${seed}, ${pages.length} pages`);

const browser = await launchPlain(1);
const failures = new Map();
let run = 0;
let articles = 0;
let worst = { rate: 0 };
const work = async () => {
  const tab = await browser.newPage();
  await tab.evaluate(`${code}; globalThis.Fuzz = Fuzz;`);
  while (run < mutants && Date.now() < end) {
    const number = run++;
    const page = pages[(seed + number) % pages.length];
    const examine = () =>
      tab.evaluate(
        `Fuzz.examineMutant(${JSON.stringify(page.read().toString('utf8'))}, ${JSON.stringify(page.url)}, ${seed + number})`,
      );
    const outcome = await examine();
    // A busy machine makes anything slow once: what counts is the best of three.
    for (let again = 0; again < 2 && isSlow(outcome); again++)
      outcome.milliseconds = Math.min(outcome.milliseconds, (await examine()).milliseconds);
    if (outcome.article) articles++;
    const rate = outcome.milliseconds / Math.max(1, outcome.elements / 1000);
    if (rate > worst.rate && outcome.elements > 300) worst = { rate, id: page.id, seed: seed + number };
    const broken = [...outcome.broken];
    if (isSlow(outcome)) broken.push(`slow: ${Math.round(outcome.milliseconds)} ms for ${outcome.elements} elements`);
    for (const what of broken) {
      const kind = what.replace(/\d+/g, 'N').slice(0, 90);
      if (!failures.has(kind)) {
        failures.set(kind, { what, count: 0 });
        console.error(
          `FAILED: ${what}\n    --seed ${seed + number} --only ${page.id} --mutants 1 (${outcome.done.join(', ')})`,
        );
      }
      failures.get(kind).count++;
    }
    if (number % 500 === 499) console.log(`${number + 1} mutants, ${failures.size} kinds of failure`);
  }
};
await Promise.all([work(), work()]);
await browser.close();
for (const { what, count } of failures.values()) console.error(`${count}×: ${what}`);
console.log(
  `${run} mutants, ${articles} taken for articles, ${failures.size} kinds of failure, slowest ${worst.rate.toFixed(0)} ms per 1,000 elements (${worst.id})`,
);

let status = 0;
if (!process.argv.includes('--mutants'))
  status =
    spawnSync('npx', ['vitest', 'run', 'tests/fuzz'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FUZZ_RUNS: '3000', FUZZ_SEED: String(seed) },
    }).status ?? 1;
process.exit(failures.size > 0 ? 1 : status);
