#!/usr/bin/env node
/** `web-ext lint` of the Firefox build: no error, no warning, no notice. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
);
let result;
try {
  result = JSON.parse(stdout.slice(stdout.indexOf('{')));
} catch {
  console.error(`web-ext lint gave no result:\n${stdout}${stderr}`);
  process.exit(1);
}
const found = [...result.errors, ...result.warnings, ...result.notices];
for (const { _type, code, message, file, line } of found)
  console.error(`${_type} ${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`);
console.log(
  `web-ext lint: ${result.summary.errors} errors, ${result.summary.warnings} warnings, ${result.summary.notices} notices`,
);
process.exit(found.length > 0 ? 1 : 0);
