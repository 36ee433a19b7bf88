/** Messages between page and background: answers, failures, and what is nobody's business. */
import { afterEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const listeners = new Set<Listener>();
/** A runtime in which messages go to the listeners of the same world, copied as the browser copies them. */
vi.mock('../../src/browser/api', () => ({
  unlisten: (stop: () => void) => stop(),
  browser: {
    runtime: {
      id: 'us',
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          const copy = (value: unknown) => JSON.parse(JSON.stringify(value));
          const open = [...listeners].map((l) =>
            l(copy(message), { id: 'us', url: 'https://news.example/a', tab: { id: 7 } }, (reply) =>
              resolve(copy(reply)),
            ),
          );
          if (!open.includes(true)) resolve(undefined);
        }),
    },
  },
}));
const { answerMessages, sendPersistently, sendToBackground } = await import('../../src/browser/messages');
type ToBackground = import('../../src/browser/messages').ToBackground;

afterEach(() => listeners.clear());

test('a handler is told the body and the sender, and its answer comes back', async () => {
  const seen: unknown[] = [];
  answerMessages<ToBackground>({
    catalog: async ({ language }, sender) => {
      seen.push(language, sender);
      return { name: { message: 'Copydesk' } };
    },
  });
  expect(await sendToBackground('catalog', { language: 'de' })).toEqual({ name: { message: 'Copydesk' } });
  expect(seen).toEqual(['de', { tabId: 7, url: 'https://news.example/a' }]);
});

test('nothing answered is nothing received', async () => {
  answerMessages<ToBackground>({ 'open-options': () => undefined });
  expect(await sendToBackground('open-options', {})).toBeUndefined();
});

test.each([
  ['throws', () => Promise.reject(new Error('no such file'))],
  [
    'throws at once',
    () => {
      throw new Error('no such file');
    },
  ],
])('a handler that %s makes the sender throw', async (_how, handler) => {
  answerMessages<ToBackground>({ catalog: handler });
  await expect(sendToBackground('catalog', { language: 'de' })).rejects.toThrow('no such file');
});

test('a message that nobody handles makes the sender throw', async () => {
  answerMessages<ToBackground>({ 'open-options': () => undefined });
  await expect(sendToBackground('catalog', { language: 'de' })).rejects.toThrow('Nobody answered');
});

test('a lost message is sent again, and what fails in the end is thrown', async () => {
  vi.useFakeTimers();
  let lost = 2;
  answerMessages<ToBackground>({
    catalog: () => {
      if (lost-- > 0) throw new Error('the background ended');
      return {};
    },
  });
  const answer = sendPersistently('catalog', { language: 'de' });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({});
  lost = 9;
  const failing = expect(sendPersistently('catalog', { language: 'de' })).rejects.toThrow('the background ended');
  await vi.runAllTimersAsync();
  await failing;
  expect(lost).toBe(6);
  vi.useRealTimers();
});

test('an answer lost in the back/forward cache is asked for again', async () => {
  let asked = 0;
  answerMessages<ToBackground>({ catalog: () => (++asked === 1 ? new Promise(() => {}) : {}) });
  const answer = sendPersistently('catalog', { language: 'de' });
  await vi.waitFor(() => expect(asked).toBe(1));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(await answer).toEqual({});
});

test.each([
  ['from another extension', { copydesk: 'open-options', body: {} }, { id: 'them' }],
  ['of an unknown kind', { copydesk: 'constructor', body: {} }, { id: 'us' }],
  ['that is no envelope', 'open-options', { id: 'us' }],
  ['that is null', null, { id: 'us' }],
])('a message %s is left alone', (_what, message, sender) => {
  const handler = vi.fn();
  answerMessages<ToBackground>({ 'open-options': handler });
  const [listener] = listeners;
  expect(listener?.(message, sender, () => {})).toBeUndefined();
  expect(handler).not.toHaveBeenCalled();
});

test('listening ends with the signal', () => {
  const controller = new AbortController();
  answerMessages<ToBackground>({ 'open-options': () => undefined }, controller.signal);
  expect(listeners.size).toBe(1);
  controller.abort();
  expect(listeners.size).toBe(0);
});
