/** What of a plan is hidden on the page at the moment: brought in line with a new plan without touching what stays. */
import { type Applied, type AppliedPlan, applyPlan } from './apply';

export interface Cleaning {
  /** Is the clean-up on (even when it hides nothing)? */
  isOn(): boolean;
  /** How many elements are hidden now. */
  count(): number;
  /**
   * Hides these and nothing else.
   * @returns how many are hidden now that were not before
   * @throws what the page's DOM throws; the page is as it was then
   */
  bring(entries: AppliedPlan['entries']): number;
  /** Hides these until they have been looked at, while the clean-up is on. */
  veil(elements: readonly Element[]): void;
  /** What is hidden only until it has been looked at. */
  veiled(): readonly Element[];
  /** These have been looked at: what of them is not to be hidden shows. */
  lift(elements: readonly Element[]): void;
  /** Hides again what the page has shown by a style of its own since. */
  hold(): void;
  /** The reader tries to scroll: lifts a lock that is for something hidden. */
  unlock(): void;
  /** Puts everything back. */
  undo(): void;
}

export function createCleaning(document: Document): Cleaning {
  let applied: Applied | null = null;
  let hidden: ReadonlySet<Element> = new Set();
  const veiled = new Set<Element>();
  const undo = (): void => {
    applied?.undo();
    applied = null;
    veiled.clear();
    hidden = new Set();
  };
  return {
    isOn: () => applied !== null,
    count: () => hidden.size,
    bring(entries) {
      const before = hidden;
      const wanted = new Set(entries.map((e) => e.element));
      try {
        if (applied) {
          for (const element of before) if (!wanted.has(element)) applied.show(element);
          applied.add(entries);
          applied.hold();
        } else applied = applyPlan(document, { entries });
      } catch (error) {
        undo();
        throw error;
      }
      hidden = wanted;
      for (const element of wanted) veiled.delete(element);
      return [...wanted].filter((element) => !before.has(element)).length;
    },
    veil(elements) {
      if (!applied) return;
      for (const element of elements) if (!hidden.has(element)) veiled.add(element);
      applied.add(elements.map((element) => ({ element })));
    },
    veiled: () => [...veiled],
    lift(elements) {
      for (const element of elements) if (veiled.delete(element)) applied?.show(element);
    },
    hold: () => applied?.hold(),
    unlock: () => applied?.unlock(),
    undo,
  };
}
