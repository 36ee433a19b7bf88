/** The byline words of a page's language (and English, which CMSs print everywhere), ready for matching. */
import { clocksAtHand, fromKnowledge, languageOf, languagesAtHand } from '../data/knowledge';
import type { Language } from '../data/languages/language';
import type { BylineWords } from '../data/words/bylines';
import { isOf, LETTER, MARK, NUMBER, UNSPACED, wordAt } from '../page/characters';
import { tidy } from '../page/text';
import { lower, plain } from './letters';

type Kind = keyof BylineWords;

/** Phrases by their first word, longest first. */
export class Phrases {
  readonly #byFirst = new Map<string, string[]>();
  readonly #all = new Set<string>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const text = lower(plain(tidy(phrase)));
      if (!text || this.#all.has(text)) continue;
      this.#all.add(text);
      const key = firstWord(text);
      const list = this.#byFirst.get(key);
      if (list) list.push(text);
      else this.#byFirst.set(key, [text]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Is the whole (folded) text one of the phrases? */
  has(text: string): boolean {
    return this.#all.has(text);
  }

  /**
   * Length of the longest phrase that stands at a position of a folded text, 0 when none does.
   * @param word what `firstWord` says of the position, where the caller has asked already
   */
  at(text: string, position: number, word = firstWord(text, position)): number {
    for (const phrase of this.#byFirst.get(word) ?? []) {
      if (!text.startsWith(phrase, position)) continue;
      if (isWordEnd(text, position + phrase.length)) return phrase.length;
    }
    return 0;
  }
}

const IN_WORD = LETTER | NUMBER | MARK;

/** The word that begins at a position of a folded text: a run of letters; one character of a script without spaces. */
export const firstWord = (text: string, from = 0): string => wordAt(text, from, IN_WORD) || text.slice(from, from + 1);

function isWordEnd(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  const next = text[end] ?? ' ';
  return UNSPACED.test(last) || !isOf(last, IN_WORD) || !isOf(next, IN_WORD) || UNSPACED.test(next);
}

export type WordTable = Readonly<Record<Kind, Phrases>> & {
  readonly language: string;
  /** Names of months and weekdays, long and short. */
  readonly calendar: Phrases;
};

const KINDS: readonly Kind[] = [
  'by',
  'labels',
  'after',
  'and',
  'with',
  'contributor',
  'source',
  'unnamed',
  'newsroom',
  'roles',
  'place',
  'otherWork',
  'biography',
];
const tables = fromKnowledge(() => new Map<string, WordTable>());

/**
 * @param language ISO 639-1 of the text; for an unknown one, the words of all languages at hand together
 * @param declared what the page declares, when that is another language
 */
export function bylineWords(language: string, declared = language): WordTable {
  const other = declared !== language ? languageOf(declared) : undefined;
  const key = other ? `${language}+${declared}` : language;
  const known = tables().get(key);
  if (known) return known;
  const own = languageOf(language) ?? other;
  const sources = own ? [own, other, languageOf('en')] : languagesAtHand();
  const phrases = (kind: Kind) => new Phrases(sources.flatMap((l) => l?.bylines?.[kind] ?? []));
  const table = {
    ...(Object.fromEntries(KINDS.map((kind) => [kind, phrases(kind)])) as Record<Kind, Phrases>),
    language,
    calendar: new Phrases(
      [own, other, languageOf('en')].flatMap((l) => (l ? [...calendarOf(l.code), ...dateLabels(l)] : [])),
    ),
  };
  tables().set(key, table);
  return table;
}

/** "Published", "Son güncelleme": beside a date, and nobody's name. */
const dateLabels = ({ dates }: Language): string[] =>
  dates ? [dates.published, dates.first ?? [], dates.modified, dates.undecided ?? [], dates.foreign ?? []].flat() : [];

/** Names of months and weekdays; in languages that number their months (Chinese, Japanese, Korean) the numbers. */
function calendarOf(language: string): string[] {
  const months = languageOf(language)?.dates?.months ?? [];
  const names = [...months, clocksAtHand().weekdays[language] ?? ''].flatMap((forms) => forms.split('|'));
  if (months.length === 0)
    for (let month = 1; month <= 12; month++) names.push(`${month}${language === 'ko' ? '월' : '月'}`);
  return names.filter((n) => n.length > 1 || /[^A-Za-zªºÀ-ÖØ-öø-ɏ\u1e00-\u1eff]/.test(n));
}
