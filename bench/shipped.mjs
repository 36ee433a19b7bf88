/**
 * The stages as the built extension runs them, by its own count (Chromium only: nothing outside can look into Firefox's
 * isolated worlds): milliseconds of the page's main thread for detector and article (copying and hiding, later looks
 * included), and of the desk's for reading.
 */
import { isolatedWorld, pageResult } from '../scripts/lib/extension.mjs';
import { quantile } from './stages.mjs';

/** @param browser with Copydesk @returns {Promise<Record<string, {median: number, p95: number, pages: number}>>} */
export async function measureShipped(browser, pages) {
  const rows = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    const world = await isolatedWorld(tab);
    try {
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      const { detect, times } = await pageResult(world);
      const article = times && times.copy + times.apply;
      rows.push({ detector: detect, article: article || undefined, desk: times?.read || undefined });
    } catch {
      // No answer: no figure.
    }
    await tab.close();
  }
  return Object.fromEntries(
    ['detector', 'article', 'desk'].map((name) => {
      const values = rows.map((row) => row[name]).filter((value) => value !== undefined && value !== null);
      return [name, { median: quantile(values, 0.5), p95: quantile(values, 0.95), pages: values.length }];
    }),
  );
}
