/**
 * Names for elements in plain data: `body/main[1]/article[1]/p[2]`, steps of tag name and position among siblings of
 * the same tag. Readable in a report; in the living page each locator also keeps a weak reference, so that it still
 * finds its element after the page has moved things about.
 */
import { firstElementChildOf, localNameOf, nextElementSiblingOf, parentElementOf, parentOf } from './dom';

/** Steps kept at most; deeper paths start with `…` (only the weak reference resolves those). */
const MAX_STEPS = 60;

export class Locators {
  readonly #names = new WeakMap<Element, string>();
  readonly #elements = new Map<string, WeakRef<Element>>();
  /** How many elements have the same path so far (deep paths are cut and may coincide). */
  readonly #taken = new Map<string, number>();
  /** Position among siblings of the same tag; found for all children of a parent at once. */
  readonly #positions = new WeakMap<Element, number>();

  /** @param given names of an earlier look at the same page: those elements keep them */
  constructor(given: Iterable<readonly [Element, string]> = []) {
    for (const [element, name] of given) {
      this.#keep(element, name);
      const [path = '', further] = name.split('~');
      this.#taken.set(path, Math.max(this.#taken.get(path) ?? 0, Number(further ?? 1)));
    }
  }

  /** The locator of an element; the same one each time. */
  of(element: Element): string {
    const known = this.#names.get(element);
    if (known) return known;
    const path = this.#pathOf(element);
    const taken = (this.#taken.get(path) ?? 0) + 1;
    this.#taken.set(path, taken);
    const name = taken === 1 ? path : `${path}~${taken}`;
    this.#keep(element, name);
    return name;
  }

  /** Every name there is, with its element while that lives. */
  *given(): Iterable<readonly [Element, string]> {
    for (const [name, reference] of this.#elements) {
      const element = reference.deref();
      if (element) yield [element, name];
    }
  }

  #keep(element: Element, name: string): void {
    this.#names.set(element, name);
    this.#elements.set(name, new WeakRef(element));
  }

  /** The element a locator was made for, while it is still in a document; else null. */
  find(locator: string): Element | null {
    const element = this.#elements.get(locator)?.deref() ?? null;
    return element?.isConnected ? element : null;
  }

  #pathOf(element: Element): string {
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
      steps.push(`${tag}[${this.#positions.get(e) ?? this.#count(e)}]`);
    }
    return steps.reverse().join('/');
  }

  /** Numbers an element and all its siblings: one pass over the parent, however many of them are asked for. */
  #count(element: Element): number {
    const parent = parentElementOf(element);
    if (!parent) return 1;
    const seen = new Map<string, number>();
    for (let child = firstElementChildOf(parent); child; child = nextElementSiblingOf(child)) {
      const tag = localNameOf(child);
      const position = (seen.get(tag) ?? 0) + 1;
      seen.set(tag, position);
      this.#positions.set(child, position);
    }
    return this.#positions.get(element) ?? 1;
  }
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
