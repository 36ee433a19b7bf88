import { expect, test } from 'vitest';
import * as characters from '../../src/page/characters';

const {
  DIGIT,
  holds,
  isOf,
  kindOf,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  only,
  runEnd,
  runsOf,
  shapeOf,
  UNCASED,
  UPPER,
  wordAt,
} = characters;

const PROPERTIES: readonly [number, RegExp][] = [
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [UNCASED, /\p{Lo}/u],
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\p{Nd}/u],
  [NUMBER, /\p{N}/u],
];

test('every character is of the kinds that Unicode says', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x32000; code++) {
    const character = String.fromCodePoint(code);
    for (const [kind, property] of PROPERTIES)
      if ((kindOf(code) & kind) > 0 !== property.test(character)) wrong.push(`${code.toString(16)} ${property}`);
  }
  expect(wrong).toEqual([]);
});

test('asks for the first character, for any, for all', () => {
  expect(isOf('Ана', UPPER)).toBe(true);
  expect(isOf('', LETTER)).toBe(false);
  expect(holds('12 – é', LOWER)).toBe(true);
  expect(holds('12 – 3', LETTER)).toBe(false);
  // Half of an emoji or of a rare letter is nothing by itself; a whole rare letter is one.
  expect(holds('😀'.charAt(1), LETTER | MARK | NUMBER)).toBe(false);
  expect(holds('a𠮷'.slice(1), LETTER)).toBe(true);
  expect(only('R.-J. Möll 2', LETTER)).toBe('RJMöll');
});

test.each(["l'an 12, Ünal 北京", '', '😀', 'a𠮷b', 'नमस्ते दुनिया'])('runs of %s', (text) => {
  expect(runsOf(text, LETTER | MARK)).toEqual(text.match(/[\p{L}\p{M}]+/gu) ?? []);
});

test('a run, and a word, which ends where a script without spaces begins', () => {
  expect(runEnd('von Ana', 4, LETTER)).toBe(7);
  expect(runEnd('AFP時事', 0, LETTER)).toBe(5);
  expect(wordAt('von Ana', 0, LETTER)).toBe('von');
  expect(wordAt('von Ana', 4, LETTER, 2)).toBe('An');
  expect(wordAt('AFP時事', 0, LETTER)).toBe('AFP');
  expect(wordAt('時事', 0, LETTER)).toBe('');
});

test('a shape is as long as its text', () => {
  expect(shapeOf('Đà 5½ – 北ー')).toBe('Aa 01 – bc');
  expect(shapeOf('a𠮷😀!')).toBe('a𠮷😀!');
  expect(shapeOf('')).toBe('');
});
