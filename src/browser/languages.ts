/** What is known of each language: files of the extension, written by the build (`scripts/lib/language-files.mjs`). */
import { languagesFor, type PageLanguages } from '../data/languages';
import type { Language } from '../data/languages/language';
import { browser } from './api';

const files = new Map<string, Promise<unknown>>();

/** One of the extension's own files, read once in this life of the background. */
function readFile(name: string): Promise<unknown> {
  const known = files.get(name);
  if (known) return known;
  const reading = fetch(browser.runtime.getURL(`/languages/${name}.json`)).then((response) => response.json());
  files.set(name, reading);
  reading.catch(() => files.delete(name));
  return reading;
}

/** The languages that a page is read with (background only: it may read the extension's files). */
export async function readLanguages(page: PageLanguages): Promise<readonly Language[]> {
  const described = (await readFile('codes')) as readonly string[];
  return Promise.all(languagesFor(page, described).map((code) => readFile(code) as Promise<Language>));
}
