import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { filterQuestion } from '../src/clutter/filter-question';
import type { ListedSelectors } from '../src/clutter/plan';
import { EVERYTHING, knowledgeFor } from '../src/data/everything';
import { type Knowledge, type PageLanguages, takeToHand } from '../src/data/knowledge';
import { createDesk } from '../src/desk/desk';
import type { Desk } from '../src/desk/question';
import type { SessionState, SessionView } from '../src/session/contract';
import { createSession } from '../src/session/session';
import { repairSettings, settingsFor } from '../src/settings/settings';

const SAMPLE = fs.readFileSync(path.join(import.meta.dirname, '../assets/sample/article.html'), 'utf8');
const ADDRESS = 'https://lesquais.example/monde/2026/01/06/valmer-rouvre';

/** A session on the sample article with everything around it made up. */
function setUp(
  stored: unknown = {},
  listed: readonly ListedSelectors[] | (() => readonly ListedSelectors[]) = [],
  html = SAMPLE,
  loadKnowledge: (page: PageLanguages) => Promise<Knowledge> = async () => EVERYTHING,
) {
  const { document } = new JSDOM(html, { url: ADDRESS }).window;
  const before = document.documentElement.outerHTML;
  const states: SessionState[] = [];
  const views: SessionView[] = [];
  const log: string[] = [];
  const controller = new AbortController();
  const page = () => settingsFor(repairSettings(stored).settings, ADDRESS);
  const here = createDesk({
    loadKnowledge,
    askFilters: async (request) => {
      log.push(`asked for ${request.classes.length > 0 ? 'classes' : 'nothing'}`);
      return typeof listed === 'function' ? listed() : listed;
    },
  });
  // As it goes from one process to another.
  const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const desk: Desk = {
    read: async (question) => sent(await here.read(sent(question))),
    readOn: async (ticket) => sent(await here.readOn(ticket)),
  };
  const session = createSession(document, {
    signal: controller.signal,
    loadSettings: async () => page(),
    desk,
    begun: () => null,
    tellState: (state) => states.push(state),
    saveSite: (change) => log.push(JSON.stringify(change)),
    showSidebar: (view) => views.push(view),
    hideSidebar: () => log.push('sidebar gone'),
  });
  return { document, before, states, views, log, controller, session, page, desk };
}
const html = (document: Document) => document.documentElement.outerHTML;

test('an article is analysed, cleaned, shown, and told to the toolbar', async () => {
  const { session, states, views, log } = setUp();
  await session.start(false);
  expect(session.report()?.facts?.headline?.value).toBe('Le port de Valmer rouvre après onze jours de blocage');
  expect(views.at(-1)).toMatchObject({ cleaned: true, restored: [] });
  expect(states.at(-1)).toEqual({ kind: 'on', hidden: session.report()?.hidden.length });
  expect(log).toEqual(['asked for classes']);
});

test('a page is read with the words of its own languages, also when it declares another', async () => {
  const asked: PageLanguages[] = [];
  const { session } = setUp({}, [], SAMPLE.replace('lang="fr"', 'lang="en"'), async (page) => {
    asked.push(page);
    return knowledgeFor(page);
  });
  await session.start(false);
  expect(asked).toEqual([
    { text: 'en', declared: 'en' },
    { text: 'fr', declared: 'en' },
  ]);
  expect(session.report()?.language).toBe('fr');
  expect(session.report()?.facts?.agencies.map((a) => a.value.id)).toEqual(['afp']);
  takeToHand(EVERYTHING);
});

