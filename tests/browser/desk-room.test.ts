/** How the background finds the desk in Chromium: an offscreen document, opened when it is needed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeskCall, type DeskReply, deskRoom, openDesk } from '../../src/browser/desk-room';

type Behaviour = (call: DeskCall, reply: (message: DeskReply) => void) => void;
const answers: Behaviour = (call, reply) => {
  reply({ taken: true });
  reply({ answer: call.kind === 'read-on' ? { ticket: call.ticket } : null });
};

let pages: { url: string; postMessage(call: DeskCall, ports: MessagePort[]): void }[];
let created: unknown[];
let behaviour: Behaviour;
let creating: () => Promise<void>;

beforeEach(() => {
  pages = [];
  created = [];
  behaviour = answers;
  creating = async () => {};
  const page = () => ({
    url: 'chrome-extension://us/desk.html',
    postMessage: (call: DeskCall, [port]: MessagePort[]) => behaviour(call, (message) => port?.postMessage(message)),
  });
  const matchAll = async () => [{ url: 'chrome-extension://us/options.html', postMessage: () => {} }, ...pages];
  vi.stubGlobal('clients', { matchAll });
  vi.stubGlobal('chrome', {
    offscreen: {
      async createDocument(options: unknown) {
        created.push(options);
        await creating();
        pages.push(page());
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it is opened at the first question, and found at the next', async () => {
  expect(await deskRoom.readOn('a')).toEqual({ ticket: 'a' });
  expect(await deskRoom.readOn('b')).toEqual({ ticket: 'b' });
  expect(created).toEqual([{ url: '/desk.html', reasons: ['DOM_PARSER'], justification: expect.any(String) }]);
});

test('fifty questions at once open one', async () => {
  creating = () => new Promise((done) => setTimeout(done, 5));
  await Promise.all(Array.from({ length: 50 }, (_, i) => deskRoom.readOn(String(i))));
  expect(created).toHaveLength(1);
});

test('what the desk throws is thrown here', async () => {
  behaviour = (_, reply) => {
    reply({ taken: true });
    reply({ failed: 'The copy ends within an element' });
  };
  await expect(deskRoom.readOn('a')).rejects.toThrow('The copy ends within an element');
});

test('a page that closed just then: the question goes to the next', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  behaviour = () => {
    pages.length = 0;
    behaviour = answers;
  };
  const asking = deskRoom.readOn('a');
  await vi.waitFor(() => expect(created).toHaveLength(1));
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(2000);
    expect(created).toHaveLength(2);
  });
  expect(await asking).toEqual({ ticket: 'a' });
});

test('where none can be opened the question fails; making ready does not', async () => {
  creating = () => Promise.reject(new Error('refused'));
  await expect(deskRoom.readOn('a')).rejects.toThrow('could not be opened');
  await expect(openDesk()).resolves.toBe(undefined);
});
