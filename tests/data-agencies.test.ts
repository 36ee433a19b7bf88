import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WIRE_AGENCIES } from '../src/data/wire-agencies';
import { agencyNamed, findAgencyNames } from '../src/facts/agency-names';

const options = (country: string, language: string | undefined) => (language ? { country, language } : { country });
const languageFor = (agency: (typeof WIRE_AGENCIES)[number]) => Object.values(agency.wordLanguages ?? {})[0]?.[0];
const ids = (text: string, agency: (typeof WIRE_AGENCIES)[number]) =>
  findAgencyNames(text, options(agency.country, languageFor(agency))).map((n) => n.id);

test('every agency has its own id, an example, and a plausible domain', () => {
  expect(new Set(WIRE_AGENCIES.map((a) => a.id)).size).toBe(WIRE_AGENCIES.length);
  for (const agency of WIRE_AGENCIES) {
    expect(agency.examples.length, agency.id).toBeGreaterThan(0);
    expect(agency.domain, agency.id).toMatch(/^[\w.-]+\.[a-z]{2,}$/);
    expect(agency.country, agency.id).toMatch(/^[A-Z]{2}$/);
  }
});

test('what a card says of an agency can be checked: a page, its title, the day', () => {
  const sources = WIRE_AGENCIES.flatMap((a) => (a.source ? [a.source] : []));
  expect(sources.length).toBeGreaterThan(0);
  for (const { title, url, asOf } of sources) {
    expect(title).not.toBe('');
    expect(new URL(url).protocol).toBe('https:');
    expect(new Date(asOf).toISOString()).toBe(`${asOf}T00:00:00.000Z`);
  }
});

describe.each(WIRE_AGENCIES.map((a) => [a.id, a] as const))('%s', (id, agency) => {
  test('is found in its examples and not in its counter-examples', () => {
    for (const example of agency.examples) expect(ids(example, agency), example).toContain(id);
    for (const counter of agency.counterExamples) expect(ids(counter, agency), counter).not.toContain(id);
  });

  test('each of its names is found alone and never inside another word', () => {
    for (const name of [...(agency.names ?? []), ...(agency.codes ?? []), ...(agency.words ?? [])]) {
      const at = options(agency.country, agency.wordLanguages?.[name]?.[0]);
      expect(
        findAgencyNames(`(${name})`, at).map((n) => n.id),
        name,
      ).toContain(id);
      if (/^[\p{Script=Latin}]+$/u.test(name)) {
        expect(findAgencyNames(`x${name}`, at), name).toEqual([]);
        expect(findAgencyNames(`${name}quux`, at), name).toEqual([]);
      }
    }
  });
});

test('the longest name wins, positions are those of the text given', () => {
  expect(findAgencyNames('Associated Press of Pakistan')).toMatchObject([{ id: 'app', start: 0, end: 28 }]);
  const text = 'BERTRAND GUAY / AFP via Getty Images';
  const names = findAgencyNames(text);
  expect(names.map((n) => n.id)).toEqual(['afp', 'getty']);
  expect(names.map((n) => text.slice(n.start, n.end))).toEqual(['AFP', 'Getty Images']);
  expect(findAgencyNames('首相官邸＝ＡＰ').map((n) => n.id)).toEqual(['ap']);
  expect(findAgencyNames('İstanbul – Reuters').map((n) => [n.id, n.start])).toEqual([['reuters', 11]]);
});

test('codes that two agencies share go by country or language', () => {
  expect(findAgencyNames('(APA)', { country: 'AT', language: 'de' })[0]?.id).toBe('apa');
  expect(findAgencyNames('(APA)', { country: 'AZ', language: 'az' })[0]?.id).toBe('apa-az');
  expect(findAgencyNames('(APS)', { country: 'SN', language: 'fr' })[0]?.id).toBe('aps-sn');
});

test('a whole name in any letter case', () => {
  expect(agencyNamed('the associated press')).toBe('ap');
  expect(agencyNamed('REUTERS')).toBe('reuters');
  expect(agencyNamed('Dpa')).toBe('dpa');
  expect(agencyNamed('Agencia Efe.')).toBe('efe');
  expect(agencyNamed(' SID', { language: 'de' })).toBe('sid');
  expect(agencyNamed('Petra Hansen')).toBeNull();
  expect(agencyNamed('Reuters Institute')).toBeNull();
  expect(agencyNamed('Mehr', { language: 'de' })).toBeNull();
});

test('a very long text is cut, not hung on', () => {
  const start = performance.now();
  findAgencyNames('AFP / Associated '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(500);
});

const shared = resolve('../shared/data/wire-agencies.json');
test.skipIf(!existsSync(shared))(
  'every agency of the shared list is here under its id (skipped where ../shared is absent)',
  () => {
    const listed = (JSON.parse(readFileSync(shared, 'utf8')) as { id: string }[]).map((a) => a.id);
    expect(listed.filter((id) => !WIRE_AGENCIES.some((a) => a.id === id))).toEqual([]);
  },
);
