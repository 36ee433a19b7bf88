/**
 * What a page's own thread does until it is clean: it copies itself, writes the copy as JSON (as the browser does with a
 * message), reads the answer, and hides what that names. The page is left as it was, so that it can run again.
 */
import { applyPlan } from '../../src/clutter/apply';
import type { DeskAnswer } from '../../src/desk/question';
import { copyPage } from '../../src/page-copy/copy-page';
import { Places } from '../../src/session/places';

let elements: readonly Element[] = [];
let undo = (): void => {};

export function copy(document: Document): string {
  const copied = copyPage(document);
  elements = copied.elements;
  return JSON.stringify(copied.copy);
}

export function hide(document: Document, answer: string): void {
  const told = JSON.parse(answer) as DeskAnswer;
  const places = new Places();
  places.take(told.places, elements);
  const entries = told.report.hidden.flatMap(({ locator }) => {
    const element = places.find(locator);
    return element ? [{ element }] : [];
  });
  undo = applyPlan(document, { entries }).undo;
}

export const putBack = (): void => undo();
