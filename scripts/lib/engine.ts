/** The engine as scripts run it: like `src/analyse.ts` in the extension, with only the page's own languages at hand. */
import { type AnalyseOptions, type Analysis, analysePage } from '../../src/analyse';
import { languagesFor, useLanguages } from '../../src/data/languages';
import { LANGUAGES } from '../../src/data/languages/all';
import type { Page } from '../../src/page/page';
import { readPage } from '../../src/page/read-page';

const CODES = LANGUAGES.map((language) => language.code);

/** Takes to hand what the extension would load for this page. */
export function takeLanguages({ language, declaredLanguage }: Page): void {
  const codes = languagesFor({ text: language, declared: declaredLanguage }, CODES);
  useLanguages(LANGUAGES.filter(({ code }) => codes.includes(code)));
}

/** @throws TypeError when `address` is no URL */
export function analyse(document: Document, address: string, options: AnalyseOptions): Analysis {
  const page = readPage(document, address, options.locators);
  takeLanguages(page);
  return analysePage(page, options);
}
