/**
 * Names for elements in plain data: `body/main[1]/article[1]/p[2]`, steps of tag name and position among siblings of
 * the same tag. Readable in a report; in the living page each locator also keeps a weak reference, so that it still
 * finds its element after the page has moved things about.
 */
import {
  firstElementChildOf,
  localNameOf,
  nextElementSiblingOf,
  parentElementOf,
  parentOf,
  previousElementSiblingOf,
} from './dom';

/** Steps kept at most; deeper paths start with `…` (only the weak reference resolves those). */
const MAX_STEPS = 60;

export class Locators {
  readonly #names = new WeakMap<Element, string>();
  readonly #elements = new Map<string, WeakRef<Element>>();

  /** The locator of an element; the same one each time. */
  of(element: Element): string {
    const known = this.#names.get(element);
    if (known) return known;
    let name = pathOf(element);
    // Deep paths are cut and may coincide: number the later ones.
    for (let n = 2; this.#elements.has(name) && this.#elements.get(name)?.deref() !== element; n++) {
      name = `${pathOf(element)}~${n}`;
    }
    this.#names.set(element, name);
    this.#elements.set(name, new WeakRef(element));
    return name;
  }

  /** The element a locator was made for, while it is still in a document; else null. */
  find(locator: string): Element | null {
    const element = this.#elements.get(locator)?.deref() ?? null;
    return element?.isConnected ? element : null;
  }
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = parentElementOf(e)) {
    const tag = localNameOf(e);
    if (tag === 'html') break;
    if (tag === 'body') {
      steps.push('body');
      break;
    }
    if (steps.length === MAX_STEPS) {
      steps.push('…');
      break;
    }
    let position = 1;
    for (let s = previousElementSiblingOf(e); s; s = previousElementSiblingOf(s))
      if (localNameOf(s) === tag) position++;
    steps.push(`${tag}[${position}]`);
  }
  return steps.reverse().join('/');
}

/** Finds the element of a locator in a document that did not make it (a saved report); null when it is not there. */
export function resolveLocator(root: Element, locator: string): Element | null {
  let at: Element | null = root;
  for (const step of locator.split('/')) {
    const match = /^([^[\]]+)(?:\[(\d+)\])?$/.exec(step);
    if (!match || !at || !parentOf(at)) return null;
    const [, tag, position] = match;
    let left = Number(position ?? 1);
    let child: Element | null = firstElementChildOf(at);
    while (child && !(localNameOf(child) === tag && --left === 0)) child = nextElementSiblingOf(child);
    at = child;
  }
  return at;
}
