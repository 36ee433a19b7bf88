import { describe, expect, test } from 'vitest';
import type { Moment } from '../../src/report';
import { ago, instantOf, isOld, pageClock, readerClock } from '../../src/sidebar/time';

const moment = (iso: string, more: Partial<Moment> = {}): Moment => ({
  iso,
  precision: iso.length > 10 ? 'minute' : 'day',
  zoneKnown: /[Z+]|-\d\d:\d\d$/.test(iso.slice(16)),
  ...more,
});
const NOW = new Date('2026-11-22T12:00:00Z');

describe('the page’s own clock', () => {
  test.each([
    ['2026-01-06T14:16+01:00', {}, '6 Jan 2026, 14:16\u00a0UTC+1'],
    ['2026-01-06T14:16:30-03:30', {}, '6 Jan 2026, 14:16\u00a0UTC−3:30'],
    ['2026-01-06T14:16Z', {}, '6 Jan 2026, 14:16\u00a0UTC'],
    ['2026-01-06T14:16+01:00', { zoneLabel: 'MEZ' }, '6 Jan 2026, 14:16\u00a0MEZ'],
    ['2026-01-06T14:16', {}, '6 Jan 2026, 14:16'],
    ['2026-01-06', {}, '6 Jan 2026'],
    ['soon', {}, 'soon'],
  ])('%s %j', (iso, more, words) => {
    expect(pageClock(moment(iso, more), 'en-GB')).toBe(words);
  });
});

test('the reader’s clock is given when it differs, with the day when that differs too', () => {
  const late = moment('2026-01-06T23:30-05:00');
  expect(readerClock(late, 'en-GB', 'Europe/Paris')).toBe('7 Jan 2026, 05:30');
  expect(readerClock(moment('2026-01-06T14:16+00:00'), 'en-GB', 'Europe/Paris')).toBe('15:16');
  expect(readerClock(moment('2026-01-06T14:16+01:00'), 'en-GB', 'Europe/Paris')).toBeNull();
  expect(readerClock(moment('2026-01-06T14:16'), 'en-GB', 'Europe/Paris')).toBeNull();
  expect(readerClock(moment('2026-01-06'), 'en-GB', 'Europe/Paris')).toBeNull();
});

test('age in words of the reader’s language', () => {
  expect(ago(new Date('2023-01-06'), NOW, 'en')).toBe('3 years ago');
  expect(ago(new Date('2026-11-21T10:00Z'), NOW, 'de')).toBe('gestern');
  expect(ago(new Date('2026-11-22T09:00Z'), NOW, 'fr')).toBe('il y a 3 heures');
  expect(ago(new Date('2026-11-22T00:00Z'), NOW, 'en', true)).toBe('today');
});

test('loud only after a year', () => {
  expect(isOld(moment('2025-11-20'), NOW)).toBe(true);
  expect(isOld(moment('2026-01-01'), NOW)).toBe(false);
  expect(isOld(moment('nonsense'), NOW)).toBe(false);
  expect(instantOf(moment('2026-13-99'))).not.toBeUndefined();
});
