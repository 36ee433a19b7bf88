/** Which npm packages end up in the extension, by the lockfile. */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
/** Data that ships though it comes by a development dependency: read at build time, their own code does not ship. */
const DATA_PACKAGES = ['@adguard/dnr-rulesets'];

/** Every package of package-lock.json by its folder; '' is Copydesk itself. */
export const lockedPackages = () => JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;

/**
 * The packages that ship: what is imported, and everything that depends on.
 * @returns {{key: string, name: string, version: string, licence: string, integrity?: string, installScript: boolean}[]}
 *   sorted by name; `key` is the folder
 */
export function shippedPackages() {
  const lock = lockedPackages();
  const own = lock[''];
  const ships = new Map();
  const queue = [
    ...Object.keys(own.dependencies ?? {}),
    ...DATA_PACKAGES.filter((name) => own.devDependencies?.[name]),
  ].map((name) => ['', name]);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [from, name] = next;
    const key = resolve(lock, from, name);
    if (!key || ships.has(key)) continue;
    ships.set(key, lock[key]);
    if (!DATA_PACKAGES.includes(name))
      for (const dependency of Object.keys(lock[key].dependencies ?? {})) queue.push([key, dependency]);
  }
  return [...ships]
    .map(([key, entry]) => ({
      key,
      name: key.replace(/^.*node_modules\//, ''),
      version: entry.version,
      licence: licenceOf(key, entry),
      integrity: entry.integrity,
      installScript: entry.hasInstallScript === true,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Resolves a dependency as Node does: nearest node_modules upwards. */
function resolve(lock, from, name) {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (lock[key]) return key;
    if (at === '') return null;
  }
}

function licenceOf(key, entry) {
  if (entry.license) return String(entry.license);
  const file = path.join(root, key, 'package.json');
  const manifest = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  return String(manifest.license?.type ?? manifest.license ?? 'none');
}
