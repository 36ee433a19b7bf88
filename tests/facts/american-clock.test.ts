/** The rule against the browser's own time zones. */
import { expect, test } from 'vitest';
import { americanOffset } from '../../src/facts/dates/american-clock';

const HOUR = 3_600_000;

test.each(['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'])('%s', (zone) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  });
  for (const from of [2007, 2015, 2026]) {
    for (let instant = Date.UTC(from, 0, 2); instant < Date.UTC(from, 11, 31); instant += HOUR) {
      const part = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, Number(p.value)]));
      const { year = 0, month = 0, day = 0, hour = 0 } = part;
      // The hour that comes twice.
      if (month === 11 && day < 8 && hour === 1) continue;
      const offset = (Date.UTC(year, month - 1, day, hour) - instant) / 60_000;
      if (americanOffset(zone, { year, month, day }, { hour, minute: 0, second: null }) !== offset)
        expect.unreachable(`${zone} ${new Date(instant).toISOString()}`);
    }
  }
});

test('other zones, and years of other rules, are left to the browser', () => {
  const noon = { hour: 12, minute: 0, second: null };
  expect(americanOffset('America/Phoenix', { year: 2026, month: 7, day: 1 }, noon)).toBeNull();
  expect(americanOffset('America/New_York', { year: 2006, month: 7, day: 1 }, noon)).toBeNull();
});
