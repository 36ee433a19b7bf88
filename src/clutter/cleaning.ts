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
  const undo = (): void => {
    applied?.undo();
    applied = null;
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
      return [...wanted].filter((element) => !before.has(element)).length;
    },
    hold: () => applied?.hold(),
    unlock: () => applied?.unlock(),
    undo,
  };
}
