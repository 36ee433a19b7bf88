/** Work that need not be done in one task: a generator that yields where a pause does no harm. */
export type Steps<T> = Generator<undefined, T>;

/** @returns what the steps lead to, taken in one go */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds after which the browser gets a word in between (it calls tasks of more than 50 long). */
export const LONG = 20;

/**
 * Takes the steps with a pause whenever they have run for a while.
 * @param run runs what it is given, at once
 * @param isOver asked after each pause
 * @returns what the steps lead to, or null when it was over before
 * @throws what a step throws
 */
export async function inTasks<T>(
  steps: Steps<T>,
  run: (work: () => T | null) => T | null,
  isOver: () => boolean,
): Promise<T | null> {
  for (;;) {
    let done = false;
    const result = run(() => {
      for (const begin = performance.now(); performance.now() - begin < LONG; ) {
        const step = steps.next();
        if (!step.done) continue;
        done = true;
        return step.value;
      }
      return null;
    });
    if (done) return result;
    await breathe();
    if (isOver()) return null;
  }
}

/** Lets the browser paint and answer the reader; `scheduler.yield` comes back before other tasks (Chrome 129, Firefox 142). */
export function breathe(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
