// @vitest-environment node
/**
 * The oldest supported browsers have what the code uses. Every name after a dot, every global, every CSS property, value,
 * function, selector and at-rule, and every call of the extension API is looked up in MDN's compatibility data: a name that
 * no interface had in the oldest supported Chrome or Firefox must be listed here with what is done without it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../src/data/everything';

interface Feature {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
  readonly [name: string]: unknown;
}
interface Support {
  readonly version_added: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}
const compat = JSON.parse(fs.readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as Record<
  'api' | 'javascript' | 'css' | 'html' | 'webextensions',
  Feature
>;

const config = fs.readFileSync('wxt.config.ts', 'utf8');
const oldest = (name: string): number => Number(new RegExp(`const ${name} = '(\\d+)`).exec(config)?.[1]);
/** Chrome on Android runs no extensions. */
const BROWSERS = { chrome: oldest('CHROME'), firefox: oldest('FIREFOX'), firefox_android: oldest('FIREFOX') };

/** What is newer than the oldest supported browsers, the files that use it, and what is done where it is missing. */
const NEWER: Readonly<Record<string, { readonly files: readonly string[]; readonly without: string }>> = {
  prerendering: { files: ['entrypoints/detect.ts'], without: 'Firefox does not prerender' },
  'line-clamp': {
    files: ['src/sidebar/styles/context.css', 'src/sidebar/styles/panel.css'],
    without: '-webkit-line-clamp, which every browser has',
  },
};
/** Names that are ours, or those of something old (`CSS.escape`), and also those of something newer. */
const OURS: ReadonlySet<string> = new Set(['to', 'bytes', 'blocking', 'escape', 'ML', 'Report']);

const below = (feature: unknown, ...names: readonly string[]): Feature | undefined =>
  names.reduce<Feature | undefined>((at, name) => at?.[name] as Feature | undefined, feature as Feature);

/** The version from which on a browser has it, without flag, prefix or other name; Infinity when it has not. */
function since(feature: Feature, browser: string): number {
  const support = feature.__compat?.support[browser];
  const plain = [support].flat().filter((s): s is Support => !!s && !s.flags && !s.prefix && !s.alternative_name);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...plain.map(({ version_added: added }) =>
      typeof added === 'string' && added !== 'preview'
        ? Number.parseFloat(added.replace('≤', ''))
        : added === true
          ? 0
          : Number.POSITIVE_INFINITY,
    ),
  );
}
const isOldEnough = (feature: Feature): boolean =>
  Object.entries(BROWSERS).every(([browser, version]) => since(feature, browser) <= version);
const isFeature = (value: unknown): value is Feature =>
  typeof value === 'object' && value !== null && '__compat' in value;

/** Names of which no bearer is old enough. */
function tooNew(bearers: Iterable<readonly [string, Feature]>): ReadonlySet<string> {
  const fits = new Map<string, boolean>();
  for (const [name, feature] of bearers) fits.set(name, (fits.get(name) ?? false) || isOldEnough(feature));
  return new Set([...fits].filter(([, old]) => !old).map(([name]) => name));
}
const children = (feature: unknown): [string, Feature][] =>
  Object.entries((feature ?? {}) as Record<string, unknown>).filter((entry): entry is [string, Feature] =>
    isFeature(entry[1]),
  );

/** What the code has to do with; the names of the rest (payment, sensors, XR …) are everyday words that ours are named by, too. */
const MET =
  /^(?:Element|Node|NodeList|Document|DocumentFragment|ShadowRoot|Window|EventTarget|Event|UIEvent|MouseEvent|KeyboardEvent|PointerEvent|ToggleEvent|Abort\w+|URL|URLSearchParams|Navigator|Scheduler|Navigation\w*|MutationObserver|ResizeObserver|IntersectionObserver|Range|Selection|CSSStyleSheet|CSSStyleDeclaration|Response|Request|Headers|Blob|File|FileReader|DOM\w+|XMLSerializer|TreeWalker|Text|CharacterData|Attr|Clipboard|Storage|StorageManager|Performance|Location|HTML\w*Element|SVGElement|console)$/;
