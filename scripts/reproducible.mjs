#!/usr/bin/env node
/**
 * Builds the extension twice, in two different folders, from what git has, and compares every file byte by byte: what a
 * store's reviewer builds from the source package is what is in the package.
 *
 *   node scripts/reproducible.mjs [--keep]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-twice-'));
const folders = ['first', 'second/with a longer name'].map((name) => path.join(scratch, name));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1e8,
})
  .split('\0')
  .filter((file) => file && fs.existsSync(path.join(root, file)));

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

const results = folders.map((folder) => {
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), path.join(folder, file));
  }
  // The same packages of the lockfile; installing them twice would test npm.
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    chrome: hashes(path.join(folder, '.output/chrome-mv3')),
    firefox: hashes(path.join(folder, '.output/firefox-mv3')),
  };
});
let different = 0;
for (const browser of ['chrome', 'firefox']) {
  const [first, second] = results.map((result) => result[browser]);
  for (const file of new Set([...Object.keys(first), ...Object.keys(second)]))
    if (first[file] !== second[file]) {
      different++;
      console.error(`FAILED: ${browser}: ${file} differs between two builds`);
    }
  console.log(`${browser}: ${Object.keys(first).length} files`);
}
if (!process.argv.includes('--keep')) fs.rmSync(scratch, { recursive: true, force: true });
else console.log(scratch);
console.log(different === 0 ? 'two builds in different folders are identical' : `${different} files differ`);
process.exit(different > 0 ? 1 : 0);
