/**
 * What Copydesk knows, as the extension ships it: `knowledge/language-de.json` for `src/data/languages/de.ts`,
 * `languages.json` that lists them, `agencies.json`, `picture-distributors.json`, and a file for each other part
 * (`clocks.json`, `patterns.json` …); all without the examples, which tests run and no page needs. The modules are bundled for the purpose, since they import one another as the engine does.
 */
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DROPPED = new Set(['examples', 'counterExamples']);

/** @returns {Promise<{ relativeDest: string, contents: string }[]>} files to add to the extension, in a stable order */
export async function knowledgeFiles() {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(ROOT, 'src/data/everything.ts'), formats: ['es'], fileName: 'everything' },
    },
  });
  const { code } = [built].flat()[0].output[0];
  const { EVERYTHING } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const { languages, agencies, distributors, ...rest } = EVERYTHING;
  const sorted = [...languages].sort((a, b) => (a.code < b.code ? -1 : 1));
  const file = (name, value) => ({
    relativeDest: `knowledge/${name}.json`,
    contents: JSON.stringify(value, (key, part) => (DROPPED.has(key) ? undefined : part)),
  });
  return [
    file('agencies', agencies),
    file(
      'languages',
      sorted.map((language) => language.code),
    ),
    file('picture-distributors', distributors),
    ...Object.entries(rest).map(([name, value]) => file(name, value)),
    ...sorted.map((language) => file(`language-${language.code}`, language)),
  ];
}
