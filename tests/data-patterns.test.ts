/** Each pattern matches its examples and none of its counter-examples, as the engine has it from the data files. */
import { describe, expect, test } from 'vitest';
import { EVERYTHING, PATTERNS } from '../src/data/everything';
import { knowledgeAtHand, takeToHand } from '../src/data/knowledge';
import { type PatternName, pattern } from '../src/data/patterns/pattern';

describe.each(Object.entries(PATTERNS))('%s', (name, { examples, counterExamples }) => {
  const kept = pattern(name as PatternName);
  test.each(examples)('is %s', (line) => expect(kept.test(line)).toBe(true));
  test.each(counterExamples)('is not %s', (line) => expect(kept.test(line)).toBe(false));
});

test('every pattern has examples of both sorts and keeps no place between calls', () => {
  for (const { pattern: literal, examples, counterExamples } of Object.values(PATTERNS)) {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
    expect(literal.flags).not.toMatch(/[gy]/);
  }
});

test('a pattern that is not at hand matches nothing', () => {
  const paywall = pattern('paywall');
  takeToHand({ ...knowledgeAtHand(), patterns: {} });
  expect(paywall.test('paywall')).toBe(false);
  expect(paywall.exec('paywall')).toBeNull();
  takeToHand(EVERYTHING);
  expect(paywall.exec('my paywall')?.[0]).toContain('paywall');
});
