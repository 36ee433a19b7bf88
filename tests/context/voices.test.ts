import { describe, expect, test } from 'vitest';
import { contextOf, spoken } from './story';

const p = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');

describe('who says a quotation', () => {
  test.each([
    ['en', '“We open the bridge in May,” said Nora Felding, mayor of Harwell.', 'Nora Felding'],
    ['en', 'Nora Felding, mayor of Harwell, said: “We open the bridge in May.”', 'Nora Felding'],
    ['en', '“Why would we wait so long?” Nora Felding, a teacher, asked in an interview.', 'Nora Felding'],
    ['en', 'According to Nora Felding, “the bridge will never be ready by May”.', 'Nora Felding'],
    ['en', 'She saw a sign that read “no crossing until the first of May”.', 'sign'],
    ['de', '„Wir öffnen die Brücke im Mai“, sagte Bürgermeisterin Nora Felding.', 'Nora Felding'],
    ['de', '„Wir öffnen die Brücke im Mai“, so Nora Felding.', 'Nora Felding'],
    ['de', '„Wir öffnen die Brücke im Mai“, schmunzelt Nora Felding.', 'Nora Felding'],
    ['de', 'Laut Nora Felding ist „die Brücke im Mai ganz sicher fertig“.', 'Nora Felding'],
    ['fr', '« Nous ouvrirons le pont en mai », a déclaré la maire, Nora Felding.', 'Nora Felding'],
    ['fr', 'Selon Nora Felding, « le pont sera ouvert au mois de mai ».', 'Nora Felding'],
    ['es', '«Abriremos el puente en el mes de mayo», afirmó la alcaldesa Nora Felding.', 'Nora Felding'],
    ['it', '«Apriremo il ponte nel mese di maggio», ha detto la sindaca Nora Felding.', 'Nora Felding'],
    ['pt', '“Vamos abrir a ponte no mês de maio”, disse a prefeita Nora Felding.', 'Nora Felding'],
  ])('%s: %s', (lang, text, speaker) => {
    expect(contextOf(lang, text).quotes.map((q) => q.speaker)).toEqual([speaker]);
  });

  test('an interrupted quotation has one speaker, the next one its own', () => {
    const context = contextOf(
      'en',
      p('“It works,” said Nora Felding, “and it is cheap to run.”', '“I doubt that very much,” said Ivo Brandt.'),
    );
    expect(spoken(context)).toEqual([
      'Nora Felding: It works,',
      'Nora Felding: and it is cheap to run.',
      'Ivo Brandt: I doubt that very much,',
    ]);
  });

  test('a quotation goes on in the next paragraph', () => {
    const context = contextOf(
      'en',
      p('Nora Felding said: “The first part is long.', '“The second part ends it here.”'),
    );
    expect(context.quotes.map((q) => q.speaker)).toEqual(['Nora Felding', 'Nora Felding']);
  });

  test('surname, pronoun and description find the person', () => {
    const context = contextOf(
      'fr',
      p(
        'La ministre de la Culture, Nora Felding, a annoncé que le musée ouvrirait.',
        '« Le musée sera gratuit pour tous », a précisé la ministre.',
        '« Et il restera ouvert le soir », a-t-elle ajouté.',
        '« Nous avons bien travaillé cette année », a conclu Mme Felding.',
      ),
    );
    expect(context.quotes.map((q) => q.speaker)).toEqual(['Nora Felding', 'Nora Felding', 'Nora Felding']);
    expect(context.voices[0]).toMatchObject({ name: 'Nora Felding', quotes: 3, type: 'person' });
  });

  test('a description that fits nobody known stays apart', () => {
    const context = contextOf(
      'de',
      p('Nora Felding sagte, die Brücke werde fertig.', '„Davon haben wir hier nichts gemerkt“, sagte ein Anwohner.'),
    );
    expect(context.quotes[0]?.speaker).toBe('ein Anwohner');
    expect(context.voices.find((v) => v.name === 'ein Anwohner')?.type).toBe('unnamed');
  });

  test('titles of works and single words are no quotations', () => {
    const context = contextOf(
      'en',
      'He praised the film “The Long Way Down the River” and its “mood”. The novel “a day in the hills” came later.',
    );
    expect(context.quotes).toEqual([]);
  });
});

