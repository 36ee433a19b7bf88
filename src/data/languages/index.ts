/**
 * The languages at hand. What is known of 32 languages weighs half a megabyte, and a page needs two of them: the
 * extension keeps each as a data file and loads those that `languagesFor` names (see `src/browser/languages.ts`).
 * Tests and scripts take them all from `./all`.
 */
import type { Language } from './language';

let atHand = new Map<string, Language>();
let edition = 0;

/** From now on these languages are known, and no others. */
export function useLanguages(languages: Iterable<Language>): void {
  const given = new Map([...languages].map((language) => [language.code, language]));
  const isSame = given.size === atHand.size && [...given.values()].every((l) => atHand.get(l.code) === l);
  if (isSame) return;
  atHand = given;
  edition++;
}

export const languagesAtHand = (): readonly Language[] => [...atHand.values()];

/** @param code ISO 639-1 @returns the language, or undefined when it is not at hand */
export const languageOf = (code: string): Language | undefined => atHand.get(code);

/**
 * A table made of the languages at hand at the first question, and made anew when others are at hand.
 * Example: `const books = fromLanguages(() => new Map<string, LabelBook>())`.
 */
export function fromLanguages<T>(make: () => T): () => T {
  let made: { readonly table: T; readonly edition: number } | null = null;
  return () => {
    if (made?.edition !== edition) made = { table: make(), edition };
    return made.table;
  };
}

/** What decides with which languages' words a page is read. */
export interface PageLanguages {
  /** ISO 639-1 of the text, or `und`. */
  readonly text: string;
  /** ISO 639-1 that the page declares, or null. */
  readonly declared: string | null;
}

/**
 * The languages that a page is read with: its text's, the one it declares (templates print their own words around the
 * text), and English, which content management systems print everywhere. A text in a language that nobody described
 * (Bosnian, Zulu) is read with the words of all.
 * @param described codes of the languages that there are
 */
export function languagesFor({ text, declared }: PageLanguages, described: readonly string[]): readonly string[] {
  if (!described.includes(text)) return described;
  return described.filter((code) => code === text || code === declared || code === 'en');
}

/** Keeps the languages at hand those of one page after the other. */
export interface LanguageKeeper {
  /** Are this page's languages at hand? */
  has(page: PageLanguages): boolean;
  /** Loads them and takes them to hand. Never rejects: a page whose languages cannot be had is read with what there is. */
  take(page: PageLanguages): Promise<void>;
}

/** @param load gives a page's languages; asked again only when another page needs others */
export function createLanguageKeeper(load: (page: PageLanguages) => Promise<readonly Language[]>): LanguageKeeper {
  const keyOf = ({ text, declared }: PageLanguages) => `${text} ${declared ?? text}`;
  let taken = '';
  return {
    has: (page) => keyOf(page) === taken,
    async take(page) {
      if (keyOf(page) === taken) return;
      const languages = await load(page).catch(() => null);
      if (!languages) return;
      useLanguages(languages);
      taken = keyOf(page);
    },
  };
}
