import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/context/quotations';

const inner = (...paragraphs: string[]): string[] => findQuotations(paragraphs).map((q) => q.inner);

describe('quotation marks of every style', () => {
  test.each([
    ['Er sagte: „Wir gehen heute nach Hause.“ Dann ging er.', 'Wir gehen heute nach Hause.'],
    ['Er sagte: »Wir gehen heute nach Hause.« Dann ging er.', 'Wir gehen heute nach Hause.'],
    ['Er sagte: «Wir gehen heute nach Hause.» Dann ging er.', 'Wir gehen heute nach Hause.'],
    ['« Nous rentrons ce soir », dit-elle.', 'Nous rentrons ce soir'],
    ['Elle parle d’«une soirée sans fin» au port.', 'une soirée sans fin'],
    ['“We are going home,” she said.', 'We are going home,'],
    ['"We are going home," she said.', 'We are going home,'],
    ['‘We’re going home,’ she said. The players’ union agreed.', 'We’re going home,'],
    ["She said: 'We're going home tonight.' They left.", "We're going home tonight."],
    ['”Vi går hem i kväll”, sade hon.', 'Vi går hem i kväll'],
    ['»Vi går hem i kväll», sade hon.', 'Vi går hem i kväll'],
    ['„Idziemy dziś do domu” – powiedziała.', 'Idziemy dziś do domu'],
    ['彼女は「今夜は家に帰ります」と述べた。', '今夜は家に帰ります'],
    ['Como dice ”que no salga hoy de casa“ el mensaje.', 'que no salga hoy de casa'],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual([expected]);
  });

  test('marks inside marks belong to the outer passage', () => {
    expect(inner('“He told me ‘go now’ and I went,” she said.')).toEqual(['He told me ‘go now’ and I went,']);
    expect(inner('« Il a dit “non merci” trois fois », raconte-t-elle.')).toEqual(['Il a dit “non merci” trois fois']);
    expect(inner('«A «B» C», dit-elle.')).toEqual(['A «B» C']);
  });

  test('an interrupted passage is two', () => {
    expect(inner('“It works,” he said, “and it is cheap.”')).toEqual(['It works,', 'and it is cheap.']);
  });
});

describe('over paragraphs', () => {
  test('each paragraph opens again, the last one closes', () => {
    const found = findQuotations([
      'She said: “The first part is long.',
      '“The second part follows.',
      '“The third ends it.”',
    ]);
    expect(found.map((q) => [q.continues, q.open])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test('a closing mark that was forgotten does not swallow what follows', () => {
    expect(inner('She said: “The mark is missing here.', 'The next paragraph is plain text.')).toEqual([
      'The mark is missing here.',
    ]);
    expect(inner('A stray “ in the middle of a line goes nowhere', 'and “this one here is fine” though')).toEqual([
      'this one here is fine',
    ]);
  });

  test('an apostrophe opens nothing', () => {
    expect(inner("The '90s were loud. Rock 'n' roll isn't dead.")).toEqual([]);
  });
});

test('a megabyte of opening marks is read in linear time', () => {
  const start = performance.now();
  findQuotations(['“a «b \'c "d '.repeat(90_000)]);
  findQuotations([`“${'word '.repeat(200_000)}”`]);
  expect(performance.now() - start).toBeLessThan(15_000);
});
