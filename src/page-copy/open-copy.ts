/** A document made from a copy: it stands in no window, so it loads nothing and runs nothing. */
import { type PageCopy, TEXT, UP } from './page-copy';

export interface OpenedCopy {
  readonly document: Document;
  /** The elements by their number in the copy. */
  readonly elements: readonly Element[];
}

/**
 * Builds the document node by node, never by parsing: what a page's scripts have nested as no parser would stays so.
 * @throws RangeError when the copy is damaged
 */
export function openCopy({ names, tree, strings, quirks }: PageCopy): OpenedCopy {
  const document = new DOMParser().parseFromString(quirks ? '<html>' : '<!doctype html><html>', 'text/html');
  document.documentElement.remove();
  const elements: Element[] = [];
  const open: Element[] = [];
  let parent: Element | Document = document;
  let at = 0;
  let string = 0;
  const take = (): number => {
    const number = tree[at++];
    if (number === undefined) throw new RangeError('The copy ends within an element');
    return number;
  };
  while (at < tree.length) {
    const mark = take();
    if (mark === TEXT) {
      const text = strings[string++] ?? '';
      // No text may stand beside the root element.
      if (parent !== document) parent.append(document.createTextNode(text));
      continue;
    }
    if (mark === UP) {
      open.pop();
      parent = open.at(-1) ?? document;
      continue;
    }
    const element = elementNamed(document, names[mark] ?? 'span');
    for (let left = take(); left > 0; left--) {
      const name = names[take()] ?? '';
      const value = strings[string++] ?? '';
      try {
        element.setAttribute(name, value);
      } catch {
        // Parsers make names that cannot be set (`<p ">`); no rule knows such a name.
      }
    }
    parent.append(element);
    elements.push(element);
    open.push(element);
    parent = element;
  }
  return { document, elements };
}

/** Parsers make tags of names that cannot be made otherwise (`<a"b>`): no rule knows such a tag. */
function elementNamed(document: Document, name: string): Element {
  try {
    return document.createElement(name);
  } catch {
    return document.createElement('span');
  }
}
