#!/usr/bin/env node
/**
 * Everything of a release but publishing it: packages for both stores, the source package, the proof that it builds them,
 * the bill of materials, checksums and the notes, in `out/release/`. The release workflow runs this; so can anybody.
 *
 *   npm run release -- --rehearsal    notes may still stand under "Unreleased"
 *   npm run release
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'out/release');
const rehearsal = process.argv.includes('--rehearsal');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const run = (...command) =>
  execFileSync(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** The changelog's section of this version. @throws when there is none */
function notes() {
  const sections = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const titled = (title) => sections.find((section) => section.split(/\s/, 1)[0] === title);
  const found = titled(version) ?? (rehearsal ? titled('Unreleased') : undefined);
  if (!found) throw new Error(`CHANGELOG.md has no section "## ${version}"`);
  return found.slice(found.indexOf('\n') + 1).trim();
}

const text = notes();
fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(target, { recursive: true });
run('npm', 'run', '--silent', 'zip');
run('node', 'scripts/reproducible.mjs', ...(rehearsal ? [] : ['--install']));
const packages = ['chrome', 'firefox', 'sources'].map((kind) => `copydesk-${version}-${kind}.zip`);
for (const file of packages) fs.copyFileSync(path.join(root, '.output', file), path.join(target, file));
const bill = execFileSync('node', ['scripts/sbom.mjs'], { cwd: root, encoding: 'utf8' });
fs.writeFileSync(path.join(target, 'copydesk-sbom.cdx.json'), bill);
const sums = fs.readdirSync(target).map((file) => {
  const sum = createHash('sha256')
    .update(fs.readFileSync(path.join(target, file)))
    .digest('hex');
  return `${sum}  ${file}`;
});
fs.writeFileSync(path.join(target, 'SHA256SUMS'), `${sums.join('\n')}\n`);
fs.writeFileSync(path.join(target, 'NOTES.md'), `${text}\n`);
console.log(`out/release/: ${fs.readdirSync(target).join(', ')}`);
