#!/usr/bin/env node
/**
 * What the clean-up does to the layout of saved pages: the built extension in headless Chromium, one tab at a time,
 * each page with and without it. Says how much the layout shifts after the first second, and which empty boxes are left.
 *
 *   npm run measure:layout -- [--corpus DIR] [--ids FILE|a,b,c] [--limit N] [--every N] [--settle MS] [--no-baseline] [--shots DIR] [--out FILE]
 *
 * Layout shift: the `layout-shift` entries of the Performance API (those without recent input) that start later than
 * 1000 ms after navigation, summed. Empty box: visible, over 50 px high, without text or picture, and something in it was
 * hidden by Copydesk. `--every 10` takes each tenth page; `--shots` writes pictures before and after of each page.
 */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { argument, has } from './lib/command-line.mjs';
import { launchChromium } from './lib/extension.mjs';
import { CHROMIUM, chromiumArguments, corpusPages, readJsonLines, servePages } from './lib/pages.mjs';

const corpus = argument('corpus', path.resolve(import.meta.dirname, '../../shared/corpus'));
const settle = Number(argument('settle', '4000'));
const shots = argument('shots');
const labels = new Map(readJsonLines(path.join(corpus, 'labels.jsonl')).map((l) => [l.id, l]));
const pages = corpusPages(corpus, { ids: argument('ids') })
  .filter(({ id }) => labels.get(id)?.kind === 'article')
  .filter((_, index) => index % Number(argument('every', '1')) === 0)
  .slice(0, Number(argument('limit', '100000')));
if (shots) fs.mkdirSync(shots, { recursive: true });

/** Runs in the page before anything else. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node }) =>
        node ? `${node.localName ?? node.nodeName}.${node.className ?? ''}` : '?',
      );
      globalThis.shifts.push({ at: Math.round(entry.startTime), value: entry.value, moved: moved.slice(0, 4) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // When the page was first cleaned: on a busy machine that may be late, and everything after it must be quiet.
  new MutationObserver((_, observer) => {
    globalThis.cleanedAt = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributeFilter: ['data-copydesk-hidden'] });
}

/** Runs in the page: boxes left empty by what was hidden, outermost ones, as names with their height. */
function findEmptyBoxes() {
  const PICTURES = 'img, picture, video, audio, iframe, svg, canvas, object, embed, input, select, textarea, button';
  // Text that the page itself keeps invisible (a tooltip, a body that a script uncovers) is not what was hidden.
  const hasText = (e) => {
    const walker = document.createTreeWalker(e, NodeFilter.SHOW_ALL, (node) =>
      node.nodeType === 1 &&
      (node.hasAttribute('data-copydesk-hidden') || /^(?:script|style|noscript|template)$/i.test(node.localName))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) if (walker.currentNode.nodeType === 3 && walker.currentNode.data.trim()) return true;
    return false;
  };
  const isEmpty = (e) =>
    e.checkVisibility({ visibilityProperty: true }) &&
    e.getBoundingClientRect().height > 50 &&
    !hasText(e) &&
    !(e.innerText ?? '').trim() &&
    getComputedStyle(e).backgroundImage === 'none' &&
    ![...e.querySelectorAll(PICTURES)].some((p) => p.checkVisibility() && p.getBoundingClientRect().height > 2);
  const boxes = new Set();
  for (const hidden of document.querySelectorAll('[data-copydesk-hidden]')) {
    let box = null;
    for (let e = hidden.parentElement; e && e !== document.body && e !== document.documentElement; e = e.parentElement)
      if (isEmpty(e)) box = e;
    if (box) boxes.add(box);
  }
  return [...boxes].map(
    (e) => `${e.localName}#${e.id}.${e.className} ${Math.round(e.getBoundingClientRect().height)} px`,
  );
}

/** Milliseconds after the first cleaning in which its own shift is reported. */
const AT_ONCE = 250;