test('the language of a page that declares none is told by its words, which come with the first knowledge', async () => {
  const asked: PageLanguages[] = [];
  const silent = SAMPLE.replace(' lang="fr"', '')
    .replace(/"inLanguage":\s*"[^"]*",?/g, '')
    .replace(/<meta[^>]*og:locale[^>]*>/, '');
  takeToHand({ ...EVERYTHING, languages: [], stopWords: {} });
  const { session } = setUp({}, [], silent, async (page) => {
    asked.push(page);
    return knowledgeFor(page);
  });
  await session.start(false);
  expect(asked).toEqual([
    { text: 'en', declared: 'en' },
    { text: 'fr', declared: null },
  ]);
  expect(session.report()?.language).toBe('fr');
  takeToHand(EVERYTHING);
});

test('malformed structured data is mended', async () => {
  const broken = SAMPLE.replace(/(<script type="application\/ld\+json">\s*)\{/, '$1/* ours */ {');
  expect(broken).not.toBe(SAMPLE);
  const { session } = setUp({}, [], broken);
  await session.start(false);
  const { session: whole } = setUp();
  await whole.start(false);
  expect(session.report()?.facts?.published).toEqual(whole.report()?.facts?.published);
  expect(session.report()?.problems).toEqual([]);
});

test('a page whose languages cannot be had is cleaned and shown all the same', async () => {
  const { session, states } = setUp({}, [], SAMPLE, () => Promise.reject(new Error('the background is gone')));
  await session.start(false);
  expect(session.report()?.facts?.headline?.value).toBe('Le port de Valmer rouvre après onze jours de blocage');
  expect(states.at(-1)?.kind).toBe('on');
});

test('toggling off leaves the document byte for byte as it was, toggling on cleans again', async () => {
  const { session, document, before, states, log } = setUp();
  await session.start(false);
  const cleaned = html(document);
  await session.toggle();
  expect(html(document)).toBe(before);
  expect(states.at(-1)).toEqual({ kind: 'off', hidden: 0 });
  expect(log).toContain('sidebar gone');
  await session.toggle();
  expect(html(document)).toBe(cleaned);
});

test('what the lists name is hidden when they answer', async () => {
  const { session, document } = setUp(
    {},
    [{ group: 'annoyances', selectors: ['.odd-widget'] }],
    SAMPLE.replace('</main>', '<div class="odd-widget"><p>Chat</p></div></main>'),
  );
  await session.start(false);
  expect(session.report()?.hidden.map((h) => h.rule)).toContain('filter-list:annoyances');
  expect(document.querySelector('.odd-widget')?.isConnected).toBe(true);
});

test('an answer that comes after a reset changes nothing', async () => {
  const { session, document, before } = setUp({}, [{ group: 'ads', selectors: ['.ad'] }]);
  const running = session.start(false);
  session.reset();
  await running;
  expect(html(document)).toBe(before);
});

test('on click only: nothing happens until the reader asks', async () => {
  const { session, document, before, views } = setUp({ settings: { mode: 'on-click' } });
  await session.start(false);
  expect(html(document)).toBe(before);
  expect(views).toEqual([]);
  await session.toggle();
  expect(views.length).toBeGreaterThan(0);
});

test('a page that is no article says so and stays as it is, but the reader can insist', async () => {
  const { session, document, before, states } = setUp(
    {},
    [],
    '<!doctype html><title>Login</title><body><h1>Log in</h1><form><input></form>',
  );
  await session.start(false);
  expect(html(document)).toBe(before);
  expect(states.at(-1)?.kind).toBe('no-article');
  await session.toggle();
  expect(html(document)).toBe(before);
  expect(states.at(-1)?.kind).toBe('no-article');
});

test('switching the site off puts an open page back; switching it on cleans again', async () => {
  const { session, document, before, states, page } = setUp();
  await session.start(false);
  session.settingsChanged({ ...page(), off: true, automatic: false });
  expect(html(document)).toBe(before);
  expect(states.at(-1)?.kind).toBe('off');
  session.settingsChanged(page());
  // A busy machine needs more turns than one.
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('on'), 10_000);
});

