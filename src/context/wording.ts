/** Wording worth pointing at (hedges, "could not be verified", corrections), and the original that the page names. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Fact, WordingNote } from '../report';

export function findWording(_page: Page, _article: Article): WordingNote[] {
  return [];
}

export function findOriginal(_page: Page, _article: Article): Fact<string> | null {
  return null;
}
