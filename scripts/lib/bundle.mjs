/** Bundles a browser script of ours in memory, style sheets imported as text (`?inline`, as in Vite). */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

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

/** @param {string} entry @returns {Promise<string>} script text, one immediately invoked function */
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
