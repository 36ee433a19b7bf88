/**
 * What the engine knows that is too much to be had at once: 32 languages, 130 agencies, who passes pictures
 * on. The extension keeps it as data files; what a page needs is taken to hand before it is read (two languages, as a
 * rule). Tests and scripts take everything from `./everything`.
 */
import type { PictureDistributor } from './agencies/picture-distributor';
import type { WireAgency } from './agencies/wire-agency';
import type { DateFieldNames } from './date-fields';
import type { Language } from './languages/language';
import type { PatternName, WrittenPattern } from './patterns/pattern';
import type { Platforms } from './platforms';
import type { ZoneMeaning } from './zones';

export interface Knowledge {
  readonly languages: readonly Language[];
  readonly agencies: readonly WireAgency[];
  readonly distributors: readonly PictureDistributor[];
  readonly clocks: Clocks;
  readonly newspapers: Newspapers;
  /** The commonest small words of languages, more than are described: see `stop-words.ts`. */
  readonly stopWords: Readonly<Record<string, string>>;
  readonly names: Names;
  readonly web: Web;
  readonly patterns: Readonly<Partial<Record<PatternName, WrittenPattern>>>;
}

/**
 * Names of people by gender (`other`: both, or unknown), words that no person's name holds, places that look like
 * people: see `first-names.ts`, `organisation-words.ts`, `places.ts`, `name-parts.ts`. Apart by spaces, places by bars.
 */
export type Names = Readonly<
  Record<'female' | 'male' | 'other' | 'organisations' | 'places' | 'particles' | 'connectors', string>
>;

/** What holds on the web in any language: see `platforms.ts`, `share-endpoints.ts` and `date-fields.ts`. */
export interface Web {
  readonly platforms: Platforms;
  /** Sources of the patterns that addresses for sharing match. */
  readonly sharing: readonly string[];
  readonly dateFields: readonly DateFieldNames[];
}

/** What newspapers call their sections and what else they offer: see `sections.ts`. */
export interface Newspapers {
  readonly sections: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
}

/** Names of weekdays by language, of time zones by abbreviation, zones of countries: see `weekdays.ts` and `zones.ts`. */
export interface Clocks {
  readonly weekdays: Readonly<Record<string, string>>;
  readonly zones: Readonly<Record<string, readonly ZoneMeaning[]>>;
  readonly countryZones: Readonly<Record<string, string>>;
}

let atHand: Knowledge = {
  languages: [],
  agencies: [],
  distributors: [],
  clocks: { weekdays: {}, zones: {}, countryZones: {} },
  newspapers: { sections: {}, services: {} },
  stopWords: {},
  names: { female: '', male: '', other: '', organisations: '', places: '', particles: '', connectors: '' },
  web: { platforms: {}, sharing: [], dateFields: [] },
  patterns: {},
};
let byCode = new Map<string, Language>();
let byId = new Map<string, WireAgency>();

/** From now on this is known, and nothing else. */
export function takeToHand(knowledge: Knowledge): void {
  atHand = knowledge;
  byCode = new Map(knowledge.languages.map((language) => [language.code, language]));
  byId = new Map(knowledge.agencies.map((agency) => [agency.id, agency]));
}

export const knowledgeAtHand = (): Knowledge => atHand;
export const clocksAtHand = (): Clocks => atHand.clocks;
export const languagesAtHand = (): readonly Language[] => atHand.languages;
/** @param code ISO 639-1 @returns the language, or undefined when it is not at hand */
export const languageOf = (code: string): Language | undefined => byCode.get(code);
/** @returns the agency with this id, or undefined */
export const agencyOf = (id: string): WireAgency | undefined => byId.get(id);

/**
 * A table made of what is at hand at the first question for it. Each knowledge has its own, for as long as it is kept:
 * pages in two languages that take turns cost nothing.
 * Example: `const books = fromKnowledge(() => new Map<string, LabelBook>())`.
 */
export function fromKnowledge<T>(make: (knowledge: Knowledge) => T): () => T {
  const tables = new WeakMap<Knowledge, { readonly table: T }>();
  let last: { readonly table: T; readonly of: Knowledge } | null = null;
  return () => {
    if (last?.of === atHand) return last.table;
    const made = tables.get(atHand) ?? { table: make(atHand) };
    tables.set(atHand, made);
    last = { ...made, of: atHand };
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

/** Knowledge that is kept, the latest used last: who reads in more languages than these has some loaded again. */
const KEPT = 4;

/**
 * Keeps what pages were read with.
 * @param load gives what a page needs; asked once for each pair of languages that is kept
 * @returns what a page needs; null where it cannot be had: the page is read with what is at hand
 */
export function createKnowledgeKeeper(
  load: (page: PageLanguages) => Promise<Knowledge>,
): (page: PageLanguages) => Promise<Knowledge | null> {
  const kept = new Map<string, Promise<Knowledge>>();
  return async (page) => {
    const key = languagesKey(page);
    const loading = kept.get(key) ?? load(page);
    kept.delete(key);
    kept.set(key, loading);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    try {
      return await loading;
    } catch {
      kept.delete(key);
      return null;
    }
  };
}

/** The same for pages that are read with the same words. */
export const languagesKey = ({ text, declared }: PageLanguages): string => `${text} ${declared ?? text}`;
