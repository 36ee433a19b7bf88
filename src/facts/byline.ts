/** The byline as printed, and the people it names. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Fact } from '../report';

export function findByline(_page: Page, _article: Article): Fact<string> | null {
  return null;
}

export function findAuthors(_page: Page, _article: Article, _byline: Fact<string> | null): Fact<string>[] {
  return [];
}
