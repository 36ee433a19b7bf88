import { expect, test } from 'vitest';
import { factsOf, type StoryParts } from './story';

const cases: readonly (readonly [string, StoryParts, string])[] = [
  ['only the agency', { byline: '<p>By Associated Press</p>' }, 'agency-copy'],
  [
    'agency’s reporter, dateline',
    { byline: '<p>By Ana Pons, Associated Press</p>', opening: 'LINDOW (AP) — ' },
    'agency-copy',
  ],
  ['agency in source line', { lang: 'pt', byline: '<p>Fonte: Agência Brasil</p>' }, 'agency-copy'],
  ['reporter with agency', { lang: 'de', byline: '<p>Von Ana Pons mit AP</p>' }, 'newsroom-with-agency'],
  ['newsroom with agency', { lang: 'fr', byline: '<p>Par The Lindow Post avec AFP</p>' }, 'newsroom-with-agency'],
  ['desk initials', { lang: 'de', after: '<p>sak/Reuters</p>' }, 'newsroom-with-agency'],
  [
    'contributors',
    { byline: '<p>By Ana Pons</p>', after: '<p>With files from The Canadian Press</p>' },
    'newsroom-with-agency',
  ],
  ['unnamed agencies', { lang: 'de', after: '<p>Mit Agenturmaterial.</p>' }, 'newsroom-with-agency'],
  ['a reporter', { byline: '<p>By Ana Pons</p>' }, 'own-reporting'],
  ['the newsroom', { byline: '<p class="byline">By The Lindow Post</p>' }, 'own-reporting'],
  ['nothing', {}, 'not-stated'],
];

test.each(cases)('%s', (_name, parts, expected) => {
  const { lineage } = factsOf(parts);
  expect(lineage?.value).toBe(expected);
  expect(lineage?.evidence.length).toBeGreaterThan(0);
});

test('an agency that is only mentioned is shown with the reason why it does not count', () => {
  const { agencies, lineage } = factsOf({
    byline: '<p>By Ana Pons</p>',
    closing: ' The captain told Agence France-Presse that he was tired.',
  });
  expect(agencies).toEqual([]);
  expect(lineage).toMatchObject({
    value: 'own-reporting',
    others: [{ value: 'agency-copy', because: 'mention-only' }],
  });
  expect(lineage?.others[0]?.evidence[0].quote).toContain('told Agence France-Presse that');
});
