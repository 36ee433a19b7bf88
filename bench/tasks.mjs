/**
 * The longest tasks in which Copydesk's scripts run, on one page in Chromium: from a trace, in milliseconds of processor
 * time of the page's main thread, so that other work of the machine does not count as ours. The page's own scripts are
 * kept out (`servePages`), so every task that runs script is ours.
 */
import { isolatedWorld, pageResult } from '../scripts/lib/extension.mjs';

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

/** @param browser with Copydesk @returns tasks that run script, longest first */
export async function measureTasks(browser, page) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  const world = await isolatedWorld(tab);
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(page.url, { waitUntil: 'load', timeout: 120_000 });
  await pageResult(world);
  // The sidebar comes after the page is clean.
  await tab.waitForSelector('[data-copydesk="sidebar"]', { timeout: 60_000 });
  await new Promise((done) => setTimeout(done, 1500));
  const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
  await world.detach();
  await tab.close();
  // The desk works in another process, at the same time.
  const { pid } = traceEvents.find((e) => e.name === 'CommitLoad' && e.args?.data?.url === page.url) ?? {};
  return pid === undefined ? [] : tasksOfOurs(traceEvents.filter((e) => e.pid === pid));
}

const RUNS_SCRIPT = new Set(['v8.callFunction', 'FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.run']);

function tasksOfOurs(events) {
  const runs = events.filter((e) => e.ph === 'X' && RUNS_SCRIPT.has(e.name));
  const tasks = events.filter((e) => e.ph === 'X' && e.name.endsWith('RunTask') && e.dur > 1000);
  return tasks
    .filter((task) =>
      runs.some((r) => r.pid === task.pid && r.tid === task.tid && r.ts >= task.ts && r.ts < task.ts + task.dur),
    )
    .map((task) => ({ milliseconds: (task.tdur ?? task.dur) / 1000, wall: task.dur / 1000 }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}
