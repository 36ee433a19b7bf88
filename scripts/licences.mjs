#!/usr/bin/env node
/**
 * Licences of what ships: every npm package that ends up in the extension, and everything those depend on, must carry one
 * that GPL-3.0-or-later may include. Also: nothing that ships runs an install script, and the lockfile gives an
 * integrity for every package.
 */
import { lockedPackages, shippedPackages } from './lib/ships.mjs';

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
const problems = [];

const accepted = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.has(one.trim())));
const ships = shippedPackages();
for (const { key, name, version, licence, installScript } of ships) {
  if (!accepted(licence)) problems.push(`${key}: licence ${licence}`);
  if (installScript) problems.push(`${key}: runs a script when installed`);
  console.log(`  ${name} ${version}: ${licence}`);
}
for (const [key, entry] of Object.entries(lockedPackages()))
  if (key !== '' && !entry.link && !entry.integrity) problems.push(`${key}: no integrity in package-lock.json`);
for (const problem of problems) console.error(`FAILED: ${problem}`);
console.log(`${ships.length} packages ship, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
