/** The wording that was collected from news pages (`../shared/data/phrases.md`, section 5) heads clutter in its language. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { labelBook } from '../../src/clutter/labels';

const FILE = path.resolve(import.meta.dirname, '../../../shared/data/phrases.md');
const there = fs.existsSync(FILE);

/** The list itself says of these that they head no clutter. */
const NO_CLUTTER = new Set(['Empfohlener redaktioneller Inhalt']);

/** Languages and phrase: "- **Ad**: en `Advertisement` (18), `Ad`; ru/uk `Реклама`, …"; what follows an ellipsis is made up. */
function phrasesOf(text: string): [languages: string[], phrase: string][] {
  const section = /^## 5\.[\s\S]*?(?=^## 6)/m.exec(text)?.[0] ?? '';
  return section
    .split('\n')
    .slice(1)
    .flatMap((line) => line.replace(/^- \*\*[^*]+\*\*: /, '').split('; '))
    .flatMap((part) => {
      const languages = /^([a-z]{2}(?:\/[a-z]{2})*) /.exec(part)?.[1]?.split('/') ?? [];
      return [...part.matchAll(/`([^`]+)`/g)]
        .flatMap(([, phrase = '']) => alternatives(phrase.replace('…', 'Blorp')))
        .map((phrase): [string[], string] => [languages, phrase]);
    })
    .filter(([languages, phrase]) => languages.length > 0 && !NO_CLUTTER.has(phrase));
}

/** "Related articles/topics" → "Related articles", "Related topics". */
function alternatives(phrase: string): string[] {
  const [, start = '', last] = /^(.*?)(\p{L}+(?:\/\p{L}+)+)$/u.exec(phrase) ?? [];
  return last ? last.split('/').map((word) => start + word) : [phrase];
}

test.skipIf(!there)('each phrase is recognised in its language (needs ../shared)', () => {
  const phrases = phrasesOf(fs.readFileSync(FILE, 'utf8'));
  expect(phrases.length).toBeGreaterThan(150);
  const unknown = phrases.filter(([languages, phrase]) => !languages.some((code) => labelBook(code).match(phrase)));
  expect(unknown).toEqual([]);
});
