/** Main-thread time of Copydesk's stages and of the references, page by page, in one browser. */

const ALL = ['walk', 'readerable', 'readability', 'defuddle', 'detector', 'article'];

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} code bundle of bench/engine.ts
 * @param {{id: string, url: string}[]} pages
 * @returns {Promise<{id: string, elements: number, times: Record<string, {first: number, best: number}>}[]>}
 */
export async function timeStages(browser, code, pages, { subjects = ALL, runs = 3, timeout = 30_000 } = {}) {
  const results = [];
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  for (const [turn, page] of pages.entries()) {
    try {
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout });
      results.push({
        id: page.id,
        ...(await tab.evaluate(
          `(() => { ${code}; return { elements: Bench.elements(), times: Bench.time(${JSON.stringify(subjects)}, ${turn}, ${runs}) }; })()`,
        )),
      });
    } catch (error) {
      results.push({ id: page.id, error: String(error?.message ?? error).slice(0, 200) });
    }
  }
  await tab.close();
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
