/**
 * The language files as the extension ships them: `languages/de.json` for `src/data/languages/de.ts` without its
 * examples, and `languages/codes.json`, which lists them.
 */
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../src/data/languages');
/** What tests run and readers of the code need, and no page does. */
const DROPPED = new Set(['examples', 'counterExamples']);

/** @returns {Promise<{ relativeDest: string, contents: string }[]>} files to add to the extension, in a stable order */
export async function languageFiles() {
  const codes = fs
    .readdirSync(FOLDER)
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => name.slice(0, 2))
    .sort();
  const files = await Promise.all(
    codes.map(async (code) => {
      const { default: language } = await import(path.join(FOLDER, `${code}.ts`));
      return { relativeDest: `languages/${code}.json`, contents: JSON.stringify(language, withoutExamples) };
    }),
  );
  return [{ relativeDest: 'languages/codes.json', contents: JSON.stringify(codes) }, ...files];
}

const withoutExamples = (key, value) => (DROPPED.has(key) ? undefined : value);
