/**
 * When to ask for style and sizes: asked for in the middle of a turn, the browser works all of it out one time more; in
 * the frame itself, they make one long task with its layout.
 */

/** Runs once what is being done now is done, before anything is painted; where nothing is rendered, at once. */
export function atEndOfTurn(document: Document, run: () => void): void {
  if (document.defaultView?.requestAnimationFrame) queueMicrotask(run);
  else run();
}
