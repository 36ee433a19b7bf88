#!/usr/bin/env node
/**
 * The built extension over the labelled corpus, its scores held against `tests/corpus-floor.json`. Accuracy only.
 * Where ../shared/corpus is absent it says so and passes.
 *
 *   node scripts/corpus-floor.mjs            compare
 *   node scripts/corpus-floor.mjs --raise    write what was reached (never lowers a figure)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const corpus = path.join(root, '../shared/corpus');
const scorer = path.join(root, '../shared/tools/score.mjs');
const floorFile = path.join(root, 'tests/corpus-floor.json');
if (!fs.existsSync(path.join(corpus, 'labels.jsonl')) || !fs.existsSync(scorer)) {
  console.log('SKIPPED: ../shared/corpus or ../shared/tools/score.mjs is not there; no corpus scores.');
  process.exit(0);
}
/** Lowest share by which a figure may fall below the floor: one page of a field that few pages have. */
const TOLERANCE = 0.003;

const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-corpus-')), 'predictions.jsonl');
const { status } = spawnSync('node', ['scripts/report.mjs', '--corpus', corpus, '--out', out], {
  cwd: root,
  stdio: 'inherit',
});
const scores = JSON.parse(
  execFileSync('node', [scorer, '--corpus', corpus, '--predictions', out, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
);
const reached = {
  'detection.f1': scores.detection.f1,
  'title.accuracy': scores.title.accuracy,
  'published.sameDay': scores.published.sameDay,
  'published.sameMinute': scores.published.sameMinute,
  'modified.sameMinute': scores.modified.sameMinute,
  'modified.noneRight': scores.modified.noneRight,
  'authors.f1': scores.authors.f1,
  'agencies.f1': scores.agencies.f1,
  'agencies.precision': scores.agencies.precision,
  'photoCredits.f1': scores.photoCredits.f1,
  'pieceType.f1': scores.pieceType.f1,
  'voices.f1': scores.voices.f1,
  'quotes.f1': scores.quotes.f1,
  'quotes.rightSpeaker': scores.quotes.rightSpeaker,
};
const floor = JSON.parse(fs.readFileSync(floorFile, 'utf8'));
let bad = status === 0 ? 0 : 1;
if (status !== 0) console.error('FAILED: a page of the corpus gave an error.');
const problems = fs
  .readFileSync(out, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((line) => line.problems?.length).length;
if (problems > 0) {
  bad++;
  console.error(`FAILED: ${problems} pages with a Problem.`);
}
for (const [name, value] of Object.entries(reached)) {
  const least = floor[name] ?? 0;
  const low = (value ?? 0) < least - TOLERANCE;
  if (low) bad++;
  console.log(`${low ? 'BELOW ' : '      '}${name.padEnd(22)} ${(value ?? 0).toFixed(4)}  floor ${least.toFixed(4)}`);
}
if (process.argv.includes('--raise')) {
  const raised = Object.fromEntries(
    Object.entries(reached).map(([name, value]) => [name, Math.max(value ?? 0, floor[name] ?? 0)]),
  );
  fs.writeFileSync(floorFile, `${JSON.stringify(raised, null, 2)}\n`);
}
process.exit(bad > 0 ? 1 : 0);
