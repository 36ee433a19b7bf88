/**
 * Main-thread time of Copydesk's stages and of the references, page by page, in one browser.
 *
 * Each subject is a script of its own (`bench/subjects/`), as each is in reality: the detector ships as 6 kB, the references
 * as what a tool with them would load. It is put into a page that was loaded afresh for it alone, so that none finds the
 * page's caches warmed by another, and the subjects take turns at going first on a page, so that none always pays for a
 * new process. Timed together from one bundle, the detector's few microseconds of lazy compilation grew with the size of
 * what it shared the bundle with.
 */
import { bundleForPage } from '../scripts/lib/bundle.mjs';

const SUBJECTS = ['walk', 'readerable', 'readability', 'defuddle', 'detector', 'engine', 'article'];

/**
 * @returns {Promise<Map<string, string>>} script texts by subject; each leaves a global `Subject` with `run(document)`, but
 *   for `article` and `desk`, which work together (`timeArticle`)
 */
export async function bundleSubjects(names = [...SUBJECTS, 'desk'], options = { minify: true }) {
  const bundles = new Map();
  for (const name of names) bundles.set(name, await bundleForPage(`bench/subjects/${name}.ts`, 'Subject', options));
  return bundles;
}

/** First run: what a reader pays. Best run: what the machine can do. */
const timing = (script, runs) => `(() => {
  ${script};
  const spent = [];
  for (let i = 0; i < ${runs}; i++) {
    const begin = performance.now();
    Subject.run(document);
    spent.push(performance.now() - begin);
  }
  return { elements: document.getElementsByTagName('*').length, first: spent[0], best: Math.min(...spent) };
})()`;

/** Opens the desk: a page of its own in the same browser. @returns {Promise<(url: string, copy: string) => Promise<object>>} */
async function openDesk(browser, script, address) {
  const tab = await browser.newPage();
  // Any page will do that is a secure context, as the extension's own are.
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(`${script}; globalThis.Desk = Subject;`);
  return Object.assign((url, copy) => tab.evaluate((url, copy) => globalThis.Desk.read(url, copy), url, copy), {
    close: () => tab.close(),
  });
}

/**
 * The page's share of being cleaned, and the desk's: what the page does before it asks, and after it is told.
 * @returns first and best runs of both, in milliseconds
 */
async function timeArticle(tab, script, desk, page, runs) {
  await tab.evaluate(`${script}; globalThis.Article = Subject;`);
  const spent = [];
  const read = [];
  for (let i = 0; i < runs; i++) {
    const copied = await tab.evaluate(() => {
      const begin = performance.now();
      const copy = globalThis.Article.copy(document);
      return { copy, milliseconds: performance.now() - begin };
    });
    const { answer, milliseconds } = await desk(page.url, copied.copy);
    read.push(milliseconds);
    const hiding = await tab.evaluate((answer) => {
      const begin = performance.now();
      globalThis.Article.hide(document, answer);
      const milliseconds = performance.now() - begin;
      globalThis.Article.putBack();
      return milliseconds;
    }, answer);
    spent.push(copied.milliseconds + hiding);
  }
  const figures = (values) => ({ first: values[0], best: Math.min(...values) });
  return { article: figures(spent), desk: figures(read) };
}

/**
 * @param {import('puppeteer-core').Browser} browser @param {Map<string, string>} scripts from `bundleSubjects`
 * @param {{id: string, url: string}[]} pages
 * @returns {Promise<{id: string, elements?: number, times?: Record<string, {first: number, best: number}>, error?: string}[]>}
 */
export async function timeStages(browser, scripts, pages, { subjects = SUBJECTS, runs = 3, timeout = 30_000 } = {}) {
  const results = [];
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  const desk = subjects.includes('article') ? await openDesk(browser, scripts.get('desk'), pages[0].url) : null;
  for (const [turn, page] of pages.entries()) {
    const result = { id: page.id, elements: 0, times: {} };
    try {
      for (let i = 0; i < subjects.length; i++) {
        const subject = subjects[(i + turn) % subjects.length];
        await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout });
        if (subject === 'article') {
          Object.assign(result.times, await timeArticle(tab, scripts.get(subject), desk, page, runs));
          continue;
        }
        const { elements, first, best } = await tab.evaluate(timing(scripts.get(subject), runs));
        result.elements = elements;
        result.times[subject] = { first, best };
      }
      results.push(result);
    } catch (error) {
      results.push({ id: page.id, error: String(error?.message ?? error).slice(0, 200) });
    }
  }
  await tab.close();
  await desk?.close();
  return results;
}

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/** Median and 95th percentile of each subject, first runs and best runs. */
export function summary(results) {
  const good = results.filter((r) => r.times);
  const names = Object.keys(good[0]?.times ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const of = (kind) => good.map((r) => r.times[name][kind]);
      return [
        name,
        {
          median: quantile(of('first'), 0.5),
          p95: quantile(of('first'), 0.95),
          bestMedian: quantile(of('best'), 0.5),
          bestP95: quantile(of('best'), 0.95),
        },
      ];
    }),
  );
}
