/** One failure stays one failure: a part that throws becomes a Problem and its siblings go on. */
import type { Problem } from './report';

export class Problems {
  readonly list: Problem[] = [];

  /**
   * Runs one part of the pipeline.
   * @param part module name shown to the reader, e.g. `facts/byline`
   * @param fallback what stands in for the result when the part throws
   */
  guard<T>(part: string, fallback: T, run: () => T): T {
    try {
      return run();
    } catch (error) {
      this.add(part, error);
      return fallback;
    }
  }

  /** What a part threw. */
  add(part: string, error: unknown): void {
    this.list.push({ part, message: error instanceof Error ? error.message : String(error) });
  }
}
