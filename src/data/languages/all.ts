/**
 * All languages in this folder, for tests and scripts: the extension loads single ones. Dropping in a file is enough;
 * each exports its `Language` as default.
 */
import type { Language } from './language';

const files = import.meta.glob<{ readonly default: Language }>(['./??.ts'], { eager: true });

export const LANGUAGES: readonly Language[] = Object.values(files).map((file) => file.default);
