#!/usr/bin/env node
/**
 * The licences that travel with the package, in `public/licences/`: Copydesk's own, and one file with the notice of every
 * package that ships (each text once). The licences ask for it, and minified code keeps no comments.
 */
import fs from 'node:fs';
import path from 'node:path';
import { shippedPackages } from './lib/ships.mjs';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'public/licences');

/** Texts of a package's licence files. @throws when it has none: then somebody must look */
function noticeOf({ key, name }) {
  const folder = path.join(root, key);
  const files = fs.readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file in ${key}`);
  return files
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

const byText = new Map();
for (const shipped of shippedPackages()) {
  const text = noticeOf(shipped);
  byText.set(text, [...(byText.get(text) ?? []), `${shipped.name} ${shipped.version} (${shipped.licence})`]);
}
const rule = '='.repeat(80);
const parts = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`);
fs.mkdirSync(target, { recursive: true });
fs.writeFileSync(
  path.join(target, 'THIRD-PARTY.txt'),
  `Parts of Copydesk that others wrote, with their licences. The filter lists have their own credits: filters/CREDITS.txt.\n\n${parts.join('\n')}`,
);
fs.copyFileSync(path.join(root, 'LICENSE'), path.join(target, 'COPYDESK.txt'));
