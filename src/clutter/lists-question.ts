/**
 * What a page's session asks the filter lists, and when again: the names on the page go out, selectors come back.
 * The lists live in another process; asking early costs nothing, waiting would.
 */
import { attributeOf, select } from '../page/dom';
import type { FilterQuestion } from './filters';
import type { ListedSelectors } from './plan';

export interface ListsQuestion {
  /** Asks what the lists name here. @returns null when nothing new is on the page, or it has asked too often */
  ask(): Promise<readonly ListedSelectors[]> | null;
  /** Begins anew: as if it had never asked. */
  forget(): void;
}

/** Times that one page may ask: pages that make up names for ever are not followed for ever. */
const MAX_QUESTIONS = 20;
/** Links looked at; pages have thousands, rules that look at addresses are few. */
const MAX_HREFS = 2000;

export function createListsQuestion(
  document: Document,
  answer: (request: FilterQuestion) => Promise<readonly ListedSelectors[]>,
): ListsQuestion {
  /** Classes and ids that the lists were asked about. */
  let asked: ReadonlySet<string> | null = null;
  let questions = 0;
  return {
    ask() {
      if (questions >= MAX_QUESTIONS) return null;
      const request = tokensOf(document);
      const names = [...request.classes.map((c) => `.${c}`), ...request.ids.map((i) => `#${i}`)];
      if (asked && names.every((name) => asked?.has(name))) return null;
      questions++;
      asked = new Set(names);
      return answer(request).catch(() => []);
    },
    forget() {
      asked = null;
      questions = 0;
    },
  };
}

/** The classes, ids and link targets that occur on the page: what generic rules of filter lists are looked up by. */
export function tokensOf(document: Document): FilterQuestion {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  for (const element of select(document, '[class],[id],a[href]')) {
    for (const name of (attributeOf(element, 'class') ?? '').split(/\s+/)) if (name) classes.add(name);
    const id = attributeOf(element, 'id');
    if (id) ids.add(id);
    const href = attributeOf(element, 'href');
    if (href && hrefs.size < MAX_HREFS) hrefs.add(href);
  }
  return { url: document.location.href, classes: [...classes], ids: [...ids], hrefs: [...hrefs] };
}
