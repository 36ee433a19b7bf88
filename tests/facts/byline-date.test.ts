import { expect, test } from 'vitest';
import { withoutDate } from '../../src/facts/byline-date';

test.each([
  ['Par Zoé Lemaire Publié le 06/01/2026 - 14:16 UTC+1', 'fr', 'Par Zoé Lemaire'],
  ['Par Zoé Lemaire Le 2 novembre 2023 à 16h17', 'fr', 'Par Zoé Lemaire'],
  ['Von Lena Brandau Zuerst veröffentlicht am 06/01/2026 - 14:02 MEZ', 'de', 'Von Lena Brandau'],
  ['By Tamsin Okoro, 12 April 2019', 'en', 'By Tamsin Okoro'],
  ['By Tamsin Okoro | Updated: April 12, 2019', 'en', 'By Tamsin Okoro'],
  ['By Tamsin Okoro and Idris Vaughan', 'en', 'By Tamsin Okoro and Idris Vaughan'],
  ['12 April 2019 By Tamsin Okoro', 'en', '12 April 2019 By Tamsin Okoro'],
  ['Por Rosa Vidal', 'es', 'Por Rosa Vidal'],
])('%s', (text, language, byline) => {
  expect(withoutDate(text, language)).toBe(byline);
});

test('a megabyte is left as it is', () => {
  const long = `By ${'x '.repeat(500_000)} 12/12/2020`;
  expect(withoutDate(long, 'en')).toBe(long);
});
