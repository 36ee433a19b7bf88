#!/usr/bin/env node
/**
 * The clean-up alone over a corpus: each saved page is laid out in a frame without scripts in headless Chromium,
 * analysed, cleaned, compared with what it was, and put back. One tab holds the engine throughout.
 *
 *   npm run measure:clutter -- [--corpus DIR] [--ids FILE|a,b,c] [--all] [--limit N] [--tabs N] [--out FILE] [--left] [--lost] [--lists]
 *
 * Without filter lists, unless --lists asks for them (`npm run generate` compiles them).
 * Without --all, only pages that were labelled by hand (their field `clutter` names the wording that heads clutter).
 * --words none measures structure alone; --words others forgets wording that only the page's own publisher was labelled with.
 * --weaker tail|head|some|short cleans as if the body found lacked its end, its beginning, every third or its short paragraphs.
 * --left lists the labels that stayed (--why: with what kept them), --lost what of the story went; --hidden all that was hidden, --boxes what was left empty.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { bundleForPage } from './lib/bundle.mjs';
import { argument, has } from './lib/command-line.mjs';
import { corpusPages, launchPlain, readJsonLines, servePages } from './lib/pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const corpus = argument('corpus', path.join(root, '../shared/corpus'));
const code = await bundleForPage('scripts/lib/clutter-parts.ts', 'Copydesk');

const labels = new Map(readJsonLines(path.join(corpus, 'labels.jsonl')).map((l) => [l.id, l]));
const byHand = new Map(readJsonLines(path.join(corpus, 'handlabels.jsonl')).map((l) => [l.id, l]));
const pages = corpusPages(corpus, { ids: argument('ids') })
  .filter(({ id }) => labels.get(id)?.kind === 'article' && (has('all') || byHand.has(id)))
  .slice(0, Number(argument('limit', '100000')));
// Nothing is served: what the pages ask for ends at a server that knows no address.
const server = await servePages([]);
const browser = await launchPlain(server.port);

/** What the background answers a page: selectors of the filter lists, by group. */
async function listsOf() {
  if (!has('lists')) return async () => [];
  const vite = await createServer({ configFile: false, root, logLevel: 'error', server: { middlewareMode: true } });
  const { createFilterLists } = await vite.ssrLoadModule('/src/clutter/filters.ts');
  await vite.close();
  const lists = createFilterLists(
    async (group) => fs.readFileSync(path.join(root, `public/filters/${group}.bin`)),
    console.error,
  );
  return (question) => lists.answer(question);
}
const askLists = await listsOf();

/** Hand labels of other publishers, to tell shared wording from one publisher's own. */
const words = argument('words', 'all');
const publisherOf = (id) => id.replace(/-[0-9a-f]+$/, '');
const tidy = (s) => s.normalize('NFKC').toLowerCase().trim();
const usedBy = new Map();
for (const [id, { clutter }] of byHand)
  for (const label of clutter ?? [])
    usedBy.set(tidy(label), (usedBy.get(tidy(label)) ?? new Set()).add(publisherOf(id)));
const toForget = ({ clutter }) => {
  if (words === 'none') return null;
  return words === 'others' ? (clutter ?? []).filter((label) => usedBy.get(tidy(label))?.size === 1) : [];
};

/** Runs in the tab. */
async function inspect(source, truth) {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.height = '900';
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded);
    setTimeout(loaded, 8000);
    frame.srcdoc = source.replace(/<head[^>]*>/i, (head) => `${head}<base href="${truth.url}">`);
    document.body.append(frame);
  });
  return compare(frame.contentDocument, truth);
}

