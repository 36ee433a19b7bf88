/**
 * The built extension: what it costs in Chromium while nothing happens, when nodes arrive, and in memory, each against
 * the same page with Copydesk off; and in either browser, how soon after DOMContentLoaded a page is clean.
 */
import { isolatedWorld, pageResult } from '../scripts/lib/extension.mjs';
import { quantile } from './stages.mjs';

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Milliseconds of processor time that the main thread has spent in tasks and in scripts so far. */
async function spent(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((m) => m.name === name)?.value ?? 0;
  return { task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000 };
}

async function heap(cdp) {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'JSHeapUsedSize').value;
}

/** Inserts 1,000 nodes in ten batches and waits for the frames after; in milliseconds of main-thread tasks. */
async function insertion(tab, cdp, watch) {
  await tab.evaluate((watch) => {
    if (watch) {
      globalThis.watcher = new MutationObserver(() => {});
      globalThis.watcher.observe(document.documentElement, { childList: true, subtree: true });
    }
  }, watch);
  const before = await spent(cdp);
  await tab.evaluate(async () => {
    for (let batch = 0; batch < 10; batch++) {
      const list = document.createElement('ul');
      for (let i = 0; i < 50; i++) {
        const item = document.createElement('li');
        item.append(document.createElement('span'));
        item.firstChild.textContent = `Entry ${batch}-${i} of a list that grows while the page is read`;
        list.append(item);
      }
      document.body.append(list);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await pause(1500);
  return (await spent(cdp)).task - before.task;
}

async function open(browser, page, mode) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  const cdp = await tab.createCDPSession();
  // Processor time: what else the machine does is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const world = mode === 'on' ? await isolatedWorld(tab) : null;
  await tab.goto(page.url, { waitUntil: 'load' });
  if (world) await pageResult(world);
  await world?.detach();
  await pause(2500);
  return { tab, cdp };
}

/** The modes take turns, so that none has the machine's quiet minutes. */
const MODES = ['without', 'emptyObserver', 'copydesk'];

/** @param on browser with Copydesk @param off browser without @returns medians of five runs by mode */
export async function measureResting(on, off, page) {
  const runs = Object.fromEntries(MODES.map((mode) => [mode, []]));
  for (let i = 0; i < 5; i++)
    for (const mode of MODES) runs[mode].push(await restingRun(mode === 'copydesk' ? on : off, page, mode));
  const median = (list, key) =>
    quantile(
      list.map((run) => run[key]),
      0.5,
    );
  return Object.fromEntries(
    MODES.map((mode) => [
      mode,
      Object.fromEntries(Object.keys(runs[mode][0]).map((key) => [key, median(runs[mode], key)])),
    ]),
  );
}

async function restingRun(browser, page, mode) {
  const { tab, cdp } = await open(browser, page, mode === 'copydesk' ? 'on' : 'off');
  const used = await heap(cdp);
  await pause(300);
  const before = await spent(cdp);
  await pause(2000);
  const idle = await spent(cdp);
  const run = {
    heap: used,
    idleTask: idle.task - before.task,
    idleScript: idle.script - before.script,
    insertion: await insertion(tab, cdp, mode === 'emptyObserver'),
  };
  await tab.close();
  return run;
}

/** Milliseconds from DOMContentLoaded to the first element hidden and to the sidebar, over pages. */
export async function measureCleaning(browser, pages) {
  const rows = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.evaluateOnNewDocument(() => {
      const marks = {};
      globalThis.benchMarks = marks;
      document.addEventListener('DOMContentLoaded', () => {
        marks.ready = performance.now();
      });
      new MutationObserver(() => {
        if (!marks.hidden && document.querySelector('[data-copydesk-hidden]')) marks.hidden = performance.now();
        if (!marks.sidebar && document.querySelector('[data-copydesk="sidebar"]')) marks.sidebar = performance.now();
      }).observe(document, { childList: true, subtree: true, attributes: true });
      new PerformanceObserver((list) => {
        marks.paint ??= list.getEntries()[0].startTime;
      }).observe({ type: 'paint', buffered: true });
    });
    try {
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await tab.waitForFunction('benchMarks.sidebar', { timeout: 5000 });
      rows.push(await tab.evaluate('benchMarks'));
    } catch {
      // Not taken for an article, or nothing to hide: no figure.
    }
    await tab.close();
  }
  const after = (key) => rows.filter((r) => r[key] && r.ready).map((r) => r[key] - r.ready);
  return {
    pages: rows.length,
    hiddenMedian: quantile(after('hidden'), 0.5),
    hiddenP95: quantile(after('hidden'), 0.95),
    sidebarMedian: quantile(after('sidebar'), 0.5),
    hiddenBeforePaint: rows.filter((r) => r.hidden && (!r.paint || r.hidden <= r.paint)).length,
  };
}
