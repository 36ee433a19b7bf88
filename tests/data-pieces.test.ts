import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/data/everything';
import { typeOfLabel } from '../src/facts/piece-type-labels';

describe.each(LANGUAGES.filter((l) => l.pieces).map((l) => [l.code, l] as const))(
  'piece words: %s',
  (code, language) => {
    const words = language.pieces;
    test.each(words?.examples ?? [])('$label is $type', ({ label, type }) => {
      expect(typeOfLabel(label, code)).toBe(type);
    });
    test.each(words?.counterExamples ?? [])('no label: %s', (line) => {
      expect(typeOfLabel(line, code)).toBeNull();
    });
    test('labels are lower case, not empty, and name one type each', () => {
      const all = Object.values(words?.labels ?? {}).flat();
      for (const label of all) {
        expect(label).toBe(label.toLowerCase());
        expect(label.trim().length).toBeGreaterThan(1);
      }
      expect(all.filter((label, i) => all.indexOf(label) !== i)).toEqual([]);
    });
  },
);
