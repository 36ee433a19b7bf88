/** What Copydesk knows, as files of the extension that the build writes (`scripts/lib/knowledge-files.mjs`). */
import type { PictureDistributor } from '../data/agencies/picture-distributor';
import type { WireAgency } from '../data/agencies/wire-agency';
import { type Knowledge, languagesFor, type PageLanguages } from '../data/knowledge';
import type { Language } from '../data/languages/language';
import { browser } from './api';

const files = new Map<string, Promise<unknown>>();

/** One of the extension's own files, read once in this life of the background. */
function readFile<T>(name: string): Promise<T> {
  const known = files.get(name);
  if (known) return known as Promise<T>;
  const reading = fetch(browser.runtime.getURL(`/knowledge/${name}.json`)).then((response) => response.json());
  files.set(name, reading);
  reading.catch(() => files.delete(name));
  return reading;
}

/** The news agencies, for a page of the extension's own. */
export const readAgencies = () => readFile<readonly WireAgency[]>('agencies');

/** What a page is read with (background only: it may read the extension's files). */
export async function readKnowledge(page: PageLanguages): Promise<Knowledge> {
  const described = await readFile<readonly string[]>('languages');
  const part = <K extends keyof Knowledge>(name: K): Promise<Knowledge[K]> => readFile(name);
  const [agencies, distributors, clocks, newspapers, stopWords, names, web, patterns, ...languages] = await Promise.all(
    [
      readAgencies(),
      readFile<readonly PictureDistributor[]>('picture-distributors'),
      part('clocks'),
      part('newspapers'),
      part('stopWords'),
      part('names'),
      part('web'),
      part('patterns'),
      ...languagesFor(page, described).map((code) => readFile<Language>(`language-${code}`)),
    ],
  );
  return { languages, agencies, distributors, clocks, newspapers, stopWords, names, web, patterns };
}
