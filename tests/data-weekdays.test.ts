import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/data/everything';
import { WEEKDAYS } from '../src/data/weekdays';

test.each(LANGUAGES.map((l) => l.code))('weekdays of %s are those of Intl', (code) => {
  const names = (WEEKDAYS[code] ?? '').split('|');
  const long = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 1; day <= 7; day++)
    expect(names).toContain(long.format(new Date(Date.UTC(2023, 0, day))).replace(/\.$/, ''));
});
