/** Every language's date words are proved by their own examples. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/data/everything';
import { readWritten } from '../src/facts/dates/expressions';
import { foldWord, readTokens } from '../src/facts/dates/tokens';
import { vocabularyOf } from '../src/facts/dates/vocabulary';
import { readWrittenDates } from '../src/facts/dates/written-dates';

function say(text: string, language: string): string {
  return readWrittenDates(text, vocabularyOf(language))
    .dates.filter((d) => d.day?.year)
    .map((d) => {
      const moment = readWritten(d, { language, country: language === 'hi' ? 'IN' : null })?.moment;
      const zone = moment?.zoneLabel && !moment.zoneKnown ? ` ${moment.zoneLabel}` : '';
      return `${d.label === 'first' ? 'published' : (d.label ?? 'none')} ${moment?.iso}${zone}`;
    })
    .join('; ');
}

for (const { code, dates } of LANGUAGES) {
  if (!dates) continue;
  describe(`dates in ${code}`, () => {
    test.each(dates.examples.map(([text, expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(say(text, code)).toBe(expected);
    });
    test.each(dates.counterExamples.map((text) => [text]))('no date: %s', (text) => {
      expect(say(text, code)).toBe('');
    });
    test('months are twelve, and those that Intl knows', () => {
      if (dates.months.length === 0) return;
      expect(dates.months).toHaveLength(12);
      const table = vocabularyOf(code).months;
      for (const form of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(code === 'no' ? 'nb' : code, {
          timeZone: 'UTC',
          calendar: 'gregory',
          numberingSystem: 'latn',
          day: 'numeric',
          month: form,
          year: 'numeric',
        });
        for (let month = 1; month <= 12; month++) {
          const name = format.formatToParts(Date.UTC(2020, month - 1, 15)).find((p) => p.type === 'month')?.value ?? '';
          const tokens = readTokens(name.replace(/^(?:de |d[’'])|[.॰]$/g, ''));
          if (tokens[0]?.kind === 'number') continue;
          expect(`${name}: ${table.match(tokens, 0)?.meaning.number}`).toBe(`${name}: ${month}`);
        }
      }
    });
    test('labels are unique', () => {
      const all = (['published', 'modified', 'undecided', 'foreign', 'relative'] as const).flatMap((k) =>
        (dates[k] ?? []).map((phrase) => phrase.split(' ').map(foldWord).join(' ')),
      );
      expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
    });
  });
}

const dated = LANGUAGES.flatMap(({ code, dates }) => (dates ? [{ code, dates }] : []));

test('visible dates are read in 25 languages and more, each with a label of publication and of an update', () => {
  expect(dated.length).toBeGreaterThanOrEqual(25);
  for (const { code, dates } of dated) {
    const said = dates.examples.map(([, expected]) => expected).join('; ');
    expect(`${code}: ${dates.published.length > 0 && dates.modified.length > 0}`).toBe(`${code}: true`);
    expect(`${code}: ${dates.examples.length >= 2 && /published|modified/.test(said)}`).toBe(`${code}: true`);
  }
});

test.each(dated.map(({ code, dates }) => [code, dates.order] as const))(
  'figures that could be swapped, in %s (%s): by the language, or said to be ambiguous',
  (code, order) => {
    const [written] = readWrittenDates(code === 'th' ? '03/04/2567' : '03/04/2024', vocabularyOf(code)).dates;
    if (!written) throw new Error('no date');
    const reading = readWritten(written, { language: code, country: null });
    const isMonthFirst = order === 'mdy' || order === 'unsure';
    expect(reading?.moment.iso).toBe(isMonthFirst ? '2024-03-04' : '2024-04-03');
    expect(reading?.moment.ambiguous ?? false).toBe(order === 'unsure');
  },
);