const interfaces = [...children(compat.api), ...children(compat.javascript.builtins)];
const INTL = children(below(compat.javascript.builtins, 'Intl'));
const newGlobals = tooNew(interfaces);
const newMembers = tooNew([
  ...[...children(compat.api).filter(([name]) => MET.test(name)), ...children(compat.javascript.builtins)].flatMap(
    ([, bearer]) =>
      children(bearer).map(([name, feature]): [string, Feature] => [name.replace(/_(?:static|event)$/, ''), feature]),
  ),
  ...INTL.flatMap(([name, feature]): [string, Feature][] => [[name, feature], ...children(feature)]),
]);

const filesBelow = (folder: string, ending: RegExp): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Without types and comments. */
const scripts = [...filesBelow('src', /\.tsx?$/), ...filesBelow('entrypoints', /\.tsx?$/)]
  .filter((file) => !file.endsWith('.d.ts') && !file.startsWith('src/data/languages/'))
  .map((file) => ({
    file,
    code: transformSync(fs.readFileSync(file, 'utf8'), {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'preserve',
      target: 'esnext',
    }).code,
  }));
const styles = filesBelow('src', /\.css$/).map((file) => ({
  file,
  code: fs.readFileSync(file, 'utf8').replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' '),
}));

/** `name in file` for every use of a new name that is not accounted for. */
const unaccounted = (uses: readonly (readonly [string, string])[], news: ReadonlySet<string>): string[] => [
  ...new Set(
    uses
      .filter(([name, file]) => news.has(name) && !OURS.has(name) && !NEWER[name]?.files.includes(file))
      .map(([name, file]) => `${name} in ${file}`),
  ),
];
const usesIn = (pattern: RegExp, sources: readonly { file: string; code: string }[]): [string, string][] =>
  sources.flatMap(({ file, code }) =>
    [...code.matchAll(pattern)].map((match): [string, string] => [match[1] ?? '', file]),
  );

describe('the data can tell', () => {
  test('what is new is known to be', () => {
    expect(newMembers).toContain('yield');
    expect(newMembers).toContain('setHTML');
    expect(newMembers).not.toContain('checkVisibility');
    expect(newMembers).not.toContain('toSorted');
    expect(newGlobals).toContain('Float16Array');
    expect(scripts.length).toBeGreaterThan(150);
    expect(styles.length).toBeGreaterThan(3);
  });
});

