#!/usr/bin/env node
/**
 * Moves the pinned filter lists to a newer package and prints what changed.
 *
 *   npm run filters:update               to the newest version
 *   npm run filters:update -- 3.3.…      to this version
 *
 * package.json and package-lock.json are changed only when the new lists compile.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PACKAGE = '@adguard/dnr-rulesets';
const root = path.resolve(import.meta.dirname, '..');
const run = (command, args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] });
const installedVersion = () =>
  JSON.parse(fs.readFileSync(path.join(root, 'node_modules', PACKAGE, 'package.json'), 'utf8')).version;
const rules = () =>
  new Map(JSON.parse(run('node', ['scripts/filters.mjs', '--lines'])).map((list) => [list.title, new Set(list.lines)]));
const sizes = () =>
  Object.fromEntries(
    fs
      .readdirSync(path.join(root, 'public/filters'))
      .filter((f) => f.endsWith('.bin'))
      .map((f) => [f, fs.statSync(path.join(root, 'public/filters', f)).size]),
  );

const before = {
  version: installedVersion(),
  rules: rules(),
  manifest: fs.readFileSync(path.join(root, 'package.json')),
  lock: fs.readFileSync(path.join(root, 'package-lock.json')),
};
run('node', ['scripts/filters.mjs']);
const sizesBefore = sizes();

let wanted = process.argv[2];
if (!wanted) {
  try {
    wanted = run('npm', ['view', PACKAGE, 'version']).trim();
  } catch {
    console.error(
      'filters:update: the npm registry cannot be reached; nothing was changed. Try again online, or name a version that npm has cached.',
    );
    process.exit(1);
  }
}
if (wanted === before.version) {
  console.log(`${PACKAGE} ${wanted} is the newest and is installed; nothing to do.`);
  process.exit(0);
}

const putBack = (why) => {
  fs.writeFileSync(path.join(root, 'package.json'), before.manifest);
  fs.writeFileSync(path.join(root, 'package-lock.json'), before.lock);
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  console.error(`filters:update: ${why}; ${before.version} stays.`);
  process.exit(1);
};
if (
  spawnSync(
    'npm',
    ['install', '--save-dev', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', `${PACKAGE}@${wanted}`],
    { cwd: root, stdio: 'inherit' },
  ).status !== 0
)
  putBack(`${wanted} could not be installed`);
if (spawnSync('node', ['scripts/filters.mjs', '--force'], { cwd: root, stdio: 'inherit' }).status !== 0)
  putBack(`${wanted} does not compile`);

console.log(`\n${PACKAGE}: ${before.version} -> ${installedVersion()}`);
const after = rules();
for (const title of new Set([...before.rules.keys(), ...after.keys()])) {
  const old = before.rules.get(title) ?? new Set();
  const now = after.get(title) ?? new Set();
  const added = [...now].filter((line) => !old.has(line)).length;
  const removed = [...old].filter((line) => !now.has(line)).length;
  if (added || removed) console.log(`  ${title}: ${now.size} rules, ${added} added, ${removed} removed`);
}
const sizesAfter = sizes();
for (const [file, size] of Object.entries(sizesAfter))
  console.log(`  ${file}: ${((sizesBefore[file] ?? 0) / 1e6).toFixed(2)} -> ${(size / 1e6).toFixed(2)} MB`);
console.log('Now run npm test, and commit package.json and package-lock.json.');
