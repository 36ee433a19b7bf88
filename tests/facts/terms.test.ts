import { expect, test } from 'vitest';
import { terms } from '../../src/facts/terms';

const found = (list: string[], text: string) => {
  const match = terms(list.map((term) => [term, true])).find(text);
  return match && text.slice(match.start, match.end);
};

test('whole words only, whatever the case', () => {
  expect(found(['army'], 'Army of Valmer')).toBe('Army');
  expect(found(['army'], 'the army')).toBe('army');
  expect(found(['army'], 'Karmyn')).toBeNull();
  expect(found(['army'], 'armyworm')).toBeNull();
});

test('a star stands for the rest of the word', () => {
  expect(found(['minister*'], 'Verteidigungsministerium')).toBeNull();
  expect(found(['*minister*'], 'Verteidigungsministerium')).toBe('minister');
  expect(found(['minister*'], 'Ministerio de X')).toBe('Minister');
});

test('the first match, the longest at its place', () => {
  expect(found(['photo', "photo d'archive"], "une photo d'archive")).toBe("photo d'archive");
  expect(found(['b', 'a'], 'a b')).toBe('a');
});

test('scripts without spaces match anywhere; Cyrillic and accents count as letters', () => {
  expect(found(['防衛省'], '写真は防衛省提供')).toBe('防衛省');
  expect(found(['мвд'], 'Фото: МВД')).toBe('МВД');
  expect(found(['état'], 'l’état-major')).toBe('état');
  expect(found(['tat'], 'état')).toBeNull();
});

test('all that the terms of a text mean', () => {
  const book = terms([
    ['archiv*', 'archive'],
    ['photo d’archive', 'old'],
    ['handout', 'handout'],
  ]);
  expect(book.all('Handout, Archivbild: photo d’archive').map((m) => m.meaning)).toEqual([
    'handout',
    'archive',
    'old',
    'archive',
  ]);
  expect(book.all('Foto: privat')).toEqual([]);
});

test('nothing to find', () => {
  expect(found([], 'x')).toBeNull();
  expect(found(['', '*'], 'x')).toBeNull();
  expect(found(['x'], '')).toBeNull();
});
