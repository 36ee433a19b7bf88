/**
 * Is an element shown? The engine runs without layout; where the document has a window, a finder may ask about a few
 * elements (a page hides its second copy of a byline by CSS).
 */
import { checkVisibilityOf, windowOf } from './dom';
import { type PageElement, Region } from './page';

/**
 * @returns a question about one element, answered from `checkVisibility` where the document is shown in a window that
 * has it, else from the page's markup (`hidden`, inline styles). Each answer is kept: ask once, pay once.
 */
export function visibilityIn(
  document: Document,
  elements: readonly PageElement[],
  indexOf: ReadonlyMap<Element, number>,
): (element: Element) => boolean {
  const answers = new WeakMap<Element, boolean>();
  const shown = windowOf(document) !== null;
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const asked = shown ? checkVisibilityOf(element) : null;
    const answer = asked ?? ((elements[indexOf.get(element) ?? -1]?.regions ?? 0) & Region.Hidden) === 0;
    answers.set(element, answer);
    return answer;
  };
}
