import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_REASONS } from '../../src/clutter/rules/rule';
import { counted, fillIn, LANGUAGES, type Messages, translator } from '../../src/i18n/translate';
import { LANGUAGE_CHOICES } from '../../src/settings/settings';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCALES = path.join(ROOT, 'public/_locales');
const read = (language: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(LOCALES, language, 'messages.json'), 'utf8'));
const ENGLISH = read('en');
const FORM = /_(?:zero|one|two|few|many|other)$/;
/** Keys that count: they have a form for `one` in English. */
const COUNTED = Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -4)] : []));
const isCounted = (key: string) => COUNTED.includes(key.replace(FORM, ''));
const PLAIN = Object.keys(ENGLISH).filter((key) => !isCounted(key));
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Names, formats, and words that the language really shares with English. */
const SAME_EVERYWHERE = [
  'extensionName',
  'actionDefaultTitle',
  'citation_markdown',
  'citation_bibtex',
  'citation_ris',
  'citation_csl_json',
  'citation_wikipedia',
  'siteState',
  'declares_trust_txt',
  'declares_jti',
];
const SHARED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'menuOpenOptions',
    'options',
    'pictureSource',
    'piece_opinion',
    'piece_satire',
    'group_sites',
    'siteCount_one',
    'siteCount_other',
    'site',
    'siteActions',
    'licenceName',
    'version',
    'permission_contextMenus',
    'originalLabel',
    'passages_one',
    'passages_other',
    'voice_organisation',
    'voice_document',
    'wording_correction',
    'declares_corrections',
    'declares_mission',
  ],
  de: ['picture_handout', 'picture_illustration', 'piece_interview', 'piece_satire', 'category_newsletter'],
  es: ['piece_editorial'],
  pt: ['piece_editorial', 'group_sites', 'siteCount_one', 'siteCount_other', 'site', 'permission_contextMenus'],
  nl: ['piece_interview', 'piece_satire', 'category_popups', 'group_sites'],
  pl: ['elements_one'],
};

test('every rule of the clean-up has its reason in the message files', () => {
  for (const [rule, sentence] of Object.entries(RULE_REASONS))
    expect(ENGLISH[`reason_${rule.replaceAll(/[-:]/g, '_')}`]?.message, rule).toBe(sentence);
});

const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'en');

test('each language that can be chosen has its folder, and none is left over', () => {
  expect(fs.readdirSync(LOCALES).sort()).toEqual(Object.keys(LANGUAGES).sort());
  expect([...LANGUAGE_CHOICES].filter((c) => c !== 'auto').sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(OTHERS)('%s', (language) => {
  const messages = read(language);
  const rules = new Intl.PluralRules(language);
  const forms = [...new Set(Array.from({ length: 1200 }, (_, n) => rules.select(n)))];

  test('no string is missing, none is left over', () => {
    const wanted = [...PLAIN, ...COUNTED.flatMap((key) => [...forms, 'other'].map((form) => `${key}_${form}`))];
    expect(wanted.filter((key) => !messages[key]?.message.trim())).toEqual([]);
    expect(Object.keys(messages).filter((key) => !isCounted(key) && !PLAIN.includes(key))).toEqual([]);
  });

  test('no string is left in English', () => {
    const left = Object.keys(messages).filter(
      (key) =>
        messages[key]?.message === ENGLISH[key]?.message &&
        !SAME_EVERYWHERE.includes(key) &&
        !SHARED[language]?.includes(key),
    );
    expect(left).toEqual([]);
  });

  test('the same gaps are filled in', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const english = ENGLISH[key] ?? ENGLISH[key.replace(FORM, '_other')];
      // "one element" may be said without the number.
      const needed = placeholders(english?.message ?? '').filter((p) => !(isCounted(key) && p === '$1'));
      return (
        !needed.every((p) => message.includes(p)) || placeholders(message).some((p) => !english?.message.includes(p))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the description fits the stores', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the code and the messages agree', () => {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(ROOT, folder, name)),
  );
  const source = files.map((file) => fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).join('\n');

  test('each key that the code names exists', () => {
    const named = [...source.matchAll(/\b(?:t|translate|n)\('([A-Za-z_]+)'/g)].map((m) => m[1] ?? '');
    const missing = named.filter((key) => !ENGLISH[key] && !COUNTED.includes(key));
    expect(missing).toEqual([]);
  });

  test('each key made from parts has its family', () => {
    const families = [...source.matchAll(/\b(?:t|translate|n)\(`([A-Za-z]+_)\$\{/g)].map((m) => m[1] ?? '');
    expect(families.length).toBeGreaterThan(10);
    for (const family of new Set(families))
      expect(
        Object.keys(ENGLISH).some((key) => key.startsWith(family)),
        family,
      ).toBe(true);
  });
});

describe('translator', () => {
  const t = translator(ENGLISH);
  test('fills gaps, shows the key when there is no sentence', () => {
    expect(t('evidenceFor', 'Byline')).toBe('Evidence: Byline');
    expect(t('nothingOfTheKind')).toBe('nothingOfTheKind');
    expect(t('toString')).toBe('toString');
    expect(fillIn('$1 costs $$2, $3', ['Tea', 'x'])).toBe('Tea costs $2, ');
  });
  test('counts as the language asks', () => {
    expect(counted(t, 'en', 'hiddenElements', 1)).toBe('1 element hidden');
    expect(counted(t, 'en', 'hiddenElements', 1234)).toBe('1,234 elements hidden');
    expect(counted(translator(read('pl')), 'pl', 'hiddenElements', 22)).toBe('22 ukryte elementy');
    expect(counted(translator(read('ar')), 'ar', 'hiddenElements', 2)).toBe('عنصران مخفيان');
    expect(counted(translator(read('fr')), 'fr', 'hiddenElements', 2_000_000)).toContain('éléments masqués');
  });
});
