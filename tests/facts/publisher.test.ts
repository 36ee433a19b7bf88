import { expect, test } from 'vitest';
import { factsOf } from './story';

const publisher = (data?: Record<string, unknown>, head?: string) =>
  factsOf({ ...(data ? { data } : {}), ...(head ? { head } : {}) }).publisher;

test('the structured publisher, with the site’s name as evidence or as the other candidate', () => {
  expect(publisher({ publisher: { '@type': 'Organization', name: 'Lindow Media Group' } })).toMatchObject({
    value: 'Lindow Media Group',
    others: [{ value: 'The Lindow Post', because: 'weaker-source' }],
  });
  expect(publisher({ publisher: { name: 'The Lindow Post' } })?.evidence.map((e) => e.source)).toEqual([
    'json-ld',
    'meta',
  ]);
});

test('addresses, templates and CMS names are no publisher', () => {
  for (const name of ['https://lindowpost.example', '{{site.name}}', 'WordPress', '@lindowpost'])
    expect(publisher({ publisher: { name } })?.value).toBe('The Lindow Post');
});
