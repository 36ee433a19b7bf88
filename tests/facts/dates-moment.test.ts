/** Comparing moments that are known to different precision. */
import { expect, test } from 'vitest';
import {
  ageInDays,
  atOffset,
  compareMoments,
  instantOf,
  mayBeSame,
  mayBeSameDay,
  shiftBetween,
} from '../../src/facts/dates/moment';
import type { Moment } from '../../src/report';

function moment(iso: string): Moment {
  const precision = iso.length === 10 ? 'day' : /T\d\d:\d\d:\d\d/.test(iso) ? 'second' : 'minute';
  return { iso, precision, zoneKnown: /(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10)) };
}

const compare = (a: string, b: string) => Math.sign(compareMoments(moment(a), moment(b)));

test('which is earlier', () => {
  expect(compare('2026-01-06T14:16+01:00', '2026-01-06T13:16Z')).toBe(0);
  expect(compare('2026-01-06T14:16+01:00', '2026-01-06T14:16Z')).toBe(-1);
  expect(compare('2026-01-06T14:16', '2026-01-06T14:15')).toBe(1);
  expect(compare('2026-01-06', '2026-01-06T23:00Z')).toBe(0);
  expect(compare('2026-01-07', '2026-01-06T23:00Z')).toBe(1);
  // A clock without zone against one with: only what holds in every zone.
  expect(compare('2026-01-06T14:16', '2026-01-06T13:16Z')).toBe(0);
  expect(compare('2026-01-06T14:16', '2026-01-08T13:16Z')).toBe(-1);
});

test('may be the same', () => {
  const same = (a: string, b: string) => mayBeSame(moment(a), moment(b));
  expect(same('2026-01-06T14:16:29+01:00', '2026-01-06T13:16Z')).toBe(true);
  expect(same('2026-01-06T14:16:29+01:00', '2026-01-06T14:16')).toBe(true);
  expect(same('2026-01-06T14:16:29+01:00', '2026-01-06T14:20')).toBe(false);
  expect(same('2026-01-06T14:16', '2026-01-06T15:16')).toBe(false);
  expect(same('2026-01-06', '2026-01-06T15:16Z')).toBe(true);
  expect(mayBeSameDay(moment('2026-01-05'), moment('2026-01-06T03:00:00Z'))).toBe(true);
  expect(mayBeSameDay(moment('2026-01-04'), moment('2026-01-06T03:00:00Z'))).toBe(false);
});

test('the zone in which a printed clock names a known instant', () => {
  expect(shiftBetween(moment('2026-01-06T16:01'), moment('2026-01-06T15:01:17Z'))).toBe(60);
  expect(shiftBetween(moment('2026-01-06T20:46'), moment('2026-01-06T15:16:40Z'))).toBe(330);
  expect(shiftBetween(moment('2026-01-06T16:02'), moment('2026-01-06T15:01:17Z'))).toBe(null);
  expect(shiftBetween(moment('2026-01-06'), moment('2026-01-06T15:01:17Z'))).toBe(null);
});

test('the same instant on another clock', () => {
  expect(atOffset(moment('2026-01-18T23:04:00Z'), 60).iso).toBe('2026-01-19T00:04:00+01:00');
  expect(atOffset(moment('2026-01-18T23:04+02:00'), -300).iso).toBe('2026-01-18T16:04-05:00');
  expect(atOffset(moment('2026-01-18'), 60).iso).toBe('2026-01-18');
  expect(instantOf(moment('2026-01-18T23:04'))).toBeNull();
});

test('age in days', () => {
  const now = new Date('2026-02-01T12:00:00Z');
  expect(ageInDays(moment('2026-02-01T11:00:00Z'), now)).toBe(0);
  expect(ageInDays(moment('2026-01-31T11:00:00Z'), now)).toBe(1);
  expect(ageInDays(moment('2025-02-01'), now)).toBe(365);
  expect(ageInDays(moment('2026-03-01'), now)).toBe(0);
});
