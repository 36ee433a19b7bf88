/** Elements of the living page by the names that the desk gave them. */
import type { Place } from '../desk/question';

export class Places {
  readonly #names = new WeakMap<Element, string>();
  readonly #elements = new Map<string, WeakRef<Element>>();

  /** @param elements of the copy that the places are about */
  take(places: readonly Place[], elements: readonly Element[]): void {
    for (const [number, locator] of places) {
      const element = elements[number];
      if (!element) continue;
      this.#names.set(element, locator);
      this.#elements.set(locator, new WeakRef(element));
    }
  }

  /** The element of that name while it is in the page; else null. */
  find(locator: string): Element | null {
    const element = this.#elements.get(locator)?.deref();
    return element?.isConnected ? element : null;
  }

  of(element: Element): string | null {
    return this.#names.get(element) ?? null;
  }

  /** The names that these elements have by their number. */
  among(elements: readonly Element[]): Place[] {
    const places: Place[] = [];
    for (const [number, element] of elements.entries()) {
      const name = this.#names.get(element);
      if (name !== undefined) places.push([number, name]);
    }
    return places;
  }
}
