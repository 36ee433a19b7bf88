/** A language's date words, ready for matching. Built once per language and kept. */
import { fromKnowledge, languageOf, languagesAtHand } from '../../data/knowledge';
import type { DateWords } from '../../data/words/dates';
import { foldWord, PhraseTable } from './tokens';

/** What a label says of the date beside it. */
export type LabelKind = 'published' | 'first' | 'modified' | 'undecided' | 'foreign' | 'relative';

export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly calendar: 'gregorian' | 'solar-hijri';
}

export interface Vocabulary {
  readonly months: PhraseTable<Month>;
  readonly labels: PhraseTable<LabelKind>;
  /** Meanings `am` and `pm`. */
  readonly halves: PhraseTable<'am' | 'pm'>;
  readonly beforeClock: ReadonlySet<string>;
  readonly afterClock: ReadonlySet<string>;
  readonly order: DateWords['order'];
  /** Numeric dates may be in the Solar Hijri calendar or in the Buddhist era. */
  readonly calendar: 'gregorian' | 'solar-hijri' | 'buddhist';
}

const cache = fromKnowledge(() => new Map<string, Vocabulary>());

/** @param code the page's language, ISO 639-1 or `und`; English is understood on every page */
export function vocabularyOf(code: string): Vocabulary {
  const known = cache().get(code);
  if (known) return known;
  const own = languageOf(code)?.dates;
  const english = languageOf('en')?.dates;
  const isGiven = (w: DateWords | undefined): w is DateWords => w !== undefined;
  const ours = [own, english].filter(isGiven);
  // A page whose language nobody described (Bosnian, Zulu): any language's labels are better than none.
  const labelled = own
    ? ours
    : [
        ...ours,
        ...languagesAtHand()
          .map((l) => l.dates)
          .filter(isGiven),
      ];
  const vocabulary = build(ours, labelled, own?.order ?? 'unsure', code);
  cache().set(code, vocabulary);
  return vocabulary;
}

/** Months of all languages at hand: a page may print its dates in the language that it declares and is not in. */
export const monthsOfAnyLanguage = fromKnowledge((): PhraseTable<Month> => {
  const table = new PhraseTable<Month>();
  const names = new Map<string, Set<number>>();
  for (const { dates } of languagesAtHand()) {
    dates?.months.forEach((forms, i) => {
      for (const form of forms.split('|')) names.set(form, (names.get(form) ?? new Set()).add(i + 1));
    });
  }
  // "listopad" is October in Croatian and November in Polish: a name of two months names none.
  for (const [name, numbers] of names) {
    const [number] = numbers;
    if (numbers.size === 1 && number) table.add(name, { number, calendar: 'gregorian' });
  }
  return table;
});

function build(
  own: readonly DateWords[],
  labelled: readonly DateWords[],
  order: DateWords['order'],
  code: string,
): Vocabulary {
  const months = new PhraseTable<Month>();
  const labels = new PhraseTable<LabelKind>();
  const halves = new PhraseTable<'am' | 'pm'>();
  const beforeClock = new Set<string>();
  const afterClock = new Set<string>();
  for (const words of own) addMonths(months, words);
  for (const words of labelled) {
    for (const kind of ['first', 'published', 'modified', 'undecided', 'foreign', 'relative'] as const)
      for (const phrase of words[kind] ?? []) labels.add(phrase, kind);
    for (const phrase of words.am ?? []) halves.add(phrase, 'am');
    for (const phrase of words.pm ?? []) halves.add(phrase, 'pm');
    for (const word of words.clock?.before ?? []) beforeClock.add(foldWord(word));
    for (const word of words.clock?.after ?? []) afterClock.add(foldWord(word));
  }
  for (const phrase of ['am', 'a.m', 'a m']) halves.add(phrase, 'am');
  for (const phrase of ['pm', 'p.m', 'p m']) halves.add(phrase, 'pm');
  const calendar = code === 'fa' ? 'solar-hijri' : code === 'th' ? 'buddhist' : 'gregorian';
  return { months, labels, halves, beforeClock, afterClock, order, calendar };
}

function addMonths(table: PhraseTable<Month>, words: DateWords): void {
  words.months.forEach((forms, i) => {
    for (const form of forms.split('|')) table.add(form, { number: i + 1, calendar: 'gregorian' });
  });
  words.solarHijri?.forEach((forms, i) => {
    for (const form of forms.split('|')) table.add(form, { number: i + 1, calendar: 'solar-hijri' });
  });
}
