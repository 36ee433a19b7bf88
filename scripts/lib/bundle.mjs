/** Bundles scripts of ours in memory, to be run in pages. */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { stripExamples } from './strip-examples.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const inlineStyles = {
  name: 'inline-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path: file, resolveDir }) => ({
      path: path.resolve(resolveDir, file.replace('?inline', '')),
      namespace: 'inline-styles',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-styles' }, ({ path: file }) => ({
      contents: fs.readFileSync(file, 'utf8'),
      loader: 'text',
    }));
  },
};

/**
 * An interface of ours, style sheets imported as text (`?inline`, as in Vite).
 * @param {string} entry @returns {Promise<string>} script text, one immediately invoked function
 */
export async function bundle(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineStyles],
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}

/**
 * Parts of the engine, built by Vite as the extension is: minified, also what `wxt.config.ts` leaves out and inlines.
 * @param {string} entry below the root @param {string} name of the global that holds its exports
 * @returns {Promise<string>} script text
 */
export async function bundleForPage(entry, name, { minify = false } = {}) {
  const built = await buildWithVite({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: minify ? [stripExamples()] : [],
    build: {
      write: false,
      minify,
      target: 'es2023',
      rolldownOptions: minify ? { optimization: { inlineConst: { mode: 'all', pass: 1 } } } : {},
      lib: { entry: path.join(root, entry), formats: ['iife'], name },
    },
  });
  return [built].flat()[0].output[0].code;
}
