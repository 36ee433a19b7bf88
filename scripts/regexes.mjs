#!/usr/bin/env node
/**
 * No regular expression in `src/` may take super-linear time: every literal, and every pattern that the engine builds at
 * run time from its data, goes through recheck (automata theory; https://makenowjust-labs.github.io/recheck/; chosen
 * because it proves complexity instead of matching shapes, and names an attack string).
 *
 *   node scripts/regexes.mjs [--verbose]
 *
 * REVIEWED holds patterns that recheck calls dangerous and that are not here, each with the reason. An entry that no longer
 * occurs is an error as well.
 */
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { bundleForPage } from './lib/bundle.mjs';

process.env.RECHECK_BACKEND = 'pure';
const root = path.resolve(import.meta.dirname, '..');
const verbose = process.argv.includes('--verbose');

/** `source` → why it is harmless. Quadratic patterns on texts of bounded length are reviewed here. */
const REVIEWED = new Map(
  Object.entries(JSON.parse(fs.readFileSync(path.join(root, 'scripts/regexes-reviewed.json'), 'utf8'))),
);

/** Larger patterns are lists of words built from data: the checker would take minutes, and alternatives are linear. */
const MAX_SOURCE = 1500;

const found = new Map();
const note = (source, flags, where) => {
  const key = `/${source}/${flags}`;
  if (!found.has(key)) found.set(key, { source, flags, where });
};

// Literals.
for (const entry of fs.readdirSync(path.join(root, 'src'), { recursive: true })) {
  if (!/\.tsx?$/.test(entry)) continue;
  const file = path.join('src', entry);
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  visit(parseAst(text, { lang: entry.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    if (node.regex)
      note(node.regex.pattern, node.regex.flags, `${file}:${text.slice(0, node.start).split('\n').length}`);
  });
}
const literals = found.size;

// Patterns built at run time: analyse a page of each language with a RegExp that takes notes.
const code = await bundleForPage('scripts/lib/engine.ts', 'Copydesk');
const sample = fs.readFileSync(path.join(root, 'assets/sample/article.html'), 'utf8');
for (const file of fs.readdirSync(path.join(root, 'src/data/languages'))) {
  const language = file.replace('.ts', '');
  if (['all', 'index', 'language'].includes(language)) continue;
  const { window } = new JSDOM(sample.replace('lang="fr"', `lang="${language}"`), {
    url: 'https://news.example/2026/01/06/x',
    runScripts: 'outside-only',
  });
  window.noteRegExp = note;
  window.eval(`{ const Was = RegExp; globalThis.RegExp = new Proxy(Was, { construct(target, [source, flags]) {
    const made = new Was(source, flags); noteRegExp(made.source, made.flags, 'built at run time'); return made; } }); }
    ${code}; Copydesk.analyse(document, location.href, { always: true, clutter: { categories: new Set(['ads','share','newsletter','related','comments','app','popups','video']), listed: [], custom: { hide: [], keep: [] } } });`);
  window.close();
}

let bad = 0;
let skipped = 0;
const used = new Set();
for (const { source, flags, where } of found.values()) {
  if (source.length > MAX_SOURCE) {
    skipped++;
    if (verbose) console.log(`long, not checked: ${where} ${source.slice(0, 80)}…`);
    continue;
  }
  // `d`, `g`, `y` do not change complexity; recheck does not know `v`.
  const { status, complexity } = checkSync(withoutLookbehind(source), flags.replace(/[dgyv]/g, ''), {
    timeout: 500,
    checker: 'automaton',
  });
  // Where the proof takes too long or the syntax is not supported (look-behind), the pattern is tried out.
  const kind = status === 'safe' ? null : status === 'vulnerable' ? complexity.summary : slowOn(source, flags);
  if (kind === null) continue;
  if (REVIEWED.has(source)) {
    used.add(source);
    continue;
  }
  bad++;
  console.error(`${where}: ${kind}\n    ${JSON.stringify(source)}`);
}
for (const source of REVIEWED.keys())
  if (!used.has(source)) console.log(`no longer needed in scripts/regexes-reviewed.json: ${JSON.stringify(source)}`);
console.log(
  `${found.size} patterns (${literals} literals), ${bad} super-linear or undecided, ${used.size} reviewed, ${skipped} long word lists`,
);
process.exit(bad > 0 ? 1 : 0);

/** `(?<![^-_])x` finds what `(?:^|[-_])x` finds (browsers compile it in half the time); the checker knows the latter. */
function withoutLookbehind(source) {
  return source.replaceAll(/\(\?<!\[\^([^\]]+)\]\)/g, '(?:^|[$1])');
}

/** Runs a pattern on long repetitions of its own words and characters. @returns what was slow, or null */
function slowOn(source, flags) {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const words = source.match(/[\p{L}\p{N}]{1,12}/gu) ?? [];
  const units = [
    ' ',
    '-',
    'a',
    'A',
    '.',
    ':',
    '/',
    '1',
    'a ',
    'A.',
    'a-',
    '"',
    '(',
    ...new Set(words.slice(0, 40)),
    ...words.slice(0, 10).map((w) => `${w}-`),
  ];
  for (const unit of units) {
    const text = `${unit.repeat(Math.ceil(12_000 / unit.length))}\u0001`;
    const begin = process.cpuUsage().user;
    pattern.test(text);
    const spent = (process.cpuUsage().user - begin) / 1000;
    if (spent > 150) return `${spent.toFixed(0)} ms on ${text.length} characters of ${JSON.stringify(unit)}`;
  }
  return null;
}

/** Visits every node of a syntax tree. */
function visit(tree, see) {
  const queue = [tree];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (typeof node.type === 'string') see(node);
    for (const child of Object.values(node))
      if (child && typeof child === 'object')
        queue.push(...(Array.isArray(child) ? child.filter((c) => c && typeof c === 'object') : [child]));
  }
}
