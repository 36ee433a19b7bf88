/** Section names and platforms: written as they are compared, and each name in one section only. */
import { expect, test } from 'vitest';
import { kindOf, PLATFORMS } from '../src/data/platforms';

const platformKind = (host: string) => kindOf(host, PLATFORMS);

import { NEWSPAPER_SERVICES, SECTION_NAMES } from '../src/data/sections';
import { STOP_WORDS } from '../src/data/stop-words';
import { bare } from '../src/page/text';

test('section names are written as they are compared', () => {
  for (const names of Object.values(SECTION_NAMES))
    for (const name of names.split('|')) {
      expect(bare(name)).toBe(name);
      expect(name.length).toBeLessThan(30);
    }
});

test('services are written as they are compared, in one or two words', () => {
  for (const names of Object.values(NEWSPAPER_SERVICES))
    for (const name of names.split('|')) {
      expect(bare(name)).toBe(name);
      expect(name.split(' ').length).toBeLessThanOrEqual(2);
    }
});

test('platforms are found by host and below it, and nowhere else', () => {
  for (const [kind, hosts] of Object.entries(PLATFORMS))
    for (const host of hosts) {
      expect(platformKind(host)).toBe(kind);
      expect(platformKind(`any.${host.toUpperCase()}`)).toBe(kind);
      expect(platformKind(`not${host}`)).toBeNull();
    }
  expect(platformKind('news.example')).toBeNull();
  expect(platformKind('localhost')).toBeNull();
});

test('stop words are lower case', () => {
  for (const words of Object.values(STOP_WORDS)) expect(words).toBe(words.toLowerCase());
});
