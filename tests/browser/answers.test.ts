/** A page that went into the back/forward cache while it waited for an answer. */
import { expect, test, vi } from 'vitest';
import { answerOf } from '../../src/browser/answers';

const comesBack = (persisted: boolean) => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
};

test('an answer that never reached the page is asked for again when the page comes back', async () => {
  const ask = vi
    .fn<() => Promise<string>>()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue('yes');
  const answer = answerOf(ask);
  comesBack(false);
  expect(ask).toHaveBeenCalledTimes(1);
  comesBack(true);
  expect(await answer).toBe('yes');
  expect(ask).toHaveBeenCalledTimes(2);
});

test.each([
  ['an answer', () => Promise.resolve('yes')],
  ['a refusal', () => Promise.reject(new Error('no'))],
])('after %s nothing is asked again', async (_what, reply) => {
  const ask = vi.fn(reply);
  await answerOf(ask).catch(() => {});
  comesBack(true);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a refusal is thrown', async () => {
  await expect(answerOf(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});
