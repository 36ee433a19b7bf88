/** When to ask for style and sizes: asked for in the middle of a task, the browser works all of it out one time more. */

/**
 * Runs once before the next frame is painted; where nothing is rendered, at once. A page in the background is painted
 * (and this runs) when the reader turns to it.
 * @returns takes it back, if it has not run
 */
export function beforeNextFrame(document: Document, run: () => void): () => void {
  const window = document.defaultView;
  if (typeof window?.requestAnimationFrame !== 'function') {
    run();
    return () => {};
  }
  const request = window.requestAnimationFrame(() => run());
  return () => window.cancelAnimationFrame(request);
}