async function look(browser, page, name) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.evaluateOnNewDocument(watchShifts);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await new Promise((done) => setTimeout(done, settle));
    const shifts = await tab.evaluate('globalThis.shifts');
    const late = shifts.filter((s) => s.at > 1000);
    const cleanedAt = await tab.evaluate('globalThis.cleanedAt ?? null');
    const seen = {
      all: shifts.reduce((n, s) => n + s.value, 0),
      late: late.reduce((n, s) => n + s.value, 0),
      cleanedAt: cleanedAt === null ? null : Math.round(cleanedAt),
      afterCleaning: shifts.reduce((n, s) => n + (cleanedAt !== null && s.at > cleanedAt + AT_ONCE ? s.value : 0), 0),
      shifts: late.filter((s) => s.value > 0.005),
      boxes: await tab.evaluate(findEmptyBoxes),
      hidden: await tab.evaluate(() => document.querySelectorAll('[data-copydesk-hidden]').length),
    };
    if (shots) {
      await tab.screenshot({ path: path.join(shots, `${page.id}-${name}.png`), fullPage: false });
      await tab.screenshot({
        path: path.join(shots, `${page.id}-${name}-long.png`),
        clip: {
          x: 0,
          y: 0,
          width: 1280,
          height: Math.min(5200, await tab.evaluate('document.documentElement.scrollHeight')),
        },
        captureBeyondViewport: true,
      });
    }
    return seen;
  } finally {
    await tab.close().catch(() => {});
  }
}

const server = await servePages(pages);
const plain = has('no-baseline')
  ? null
  : await puppeteer.launch({
      executablePath: CHROMIUM,
      headless: true,
      pipe: true,
      args: chromiumArguments(server.port),
    });
const rows = [];
const PAGES_PER_BROWSER = 120;
for (let from = 0; from < pages.length; from += PAGES_PER_BROWSER) {
  const cleaned = await launchChromium({ port: server.port });
  for (const page of pages.slice(from, from + PAGES_PER_BROWSER)) {
    try {
      const before = plain ? await look(plain, page, 'before') : null;
      const after = await look(cleaned, page, 'after');
      rows.push({ id: page.id, before, after });
      const sums = [before ? `${before.late.toFixed(3)} →` : '', after.late.toFixed(3)].join(' ');
      console.log(
        `${page.id}: cleaned at ${after.cleanedAt} ms; shift after 1 s ${sums}; after the first cleaning ${after.afterCleaning.toFixed(3)}; all ${after.all.toFixed(3)}; hidden ${after.hidden}`,
      );
      for (const s of after.shifts)
        console.log(`    at ${s.at} ms ${s.value.toFixed(4)}: ${s.moved.join(', ').slice(0, 160)}`);
      for (const box of after.boxes) console.log(`    EMPTY ${box}`);
    } catch (error) {
      console.log(`${page.id}: ${String(error).slice(0, 200)}`);
    }
  }
  await cleaned.close();
}
await plain?.close();
server.close();
if (argument('out')) fs.writeFileSync(argument('out'), rows.map((r) => `${JSON.stringify(r)}\n`).join(''));
const caused = rows.map((r) => r.after.late - (r.before?.late ?? 0));
const cleanedAt = rows.map((r) => r.after.cleanedAt ?? 0).sort((a, b) => a - b);
const afterCleaning = rows.map((r) => r.after.afterCleaning);
const boxes = rows.filter((r) => r.after.boxes.length > 0);
console.log(
  [
    `${rows.length} pages, cleaned ${rows.filter((r) => r.after.hidden > 0).length}`,
    `layout shift after 1 s: most ${Math.max(0, ...rows.map((r) => r.after.late)).toFixed(3)}, caused by us most ${Math.max(0, ...caused).toFixed(3)}, pages at 0.02 or more ${caused.filter((c) => c >= 0.02).length}`,
    `first cleaning: median ${cleanedAt[cleanedAt.length >> 1]} ms, last ${cleanedAt.at(-1)} ms; layout shift after it: most ${Math.max(0, ...afterCleaning).toFixed(3)}, pages at 0.02 or more ${afterCleaning.filter((c) => c >= 0.02).length}`,
    `empty boxes: ${boxes.reduce((n, r) => n + r.after.boxes.length, 0)} on ${boxes.length} pages`,
  ].join('\n'),
);