test('a category switched off comes back at once', async () => {
  const { session, page } = setUp();
  await session.start(false);
  expect(session.report()?.hidden.some((h) => h.category === 'share')).toBe(true);
  const share = session.report()?.hidden.find((h) => h.category === 'share');
  const element = session.find(share?.locator ?? '');
  expect(element?.hasAttribute('data-copydesk-hidden')).toBe(true);
  session.settingsChanged({ ...page(), categories: new Set(['ads']) });
  expect(element?.hasAttribute('data-copydesk-hidden')).toBe(false);
  await vi.waitFor(() => expect(session.report()?.hidden.every((h) => h.category === 'ads')).toBe(true), 10_000);
});

test('one element restored shows again and is told; hidden again it goes', async () => {
  const { session, document, views, states } = setUp();
  await session.start(false);
  const first = session.report()?.hidden[0];
  if (!first) throw new Error('nothing was hidden');
  const cleaned = html(document);
  session.restore(first.locator, true);
  expect(views.at(-1)?.restored).toEqual([first.locator]);
  expect(html(document)).not.toBe(cleaned);
  expect(states.at(-1)?.hidden).toBe((session.report()?.hidden.length ?? 0) - 1);
  session.restore(first.locator, false);
  expect(html(document)).toBe(cleaned);
});

test('the end of the extension puts the page back', async () => {
  const { session, document, before, controller } = setUp();
  await session.start(false);
  controller.abort();
  expect(html(document)).toBe(before);
});

test('tokens of a page: classes, ids and link targets, each once', () => {
  const { document } = new JSDOM('<body class="a b"><p id="x" class="b"><a href="/l">l</a><a href="/l">m</a>', {
    url: ADDRESS,
  }).window;
  expect(filterQuestion(document, ADDRESS)).toEqual({ url: ADDRESS, classes: ['a', 'b'], ids: ['x'], hrefs: ['/l'] });
});

test('an ad that arrives later is hidden too, and comes back with off', async () => {
  const { session, document, before } = setUp();
  await session.start(false);
  const count = session.report()?.hidden.length ?? 0;
  const late = document.createElement('div');
  late.setAttribute('class', 'ad');
  late.innerHTML = '<span>PUBLICITÉ</span>';
  document.querySelectorAll('article p')[4]?.after(late);
  await vi.waitFor(() => expect(session.report()?.hidden.length).toBe(count + 1), 10_000);
  expect(late.hasAttribute('data-copydesk-hidden')).toBe(true);
  await session.toggle();
  late.remove();
  expect(html(document)).toBe(before);
});

test('an ad that arrives while the lists are asked is no less hidden', async () => {
  let asked = 0;
  const { session, document } = setUp({}, () => {
    // Later than the page is copied.
    if (asked++ === 0)
      queueMicrotask(() => {
        const ad = document.createElement('div');
        ad.className = 'ad-slot late';
        ad.innerHTML = '<span>Publicité</span>';
        document.querySelector('article p')?.after(ad);
      });
    return [];
  });
  await session.start(false);
  await expect
    .poll(() => document.querySelector('.late')?.hasAttribute('data-copydesk-hidden'), { timeout: 5000 })
    .toBe(true);
});

test('an article that a script renders after the first look is found', async () => {
  const body = /<main>[\s\S]*<\/main>/.exec(SAMPLE)?.[0] ?? '';
  const { session, document, states } = setUp({}, [], SAMPLE.replace(body, '<main></main>'));
  await session.start(false);
  expect(states.at(-1)?.kind).toBe('no-article');
  const main = document.querySelector('main');
  if (main) main.innerHTML = body;
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('on'), 10_000);
  expect(session.report()?.facts?.headline?.value).toContain('Valmer');
});