/** Runs in the tab. */
async function compare(document, truth) {
  const norm = (s) =>
    s
      .normalize('NFKC')
      .replace(/[\s\u00ad\u200b]+/g, ' ')
      .trim()
      .toLowerCase();
  const furniture = (e) =>
    e.closest('nav, footer, [role=navigation], [role=contentinfo], [role=banner], [role=menu]') ||
    (e.closest('header') && !e.closest('article, main'));
  /** Innermost visible elements with this wording, from the body down. */
  const holdersOf = (label, textOf) => {
    const found = [];
    const queue = [document.body];
    for (let e = queue.pop(); e; e = queue.pop()) {
      const inner = [...e.children].filter((c) => textOf(c).includes(label));
      if (inner.length > 0) queue.push(...inner);
      else if (textOf(e).includes(label)) found.push(e);
    }
    return found;
  };
  const textsNow = () => {
    const known = new Map();
    return (e) => {
      if (!known.has(e)) known.set(e, e.checkVisibility() ? norm(e.innerText || '') : '');
      return known.get(e);
    };
  };
  const standing = (wanted, textOf) => wanted.filter((label) => holdersOf(label, textOf).some((e) => !furniture(e)));
  const html = () => document.documentElement.outerHTML;
  const before = norm(document.body.innerText);
  const source = html();
  const heads = standing(
    [...new Set((truth.clutter ?? []).map(norm))].filter((t) => t.length > 2 && before.includes(t)),
    textsNow(),
  );
  globalThis.Copydesk.forget(truth.forget);
  const listed = await globalThis.askLists(globalThis.Copydesk.filterQuestion(document, truth.url));
  const start = performance.now();
  const categories = new Set(['ads', 'share', 'newsletter', 'related', 'comments', 'app', 'popups', 'video']);
  const analysis = globalThis.Copydesk.analyse(document, truth.url, {
    clutter: { categories, listed, custom: { hide: [], keep: [] } },
  });
  const { report } = analysis;
  const plan = globalThis.Copydesk.planWeaker(analysis, truth.weaker, {
    categories,
    listed,
    custom: { hide: [], keep: [] },
  });
  const analysed = performance.now();
  const applied = globalThis.Copydesk.applyPlan(document, plan);
  const done = performance.now();
  const after = norm(document.body.innerText);
  const gone = (list) => list.filter((t) => before.includes(t) && !after.includes(t));
  const paragraphs = (truth.body ?? []).map(norm).filter((p) => p.length > 20 && before.includes(p));
  const parts = [truth.title, truth.byline, ...(truth.photoCredits ?? [])]
    .filter(Boolean)
    .map(norm)
    .filter((t) => t.length > 2 && before.includes(t));
  const boxes = plan.entries
    .map(({ element, rule }) => [element.parentElement, rule])
    .filter(([e]) => e && e !== document.body && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter(([e]) => e.getBoundingClientRect().height > 50)
    .filter(([e]) => !norm(e.innerText || '') && !e.querySelector('img, picture, video, iframe, svg, canvas, input'));
  const left = standing(
    heads.filter((t) => after.includes(t)),
    textsNow(),
  );
  const holders = truth.why
    ? left.map((label) => {
        const textOf = textsNow();
        return holdersOf(label, textOf).find((e) => !furniture(e)) ?? document.body;
      })
    : [];
  const why = truth.why ? globalThis.Copydesk.explain(analysis, holders) : [];
  applied.undo();
  return {
    why,
    article: report.detection.article,
    heads: heads.length,
    left,
    paragraphs: paragraphs.length,
    lost: gone(paragraphs),
    parts: parts.length,
    partsLost: gone(parts),
    restored: html() === source,
    boxes: boxes.map(([e, rule]) => `${rule} in ${e.localName}.${e.className}`),
    hidden: report.hidden,
    problems: report.problems,
    words: [before.split(' ').length, after.split(' ').length],
    milliseconds: { analyse: analysed - start, apply: done - analysed, plan: globalThis.Copydesk.timePlan(analysis) },
  };
}

const rows = [];
const queue = [...pages];
const work = async () => {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.exposeFunction('askLists', askLists);
  await tab.evaluate(`${code}; globalThis.Copydesk = Copydesk; globalThis.compare = ${compare};`);
  for (let page = queue.shift(); page; page = queue.shift()) {
    const truth = { ...labels.get(page.id), ...byHand.get(page.id), why: has('why') };
    truth.forget = toForget(truth);
    truth.weaker = argument('weaker', null);
    try {
      rows.push({ id: page.id, ...(await tab.evaluate(inspect, page.read().toString('utf8'), truth)) });
    } catch (error) {
      rows.push({ id: page.id, error: String(error) });
    }
  }
};
await Promise.all(Array.from({ length: Number(argument('tabs', '2')) }, work));
await browser.close();
server.close();
rows.sort((a, b) => (a.id < b.id ? -1 : 1));
if (argument('out')) fs.writeFileSync(argument('out'), rows.map((r) => `${JSON.stringify(r)}\n`).join(''));

const good = rows.filter((r) => !r.error);
const sum = (pick) => good.reduce((n, r) => n + pick(r), 0);
for (const r of rows) {
  if (r.error) console.log(`${r.id}: ${r.error.slice(0, 200)}`);
  for (const p of r.problems ?? []) console.log(`${r.id}: Problem in ${p.part}: ${p.message}`);
  if (has('boxes')) for (const box of r.boxes ?? []) console.log(`BOX ${r.id}: ${box.slice(0, 120)}`);
  if (has('lost'))
    for (const t of [...(r.lost ?? []), ...(r.partsLost ?? [])]) console.log(`LOST ${r.id}: ${t.slice(0, 100)}`);
  if (has('left') || has('why'))
    for (const [i, t] of (r.left ?? []).entries())
      console.log(`LEFT ${r.id}: ${t}${r.why[i] ? `\n     ${r.why[i]}` : ''}`);
  if (has('hidden')) for (const h of r.hidden ?? []) console.log(`HID ${r.id}: ${h.category} ${h.rule}: ${h.text}`);
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
const heads = sum((r) => r.heads);
const gone = heads - sum((r) => r.left.length);
console.log(
  [
    `pages ${good.length} (not taken for articles: ${good.filter((r) => !r.article).length})`,
    `labels gone ${gone} of ${heads} (${((100 * gone) / Math.max(1, heads)).toFixed(1)} %)`,
    `paragraphs lost ${sum((r) => r.lost.length)} of ${sum((r) => r.paragraphs)}`,
    `headline, byline, credits lost ${sum((r) => r.partsLost.length)} of ${sum((r) => r.parts)}`,
    `empty boxes ${sum((r) => r.boxes.length)}`,
    `not restored exactly ${good.filter((r) => !r.restored).length}`,
    `words ${sum((r) => r.words[0])} → ${sum((r) => r.words[1])}`,
    `ms plan, best of five: median ${median(good.map((r) => r.milliseconds.plan)).toFixed(1)}`,
    `ms analyse ${(sum((r) => r.milliseconds.analyse) / good.length).toFixed(1)}, apply ${(sum((r) => r.milliseconds.apply) / good.length).toFixed(1)}`,
  ].join('\n'),
);
