/** Every label list and share address proves itself by its own examples and counter-examples. */
import { describe, expect, it } from 'vitest';
import { labelBook } from '../src/clutter/labels';
import { isShareAddress } from '../src/clutter/rules/share-links';
import { LANGUAGES } from '../src/data/everything';
import { SHARE_ENDPOINTS } from '../src/data/share-endpoints';
import { LABEL_KINDS } from '../src/data/words/clutter';

for (const { code, clutter } of LANGUAGES) {
  describe(`labels that head clutter: ${code}`, () => {
    const book = labelBook(code);
    // A language may come without this section; whoever begins it shows that it works.
    it.runIf(clutter)('has labels with examples and counter-examples', () => {
      expect(Object.keys(clutter?.labels ?? {}).length).toBeGreaterThan(0);
      expect(clutter?.examples?.length).toBeGreaterThan(0);
      expect(clutter?.counterExamples?.length).toBeGreaterThan(0);
    });
    for (const [line, kind] of clutter?.examples ?? [])
      it(`${line} → ${kind}`, () => expect(book.match(line)?.kind).toBe(kind));
    for (const line of clutter?.counterExamples ?? [])
      it(`no label: ${line}`, () => expect(book.match(line)).toBeNull());
    it('lists no label twice, and an ellipsis only at an end', () => {
      const all = LABEL_KINDS.flatMap((kind) => clutter?.labels?.[kind] ?? []);
      expect(all.filter((entry, at) => all.indexOf(entry) !== at)).toEqual([]);
      expect(all.filter((entry) => entry.slice(1, -1).includes('…'))).toEqual([]);
    });
  });
}

describe('share addresses', () => {
  for (const { service, pattern, examples, counterExamples } of SHARE_ENDPOINTS) {
    it(service, () => {
      for (const href of examples) expect(pattern.test(href), href).toBe(true);
      for (const href of counterExamples) expect(isShareAddress(href), href).toBe(false);
    });
  }
});
