import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BODY } from '../../scripts/gallery/page';
import { agencyOf } from '../../src/data/knowledge';
import { translator } from '../../src/i18n/translate';
import { resolveLocator } from '../../src/page/locator';
import { selectorOf } from '../../src/page/selector';
import type { Sidebar, SidebarActions, SidebarState } from '../../src/sidebar/contract';
import { mountSidebar } from '../../src/sidebar/mount';
import { rangeOf } from '../../src/sidebar/pointer';
import { ARABIC, FULL, LOUD, MANY, NOT_AN_ARTICLE, STATES } from './fixtures';

const ENGLISH = JSON.parse(fs.readFileSync('public/_locales/en/messages.json', 'utf8'));
let root: ShadowRoot;
let sidebar: Sidebar;
let actions: { [K in keyof SidebarActions]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  // jsdom has no closed roots to look into: the test opens the door that the page does not have.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  });
  const page = new DOMParser().parseFromString(`<!doctype html><html><body>${BODY}</body></html>`, 'text/html');
  document.body.replaceChildren(...[...page.body.childNodes].map((n) => document.importNode(n, true)));
  const names = [
    ...['toggleClean', 'restore', 'keepHere', 'peek', 'setOpen', 'setTabOffset', 'siteOff', 'openOptions', 'copy'],
    ...['download', 'cleanArticle', 'print', 'hideOnSite', 'reportProblem'],
    ...['setCategory', 'tryHide'],
  ];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn(() => true)])) as unknown as typeof actions;
});
afterEach(() => {
  sidebar?.destroy();
  vi.restoreAllMocks();
});

function mount(state: SidebarState, locale = 'en'): string {
  sidebar = mountSidebar(document, {
    translate: translator(ENGLISH),
    locale,
    actions: actions as unknown as SidebarActions,
    initial: state,
    find: (locator) => resolveLocator(document.documentElement, locator),
    agencyOf,
  });
  return root.querySelector('.root')?.textContent ?? '';
}
const state = (report: SidebarState['report']): SidebarState => ({ ...(STATES.full as SidebarState), report });
const click = async (selector: string) => {
  const element = root.querySelector<HTMLElement>(selector);
  expect(element, selector).not.toBeNull();
  element?.click();
  await new Promise((done) => setTimeout(done, 20));
};
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((e) => e.textContent);

