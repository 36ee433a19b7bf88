/** Expressions: machine-written dates, calendars, clock times, zones. */
import { describe, expect, test } from 'vitest';
import { fromSolarHijri } from '../../src/facts/dates/calendar';
import { offsetIn, readMachineDate } from '../../src/facts/dates/expressions';
import { readTokens } from '../../src/facts/dates/tokens';
import { vocabularyOf } from '../../src/facts/dates/vocabulary';
import { readWrittenDates } from '../../src/facts/dates/written-dates';

const read = (text: string, language = 'en', country: string | null = null) =>
  readMachineDate(text, vocabularyOf(language), { language, country })?.moment.iso ?? null;

describe('machine-written dates', () => {
  test.each([
    ['2026-01-06T14:16:29+01:00', '2026-01-06T14:16:29+01:00'],
    ['2026-01-06 14:16:29 +01:00', '2026-01-06T14:16:29+01:00'],
    ['2026-01-06T14:16Z', '2026-01-06T14:16Z'],
    ['2026-01-06T14:16:29.123456+0000', '2026-01-06T14:16:29+00:00'],
    ['2020-09-26T12:07:40+02:00CET', '2020-09-26T12:07:40+02:00'],
    ['2020-08-25|00h23', '2020-08-25T00:23'],
    ['2020/08/25 10:10:10', '2020-08-25T10:10:10'],
    ['2026-1-6', '2026-01-06'],
    ['20200516T09:51:53Z', '2020-05-16T09:51:53Z'],
    ['20200516', '2020-05-16'],
    ['1574101047', '2019-11-18T18:17:27Z'],
    ['1574101047000', '2019-11-18T18:17:27Z'],
    ['Sun, 11 Oct 2020 07:34:36 GMT', '2020-10-11T07:34:36Z'],
    ['Sat, 19 Oct 2019 00:04:00 +0200', '2019-10-19T00:04:00+02:00'],
    ['Tue Aug 25 2020 00:23:33 GMT+0000 (Coordinated Universal Time)', '2020-08-25T00:23:33+00:00'],
    ['Nov 18, 2019 5:00 PM', '2019-11-18T17:00'],
    ['2019-11-18 05:00:00 PM', '2019-11-18T17:00:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
  test.each([
    ['2026-02-30'],
    ['2026-13-01T10:00:00Z'],
    ['2026-01-06T25:00:00Z'],
    ['soon'],
    ['12'],
    [''],
    ['{{date}}'],
    ['192.168.2.10'],
  ])('no date: %s', (text) => {
    expect(read(text)).toBeNull();
  });
  test('an offset that no zone has is dropped, the time stays', () => {
    expect(read('2026-01-06T14:16:29+99:00')).toBe('2026-01-06T14:16:29');
  });
});

describe('calendars', () => {
  test('Solar Hijri days are those of Intl, over two centuries', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    for (let at = Date.UTC(1866, 0, 1); at < Date.UTC(2090, 0, 1); at += 5 * 86_400_000) {
      const part = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, Number(p.value)]));
      const day = fromSolarHijri(part.year ?? 0, part.month ?? 0, part.day ?? 0);
      expect(day && Date.UTC(day.year, day.month - 1, day.day)).toBe(at);
    }
  });
  test('days that the calendar does not have', () => {
    expect(fromSolarHijri(1400, 12, 30)).toBeNull();
    expect(fromSolarHijri(1399, 12, 30)).toEqual({ year: 2021, month: 3, day: 20 });
    expect(fromSolarHijri(1399, 7, 31)).toBeNull();
    expect(fromSolarHijri(9999, 1, 1)).toBeNull();
  });
  test('Buddhist era and Japanese eras', () => {
    expect(read('12 January 2569', 'th')).toBe('2026-01-12');
    expect(read('令和8年1月6日', 'ja')).toBe('2026-01-06');
    expect(read('中華民國115年1月6日', 'zh')).toBe('2026-01-06');
  });
});

describe('zones', () => {
  const country = (text: string, language: string, at: string | null) => read(text, language, at);
  test.each([
    ['6 January 2026, 14:16 CET', 'en', null, '2026-01-06T14:16+01:00'],
    ['06.01.2026, 14:02 MEZ', 'de', null, '2026-01-06T14:02+01:00'],
    ['6 июля 2025, 14:02 МСК', 'ru', null, '2025-07-06T14:02+03:00'],
    ['Jan 6, 2026 4:00 AM EDT', 'en', 'US', '2026-01-06T04:00-04:00'],
    ['July 6, 2025 4:00 PM ET', 'en', 'US', '2025-07-06T16:00-04:00'],
    ['January 6, 2026 4:00 PM ET', 'en', 'US', '2026-01-06T16:00-05:00'],
    ['6 January 2026 15:56 BST', 'en', 'GB', '2026-01-06T15:56+01:00'],
    ['6 January 2026 15:56 (GMT+7)', 'en', null, '2026-01-06T15:56+07:00'],
    ['6 January 2026 15:56 UTC-3:30', 'en', null, '2026-01-06T15:56-03:30'],
    ['6 January 2026 15:56 IST', 'en', 'IE', '2026-01-06T15:56+01:00'],
    ['6 January 2026 15:56 IST', 'en', null, '2026-01-06T15:56'],
    ['le 6 janvier 2026 à 15:56 et', 'fr', null, '2026-01-06T15:56'],
  ])('%s (%s, %s)', (text, language, at, expected) => {
    expect(country(text, language, at)).toBe(expected);
  });
  test('an IANA zone on both sides of a change of clocks', () => {
    const noon = { hour: 12, minute: 0, second: null };
    expect(offsetIn('Europe/Berlin', { year: 2026, month: 3, day: 28 }, noon)).toBe(60);
    expect(offsetIn('Europe/Berlin', { year: 2026, month: 3, day: 29 }, noon)).toBe(120);
    expect(offsetIn('No/Where', { year: 2026, month: 3, day: 29 }, noon)).toBeNull();
  });
});

describe('written dates', () => {
  test('places in the text', () => {
    const text = 'Von Jo Beispiel, aktualisiert am 6. Januar 2026 um 8 Uhr';
    const [date] = readWrittenDates(text, vocabularyOf('de')).dates;
    expect(date && text.slice(date.from, date.to)).toBe('aktualisiert am 6. Januar 2026 um 8 Uhr');
  });
  test('a label with nothing after it waits for the next piece of text', () => {
    expect(readWrittenDates('Publié le', vocabularyOf('fr'))).toEqual({ dates: [], openLabel: 'published' });
    expect(readWrittenDates('Publié le 6 janvier 2026', vocabularyOf('fr')).openLabel).toBeNull();
  });
  test('tokens keep their places whatever the script', () => {
    const text = 'Ａ１２ ۱۲月x';
    for (const token of readTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.raw);
    expect(readTokens(text).map((t) => t.value)).toEqual([-1, 12, 12, -1, -1]);
  });
  test('English is read on every page, other languages where only their words fit', () => {
    expect(read('6 January 2026', 'ko')).toBe('2026-01-06');
    expect(read('6 października 2025', 'und')).toBe('2025-10-06');
    // October in Croatian, November in Polish.
    expect(read('6 listopada 2025', 'und')).toBeNull();
    expect(read('6 listopada 2025', 'pl')).toBe('2025-11-06');
    expect(read('6 lipca 2025', 'en')).toBe('2025-07-06');
  });
});
