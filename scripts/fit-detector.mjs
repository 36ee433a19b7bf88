#!/usr/bin/env node
/**
 * Fits the weights of "is this one news story?" (src/detect/weights.ts) and judges them on publishers that were not
 * fitted on: logistic regression with a penalty on large weights, ten folds by publisher, several shuffles.
 *
 *   node scripts/measure-body.mjs --out SIGNALS.json
 *   node scripts/fit-detector.mjs --signals SIGNALS.json [--corpus DIR] [--penalty 1] [--rounds 10] [--threshold 0] [--errors] [--without a,b]
 *
 * Prints the cross-validated F1 of a fresh fit, the F1 of the weights as they stand on the same pages, and a fit on all
 * pages, to be rounded into weights.ts. --errors lists the pages that a fit without their publisher gets wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { argument } from './lib/command-line.mjs';
import { readJsonLines } from './lib/pages.mjs';

const corpus = argument('corpus', path.resolve(import.meta.dirname, '../../shared/corpus'));
const penalty = Number(argument('penalty', 1));
const rounds = Number(argument('rounds', 10));
const threshold = Number(argument('threshold', 0));
const without = new Set(argument('without', '').split(','));

const labels = new Map(readJsonLines(path.join(corpus, 'labels.jsonl')).map((l) => [l.id, l]));
for (const l of readJsonLines(path.join(corpus, 'handlabels.jsonl'))) labels.set(l.id, { ...labels.get(l.id), ...l });
const pages = JSON.parse(fs.readFileSync(argument('signals'), 'utf8')).map(([id, found]) => ({
  id,
  publisher: id.replace(/-[0-9a-f]{6}$/, ''),
  isStory: labels.get(id).kind === 'article',
  refused: found.refused,
  found: found.article,
  signals: found.signals,
}));
const names = [...new Set(pages.flatMap((p) => Object.keys(p.signals)))].filter((n) => !without.has(n)).sort();
for (const page of pages) page.row = [1, ...names.map((n) => page.signals[n] ?? 0)];

/** Solves A·x = b by elimination; A is symmetric and positive here, so the diagonal may lead. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < rows.length; i++)
    for (let k = i + 1; k < rows.length; k++) {
      const factor = rows[k][i] / rows[i][i];
      if (factor) for (let j = i; j <= rows.length; j++) rows[k][j] -= factor * rows[i][j];
    }
  const found = new Array(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    let rest = rows[i][rows.length];
    for (let j = i + 1; j < rows.length; j++) rest -= rows[i][j] * found[j];
    found[i] = rest / rows[i][i];
  }
  return found;
}

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

/** Newton's method; the bias, first, is not penalised. */
function fitWeights(training) {
  const size = names.length + 1;
  const weights = new Array(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const slope = weights.map((w, i) => (i ? penalty * w : 0));
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? (i ? penalty : 1e-6) : 0)));
    for (const { row, isStory } of training) {
      const likely = 1 / (1 + Math.exp(-dot(row, weights)));
      const spread = likely * (1 - likely);
      const set = row.flatMap((value, i) => (value ? [i] : []));
      for (const i of set) {
        slope[i] += (likely - Number(isStory)) * row[i];
        for (const j of set) curve[i][j] += spread * row[i] * row[j];
      }
    }
    const change = solve(curve, slope);
    change.forEach((c, i) => {
      weights[i] -= c;
    });
    if (Math.max(...change.map(Math.abs)) < 1e-5) break;
  }
  return weights;
}

function f1(says) {
  const [hits, falseYes, missed] = [
    [true, true],
    [true, false],
    [false, true],
  ].map(([said, is]) => pages.filter((p) => says(p) === said && p.isStory === is).length);
  return { f1: (2 * hits) / (2 * hits + falseYes + missed), falseYes, missed };
}

/** The same numbers for the same seed: a figure that moves must mean something. */
function shuffled(list, seed) {
  let state = seed + 1;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

const publishers = [...new Set(pages.map((p) => p.publisher))].sort();
const totals = { f1: 0, falseYes: 0, missed: 0, loss: 0 };
for (const page of pages) page.sum = 0;
for (let round = 0; round < rounds; round++) {
  const fold = new Map(shuffled(publishers, round).map((p, i) => [p, i % 10]));
  for (let held = 0; held < 10; held++) {
    const weights = fitWeights(pages.filter((p) => fold.get(p.publisher) !== held));
    for (const page of pages) if (fold.get(page.publisher) === held) page.score = dot(page.row, weights);
  }
  const result = f1((p) => !p.refused && p.score > threshold);
  for (const key of ['f1', 'falseYes', 'missed']) totals[key] += result[key] / rounds;
  for (const page of pages) {
    page.sum += page.score / rounds;
    totals.loss += Math.log1p(Math.exp(page.isStory ? -page.score : page.score)) / pages.length / rounds;
  }
}
const shown = (r) => `F1 ${r.f1.toFixed(4)}  false yes ${r.falseYes.toFixed(1)}  missed ${r.missed.toFixed(1)}`;
console.log(
  `${pages.length} pages of ${publishers.length} publishers, ${names.length} signals, penalty ${penalty}, threshold ${threshold}, ${rounds} × 10 folds`,
);
console.log(`held-back folds      ${shown(totals)}  log loss ${totals.loss.toFixed(4)}`);
console.log(`weights as they are  ${shown(f1((p) => p.found))}`);
if (process.argv.includes('--errors'))
  for (const p of [...pages].sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum)))
    if ((!p.refused && p.sum > threshold) !== p.isStory)
      console.log(`${p.isStory ? 'missed   ' : 'false yes'} ${p.sum.toFixed(2)} ${p.id} ${JSON.stringify(p.signals)}`);
const [bias, ...weights] = fitWeights(pages);
console.log(`bias ${bias.toFixed(2)}`);
for (const [name, weight] of names.map((n, i) => [n, weights[i]]).sort((a, b) => b[1] - a[1]))
  console.log(`${weight.toFixed(2).padStart(6)}  ${name}`);