describe('what it says', () => {
  test('sections come in their order', () => {
    mount(state(FULL));
    expect([...root.querySelectorAll('[data-section]')].map((e) => e.getAttribute('data-section'))).toEqual([
      ...['when', 'who', 'pictures', 'piece', 'changes', 'context', 'cleaned', 'tools'],
    ]);
  });
  test("what changed since the last visit, and whether the page says so; the reader's own ratings verbatim", () => {
    const text = mount(STATES.full as SidebarState);
    expect(text).toContain('The page gives no later update time');
    expect([...root.querySelectorAll('.diff ins')].map((e) => e.textContent)).toEqual(['Fifteen']);
    expect([...root.querySelectorAll('.diff del')].map((e) => e.textContent)).toEqual(['Twelve']);
    expect(text).toContain('Update times seen: ');
    expect(text).toContain('Library list');
    expect(text).toContain('B+');
    expect(text).toContain('Valmer library');
  });
  test('that a change could not be kept, in one quiet line, and only then', () => {
    expect(mount(state(FULL))).not.toContain('could not be saved');
    mount({ ...state(FULL), unsaved: true });
    expect(texts('[role=status].unsaved')).toEqual([
      "That could not be saved: the browser's storage is full or refuses.",
    ]);
  });
  test('lineage in a sentence, the agency with full name, country and kind, where that can be checked and as of when', () => {
    const text = mount(state(FULL));
    expect(text).toContain('Written by The Harbour Post with material from AFP');
    expect(text).toContain('Agence France-Presse');
    expect(text).toContain('France · independent by statute');
    expect(texts('.agency a')).toEqual(['Loi n° 57-32 du 10 janvier 1957']);
    expect(text).toContain('as of Jun 8, 2017');
  });
  test('the timeline is in the order of time', () => {
    mount(state(FULL));
    expect(texts('.point .label').map((t) => t?.split('·')[0]?.trim())).toEqual([
      ...['Published', 'Updated', 'Your last visit', 'Today'],
    ]);
  });
  test('old, sponsored, contradictory, AI: said out loud at the top', () => {
    mount(state(LOUD));
    expect(texts('.headline .chip')).toEqual([
      'Sponsored',
      'Old story: 3 years ago',
      'Dates disagree',
      'AI-generated picture',
    ]);
    expect(root.textContent).toContain('The update is dated before the publication');
    expect(root.textContent).toContain('Somebody paid for this text to appear.');
  });
  test('a moment that several places give is said once in a conflict', () => {
    const facts = LOUD.facts;
    const [conflict] = facts?.dateConflicts ?? [];
    if (!facts || !conflict) throw new Error('the fixture has a conflict');
    const moments = [...conflict.moments, ...conflict.moments];
    mount(state({ ...LOUD, facts: { ...facts, dateConflicts: [{ ...conflict, moments }] } }));
    // Which spaces stand inside a time is the browser's own choice.
    expect(texts('.notice.warn').join()).toMatch(/: Jan 5, 2023, 9:00\sAM and Jan 6, 2023, 2:16\sPM\sUTC\+1\./);
  });
  test('handed-out picture: the party, the agency, and the word for it', () => {
    mount(state(FULL));
    expect(root.querySelector('.picture')?.textContent).toMatch(/Handed out by\s*Ministry of Coasts of Novaria/);
    expect(root.querySelector('.picture .chip')?.textContent).toBe('Handout');
  });
  test('what is missing is said where it matters, and nothing empty is shown', () => {
    mount(STATES.bare as SidebarState);
    expect(texts('.absent')).toEqual(['Published not found on this page', 'Author not found on this page']);
    expect(root.querySelector('[data-section=piece], [data-section=context], .timeline .point')).toBeNull();
    expect(root.textContent).toContain('No credit found');
    for (const element of root.querySelectorAll('h2, h3, li, .value, p:not(.done)'))
      expect(element.textContent?.trim(), element.outerHTML).not.toBe('');
  });
  test('a page that is no article says why', () => {
    expect(mount(state(NOT_AN_ARTICLE))).toContain('It looks like a list of stories.');
  });
  test('foreign words carry their language and direction', () => {
    mount(state(ARABIC));
    expect(root.querySelector('h1')?.getAttribute('lang')).toBe('ar');
    expect(root.querySelector('.headline')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('.frame')?.getAttribute('dir')).toBe('ltr');
  });
  test('what we say of an agency with a foreign name keeps the direction of the interface', () => {
    mount(state(FULL), 'ar');
    expect([...root.querySelectorAll('.agency .muted, .agency .chips')].map((e) => e.getAttribute('dir'))).toEqual([
      ...['rtl', 'rtl'],
    ]);
  });
  test('forty pictures: those with one credit together, four credits, and the rest on demand', async () => {
    mount(state(MANY));
    expect(root.querySelectorAll('.picture')).toHaveLength(4);
    await click('[data-section=pictures] > .link-button');
    expect(root.querySelectorAll('.picture')).toHaveLength(14);
    expect(root.querySelectorAll('.picture.many')).toHaveLength(2);
  });
});