test('a selector is tried, kept or refused; it says what it does', async () => {
  const { session, document, log, page } = setUp(
    {},
    [],
    SAMPLE.replace('</body>', '<div class="tides">Nine</div></body>'),
  );
  await session.start(false);
  const isHidden = () => document.querySelector('.tides')?.hasAttribute('data-copydesk-hidden');
  expect(await session.tryHide('.tides')).toEqual({ selector: '.tides', outcome: 'hides', count: 1 });
  expect(isHidden()).toBe(true);
  await session.tryHide(null);
  expect(isHidden()).toBe(false);
  expect((await session.tryHide('article'))?.outcome).toBe('refused');
  expect((await session.tryHide('div[['))?.outcome).toBe('no-selector');
  expect((await session.tryHide('#nowhere'))?.outcome).toBe('names-nothing');
  await session.tryHide('.tides');
  session.hideOnSite('.tides', true);
  expect(log.at(-1)).toBe('{"hide":[".tides"]}');
  session.settingsChanged({ ...page(), site: { hide: ['.tides'] } });
  expect(isHidden()).toBe(true);
  session.hideOnSite('.tides', false);
  session.settingsChanged(page());
  await vi.waitFor(() => expect(isHidden()).toBe(false), 10_000);
});

test('a category of the site is stored only where it differs from the general setting', async () => {
  const { session, log, page } = setUp();
  await session.start(false);
  session.setCategory('navigation', true);
  expect(log.at(-1)).toBe('{"categories":{"navigation":true}}');
  session.settingsChanged({ ...page(), site: { categories: { navigation: true } } });
  session.setCategory('navigation', false);
  expect(log.at(-1)).toBe('{}');
});

describe('the rest of an answer', () => {
  /** A desk whose rest waits until it is let go. */
  function held() {
    const set = setUp();
    const { readOn } = set.desk;
    let letGo = (): void => {};
    const until = new Promise<void>((done) => (letGo = done));
    Object.assign(set.desk, {
      readOn: async (ticket: string) => {
        await until;
        return readOn(ticket);
      },
    });
    return { ...set, letGo };
  }

  test('is told also where more of the page arrived meanwhile', async () => {
    const { session, document, letGo } = held();
    const running = session.start(false);
    await vi.waitFor(() => expect(session.report()).not.toBe(null), 10_000);
    const before = session.report()?.hidden.length ?? 0;
    const late = document.createElement('div');
    late.className = 'ad-slot';
    late.innerHTML = '<span>PUBLICITÉ</span>';
    document.querySelectorAll('article p')[4]?.after(late);
    await vi.waitFor(() => expect(session.report()?.hidden.length).toBe(before + 1), 10_000);
    letGo();
    await running;
    await vi.waitFor(() => expect(session.report()?.context?.voices.length).toBeGreaterThan(0), 10_000);
    expect(session.report()?.hidden.length).toBe(before + 1);
  });

  test('is asked for once more where the desk has forgotten what it was about', async () => {
    const { session, desk } = setUp();
    const { readOn } = desk;
    let forgotten = 0;
    Object.assign(desk, { readOn: async (ticket: string) => (forgotten++ ? readOn(ticket) : null) });
    await session.start(false);
    expect(session.report()?.context?.voices.length).toBeGreaterThan(0);
    expect(forgotten).toBe(2);
  });

  test('is done without where the desk always forgets', async () => {
    const { session, desk, states } = setUp();
    const readOn = vi.fn(async () => null);
    Object.assign(desk, { readOn });
    await session.start(false);
    expect(session.report()?.context).toBe(null);
    expect(states.at(-1)?.kind).toBe('on');
    expect(readOn).toHaveBeenCalledTimes(2);
  });
});

test('where the desk cannot be reached the page stays as it is, and can be tried again', async () => {
  const { session, desk, document, before, states } = setUp();
  const { read } = desk;
  Object.assign(desk, { read: () => Promise.reject(new Error('Nobody answered')) });
  await session.start(true);
  expect(html(document)).toBe(before);
  expect(states.at(-1)).toEqual({ kind: 'idle', hidden: 0 });
  Object.assign(desk, { read });
  await session.toggle();
  expect(states.at(-1)?.kind).toBe('on');
});