describe('scripts', () => {
  test('members are old enough, or done without', () => {
    expect(unaccounted(usesIn(/\.\s*([A-Za-z_$][\w$]*)/g, scripts), newMembers)).toEqual([]);
  });
  test('none escapes by the new way', () => {
    expect(scripts.filter(({ code }) => code.includes('RegExp.escape')).map(({ file }) => file)).toEqual([]);
  });
  test('so are globals', () => {
    expect(unaccounted(usesIn(/(?<![.\w$'"-])([A-Z]\w+)\b/g, scripts), newGlobals)).toEqual([]);
  });
  test('what is listed here is used where it says', () => {
    for (const [name, { files }] of Object.entries(NEWER))
      for (const file of files) expect(fs.readFileSync(file, 'utf8'), file).toMatch(new RegExp(`\\b${name}\\b`));
  });
  test('no regular expression needs more', () => {
    // Modifiers `(?i:…)`: Chrome 125. Two groups of one name: Chrome 125.
    const isNewer = (source: string): boolean => {
      const names = [...source.matchAll(/\(\?<([^=!>][^>]*)>/g)].map((match) => match[1]);
      return /\(\?[ims]*-?[ims]+:/.test(source) || new Set(names).size < names.length;
    };
    expect(isNewer('a(?i:b)')).toBe(true);
    const written = Object.entries(PATTERNS).filter(([, { pattern }]) => isNewer(pattern.source));
    expect(written).toEqual([]);
    const literals = [
      ...scripts,
      ...filesBelow('src/data/languages', /\.ts$/).map((file) => ({ file, code: fs.readFileSync(file, 'utf8') })),
    ]
      .filter(({ code }) => /\(\?[ims]*-?[ims]+:/.test(code))
      .map(({ file }) => file);
    expect(literals).toEqual([]);
  });
});

describe('style sheets', () => {
  const { properties, selectors, types } = compat.css as unknown as Record<string, Feature>;
  const atRules = below(compat.css, 'at-rules');
  const names = (feature: unknown): ReadonlySet<string> => tooNew(children(feature));

  test('properties', () => {
    const used = usesIn(/[{;]\s*([a-z][a-z-]*)\s*:(?!:)/g, styles);
    expect(used.length).toBeGreaterThan(200);
    expect(unaccounted(used, names(properties))).toEqual([]);
  });
  test('values', () => {
    const late = styles.flatMap(({ file, code }) =>
      [...code.matchAll(/[{;]\s*([a-z][a-z-]*)\s*:([^;{}]*)/g)].flatMap(([, property = '', value = '']) =>
        [...value.matchAll(/[a-z][a-z-]+/g)]
          .map(([word]) => ({ word, feature: below(properties, property, word) }))
          .filter(({ feature }) => isFeature(feature) && !isOldEnough(feature))
          // Said before in the form that the older ones know.
          .filter(({ word }) => !code.includes(`${property}: -webkit-${word};`))
          .map(({ word }) => `${property}: ${word} in ${file}`),
      ),
    );
    expect(late).toEqual([]);
  });
  test('functions', () => {
    const bearers = [types, ...children(types).map(([, type]) => type)].flatMap((type) => children(type));
    expect(unaccounted(usesIn(/([a-z][a-z-]*)\(/g, styles), tooNew(bearers))).toEqual([]);
  });
  test('selectors and at-rules', () => {
    expect(unaccounted(usesIn(/::?([a-z][a-z-]*)/g, styles), names(selectors))).toEqual([]);
    expect(unaccounted(usesIn(/@([a-z-]+)/g, styles), names(atRules))).toEqual([]);
  });
});

test('attributes of every element are old enough', () => {
  const late = tooNew(children(below(compat.html, 'global_attributes')));
  expect(unaccounted(usesIn(/\s([a-z]+)=[{"']/g, scripts), late)).toEqual([]);
});

test('the extension API: what a supported browser does not have is asked for with care', () => {
  // Firefox for Android has neither shortcuts nor context menus.
  const GUARDED: Readonly<Record<string, RegExp>> = {
    commands: /browser\.commands\?\.|if \(!?browser\.commands\)/,
    contextMenus: /browser\.contextMenus\?\.|if \(!browser\.contextMenus\)/,
  };
  const missing = new Set<string>();
  let calls = 0;
  for (const { file, code } of scripts)
    for (const [, space = '', member = ''] of code.matchAll(/\bbrowser\.(\w+)\??\.(\w+)/g)) {
      calls++;
      const feature = below(compat.webextensions, 'api', space, member);
      // `storage.sync` and the like are described one level further down.
      const known = isFeature(feature) ? feature : below(compat.webextensions, 'api', space);
      if (known && (!isFeature(known) || isOldEnough(known))) continue;
      if (!GUARDED[space]?.test(code)) missing.add(`${space}.${member} in ${file}`);
    }
  expect(calls).toBeGreaterThan(30);
  expect([...missing]).toEqual([]);
});

describe('CONTRIBUTING.md says which versions and why', () => {
  const rows = fs
    .readFileSync('CONTRIBUTING.md', 'utf8')
    .split('## Supported browsers')[1]
    ?.split(/^## /m)[0]
    ?.split('\n')
    .filter((line) => /^\| .*\|.*\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('no row needs more than what is supported, and one needs just that', () => {
    const numbers = (column: number): number[] =>
      (rows ?? []).map((cells) => Number(/\d+/.exec(cells[column] ?? '')?.[0] ?? 0));
    expect(rows?.length).toBeGreaterThan(5);
    expect(Math.max(...numbers(2))).toBe(BROWSERS.chrome);
    expect(Math.max(...numbers(3))).toBe(BROWSERS.firefox);
  });
  test.each([
    ['light-dark', ['css', 'types', 'color', 'light-dark']],
    ['Navigation API', ['api', 'Navigation', 'currententrychange_event']],
    ['URL.canParse', ['api', 'URL', 'canParse_static']],
    ['AbortSignal.any', ['api', 'AbortSignal', 'any_static']],
    ['popover', ['html', 'global_attributes', 'popover']],
    ['checkVisibility', ['api', 'Element', 'checkVisibility']],
    ['@layer', ['css', 'at-rules', 'layer']],
  ])('%s: as in the compatibility data', (label, names) => {
    const row = rows?.find(([, what = '']) => what.includes(label));
    const feature = below(compat, ...names);
    expect(feature, names.join('.')).toBeDefined();
    if (!feature) return;
    expect(row?.slice(2, 4).map((cell) => Number(/\d+/.exec(cell)?.[0]))).toEqual([
      since(feature, 'chrome'),
      since(feature, 'firefox'),
    ]);
  });
});
