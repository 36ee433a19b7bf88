/** What the stores ask for, against what ships: limits of their forms, permissions justified one by one, pictures of their size. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const config = read('wxt.config.ts');
const list = (name: string): string[] =>
  [
    ...(new RegExp(`^(?: *${name}:|const ${name} =) \\[([^\\]]*)\\]`, 'm').exec(config)?.[1] ?? '').matchAll(
      /'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? '');
const permissions = [...list('permissions'), ...list('CHROMIUM_PERMISSIONS')];

describe('permissions', () => {
  const rows = [...read('PRIVACY.md').matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, name = '', why = '']) => ({
    name,
    why,
  }));

  test('those of the manifest are justified in PRIVACY.md, and no others', () => {
    expect(permissions.length).toBeGreaterThan(2);
    const justified = rows.map(({ name }) => /^`(\w+)`$/.exec(name)?.[1]).filter((name) => name !== undefined);
    expect(justified.sort()).toEqual([...permissions].sort());
    expect(rows.some(({ name }) => /http and https pages/.test(name))).toBe(true);
  });
  test('and in the answers to the Chrome Web Store', () => {
    const answers = read('store/privacy-answers.md');
    for (const permission of permissions) expect(answers).toMatch(new RegExp(`- \`${permission}\`: \\S+`));
    for (const host of list('host_permissions')) expect(answers).toContain(`\`${host}\``);
  });
  test('none is optional, nothing of ours is offered to pages, nothing is collected', () => {
    expect(config).not.toMatch(/optional_(?:host_)?permissions|externally_connectable|web_accessible_resources/);
    expect(config).toMatch(/data_collection_permissions: \{ required: \['none'\] \}/);
  });
});

describe.each(fs.readdirSync('public/_locales'))('the listing in %s', (locale) => {
  const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<string, { message: string }>;
  test('fits the forms', () => {
    // Chrome: name 75, summary 132 (https://developer.chrome.com/docs/extensions/reference/manifest/description).
    // Firefox: name 50, summary 250.
    const [name, summary] = [messages.extensionName?.message ?? '', messages.extensionDescription?.message ?? ''];
    expect(name).toContain('Copydesk');
    expect(name.length).toBeLessThanOrEqual(50);
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(132);
  });
});

test('the summary of the listing is that of the package', () => {
  const [, summary = ''] = /\*\*Summary[^*]*\*\* (.+)/.exec(read('store/listing-en.md')) ?? [];
  expect(summary.length).toBeLessThanOrEqual(132);
  expect(summary).toBe(JSON.parse(read('public/_locales/en/messages.json')).extensionDescription.message);
});

/** Width and height of a PNG, from its header. */
const sizeOf = (file: string): string => {
  const bytes = fs.readFileSync(file);
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

test('screenshots have the size that both stores take, and are not too many', () => {
  const pictures = fs.readdirSync('store/screenshots').filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(1);
  expect(pictures.length).toBeLessThanOrEqual(5);
  for (const picture of pictures) expect(sizeOf(`store/screenshots/${picture}`), picture).toBe('1280x800');
});

test.each([16, 32, 48, 96, 128])('the icon of %i pixels is there', (size) => {
  expect(sizeOf(`public/icon/on-${size}.png`)).toBe(`${size}x${size}`);
});

test('the version is one that both stores take, and the changelog has a section to publish', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(version).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## (?:Unreleased|${version.replaceAll('.', '\\.')})`, 'm'));
});
