#!/usr/bin/env node
/**
 * The size bars of the built extension: fails when one is exceeded. Bundles are deterministic, so is this.
 *
 *   node scripts/sizes.mjs
 */
import { packageSizes } from '../bench/sizes.mjs';

/** Bytes. The article script goes into every article, the detector into every page. */
const BARS = { detector: 20_000, article: 250_000, allCode: 700_000, packed: 5_000_000 };

const sizes = packageSizes();
let over = 0;
for (const [name, bar] of Object.entries(BARS)) {
  const size = sizes[name];
  const fits = size > 0 && size <= bar;
  if (!fits) over++;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(9)} ${(size / 1000).toFixed(1)} of ${bar / 1000} kB`);
}
process.exit(over > 0 ? 1 : 0);
