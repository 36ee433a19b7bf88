/** All that Copydesk knows, for tests, scripts and the build: the extension loads parts (see `./knowledge`). */
import { PICTURE_DISTRIBUTORS } from './agencies/picture-distributors';
import { DATE_FIELDS } from './date-fields';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './first-names';
import { type Knowledge, languagesFor, type PageLanguages } from './knowledge';
import type { Language } from './languages/language';
import { CONNECTORS, PARTICLES } from './name-parts';
import { ORGANISATION_WORDS } from './organisation-words';
import { ADDRESSES } from './patterns/addresses';
import { BOXES } from './patterns/boxes';
import { MARKUP } from './patterns/markup';
import type { PatternEntry, PatternName, WrittenPattern } from './patterns/pattern';
import { WORDINGS } from './patterns/wordings';
import { PLACES } from './places';
import { PLATFORMS } from './platforms';
import { NEWSPAPER_SERVICES, SECTION_NAMES } from './sections';
import { SHARE_ENDPOINTS } from './share-endpoints';
import { STOP_WORDS } from './stop-words';
import { WEEKDAYS } from './weekdays';
import { WIRE_AGENCIES } from './wire-agencies';
import { COUNTRY_ZONES, ZONES } from './zones';

// Dropping in a file is enough: each exports its `Language` as default.
const files = import.meta.glob<{ readonly default: Language }>(['./languages/??.ts'], { eager: true });

export const LANGUAGES: readonly Language[] = Object.values(files).map((file) => file.default);
export const PATTERNS: Readonly<Record<PatternName, PatternEntry>> = { ...ADDRESSES, ...BOXES, ...MARKUP, ...WORDINGS };

const written = Object.fromEntries(
  Object.entries(PATTERNS).map(([name, { pattern }]): [string, WrittenPattern] => [
    name,
    [pattern.source, pattern.flags],
  ]),
);

export const EVERYTHING: Knowledge = {
  languages: LANGUAGES,
  agencies: WIRE_AGENCIES,
  distributors: PICTURE_DISTRIBUTORS,
  clocks: { weekdays: WEEKDAYS, zones: ZONES, countryZones: COUNTRY_ZONES },
  newspapers: { sections: SECTION_NAMES, services: NEWSPAPER_SERVICES },
  stopWords: STOP_WORDS,
  names: {
    female: FEMALE_NAMES,
    male: MALE_NAMES,
    other: OTHER_NAMES,
    organisations: ORGANISATION_WORDS,
    places: PLACES,
    particles: PARTICLES,
    connectors: CONNECTORS,
  },
  web: {
    platforms: PLATFORMS,
    sharing: SHARE_ENDPOINTS.map(({ pattern }) => pattern.source),
    dateFields: DATE_FIELDS,
  },
  patterns: written,
};

const CODES = LANGUAGES.map(({ code }) => code);
const known = new Map<string, Knowledge>();

/** What the extension loads for a page; the same object for the same languages. */
export function knowledgeFor(page: PageLanguages): Knowledge {
  const codes = languagesFor(page, CODES);
  const key = codes.join(' ');
  const made = known.get(key) ?? { ...EVERYTHING, languages: LANGUAGES.filter(({ code }) => codes.includes(code)) };
  known.set(key, made);
  return made;
}
