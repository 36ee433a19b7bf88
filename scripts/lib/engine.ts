/** The engine as scripts run it: like `src/analyse.ts` in the extension, with only what the page needs at hand. */
import { type AnalyseOptions, type Analysis, analysePage } from '../../src/analyse';
import { knowledgeFor } from '../../src/data/everything';
import { takeToHand } from '../../src/data/knowledge';
import type { Page } from '../../src/page/page';
import { readPage } from '../../src/page/read-page';
import { withContext } from '../../src/with-context';

// What the extension has at hand when it looks at a page that declares no language.
takeToHand(knowledgeFor({ text: 'en', declared: null }));

/** Takes to hand what the extension would load for this page. */
export function takeKnowledge({ language, declaredLanguage }: Page): void {
  takeToHand(knowledgeFor({ text: language, declared: declaredLanguage }));
}

/** Everything that is said of a page. @throws TypeError when `address` is no URL */
export function analyse(document: Document, address: string, options: AnalyseOptions): Analysis {
  return withContext(analyseFirst(document, address, options));
}

/** What is said of a page before it is cleaned: all but the context. @throws TypeError when `address` is no URL */
export function analyseFirst(document: Document, address: string, options: AnalyseOptions): Analysis {
  const page = readPage(document, address, options.locators);
  takeKnowledge(page);
  return analysePage(page, options);
}
