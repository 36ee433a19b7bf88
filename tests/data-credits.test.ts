import { describe, expect, test } from 'vitest';
import { PICTURE_DISTRIBUTORS } from '../src/data/agencies/picture-distributors';
import { LANGUAGES } from '../src/data/everything';
import { takeApart } from '../src/facts/photo-credits-chain';
import { findCreditInText, linksOf } from '../src/facts/photo-credits-text';
import { distributorNamed } from '../src/facts/photo-credits-words';

describe.each(LANGUAGES.filter((l) => l.credits).map((l) => [l.code, l] as const))(
  'credit words: %s',
  (code, language) => {
    const words = language.credits;
    test.each(words?.examples ?? [])('$line', ({ line, credit, kinds, origin }) => {
      const found = findCreditInText(line, { language: code });
      expect(found?.credit).toBe(credit);
      const parts = takeApart(found?.credit ?? null, { caption: line, language: code });
      for (const kind of kinds ?? []) expect(parts.kinds).toContain(kind);
      if (origin) expect(parts.origin).toBe(origin);
      if (!kinds?.includes('handout')) expect(parts.kinds).not.toContain('handout');
    });
    test.each(words?.counterExamples ?? [])('no credit in: %s', (line) => {
      expect(findCreditInText(line, { language: code })).toBeNull();
    });
    test('words are lower case and named once', () => {
      const lists = [words?.labels, words?.leads, words?.tails, words?.parties].filter((l) => l !== undefined);
      for (const list of lists) {
        expect(new Set(list).size).toBe(list.length);
        for (const word of list) expect(word).toBe(word.toLowerCase());
      }
    });
  },
);

describe.each(PICTURE_DISTRIBUTORS.map((d) => [d.name, d] as const))('picture distributor %s', (_name, distributor) => {
  test.each(distributor.examples)('is named in "%s"', (credit) => {
    expect([credit, ...linksOf(credit)].map((link) => distributorNamed(link)?.name)).toContain(distributor.name);
  });
  test.each(distributor.counterExamples ?? [])('is not named in "%s"', (line) => {
    expect(linksOf(line).map((link) => distributorNamed(link)?.name)).not.toContain(distributor.name);
  });
  test('aliases are lower case', () => {
    for (const alias of distributor.aliases) expect(alias).toBe(alias.toLowerCase());
  });
});
