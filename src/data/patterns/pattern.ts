/**
 * Patterns that the engine has as data: vocabularies of class names, addresses and wordings that hold in any language.
 * The extension keeps them in `knowledge/patterns.json`; a browser compiles one when it is first used.
 *
 *   const PAYWALL = pattern('paywall');
 *   PAYWALL.test('tp-modal') → true
 */
import { fromKnowledge } from '../knowledge';
import type { ADDRESSES } from './addresses';
import type { BOXES } from './boxes';
import type { MARKUP } from './markup';
import type { WORDINGS } from './wordings';

/** A pattern with lines that show what it means; tests run them. */
export interface PatternEntry {
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export type PatternName = keyof (typeof ADDRESSES & typeof BOXES & typeof MARKUP & typeof WORDINGS);
/** A pattern as it is kept. */
export type WrittenPattern = readonly [source: string, flags: string];
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

const NEVER = /(?!)/;

/** The pattern of that name; it matches nothing while it is not at hand. */
export function pattern(name: PatternName): Pattern {
  const compiled = fromKnowledge(({ patterns }) => {
    const written = patterns[name];
    return written ? new RegExp(...written) : NEVER;
  });
  return { test: (text) => compiled().test(text), exec: (text) => compiled().exec(text) };
}
