#!/usr/bin/env node
/**
 * Everything that CI runs, in order: lint, types, unit tests, builds for both browsers, their sizes, `web-ext lint`, end-to-end
 * tests in Chromium and Firefox, and, where ../shared/corpus exists, the corpus scores against `tests/corpus-floor.json`.
 * Goes on after a failure, so that one run shows everything. End-to-end tests that fail get a second try; which those were
 * is said at the end. Last line: `N passed, N failed`.
 *
 *   npm test                      everything
 *   npm test -- --only unit,lint  some steps
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : null;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-test-'));
const secondTries = path.join(scratch, 'second-tries.txt');
let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs a command as one check: exit code 0 passes. */
function check(name, command) {
  if (only && !only.includes(name)) return;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit' });
  if (status === 0) passed++;
  else {
    failed++;
    console.log(`FAILED: ${name}`);
  }
}

/** Runs a vitest suite; each of its tests counts. */
function suite(name, args) {
  if (only && !only.includes(name)) return;
  console.log(`\n== ${name}`);
  const file = path.join(scratch, `${name}.json`);
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--reporter=./scripts/lib/second-tries.mjs',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, SECOND_TRIES: secondTries } },
  );
  try {
    const result = JSON.parse(fs.readFileSync(file, 'utf8'));
    passed += result.numPassedTests;
    skipped += result.numPendingTests + (result.numTodoTests ?? 0);
    // A suite that could not be loaded has no failed test, but it has failed.
    failed += Math.max(
      result.numFailedTests,
      result.numFailedTestSuites > 0 && result.numFailedTests === 0 ? 1 : 0,
      status === 0 ? 0 : 1,
    );
    if (result.numTotalTests === 0) {
      failed++;
      console.log(`FAILED: ${name} ran no test`);
    }
  } catch {
    failed++;
    console.log(`FAILED: ${name} gave no result`);
  }
}

check('lint', ['npx', 'biome', 'check', '--error-on-warnings', '.']);
check('types', ['npx', 'tsc']);
suite('unit', []);
check('regexes', ['node', 'scripts/regexes.mjs']);
check('licences', ['node', 'scripts/licences.mjs']);
check('fuzz', ['node', 'scripts/fuzz.mjs', '--mutants', '400', '--seconds', '45']);
check('build', ['npm', 'run', '--silent', 'build']);
check('sizes', ['node', 'scripts/sizes.mjs']);
check('web-ext-lint', ['node', 'scripts/web-ext-lint.mjs']);
suite('e2e-chromium', ['--config', 'vitest.e2e.config.ts', '--project', 'chromium']);
suite('e2e-firefox', ['--config', 'vitest.e2e.config.ts', '--project', 'firefox']);
check('corpus', ['node', 'scripts/corpus-floor.mjs']);

if (fs.existsSync(secondTries))
  console.log(`\nPassed only at a second try:\n${fs.readFileSync(secondTries, 'utf8').trimEnd()}`);
console.log('');
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