describe('indirect speech', () => {
  test.each([
    ['en', 'Nora Felding said the bridge would open in May.', 'Nora Felding', 'said'],
    ['en', 'The bridge is safe, according to the ministry.', 'ministry', 'according to'],
    ['de', 'Die Brücke sei sicher, teilte die Polizei mit.', 'Polizei', 'teilte'],
    ['de', 'Experten zufolge ist die Brücke sicher.', 'Experten', 'zufolge'],
    ['fr', 'Selon le ministère, le pont est sûr.', 'ministère', 'Selon'],
    ['es', 'El alcalde Ivo Brandt aseguró que el puente es seguro.', 'Ivo Brandt', 'aseguró'],
    ['it', 'Secondo la procura il ponte è sicuro.', 'procura', 'Secondo'],
    ['pt', 'De acordo com a polícia, a ponte é segura.', 'polícia', 'De acordo com'],
  ])('%s: %s', (lang, text, speaker, cue) => {
    const [attribution] = contextOf(lang, text).attributions;
    expect(attribution).toMatchObject({ speaker, cue });
  });

  test('what a speaker says of others is the speaker’s', () => {
    const context = contextOf('en', 'Nora Felding said that the union had claimed the bridge was unsafe.');
    expect(context.attributions.map((a) => a.speaker)).toEqual(['Nora Felding']);
  });

  test('nothing was said', () => {
    expect(contextOf('en', 'Nora Felding did not respond to a request for comment.').attributions).toEqual([]);
    expect(contextOf('en', 'The state report was published in May, and the claim was settled.').attributions).toEqual(
      [],
    );
  });
});

test('why a source is unnamed, and an accusation without a source', () => {
  const unnamed = contextOf('en', 'A diplomat said on condition of anonymity that talks had failed.');
  expect(unnamed.voices[0]).toMatchObject({ type: 'unnamed', reason: 'on condition of anonymity' });
  const accused = contextOf('fr', 'Le directeur du musée est accusé de négligence depuis le printemps.');
  expect(accused.voices).toMatchObject([{ type: 'no-source', name: 'est accusé de' }]);
  expect(accused.attributions).toMatchObject([{ speaker: null, cue: 'est accusé de' }]);
});

describe('languages', () => {
  test('without rules: direct quotations only, and the report says so', () => {
    const context = contextOf('nl', '„Wij openen de brug in mei”, zei burgemeester Nora Felding.');
    expect(context.rules).toEqual({ language: 'nl', depth: 'quotes' });
    expect(context.quotes.map((q) => q.text)).toEqual(['Wij openen de brug in mei']);
    expect(context.quotes[0]?.speaker).toBeNull();
  });

  test('a page that declares no language, or the wrong one, is read by its words', () => {
    const text =
      'Die Stadt hat am Montag die neue Brücke eröffnet, und viele Menschen sind gekommen. „Wir haben lange darauf gewartet“, sagte Nora Felding. Der Bau hat mehr gekostet als geplant, weil die Preise für Stahl gestiegen sind.';
    for (const lang of ['', 'en']) {
      const context = contextOf(lang, text);
      expect(context.rules).toEqual({ language: 'de', depth: 'full' });
      expect(context.quotes[0]?.speaker).toBe('Nora Felding');
    }
  });
});

test('every quotation and voice leads back to the page', () => {
  const context = contextOf('en', p('“We open the bridge in May,” said Nora Felding.', 'Felding said it was late.'));
  expect(context.voices[0]?.passages).toHaveLength(2);
  for (const quote of context.quotes) expect(quote.evidence[0].quote).toContain(quote.text);
});

describe('bad input', () => {
  // A busy machine may be ten times slower than this takes; quadratic work would take hours.
  const PATIENCE = 120_000;
  test.each([
    [
      'a megabyte in one paragraph',
      'en',
      'Nora Felding said that “the bridge is safe”, he added, say sources. '.repeat(14_000),
    ],
    ['a mark that never closes', 'de', `„${'Wir sagen nichts und sie sagte, '.repeat(30_000)}`],
    ['one word of a megabyte', 'en', 'a'.repeat(1_000_000)],
    ['mixed scripts and unbalanced marks', 'en', '“Hello שלום مرحبا 你好 ‘ “ » «” said Nora Felding. '.repeat(200)],
  ])(
    '%s',
    (_what, lang, text) => {
      const start = performance.now();
      contextOf(lang, text);
      expect(performance.now() - start).toBeLessThan(PATIENCE / 2);
    },
    PATIENCE,
  );
});
