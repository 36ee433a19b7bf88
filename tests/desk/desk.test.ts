import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedSelectors } from '../../src/clutter/plan';
import { EVERYTHING, knowledgeFor } from '../../src/data/everything';
import { type PageLanguages, takeToHand } from '../../src/data/knowledge';
import { createDesk, type DeskSources } from '../../src/desk/desk';
import type { DeskAnswer, DeskQuestion } from '../../src/desk/question';
import { copyPage } from '../../src/page-copy/copy-page';
import { CLUTTER_CATEGORIES } from '../../src/report';

const SAMPLE = fs.readFileSync(path.join(import.meta.dirname, '../../assets/sample/article.html'), 'utf8');
const ADDRESS = 'https://lesquais.example/monde/2026/01/06/valmer-rouvre';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  takeToHand(EVERYTHING);
});

function openDesk(sources: Partial<DeskSources> = {}) {
  return createDesk({
    loadKnowledge: async (page: PageLanguages) => knowledgeFor(page),
    askFilters: async () => [],
    ...sources,
  });
}

function ask(html = SAMPLE, more: Partial<DeskQuestion> = {}) {
  const { document } = new JSDOM(html, { url: ADDRESS }).window;
  const { copy, elements } = copyPage(document);
  const question: DeskQuestion = {
    url: ADDRESS,
    copy,
    places: [],
    always: false,
    categories: [...CLUTTER_CATEGORIES],
    lists: true,
    custom: { hide: [], keep: [] },
    earlier: null,
    ...more,
  };
  return { document, elements, question };
}
const told = (answer: DeskAnswer | null): DeskAnswer => {
  if (!answer) throw new Error('nothing was told');
  return answer;
};

test('what it says of a copy names elements of the page', async () => {
  const { question, elements } = ask();
  const { report, places, agencies, ticket, anew } = told(await openDesk().read(question));
  expect(report.detection.article).toBe(true);
  expect(report.context).toBe(null);
  expect([anew, typeof ticket]).toEqual([true, 'string']);
  expect(agencies.map((a) => a.id)).toContain('afp');
  const byName = new Map(places.map(([number, name]) => [name, elements[number]]));
  expect(report.hidden.length).toBeGreaterThan(3);
  for (const { locator } of report.hidden) expect(byName.get(locator)).toBeDefined();
  const headline = report.facts?.headline?.evidence.find((e) => e.source === 'text');
  expect(byName.get(headline?.where ?? '')?.localName).toBe('h1');
});

test('the rest is told for a ticket, once', async () => {
  const desk = openDesk();
  const { ticket } = told(await desk.read(ask().question));
  const rest = told(await desk.readOn(ticket ?? ''));
  expect(rest.report.context?.voices.length).toBeGreaterThan(0);
  expect(rest.visit?.snapshot.paragraphs.length).toBeGreaterThan(3);
  expect(rest.ticket).toBe(null);
  expect(await desk.readOn(ticket ?? '')).toBe(null);
});

test('a ticket that nobody comes for is forgotten', async () => {
  const desk = openDesk();
  const { ticket } = told(await desk.read(ask().question));
  vi.advanceTimersByTime(60_000);
  expect(await desk.readOn(ticket ?? '')).toBe(null);
});

describe('the lists', () => {
  const html = SAMPLE.replace('</main>', '<div class="odd-widget"><p>Chat</p></div></main>');
  const listed: readonly ListedSelectors[] = [{ group: 'annoyances', selectors: ['.odd-widget'] }];
  const rules = (answer: DeskAnswer | null) => told(answer).report.hidden.map((h) => h.rule);

  test('what they name is hidden', async () => {
    expect(rules(await openDesk({ askFilters: async () => listed }).read(ask(html).question))).toContain(
      'filter-list:annoyances',
    );
  });
  test('where they take long the answer does not wait; what they name comes with the rest', async () => {
    let load = (_: readonly ListedSelectors[]): void => {};
    const desk = openDesk({ askFilters: () => new Promise((done) => (load = done)) });
    const reading = desk.read(ask(html).question);
    await vi.advanceTimersByTimeAsync(100);
    const first = await reading;
    expect(rules(first)).not.toContain('filter-list:annoyances');
    const rest = desk.readOn(first?.ticket ?? '');
    load(listed);
    expect(rules(await rest)).toContain('filter-list:annoyances');
  });
  test('they are not asked where the reader wants none, and their failure is none of the page’s', async () => {
    const askFilters = vi.fn(() => Promise.reject(new Error('no such file')));
    const desk = openDesk({ askFilters });
    expect(rules(await desk.read(ask(html, { lists: false }).question)).length).toBeGreaterThan(3);
    expect(askFilters).not.toHaveBeenCalled();
    expect(rules(await desk.read(ask(html).question)).length).toBeGreaterThan(3);
  });
});

describe('looking again', () => {
  test('the facts stay, elements keep their names, what arrived is hidden', async () => {
    const desk = openDesk();
    const before = ask();
    const first = told(await desk.read(before.question));
    const rest = told(await desk.readOn(first.ticket ?? ''));
    const late = before.document.createElement('div');
    late.className = 'ad-slot';
    late.textContent = 'Publicité';
    before.document.querySelector('article p')?.before(late);
    const { copy, elements } = copyPage(before.document);
    const named = [...first.places, ...rest.places].map(([n, name]) => [before.elements[n], name] as const);
    const places = named.map(([element, name]) => [elements.indexOf(element as Element), name] as const);
    const again = told(await desk.read({ ...before.question, copy, places, earlier: rest }));
    expect([again.anew, again.ticket]).toEqual([false, null]);
    expect(again.report.facts).toEqual(rest.report.facts);
    expect(again.report.context).toEqual(rest.report.context);
    expect(again.report.hidden).toHaveLength(rest.report.hidden.length + 1);
    const others = again.report.hidden.filter((h) => rest.report.hidden.some((was) => was.locator === h.locator));
    expect(others).toHaveLength(rest.report.hidden.length);
  });
  test('nothing is told where there was no article and still is none', async () => {
    const html = '<!doctype html><title>Log in</title><body><h1>Log in</h1><form><input></form>';
    const desk = openDesk();
    const first = told(await desk.read(ask(html).question));
    expect([first.report.detection.article, first.story, first.ticket]).toEqual([false, null, null]);
    expect(await desk.read(ask(html, { earlier: first }).question)).toBe(null);
  });
});

test('pages in two languages that are read at once do not get each other’s words', async () => {
  const english = SAMPLE.replace('lang="fr"', 'lang="en"');
  const alone = told(await openDesk().read(ask().question)).report.facts;
  const desk = openDesk();
  const [a, b, c] = await Promise.all([
    desk.read(ask().question),
    desk.read(ask(english.replaceAll('AFP', 'dpa')).question),
    desk.read(ask().question),
  ]);
  expect(told(a).report.facts).toEqual(alone);
  expect(told(c).report.facts).toEqual(alone);
  expect(told(b).report.facts?.agencies.map((f) => f.value.id)).toEqual(['dpa']);
});

test('a damaged copy or address is refused; the next question is answered', async () => {
  const desk = openDesk();
  const { question } = ask();
  await expect(desk.read({ ...question, copy: { ...question.copy, tree: [0] } })).rejects.toThrow(RangeError);
  await expect(desk.read({ ...question, url: 'nowhere' })).rejects.toThrow(TypeError);
  expect(told(await desk.read(question)).report.detection.article).toBe(true);
});
