#!/usr/bin/env node
/**
 * Compiles the filter lists that ship: from the pinned npm package `@adguard/dnr-rulesets` (AdGuard's lists, which
 * include EasyList, as text) into engines of `@ghostery/adblocker`, cosmetic rules only, in `public/filters/`; beside them
 * the table of public suffixes that they are matched with.
 * Run before each build; does nothing when the engines are newer than package and script.
 *
 *   node scripts/filters.mjs [--force]
 *   node scripts/filters.mjs --lines    every list with its rules as JSON, nothing written
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { FiltersEngine } from '@ghostery/adblocker';
import { suffixFile, suffixTable } from './lib/public-suffixes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'node_modules/@adguard/dnr-rulesets');
const target = path.join(root, 'public/filters');
const SUFFIXES = 'public-suffixes.bin';

/**
 * Ids of AdGuard's lists by group. Cookie notices (18) are left out on purpose: hiding a consent dialog can lock the page.
 * The names are in the package's `filters_i18n.json`.
 */
export const GROUPS = {
  ads: [
    2, 1, 6, 7, 8, 9, 13, 16, 23, 103, 105, 108, 109, 110, 111, 112, 203, 216, 224, 227, 233, 235, 243, 249, 252, 253,
  ],
  social: [4],
  annoyances: [19, 20, 21, 22],
};

/** The options under which engines are made; reading them back needs the same. */
const OPTIONS = {
  loadNetworkFilters: true,
  enableHtmlFiltering: false,
  loadExtendedSelectors: false,
  loadCSPFilters: false,
  enableCompression: false,
};

/** Text of one list. @throws when the package is not installed or its layout has changed */
export function readList(id) {
  const file = path.join(source, `dist/filters/declarative/ruleset_${id}/ruleset_${id}.json`);
  if (!fs.existsSync(file))
    throw new Error(
      `${path.relative(root, file)} is not there. Run \`npm ci\`; if it stays away, the package's layout has changed.`,
    );
  const text = JSON.parse(fs.readFileSync(file, 'utf8'))[0]?.metadata?.rawFilterList;
  if (typeof text !== 'string' || text.length === 0)
    throw new Error(`List ${id} has no text: the package's layout has changed.`);
  return text;
}

/** What of a list is used: rules that hide elements, their exceptions, and exceptions for whole pages ($elemhide and kin). */
export function cosmeticLines(text) {
  return text.split('\n').filter((line) => {
    if (line.startsWith('!') || line.startsWith('[')) return false;
    if (/#@?#/.test(line))
      return !/#@?#(?:\+js|\^|%#)|\{\s*remove|:matches-|:contains\(|:has-text\(|:xpath\(|:upward\(|:nth-ancestor\(/.test(
        line,
      );
    return line.startsWith('@@') && /\$(?:.*,)?(?:elemhide|ehide|generichide|ghide|specifichide|shide)\b/.test(line);
  });
}

/** A header field of a list (`! Title: …`), or null. */
export const header = (text, name) =>
  new RegExp(`^! ${name}:[ \\t]*(.+)$`, 'm').exec(text.slice(0, 5000))?.[1]?.trim() ?? null;

/** Every list in use with its header and rules. */
export function readLists() {
  return Object.entries(GROUPS).flatMap(([group, ids]) =>
    ids.map((id) => {
      const text = readList(id);
      return {
        id,
        group,
        title: header(text, 'Title'),
        version: header(text, 'Version'),
        updated: header(text, 'TimeUpdated'),
        homepage: header(text, 'Homepage'),
        license: header(text, 'License'),
        lines: cosmeticLines(text),
      };
    }),
  );
}

function compile() {
  const lists = readLists();
  fs.mkdirSync(target, { recursive: true });
  for (const group of Object.keys(GROUPS)) {
    const lines = [...new Set(lists.filter((list) => list.group === group).flatMap((list) => list.lines))];
    const bytes = FiltersEngine.parse(lines.join('\n'), OPTIONS).serialize();
    fs.writeFileSync(path.join(target, `${group}.bin`), bytes);
    const zipped = zlib.gzipSync(bytes).length;
    console.log(
      `filters: ${group.padEnd(11)} ${String(lines.length).padStart(7)} rules  ${(bytes.length / 1e6).toFixed(2)} MB, ${(zipped / 1e6).toFixed(2)} MB zipped`,
    );
  }
  fs.writeFileSync(path.join(target, SUFFIXES), suffixFile());
  fs.writeFileSync(path.join(target, 'CREDITS.txt'), credits(lists));
}

function credits(lists) {
  const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'));
  const rows = lists.map(({ title, version: v, updated, homepage, license, lines }) =>
    [
      title,
      `  version ${v ?? '?'} of ${updated?.slice(0, 10) ?? '?'}, ${lines.length} rules used (element hiding only)`,
      `  ${homepage ?? ''}`,
      `  licence: ${license ?? 'GPL-3.0 (AdGuard Filters)'}`,
    ].join('\n'),
  );
  return `Filter lists that ship with Copydesk

Published by AdGuard Software Ltd. as @adguard/dnr-rulesets ${version} (GPL-3.0), https://github.com/AdguardTeam/AdGuardFilters.
They include EasyList and its language lists by the EasyList authors (https://easylist.to), dual-licensed under
GPL-3.0-or-later and CC BY-SA 3.0-or-later. Thanks to everybody who keeps them up.
Matched by @ghostery/adblocker (MPL-2.0).

${rows.join('\n\n')}
`;
}

/** Newest change of what the engines are made from. */
function inputsChanged() {
  const files = [
    import.meta.filename,
    path.join(source, 'package.json'),
    path.join(root, 'node_modules/@ghostery/adblocker/package.json'),
    suffixTable(),
  ];
  return Math.max(...files.map((file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : Number.POSITIVE_INFINITY)));
}

if (process.argv[1] === import.meta.filename) {
  if (!fs.existsSync(source)) {
    console.error('filters: @adguard/dnr-rulesets is not installed; run `npm ci`.');
    process.exit(1);
  }
  const made = [...Object.keys(GROUPS).map((group) => `${group}.bin`), SUFFIXES, 'CREDITS.txt'].map((name) =>
    path.join(target, name),
  );
  const fresh = made.every((file) => fs.existsSync(file) && fs.statSync(file).mtimeMs > inputsChanged());
  if (process.argv.includes('--lines')) process.stdout.write(JSON.stringify(readLists()));
  else if (!fresh || process.argv.includes('--force')) compile();
}
