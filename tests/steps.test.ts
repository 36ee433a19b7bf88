import { describe, expect, test, vi } from 'vitest';
import { atOnce, inTasks, LONG, type Steps } from '../src/steps';

/** Three steps, each as long as a task may be. */
function* slow(log: string[]): Steps<string> {
  for (const name of ['a', 'b', 'c']) {
    const begin = performance.now();
    while (performance.now() - begin <= LONG);
    log.push(name);
    yield;
  }
  return 'done';
}
const run = <T>(work: () => T): T => work();

describe('work in steps', () => {
  test('in one go: all steps, and what they lead to', () => {
    const log: string[] = [];
    expect(atOnce(slow(log))).toBe('done');
    expect(log).toEqual(['a', 'b', 'c']);
  });

  test('in tasks: others have their turn between long steps', async () => {
    const log: string[] = [];
    const others = setInterval(() => log.push('other'), 0);
    const result = await inTasks(slow(log), run, () => false);
    clearInterval(others);
    expect(result).toBe('done');
    expect(log.filter((entry) => entry !== 'other')).toEqual(['a', 'b', 'c']);
    expect(log.slice(log.indexOf('a'), log.indexOf('c'))).toContain('other');
  });

  test('short steps are one task', async () => {
    let turns = 0;
    function* short(): Steps<number> {
      for (let i = 0; i < 10; i++) yield;
      return turns;
    }
    const work = <T>(steps: () => T): T => {
      turns++;
      return steps();
    };
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    expect(await inTasks(short(), work, () => false)).toBe(1);
    clock.mockRestore();
  });

  test('when it is over nothing more is done', async () => {
    const log: string[] = [];
    expect(await inTasks(slow(log), run, () => true)).toBeNull();
    expect(log).toEqual(['a']);
  });

  test('what a step throws comes out', async () => {
    // biome-ignore lint/correctness/useYield: it never comes to one.
    function* broken(): Steps<never> {
      throw new Error('broken');
    }
    await expect(inTasks(broken(), run, () => false)).rejects.toThrow('broken');
    expect(() => atOnce(broken())).toThrow('broken');
  });
});
