import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * The shape of the code base (design, "Folders"): imports go one way along the flow, only `src/browser/` and
 * `entrypoints/` know the extension API, and page text becomes HTML in one file alone.
 */
const ROOT = path.resolve(import.meta.dirname, '..');

/** Each part with the parts it may import from besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  report: [],
  // The interface's sentences: knows nothing but its message files.
  i18n: [],
  // Style sheets shared by sidebar, options and welcome.
  design: [],
  problems: ['report'],
  data: ['report'],
  page: ['report', 'data'],
  detect: ['report', 'data', 'page'],
  facts: ['report', 'problems', 'data', 'page', 'detect'],
  // Context rests on facts where it must: who is an agency, which words are a person's name.
  context: ['report', 'problems', 'data', 'page', 'detect', 'facts'],
  clutter: ['report', 'problems', 'data', 'page', 'detect', 'settings'],
  settings: ['report'],
  analyse: ['report', 'problems', 'data', 'page', 'detect', 'facts', 'clutter'],
  'with-context': ['report', 'problems', 'context', 'analyse'],
  'second-look': ['report', 'page', 'detect', 'analyse', 'clutter'],
  'page-copy': ['page'],
  desk: [
    'report',

    'data',
    'page',
    'page-copy',
    'context',
    'clutter',
    'analyse',
    'with-context',
    'second-look',
  ],
  tools: ['report', 'i18n', 'design', 'data', 'page', 'facts'],
  sidebar: ['report', 'i18n', 'design', 'data', 'page', 'settings', 'tools', 'facts', 'context'],
  options: ['report', 'i18n', 'design', 'data', 'settings', 'tools', 'sidebar', 'clutter', 'context'],
  welcome: ['report', 'i18n', 'design', 'data', 'settings', 'tools', 'sidebar', 'options'],
  // The page's side: what it needs of the engine is asked of the desk.
  session: ['report', 'data', 'page', 'page-copy', 'context', 'clutter', 'settings', 'desk'],
  browser: ['*'],
  entrypoints: ['*'],
};

interface Source {
  readonly file: string;
  readonly part: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
}

/** `src/page/dom.ts` → `page`; `src/analyse.ts` → `analyse`; `entrypoints/x.ts` → `entrypoints`. */
const partOf = (file: string): string =>
  file.startsWith('entrypoints/') ? 'entrypoints' : (/^src\/([^/.]+)/.exec(file)?.[1] ?? file);

const SOURCES: readonly Source[] = [...filesBelow('src'), ...filesBelow('entrypoints')].map((file) => {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const specifiers = [
    ...text.matchAll(
      /^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
  return { file, part: partOf(file), text, imports: specifiers };
});

const resolved = (source: Source, specifier: string): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(source.file), specifier));

test('there is something to check', () => {
  expect(SOURCES.length).toBeGreaterThan(20);
  expect(SOURCES.flatMap((s) => s.imports).length).toBeGreaterThan(50);
});

test('imports go along the flow', () => {
  const wrong: string[] = [];
  for (const source of SOURCES) {
    const allowed = MAY_IMPORT[source.part];
    if (!allowed) {
      wrong.push(`${source.file}: "${source.part}" is no part of the design; add it to MAY_IMPORT on purpose`);
      continue;
    }
    for (const specifier of source.imports.filter((s) => s.startsWith('.'))) {
      const target = resolved(source, specifier);
      if (!target.startsWith('src/') && !target.startsWith('entrypoints/')) continue;
      const part = partOf(target);
      if (part !== source.part && !allowed.includes('*') && !allowed.includes(part))
        wrong.push(`${source.file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('only src/browser and entrypoints know the extension API', () => {
  const wrong = SOURCES.filter(({ part }) => part !== 'browser' && part !== 'entrypoints').flatMap((source) => [
    ...source.imports
      .filter((s) => /^(?:wxt|webextension-polyfill)(?:\/|$)/.test(s))
      .map((s) => `${source.file} imports ${s}`),
    ...(/(?:^|[^.\w'"`])(?:browser|chrome)\.(?:runtime|storage|tabs|i18n|action|scripting)\b/m.test(
      source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    )
      ? [`${source.file} uses the API`]
      : []),
  ]);
  expect(wrong).toEqual([]);
});

test('page text becomes HTML in one file', () => {
  const SAFE = 'src/tools/safe-html.ts';
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const writers = SOURCES.filter((s) =>
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe)\b/.test(
      code(s.text),
    ),
  ).map((s) => s.file);
  expect(writers.filter((f) => f !== SAFE)).toEqual([]);
  const purifiers = SOURCES.filter((s) => s.imports.includes('dompurify')).map((s) => s.file);
  expect(purifiers.filter((f) => f !== SAFE)).toEqual([]);
});

test('entrypoints are thin', () => {
  const thick = SOURCES.filter((s) => s.part === 'entrypoints' && s.text.split('\n').length > 60).map((s) => s.file);
  expect(thick).toEqual([]);
});

test('files are kebab-case nouns, none a catch-all', () => {
  const bad = SOURCES.map((s) => path.basename(s.file)).filter(
    (name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/.test(name) || /util|helper|manager|misc|common/.test(name),
  );
  expect(bad).toEqual([]);
});
