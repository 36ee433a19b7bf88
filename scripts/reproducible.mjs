#!/usr/bin/env node
/**
 * Does the source package build what is in the packages? Packs in one folder from what git has, unpacks the source
 * package in another, builds there as a store's reviewer would (`npm run build-for-amo`, then Chrome's), and compares
 * every file byte by byte.
 *
 *   node scripts/reproducible.mjs [--install] [--keep]
 *
 * --install   the second folder gets its packages by `npm ci`, as at the reviewer's (slower; the release does it).
 *             Without it both use the packages that are installed here.
 * --keep      leaves the folders.   Needs `unzip`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-twice-'));
const install = process.argv.includes('--install');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const run = (folder, command, ...args) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], maxBuffer: 1e8 });

/** Every file below a folder with the hash of what it holds. */
const hashes = (folder) =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), createHash('sha256').update(fs.readFileSync(file)).digest('hex')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** A copy of what git has, with the packages that are installed here. */
function copyFromGit(folder) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .split('\0')
    .filter((file) => file && fs.existsSync(path.join(root, file)));
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), path.join(folder, file));
  }
}
const borrowPackages = (folder) =>
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir');

const packing = path.join(scratch, 'packing');
copyFromGit(packing);
borrowPackages(packing);
run(packing, 'npm', 'run', '--silent', 'zip');
const archive = (kind) => path.join(packing, `.output/copydesk-${version}-${kind}.zip`);

const reviewer = path.join(scratch, 'reviewer/a folder with a longer name');
fs.mkdirSync(reviewer, { recursive: true });
run(reviewer, 'unzip', '-q', archive('sources'));
const strays = fs.readdirSync(reviewer, { recursive: true }).filter((file) => /\.(?:bin|zip|crx|xpi)$/.test(file));
if (install) run(reviewer, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
else borrowPackages(reviewer);
run(reviewer, 'npm', 'run', '--silent', 'build-for-amo');
run(reviewer, 'npm', 'run', '--silent', 'build:chrome');

let wrong = strays.length;
for (const stray of strays) console.error(`FAILED: the source package holds something built: ${stray}`);
for (const browser of ['firefox', 'chrome']) {
  const unpacked = path.join(scratch, browser);
  fs.mkdirSync(unpacked);
  run(unpacked, 'unzip', '-q', archive(browser));
  const [packed, built] = [hashes(unpacked), hashes(path.join(reviewer, `.output/${browser}-mv3`))];
  for (const file of new Set([...Object.keys(packed), ...Object.keys(built)]))
    if (packed[file] !== built[file]) {
      wrong++;
      console.error(`FAILED: ${browser}: ${file} differs between the package and a build of the source package`);
    }
  console.log(`${browser}: ${Object.keys(packed).length} files, ${fs.statSync(archive(browser)).size} bytes zipped`);
}
if (process.argv.includes('--keep')) console.log(scratch);
else fs.rmSync(scratch, { recursive: true, force: true });
console.log(
  wrong === 0
    ? 'the source package builds what is in the packages, byte for byte'
    : `${wrong} files are not as they should be`,
);
process.exit(wrong > 0 ? 1 : 0);