describe('what it does', () => {
  test('evidence opens on demand, with the candidates that lost', async () => {
    mount(state(FULL));
    expect(root.querySelector('.evidence-box')).toBeNull();
    await click('.point.published .evidence-button');
    const box = root.querySelector('.evidence-box')?.textContent ?? '';
    expect(box).toContain('Published 19/11/2026 - 14:16 UTC+1');
    expect(box).toContain('Structured data (JSON-LD)');
    expect(box).toContain('belongs to another story');
  });
  test('each control asks for its action', async () => {
    mount(state(FULL));
    await click('.switch');
    expect(actions.toggleClean).toHaveBeenCalledOnce();
    await click('.collapse');
    expect(actions.setOpen).toHaveBeenCalledWith(false);
    await click('.footer .link-button:first-child');
    expect(actions.siteOff).toHaveBeenCalledOnce();
    await click('.footer .link-button:last-child');
    expect(actions.openOptions).toHaveBeenCalledOnce();
    await click('.hidden-row:not(.restored) .small-button');
    expect(actions.restore).toHaveBeenCalledWith('body/div[2]', true);
    await click('.hidden-row .icon-button');
    expect(actions.keepHere).toHaveBeenCalledWith('body/div[1]');
    await click('.citation .button');
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('Ada Lindqvist / Agence France-Presse'));
    expect(root.querySelector('.done')?.textContent).toBe('Copied');
  });
  test('one click on what was hidden shows it for a moment, another hides it; each says why it was hidden', async () => {
    mount(state(FULL));
    expect(root.querySelector('.hidden-row .source')?.textContent).toBe('Labelled as advertising.');
    const row = '.hidden-row:not(.restored) button.hidden-text';
    await click(row);
    expect(actions.peek).toHaveBeenLastCalledWith('body/div[2]', true);
    expect(root.querySelector(row)?.getAttribute('aria-pressed')).toBe('true');
    await click(row);
    expect(actions.peek).toHaveBeenLastCalledWith('body/div[2]', false);
  });
  test("the reader's own rules say what they do here, and go with one click; categories are switched for the site", async () => {
    mount(STATES.many as SidebarState);
    const section = root.querySelector('[data-section=cleaned]')?.textContent ?? '';
    expect(section).toContain('This rule would hide the article, so it is not applied: main > .body');
    expect(section).toContain('This rule is not a CSS selector: div[[');
    await click('[aria-label="Remove the rule #poll"]');
    expect(actions.hideOnSite).toHaveBeenCalledWith('#poll', false);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.check input')];
    expect(boxes.map((box) => box.checked)).toEqual([...Array(8).fill(true), false]);
    await click('.check:last-child input');
    expect(actions.setCategory).toHaveBeenCalledWith('navigation', true);
  });
  test('the report is copied as JSON that parses', async () => {
    mount(state(FULL));
    await click('.tool-grid .button:nth-child(5)');
    expect(JSON.parse(String(actions.copy.mock.calls[0]?.[0]))).toEqual(JSON.parse(JSON.stringify(FULL)));
  });
  test('an article that cannot be made clean is said', async () => {
    mount(state(FULL));
    actions.cleanArticle.mockReturnValue(null);
    await click('.tool-grid .button:nth-child(2)');
    expect(actions.download).not.toHaveBeenCalled();
    expect(root.querySelector('.done')?.textContent).toContain('No clean article');
  });
  test('Escape closes; the tab opens', async () => {
    mount(state(FULL));
    root.querySelector('.switch')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(actions.setOpen).toHaveBeenCalledWith(false);
    sidebar.update({ ...state(FULL), open: false });
    await click('.tab');
    expect(actions.setOpen).toHaveBeenCalledWith(true);
  });
  test('screen readers hear what was done', async () => {
    mount(state(FULL));
    await vi.waitFor(() =>
      expect(root.querySelector('[role=status]')?.textContent).toBe('5 elements hidden, sources available'),
    );
    sidebar.update({ ...state(FULL), cleaned: false });
    expect(root.querySelector('[role=status]')?.textContent).toBe('Page shown as it was');
  });
  test('never takes the focus by itself', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    mount(state(FULL));
    sidebar.update({ ...state(FULL), open: false });
    sidebar.update(state(FULL));
    expect(document.activeElement).toBe(field);
  });
  test('leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    mount(state(FULL));
    expect(document.querySelector('[data-copydesk]')).not.toBeNull();
    sidebar.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('pointing at words', () => {
  test('a quote is found across elements and white space', () => {
    document.body.replaceChildren();
    const p = document.body.appendChild(document.createElement('p'));
    for (const part of ['One  two\n', 'three', ' four five six seven eight nine ten'])
      p.appendChild(document.createElement('b')).textContent = part;
    expect(rangeOf(p, 'two three four')?.toString()).toBe('two\nthree four');
    expect(rangeOf(p, 'two three…')?.toString()).toBe('two\nthree');
    expect(rangeOf(p, 'eleven')).toBeNull();
    expect(rangeOf(p, undefined)).toBeNull();
  });
});

describe('a selector for a chosen element', () => {
  const make = (html: string) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return { page, chosen: page.querySelector('[x]') as Element };
  };
  test.each([
    ['<div id="promo" x></div>', '#promo'],
    ['<div id="ad-8347261" class="promo box" x></div><div class="box"></div>', 'div.promo.box'],
    ['<div class="side"><p class="a1b2c3d" x></p><p></p></div>', 'div.side > p:nth-of-type(1)'],
  ])('%s', (html, selector) => {
    const { page, chosen } = make(html);
    expect(selectorOf(page, chosen)).toBe(selector);
    expect(page.querySelectorAll(selector)).toHaveLength(1);
  });
});
