/** SECURITY.md names a test for each threat: those tests exist. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

const rows = fs
  .readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, who = '', threat = '', defence = '', shown = '']) => ({ who, threat, defence, shown }));

test('the table is there', () => {
  expect(rows.length).toBeGreaterThanOrEqual(12);
});

describe.each(rows)('$who: $threat', ({ defence, shown }) => {
  test('has a defence and names what shows it', () => {
    expect(defence).not.toBe('');
    expect(shown).toMatch(/`(?:tests|scripts)\//);
  });

  test('what it names exists', () => {
    for (const part of shown.split(';')) {
      const files = [...part.matchAll(/`((?:tests|scripts)\/[^`]+)`/g)].map((match) => match[1] ?? '');
      const texts = files.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
      for (const [, name = ''] of part.matchAll(/"([^"]+)"/g)) {
        const titles = [
          ...texts.matchAll(/(?:\b(?:test|it|describe)(?:\.[\w.]+)*(?:\([^'"`\n]*\))?|\]\))\(\s*(['"`])(.*?)\1/g),
        ];
        const found = titles.some((match) => (match[2] ?? '').includes(name));
        expect(found, `${name} in ${files.join(', ')}`).toBe(true);
      }
    }
  });
});
