/** What is at hand: which languages a page needs, and that tables follow. */
import { afterEach, describe, expect, test } from 'vitest';
import { EVERYTHING, knowledgeFor, LANGUAGES } from '../src/data/everything';
import {
  agencyOf,
  createKnowledgeKeeper,
  fromKnowledge,
  type Knowledge,
  languageOf,
  languagesAtHand,
  languagesFor,
  takeToHand,
} from '../src/data/knowledge';

afterEach(() => {
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

test('each knowledge has its own table for as long as it is kept: pages in two languages take turns', () => {
  let made = 0;
  const table = fromKnowledge(() => ++made);
  const [german, french] = [only('de'), only('fr')];
  for (const knowledge of [german, french, german, french]) {
    takeToHand(knowledge);
    table();
  }
  expect(made).toBe(2);
  takeToHand(german);
  expect(table()).toBe(1);
});

describe('the keeper', () => {
  test('loads once for pages of the same languages', async () => {
    const asked: string[] = [];
    const knowledgeOf = createKnowledgeKeeper(async ({ text }) => {
      asked.push(text);
      return only(text, 'en');
    });
    const german = await knowledgeOf({ text: 'de', declared: 'de' });
    expect(german?.languages.map((l) => l.code)).toEqual(['de', 'en']);
    expect(await knowledgeOf({ text: 'de', declared: null })).toBe(german);
    expect(await knowledgeOf({ text: 'fr', declared: 'fr' })).not.toBe(german);
    expect(asked).toEqual(['de', 'fr']);
  });

  test('the latest used are kept', async () => {
    const asked: string[] = [];
    const knowledgeOf = createKnowledgeKeeper(async ({ text }) => {
      asked.push(text);
      return only(text);
    });
    for (const text of ['de', 'fr', 'es', 'it', 'de', 'pt', 'de', 'fr']) await knowledgeOf({ text, declared: null });
    expect(asked).toEqual(['de', 'fr', 'es', 'it', 'pt', 'fr']);
  });

  test('what cannot be loaded is null, and is asked for again', async () => {
    let fails = true;
    const knowledgeOf = createKnowledgeKeeper(async () => {
      if (fails) throw new Error('no such file');
      return only('de');
    });
    expect(await knowledgeOf({ text: 'de', declared: 'de' })).toBe(null);
    fails = false;
    expect((await knowledgeOf({ text: 'de', declared: 'de' }))?.languages).toHaveLength(1);
  });
});

test('scripts and tests get for a page what the extension loads for it', () => {
  const knowledge = knowledgeFor({ text: 'de', declared: 'fr' });
  expect(knowledge.languages.map((l) => l.code)).toEqual(['de', 'en', 'fr']);
  expect(knowledgeFor({ text: 'de', declared: 'fr' })).toBe(knowledge);
  expect(knowledgeFor({ text: 'und', declared: null }).languages).toHaveLength(LANGUAGES.length);
});
