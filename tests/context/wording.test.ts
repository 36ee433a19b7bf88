import { describe, expect, test } from 'vitest';
import { contextOf } from './story';

const notes = (lang: string, text: string): string[] =>
  contextOf(lang, text).wording.map((n) => `${n.kind}: ${n.quote}`);

describe('hedges', () => {
  test.each([
    ['en', 'The driver allegedly left the scene before noon.', 'allegedly'],
    ['en', 'Police found the alleged thief in a barn.', 'alleged'],
    ['fr', 'Le groupe aurait vendu ses parts au printemps.', 'aurait vendu'],
    ['fr', 'Les images censées montrer le port datent de mai.', 'censées'],
    ['de', 'Der Mann soll die Brücke beschädigt haben.', 'soll … beschädigt haben'],
    ['de', 'Der mutmaßliche Täter wurde am Montag gefasst.', 'mutmaßliche'],
    ['es', 'El grupo habría vendido sus acciones en mayo.', 'habría vendido'],
    ['it', 'Il gruppo avrebbe venduto le sue quote a maggio.', 'avrebbe venduto'],
    ['pt', 'O grupo teria vendido suas ações em maio.', 'teria vendido'],
  ])('%s: %s', (lang, text, hedge) => {
    expect(notes(lang, text)).toEqual([`hedge: ${hedge}`]);
  });

  test.each([
    ['a condition', 'fr', 'S’il avait gagné, le groupe aurait vendu ses parts.'],
    ['a future seen from the past', 'fr', 'La maire a dit que le groupe aurait vendu ses parts en mai.'],
    ['an opinion', 'fr', 'Ce serait une erreur de vendre.'],
    ['Konjunktiv I is reported speech', 'de', 'Die Brücke sei sicher, sagte die Ministerin Nora Felding.'],
    ['a plan', 'de', 'Die Brücke soll im Mai gebaut werden.'],
    ['a duty', 'de', 'Die Schüler sollen mehr lesen.'],
    ['inside quotation marks', 'en', 'Nora Felding said: “He allegedly left the scene before noon.”'],
    ['the verb', 'en', 'Nora Felding alleged.'],
    ['a condition', 'es', 'Si hubiera podido, el grupo habría vendido todo.'],
    ['a condition', 'it', 'Se avesse potuto, il gruppo avrebbe venduto tutto.'],
  ])('not: %s (%s)', (_why, lang, text) => {
    expect(notes(lang, text).filter((n) => n.startsWith('hedge'))).toEqual([]);
  });
});

test('a claim of one party, and what could not be verified, in full', () => {
  expect(notes('en', 'The army claimed that it had taken the village.')).toEqual([
    'one-party-claim: The army … claimed',
  ]);
  expect(notes('de', 'Die Angaben ließen sich zunächst nicht unabhängig überprüfen.')).toEqual([
    'not-verified: Die Angaben ließen sich zunächst nicht unabhängig überprüfen.',
  ]);
});

describe('notices about the article', () => {
  test.each([
    ['en', 'Correction: An earlier version of this article gave the wrong year.', 'correction'],
    ['de', 'Anmerkung der Redaktion: Der Name der Frau wurde geändert.', 'editors-note'],
    ['de', 'Diese Zusammenfassung wurde künstlich erzeugt.', 'ai-made'],
    ['fr', 'Cet article a été traduit de l’anglais par la rédaction.', 'translated'],
    ['en', 'This story first appeared in the Harwell Gazette.', 'syndicated'],
    ['en', 'The views expressed in this column are those of the author.', 'outside-view'],
    ['en', 'When you buy through our links, we may earn a commission.', 'affiliate'],
  ])('%s: %s', (lang, text, kind) => {
    expect(contextOf(lang, text).wording.map((n) => n.kind)).toEqual([kind]);
  });

  test.each([
    ['en', 'The town will use artificial intelligence to run its traffic lights from next year.'],
    ['en', 'First published on Thu 21 Dec 2023.'],
    ['en', 'The correction of the river’s course took ten years.'],
    ['de', 'Die Redaktion der Schülerzeitung trifft sich freitags.'],
  ])('not: %s: %s', (lang, text) => {
    expect(contextOf(lang, text).wording).toEqual([]);
  });
});

describe('what the page names as its original', () => {
  test('a canonical address on another domain', () => {
    const head = '<link rel="canonical" href="https://www.gazette.test/story">';
    expect(contextOf('en', 'Some text.', { head }).original).toMatchObject({ value: 'gazette.test' });
  });

  test('the same site under another address is no original', () => {
    const head = '<link rel="canonical" href="https://www.news.example/story">';
    expect(contextOf('en', 'Some text.', { head, url: 'https://amp.news.example/story' }).original).toBeNull();
    const uk = '<link rel="canonical" href="https://www.paper.co.uk/story">';
    expect(contextOf('en', 'Text.', { head: uk, url: 'https://m.paper.co.uk/story' }).original).toBeNull();
  });

  test('isBasedOn and "first published in"', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isBasedOn":{"@type":"NewsArticle","name":"The Harwell Gazette"}}</script>`;
    expect(contextOf('en', 'Some text.', { head }).original).toMatchObject({ value: 'The Harwell Gazette' });
    const text = 'This story first appeared in The Harwell Gazette.';
    expect(contextOf('en', text).original).toMatchObject({ value: 'The Harwell Gazette', certainty: 'stated' });
  });

  test('a broken canonical is nothing', () => {
    expect(contextOf('en', 'Text.', { head: '<link rel="canonical" href="http://[">' }).original).toBeNull();
  });
});

describe('reporting verbs', () => {
  test('as the article uses them, by tone and counted', () => {
    const { reporting } = contextOf(
      'en',
      '<p>Nora Felding said the bridge was safe. Ivo Brandt said it was not.</p><p>“The bridge is perfectly safe,” claimed Nora Felding. She denied that it had cracks.</p>',
    );
    expect(reporting.map(({ verb, tone, count }) => ({ verb, tone, count }))).toEqual([
      { verb: 'said', tone: 'neutral', count: 2 },
      { verb: 'claimed', tone: 'doubting', count: 1 },
      { verb: 'denied', tone: 'denial', count: 1 },
    ]);
    expect(reporting[1]?.evidence[0].quote).toContain('perfectly safe');
  });

  test('“according to” is no verb, and without rules there are none', () => {
    expect(contextOf('en', 'According to Nora Felding, the bridge is safe.').reporting).toEqual([]);
    expect(contextOf('nl', '„Wij openen de brug in mei”, zei Nora Felding.').reporting).toEqual([]);
  });
});
