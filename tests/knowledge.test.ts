/** What is at hand: which languages a page needs, and that tables follow. */
import { afterEach, describe, expect, test } from 'vitest';
import { EVERYTHING, knowledgeFor, LANGUAGES } from '../src/data/everything';
import {
  agencyOf,
  askOnce,
  createKnowledgeKeeper,
  forgetTables,
  fromKnowledge,
  type Knowledge,
  languageOf,
  languagesAtHand,
  languagesFor,
  takeToHand,
} from '../src/data/knowledge';

afterEach(() => {
  askOnce(false);
  takeToHand(EVERYTHING);
});

const only = (...codes: string[]): Knowledge => ({
  ...EVERYTHING,
  languages: LANGUAGES.filter(({ code }) => codes.includes(code)),
});
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
  takeToHand(only('de', 'en'));
  expect(languagesAtHand().map((l) => l.code)).toEqual(['de', 'en']);
  expect(languageOf('de')?.name).toBe('Deutsch');
  expect(languageOf('fr')).toBeUndefined();
  expect(agencyOf('afp')?.name).toBe('Agence France-Presse');
  takeToHand({ ...EVERYTHING, agencies: [] });
  expect(agencyOf('afp')).toBeUndefined();
});

test('what was only asked for once in a page’s life is forgotten, and made again for whoever asks', () => {
  const made: string[] = [];
  const tables = Object.fromEntries(
    ['facts alone', 'facts, then clutter', 'clutter, then facts', 'never'].map((name) => [
      name,
      fromKnowledge(() => made.push(name)),
    ]),
  );
  const ask = (...names: string[]) => {
    for (const name of names) tables[name]?.();
  };
  ask('clutter, then facts');
  askOnce(true);
  ask('facts alone', 'facts, then clutter', 'clutter, then facts');
  askOnce(false);
  ask('facts, then clutter');
  expect(made).toEqual(['clutter, then facts', 'facts alone', 'facts, then clutter']);
  forgetTables();
  made.length = 0;
  ask('facts, then clutter', 'clutter, then facts', 'facts alone');
  expect(made).toEqual(['facts alone']);
  forgetTables(true);
  ask('clutter, then facts', 'facts, then clutter');
  expect(made).toEqual(['facts alone', 'clutter, then facts', 'facts, then clutter']);
});

test('a table is made once, and again when other languages are at hand', () => {
  let made = 0;
  const table = fromKnowledge(() => {
    made++;
    return languagesAtHand().map((l) => l.code);
  });
  takeToHand(only('de'));
  expect(table()).toEqual(['de']);
  expect(table()).toEqual(['de']);
  expect(made).toBe(1);
  takeToHand(only('fr'));
  expect(table()).toEqual(['fr']);
  expect(made).toBe(2);
});

describe('the keeper', () => {
  test('loads once for pages of the same languages', async () => {
    const asked: string[] = [];
    const keeper = createKnowledgeKeeper(async ({ text }) => {
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
    takeToHand(only('en'));
    let fails = true;
    const keeper = createKnowledgeKeeper(async () => {
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

test('scripts and tests get for a page what the extension loads for it', () => {
  const knowledge = knowledgeFor({ text: 'de', declared: 'fr' });
  expect(knowledge.languages.map((l) => l.code)).toEqual(['de', 'en', 'fr']);
  expect(knowledgeFor({ text: 'de', declared: 'fr' })).toBe(knowledge);
  expect(knowledgeFor({ text: 'und', declared: null }).languages).toHaveLength(LANGUAGES.length);
});
