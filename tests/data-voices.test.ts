import { describe, expect, test } from 'vitest';
import { grammarOf } from '../src/context/grammar';
import { noticeKind } from '../src/context/notices';
import { LANGUAGES } from '../src/data/everything';
import type { NoticeWords } from '../src/data/words/notices';
import type { VoiceWords } from '../src/data/words/voices';
import { contextOf } from './context/story';

const languages = LANGUAGES as readonly { code: string; voices?: VoiceWords; notices?: NoticeWords }[];
const full = languages.filter((l) => l.voices?.depth === 'full');

test('six languages are read in depth', () => {
  expect(full.map((l) => l.code).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt']);
});

describe.each(full.map((l) => [l.code, l.voices as VoiceWords] as const))('%s', (code, words) => {
  test('its examples are attributed to Nora Felding, its counter-examples to nobody', () => {
    expect(words.examples?.length).toBeGreaterThan(1);
    for (const example of words.examples ?? []) {
      const context = contextOf(code, example);
      const speakers = [...context.quotes.map((q) => q.speaker), ...context.attributions.map((a) => a.speaker)];
      expect(speakers, example).toContain('Nora Felding');
    }
    for (const example of words.counterExamples ?? []) {
      const context = contextOf(code, example);
      expect([...context.quotes, ...context.attributions], example).toEqual([]);
    }
  });

  test('lists are lower case, parted once, without doubles', () => {
    const lists = Object.entries(words).filter(
      (e): e is [string, string] => typeof e[1] === 'string' && e[0] !== 'depth',
    );
    for (const [name, list] of lists) {
      const entries = list.split(list.includes('|') ? '|' : ' ');
      expect(
        entries.filter((e) => e === ''),
        `${code}.${name}: empty entries`,
      ).toEqual([]);
      expect(list, `${code}.${name}`).toBe(list.toLowerCase());
      expect(entries.length, `${code}.${name}: doubles`).toBe(new Set(entries).size);
    }
  });

  test('every weak form is a reporting verb', () => {
    const { verbs } = grammarOf(code, words);
    const stems = new Set(Object.values(words.verbs ?? {}).flatMap((v) => v.split(' ')));
    for (const form of (words.weak ?? '').split(' '))
      expect(verbs.has(form) || stems.has(`${form}+`), `${code}: ${form}`).toBe(true);
  });
});

describe.each(languages.filter((l) => l.notices?.examples).map((l) => [l.code, l.notices as NoticeWords] as const))(
  'notices in %s',
  (code, words) => {
    test('examples are notices, counter-examples are prose', () => {
      for (const example of words.examples ?? []) {
        const { wording } = contextOf(code, example);
        expect(noticeKind(example, words) ?? wording[0]?.kind, example).toBeTruthy();
      }
      for (const example of words.counterExamples ?? []) expect(noticeKind(example, words), example).toBeNull();
    });
  },
);

test('footer labels name policies in twelve languages or more', () => {
  expect(languages.filter((l) => l.notices?.policies).length).toBeGreaterThanOrEqual(12);
});
