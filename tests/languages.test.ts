/** The languages at hand: which a page needs, and that tables follow them. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  createLanguageKeeper,
  fromLanguages,
  languageOf,
  languagesAtHand,
  languagesFor,
  useLanguages,
} from '../src/data/languages';
import { LANGUAGES } from '../src/data/languages/all';
import type { Language } from '../src/data/languages/language';

afterEach(() => useLanguages(LANGUAGES));

const only = (...codes: string[]): Language[] => LANGUAGES.filter(({ code }) => codes.includes(code));
const DESCRIBED = ['de', 'en', 'fr', 'ja'];

describe('which languages a page is read with', () => {
  test.each([
    ['its own and English', { text: 'de', declared: 'de' }, ['de', 'en']],
    ['English alone', { text: 'en', declared: 'en' }, ['en']],
    ['the declared one too', { text: 'fr', declared: 'ja' }, ['en', 'fr', 'ja']],
    ['a declared one that nobody described is left out', { text: 'fr', declared: 'xx' }, ['en', 'fr']],
    ['nothing declared', { text: 'fr', declared: null }, ['en', 'fr']],
    ['all when the text is in none of them', { text: 'zu', declared: 'en' }, DESCRIBED],
    ['all when the language is unknown', { text: 'und', declared: null }, DESCRIBED],
  ])('%s', (_what, page, codes) => {
    expect(languagesFor(page, DESCRIBED)).toEqual(codes);
  });
});

test('only what was taken to hand is known', () => {
  useLanguages(only('de', 'en'));
  expect(languagesAtHand().map((l) => l.code)).toEqual(['de', 'en']);
  expect(languageOf('de')?.name).toBe('Deutsch');
  expect(languageOf('fr')).toBeUndefined();
});

test('a table is made once, and again when other languages are at hand', () => {
  let made = 0;
  const table = fromLanguages(() => {
    made++;
    return languagesAtHand().map((l) => l.code);
  });
  useLanguages(only('de'));
  expect(table()).toEqual(['de']);
  useLanguages(only('de'));
  expect(table()).toEqual(['de']);
  expect(made).toBe(1);
  useLanguages(only('fr'));
  expect(table()).toEqual(['fr']);
  expect(made).toBe(2);
});

describe('the keeper', () => {
  test('loads once for pages of the same languages', async () => {
    const asked: string[] = [];
    const keeper = createLanguageKeeper(async ({ text }) => {
      asked.push(text);
      return only(text, 'en');
    });
    expect(keeper.has({ text: 'de', declared: 'de' })).toBe(false);
    await keeper.take({ text: 'de', declared: 'de' });
    await keeper.take({ text: 'de', declared: null });
    expect(keeper.has({ text: 'de', declared: 'de' })).toBe(true);
    await keeper.take({ text: 'fr', declared: 'fr' });
    expect(asked).toEqual(['de', 'fr']);
    expect(languagesAtHand().map((l) => l.code)).toEqual(['en', 'fr']);
  });

  test('what cannot be loaded leaves the languages as they are, and is asked for again', async () => {
    useLanguages(only('en'));
    let fails = true;
    const keeper = createLanguageKeeper(async () => {
      if (fails) throw new Error('Extension context invalidated.');
      return only('de');
    });
    await keeper.take({ text: 'de', declared: 'de' });
    expect(languagesAtHand().map((l) => l.code)).toEqual(['en']);
    fails = false;
    await keeper.take({ text: 'de', declared: 'de' });
    expect(languagesAtHand().map((l) => l.code)).toEqual(['de']);
  });
});
