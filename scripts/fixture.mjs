#!/usr/bin/env node
/**
 * Writes what Copydesk now says of a fixture page into its expected.json, for a person to read and correct.
 *   npm run fixture -- SLUG       (tests/pages/SLUG/ has a page.html that begins with <!-- its address -->, or a page.json)
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [slug] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');
const has = (file) => fs.existsSync(path.join(root, 'tests/pages', slug ?? '', file));
if (!slug || !(has('page.html') || has('page.json'))) {
  console.error('Usage: npm run fixture -- SLUG   (a folder of tests/pages with a page.html or page.json)');
  process.exit(2);
}
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/pages.test.ts', '-t', slug], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, COPYDESK_FIXTURE: slug },
});
// As the linter wants it, so that what was written can be committed.
spawnSync('npx', ['biome', 'format', '--write', `tests/pages/${slug}/expected.json`], { cwd: root, stdio: 'ignore' });
console.log(`Now read tests/pages/${slug}/expected.json line by line: it says what the code says, not what is right.`);
process.exit(status ?? 1);
