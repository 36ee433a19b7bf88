#!/usr/bin/env node
/**
 * How well the engine finds a story's text: `Article.paragraphs` against the paragraphs that a corpus labels, weighed
 * by characters; also headline, language, and what the quick detector says.
 *
 *   node scripts/measure-body.mjs [--corpus DIR] [--ids FILE|a,b,c] [--limit N] [--show ID] [--worst N] [--detail N]
 *
 * --worst N lists the N pages with most wrong; --detail N prints at most N missing and spurious paragraphs of each;
 * --show ID prints every block of one page with `+` before those taken for the story's.
 */
import fs from 'node:fs';
import path from 'node:path';
import { bundleForPage } from './lib/bundle.mjs';
import { argument } from './lib/command-line.mjs';
import { corpusPages, launchPlain, readJsonLines } from './lib/pages.mjs';

const root = path.resolve(import.meta.dirname, '..');
const corpus = argument('corpus', path.join(root, '../shared/corpus'));
const show = argument('show');
const code = await bundleForPage('scripts/lib/engine-parts.ts', 'Parts');
const labels = new Map(readJsonLines(path.join(corpus, 'labels.jsonl')).map((l) => [l.id, l]));
for (const l of readJsonLines(path.join(corpus, 'handlabels.jsonl'))) labels.set(l.id, { ...labels.get(l.id), ...l });
const pages = corpusPages(corpus, {
  ids: show ?? argument('ids'),
  limit: argument('limit') ? Number(argument('limit')) : undefined,
});
const browser = await launchPlain(1);
const queue = [...pages];
const found = new Map();
await Promise.all(
  [0, 1].map(async () => {
    const tab = await browser.newPage();
    await tab.evaluate(`${code}; globalThis.Parts = Parts;`);
    for (let page = queue.shift(); page; page = queue.shift()) {
      await tab.evaluate((html) => {
        globalThis.saved = new DOMParser().parseFromString(html, 'text/html');
      }, page.read().toString('utf8'));
      found.set(page.id, await tab.evaluate(`Parts.open(saved, ${JSON.stringify(page.url)})`));
    }
  }),
);
await browser.close();
if (argument('out')) fs.writeFileSync(argument('out'), JSON.stringify([...found]));

const squeeze = (s) =>
  s
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const sum = (list) => list.reduce((n, s) => n + s.length, 0);
/** Is `text` in `whole`? By its pieces, so that a cut or a joined paragraph counts for what it holds. */
function share(text, whole) {
  if (whole.includes(text)) return text.length;
  let hit = 0;
  for (let i = 0; i < text.length; i += 24) {
    const piece = text.slice(i, i + 24);
    if (whole.includes(piece)) hit += piece.length;
  }
  return hit;
}
const results = [];
for (const { id } of pages) {
  const got = found.get(id);
  const label = labels.get(id);
  if (show) {
    for (const b of got.blocks)
      console.log(
        `${got.paragraphs.includes(b.index) ? '+' : ' '} ${b.index} h${b.level} l${b.linkLength}/${b.text.length} [${b.regions}] ${b.path}\n      ${b.text.slice(0, 160)}`,
      );
    console.log({ ...got, blocks: undefined, paragraphs: undefined, label: { ...label, body: undefined } });
  }
  if (label.kind !== 'article' || !label.body) continue;
  const wanted = label.body.map(squeeze).filter((s) => s.length > 1);
  const taken = got.paragraphs.map((i) => squeeze(got.blocks[i].text));
  const wholeWanted = wanted.join('');
  const wholeTaken = taken.join('');
  const missing = wanted
    .map((w, i) => ({ lost: w.length - share(w, wholeTaken), text: label.body[i], squeezed: w }))
    .filter((m) => m.lost > 0.4 * m.squeezed.length);
  const spurious = got.paragraphs
    .map((index, i) => ({
      over: taken[i].length - share(taken[i], wholeWanted),
      of: taken[i].length,
      block: got.blocks[index],
    }))
    .filter((s) => s.over > 0.4 * s.of);
  const lost = missing.reduce((n, m) => n + m.lost, 0);
  const over = spurious.reduce((n, s) => n + s.over, 0);
  results.push({
    id,
    origin: label.origin,
    recall: 1 - lost / Math.max(1, sum(wanted)),
    precision: 1 - over / Math.max(1, sum(taken)),
    missing,
    spurious,
    lost,
    over,
    got,
  });
}
const mean = (name) => (results.reduce((n, r) => n + r[name], 0) / results.length).toFixed(4);
const worst = results
  .sort((a, b) => Math.min(a.recall, a.precision) - Math.min(b.recall, b.precision))
  .slice(0, Number(argument('worst', 0)));
const detail = Number(argument('detail', 4));
for (const r of worst) {
  console.log(`\n## ${r.id}  recall ${r.recall.toFixed(3)} precision ${r.precision.toFixed(3)}  ${r.got.body}`);
  for (const m of r.missing.slice(0, detail)) {
    const block =
      r.got.blocks.find((b) => squeeze(b.text).includes(m.squeezed)) ??
      r.got.blocks.find((b) => squeeze(b.text).length > 20 && m.squeezed.includes(squeeze(b.text)));
    console.log(
      `  - ${m.text.slice(0, 90)}\n        ${block ? `#${block.index} h${block.level} [${block.regions}] ${block.path}` : 'in no block'}`,
    );
  }
  for (const s of r.spurious.slice(0, detail))
    console.log(
      `  + #${s.block.index} ${s.block.text.slice(0, 90)}\n        h${s.block.level} [${s.block.regions}] ${s.block.path}`,
    );
}
const n = (f) => results.filter(f).length;
if (!show) {
  console.log(
    `\n${results.length} labelled bodies: mean recall ${mean('recall')} precision ${mean('precision')}; recall ≥ .98: ${n((r) => r.recall >= 0.98)}, precision ≥ .98: ${n((r) => r.precision >= 0.98)}, both ≥ .95: ${n((r) => Math.min(r.recall, r.precision) >= 0.95)}, either < .5: ${n((r) => Math.min(r.recall, r.precision) < 0.5)}`,
  );
  const all = pages.map(({ id }) => ({ ...found.get(id), label: labels.get(id) }));
  const articles = all.filter((p) => p.label.kind === 'article');
  const others = all.filter((p) => p.label.kind !== 'article');
  const count = (list, f) => list.filter(f).length;
  console.log(
    `articles ${articles.length}: found ${count(articles, (p) => p.article)}, quick no ${count(articles, (p) => p.quick === 'no')}`,
  );
  console.log(
    `others ${others.length}: found ${count(others, (p) => p.article)}, quick no ${count(others, (p) => p.quick === 'no')}`,
  );
  console.log(`language right ${count(all, (p) => p.language === p.label.lang)} of ${all.length}`);
  const times = (key) => {
    const t = all.map((p) => p.milliseconds[key]).sort((a, b) => a - b);
    return `${key} ${t[t.length >> 1].toFixed(2)}/${t[Math.floor(t.length * 0.95)].toFixed(2)}`;
  };
  console.log(`milliseconds, median/p95: ${['read', 'detect', 'quick'].map(times).join('  ')}`);
}
