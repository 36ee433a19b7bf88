/**
 * The public suffixes (`co.uk`, `github.io` …) as a data file. `tldts-experimental` carries them as 100 kB of code, a
 * table of 9,000 hashes that the background would parse each time it wakes; as `public/filters/public-suffixes.bin`
 * they are read with the first filter list. `src/browser/filter-lists.ts` fills the table.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const TABLE = /\/tldts-experimental\/dist\/es6\/src\/data\/hashes\.js$/;
const NUMBERS = /\bnew Uint32Array\(\[([\d,\s]+)\]\)/;

/**
 * @param {string} code of the library's table
 * @returns {Uint32Array} the table
 * @throws when it is not written as it was
 */
export function suffixesIn(code) {
  const numbers = NUMBERS.exec(code)?.[1];
  if (!numbers) throw new Error('The table of tldts-experimental has changed: adapt scripts/lib/public-suffixes.mjs');
  return new Uint32Array(numbers.split(',').map(Number));
}

/** @returns {string} path of the library's table */
export function suffixTable() {
  const library = createRequire(import.meta.url).resolve('tldts-experimental/package.json');
  return path.join(path.dirname(library), 'dist/es6/src/data/hashes.js');
}

/** @returns {Uint8Array} content of the data file: the table's numbers, little-endian */
export function suffixFile() {
  return new Uint8Array(suffixesIn(fs.readFileSync(suffixTable(), 'utf8')).buffer);
}

/** The plugin: an empty table of the same size. @returns {import('vite').Plugin} */
export function publicSuffixes() {
  return {
    name: 'copydesk:public-suffixes',
    apply: 'build',
    transform(code, id) {
      if (!TABLE.test(id.split('?')[0])) return null;
      return { code: `export default new Uint32Array(${suffixesIn(code).length});`, map: null };
    },
  };
}
