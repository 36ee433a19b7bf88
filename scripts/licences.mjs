#!/usr/bin/env node
/**
 * Licences of what ships: every npm package that ends up in the extension, and everything those depend on, must carry one
 * that GPL-3.0-or-later may include. Also: nothing that ships runs an install script, and the lockfile gives an
 * integrity for every package.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** Compatible with GPL-3.0-or-later (https://www.gnu.org/licenses/license-list.html). */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'GPL-3.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'LGPL-3.0-or-later',
  'LGPL-3.0-only',
  'Zlib',
  'Python-2.0',
]);
/** Data that ships though it comes by a development dependency: read at build time. */
const DATA_PACKAGES = ['@adguard/dnr-rulesets'];

const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
const own = lock[''];
const problems = [];

/** Resolves a dependency as Node does: nearest node_modules upwards. */
function resolve(from, name) {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (lock[key]) return key;
    if (at === '') return null;
  }
}

const ships = new Map();
const queue = [
  ...Object.keys(own.dependencies ?? {}),
  ...DATA_PACKAGES.filter((name) => own.devDependencies?.[name]),
].map((name) => ['', name]);
for (let next = queue.pop(); next; next = queue.pop()) {
  const [from, name] = next;
  const key = resolve(from, name);
  if (!key || ships.has(key)) continue;
  ships.set(key, lock[key]);
  // Data packages are read, their own code does not ship.
  if (!DATA_PACKAGES.includes(name))
    for (const dependency of Object.keys(lock[key].dependencies ?? {})) queue.push([key, dependency]);
}

const accepted = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.has(one.trim())));
for (const [key, entry] of ships) {
  const file = path.join(root, key, 'package.json');
  const manifest = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const licence = String(entry.license ?? manifest.license?.type ?? manifest.license ?? 'none');
  if (!accepted(licence)) problems.push(`${key}: licence ${licence}`);
  if (entry.hasInstallScript) problems.push(`${key}: runs a script when installed`);
  console.log(`  ${key.replace(/^.*node_modules\//, '')} ${entry.version}: ${licence}`);
}
for (const [key, entry] of Object.entries(lock))
  if (key !== '' && !entry.link && !entry.integrity) problems.push(`${key}: no integrity in package-lock.json`);
for (const problem of problems) console.error(`FAILED: ${problem}`);
console.log(`${ships.size} packages ship, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
