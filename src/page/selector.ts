/** A selector that names an element again on another page of the same site: for "always show this here" and "hide this too". */
import {
  attributeOf,
  closestTo,
  firstElementChildOf,
  localNameOf,
  nextElementSiblingOf,
  parentElementOf,
  select,
} from './dom';

/** Names that a build step made up, or that count: they will be others tomorrow. */
const MADE_UP =
  /\d{3,}|^(?:css|sc|jsx|svelte|styles?)[-_]|[a-z][A-Z][a-z]*\d|__[\w-]{5,}$|^[a-z0-9]{1,2}$|^ng-|[0-9a-f]{6,}/;
const MAX_DEPTH = 5;

/**
 * A selector that finds the element and as little else as its names allow: an id, else tag and classes, with parents in
 * front until it is unique; position among its siblings where names say nothing.
 */
export function selectorOf(document: Document, element: Element): string {
  let selector = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++) {
    const id = attributeOf(at, 'id');
    const step = id && !MADE_UP.test(id) ? `#${CSS.escape(id)}` : stepOf(at);
    selector = selector ? `${step} > ${selector}` : step;
    // A position alone would name something else on the next page: it needs a parent with a name.
    const named = !step.includes(':nth-of-type');
    if (step.startsWith('#') || (named && matches(document, selector) === 1)) return selector;
    at = parentElementOf(at);
    if (at && localNameOf(at) === 'body') break;
  }
  return selector;
}

function stepOf(element: Element): string {
  const classes = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name && !MADE_UP.test(name))
    .slice(0, 3);
  const tag = CSS.escape(localNameOf(element));
  if (classes.length) return tag + classes.map((name) => `.${CSS.escape(name)}`).join('');
  const parent = parentElementOf(element);
  if (!parent || closestTo(element, 'body') === element) return tag;
  let position = 1;
  for (let child = firstElementChildOf(parent); child && child !== element; child = nextElementSiblingOf(child)) {
    if (localNameOf(child) === localNameOf(element)) position++;
  }
  return `${tag}:nth-of-type(${position})`;
}

function matches(document: Document, selector: string): number {
  try {
    return select(document, selector).length;
  } catch {
    return 0;
  }
}
