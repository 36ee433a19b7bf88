import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchLate } from '../../src/clutter/late';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function setUp(found: () => number) {
  const { document } = new JSDOM('<body><main></main>').window;
  const controller = new AbortController();
  const log = { looks: 0, held: 0, gaveUp: 0, veiled: [] as string[] };
  watchLate(document, {
    signal: controller.signal,
    look: async () => {
      log.looks++;
      return found();
    },
    veil: (elements) => log.veiled.push(...elements.map((e) => e.className)),
    hold: () => log.held++,
    gaveUp: () => log.gaveUp++,
  });
  const add = (html = '') => {
    const element = document.createElement('div');
    element.className = 'row';
    element.textContent = html;
    document.body.append(element);
    return element;
  };
  return { document, controller, log, add };
}

test('many additions at once are one look', async () => {
  const { add, log } = setUp(() => 0);
  for (let i = 0; i < 50; i++) add();
  await pause(300);
  expect(log.looks).toBe(1);
});

test('what comes in pieces, not named like clutter, is one look', async () => {
  const { add, log } = setUp(() => 0);
  for (let i = 0; i < 10; i++) {
    add();
    await pause(16);
  }
  expect(log.looks).toBe(0);
  await pause(1500);
  expect(log.looks).toBe(1);
});

test('a quiet page is not looked at; text and attributes are no additions', async () => {
  const { document, log } = setUp(() => 0);
  document.body.setAttribute('class', 'x');
  document.body.append('text');
  await pause(150);
  expect(log.looks).toBe(0);
});

test('what no rule could name is no news: rows of bare text', async () => {
  const { document, log } = setUp(() => 0);
  const list = document.createElement('ul');
  list.innerHTML = '<li><span>19:30 Harbour – Lighthouse</span></li>'.repeat(100);
  document.body.append(list);
  await pause(5000);
  expect([log.looks, log.held]).toEqual([0, 1]);
  list.insertAdjacentHTML('beforeend', '<li><a href="/tickets">Tickets</a></li>');
  await pause(500);
  expect(log.looks).toBe(1);
});

test('our own elements are no news', async () => {
  const { document, log } = setUp(() => 0);
  const own = document.createElement('div');
  own.setAttribute('data-copydesk', 'sidebar');
  document.documentElement.append(own);
  await pause(150);
  expect(log.looks).toBe(0);
});

test('nothing runs after the end', async () => {
  const { add, log, controller } = setUp(() => 0);
  add();
  controller.abort();
  add();
  await pause(150);
  expect(log.looks).toBe(0);
});

test('a page that puts things back for ever is given up on, once', async () => {
  const { add, log } = setUp(() => {
    queueMicrotask(() => add());
    return 1000;
  });
  add();
  await pause(600);
  expect(log.gaveUp).toBe(1);
  expect(log.looks).toBe(3);
});

test('looks that find nothing become rarer', async () => {
  const { add, log } = setUp(() => 0);
  const timer = setInterval(() => add(), 10);
  await pause(4000);
  clearInterval(timer);
  // After 250, 500, 1,000 and 2,000 milliseconds.
  expect(log.looks).toBe(4);
});

test('what is named like clutter is looked at at once, also while looks are rare', async () => {
  const { document, add, log } = setUp(() => 0);
  for (let i = 0; i < 3; i++) {
    add();
    await pause(500 * 2 ** i);
  }
  const before = log.looks;
  add();
  await pause(60);
  expect(log.looks).toBe(before);
  const ad = document.createElement('div');
  ad.setAttribute('class', 'ad-slot');
  document.body.append(ad);
  await pause(60);
  expect(log.looks).toBe(before + 1);
});

test('what is named like clutter and says next to nothing is veiled before it is painted, again and again', async () => {
  const { document, log } = setUp(() => 0);
  const put = (name: string, html: string) => {
    const element = document.createElement('div');
    element.className = name;
    element.innerHTML = html;
    document.body.append(element);
  };
  put('ad-slot', '<span>Advertisement</span><iframe></iframe>');
  put('story', '<span>Advertisement</span>');
  put('promo', `<p>${'The ferry sails again. '.repeat(10)}</p>`);
  put('banner', '<figure><img><figcaption>The quay</figcaption></figure>');
  await pause(0);
  expect(log.veiled).toEqual(['ad-slot']);
  put('ad-slot second', '');
  await pause(0);
  expect(log.veiled).toEqual(['ad-slot', 'ad-slot second']);
});
