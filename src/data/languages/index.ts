/** All languages in this folder. Dropping in a file is enough: each exports its `Language` as default. */
import type { Language } from './language';

const files = import.meta.glob<{ readonly default: Language }>(['./??.ts'], { eager: true });

export const LANGUAGES: readonly Language[] = Object.values(files).map((file) => file.default);
const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

/** @param code ISO 639-1 @returns the language, or undefined when no file describes it */
export const languageOf = (code: string): Language | undefined => BY_CODE.get(code);
