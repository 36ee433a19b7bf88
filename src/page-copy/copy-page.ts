/** Copying a page costs its thread as little as can be: one walk, nothing judged. */
import {
  attributeNamesOf,
  attributeOf,
  dataOf,
  firstChildOf,
  localNameOf,
  modeOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rawTextOf,
  rootOf,
  select,
} from '../page/dom';
import { type PageCopy, TEXT, UP } from './page-copy';

export interface Copied {
  readonly copy: PageCopy;
  /** The elements by their number in the copy. */
  readonly elements: readonly Element[];
}

/** Characters kept of one attribute: pictures and states of whole applications are written into them. */
const MAX_VALUE = 20_000;
/** Characters kept of one text: what is read of a script at most (`find-in-scripts.ts`); a page's own text is shorter. */
const MAX_TEXT = 1_500_000;
/** Elements copied without what is in them: no text of the page, nothing that a rule goes by, often half of all nodes. */
const LEAVES: ReadonlySet<string> = new Set(['style', 'svg', 'math', 'noscript', 'iframe', 'canvas', 'datalist']);
/** Nodes that are copied: half a million are no newspaper. */
const MAX_NODES = 500_000;

/** Reads only. Never throws for what the page contains. */
export function copyPage(document: Document): Copied {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.push(name) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  const tree: number[] = [];
  const strings: string[] = [];
  const elements: Element[] = [];
  const isRead = scriptsRead(document);
  const root = rootOf(document);
  for (let node: Node | null = root, left = MAX_NODES; node && left > 0; left--) {
    let inside: Node | null = null;
    const type = nodeTypeOf(node);
    if (type === 1) {
      const element = node as Element;
      const name = localNameOf(element);
      elements.push(element);
      const attributes = attributeNamesOf(element);
      tree.push(numberOf(name), attributes.length);
      for (const attribute of attributes) {
        tree.push(numberOf(attribute));
        strings.push((attributeOf(element, attribute) ?? '').slice(0, MAX_VALUE));
      }
      if (!LEAVES.has(name) && (name !== 'script' || isRead(element))) inside = firstChildOf(element);
      if (!inside) tree.push(UP);
    } else if (type === 3 || type === 4) {
      tree.push(TEXT);
      strings.push(dataOf(node).slice(0, MAX_TEXT));
    }
    if (inside) {
      node = inside;
      continue;
    }
    // To the next node in document order; each parent left behind is complete.
    let next: Node | null = null;
    for (let at: Node | null = node; at && at !== root; ) {
      next = nextSiblingOf(at);
      if (next) break;
      at = parentOf(at);
      tree.push(UP);
    }
    node = next;
  }
  return { copy: { names, tree, strings, quirks: modeOf(document) === 'BackCompat' }, elements };
}

/**
 * Which scripts are read: structured data always; those of the page's own only where it declares no date, for one in the
 * data they carry (`find-in-scripts.ts`). They are half of a page's characters.
 */
function scriptsRead(document: Document): (script: Element) => boolean {
  const structured = new Set(select(document, 'script[type*="ld+json" i]'));
  const declaresDate =
    [...structured].some((script) => (rawTextOf(script) ?? '').includes('datePublished')) ||
    select(document, 'meta[property="article:published_time" i], [itemprop~="datePublished"]').length > 0;
  return (script) => structured.has(script) || (!declaresDate && attributeOf(script, 'src') === null);
}
