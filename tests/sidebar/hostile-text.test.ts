/**
 * Text that looks like markup, script or an address in every field of every state the sidebar can show: whatever a page,
 * a rating list or a kept visit says is shown as text, and no link leads anywhere but to the web.
 */
import fs from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { agencyOf } from '../../src/data/knowledge';
import { translator } from '../../src/i18n/translate';
import type { Sidebar, SidebarActions, SidebarState } from '../../src/sidebar/contract';
import { mountSidebar } from '../../src/sidebar/mount';
import { citationWork } from '../../src/tools/citations';
import { cleanArticle } from '../../src/tools/clean-article';
import { FULL, NOW, STATES } from './fixtures';

const MARKUP = `<img src=x onerror="pwned()"><script>pwned()</script><a href="javascript:pwned()">x</a>`;
const ENGLISH = JSON.parse(fs.readFileSync('public/_locales/en/messages.json', 'utf8'));

/** Words of our own, not of the page: the interface looks them up. */
const OWN_WORDS = new Set(
  [
    'kind',
    'category',
    'rule',
    'because',
    'certainty',
    'source',
    'precision',
    'role',
    'type',
    'part',
    'sort',
    'mode',
  ].concat([
    'sidebarSide',
    'theme',
    'side',
    'iso',
    'id',
    'agencies',
    'language',
    'tone',
    'relation',
    'locator',
    'where',
    'reason',
  ]),
);

/** The same state with markup behind every text in it, and script in every address. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    if (OWN_WORDS.has(key)) return value;
    if (/^https?:/.test(value)) return `javascript:pwned("${value}")` as T;
    return (/^[a-z]+(?:-[a-z]+)*$/.test(value) ? value : `${value} ${MARKUP}`) as T;
  }
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name)])) as T;
  return value;
}

let root: ShadowRoot;
let sidebar: Sidebar;
beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  });
});
afterEach(() => {
  sidebar?.destroy();
  vi.restoreAllMocks();
});

/** Opens everything that can be opened, as often as something new to open appears. */
async function openEverything(): Promise<void> {
  const done = new Set<Element>();
  for (let round = 0; round < 6; round++) {
    const closed = [...root.querySelectorAll<HTMLElement>('[aria-expanded="false"], details:not([open]) > summary')];
    const fresh = closed.filter((element) => !done.has(element));
    if (fresh.length === 0) return;
    for (const element of fresh) {
      done.add(element);
      element.click();
    }
    await new Promise((next) => setTimeout(next, 5));
  }
}

test.each(Object.keys(STATES))('%s: text stays text', async (name) => {
  const actions = new Proxy({}, { get: () => () => true }) as SidebarActions;
  const initial = poisoned(STATES[name] as SidebarState);
  sidebar = mountSidebar(document, {
    translate: translator(ENGLISH),
    locale: 'en',
    actions,
    initial: { ...initial, open: true },
    find: () => null,
    agencyOf,
  });
  await openEverything();
  const foreign = root.querySelectorAll(
    'script, img, iframe, object, embed, [onerror], [onclick], [href^="javascript:" i]',
  );
  expect([...foreign].map((element) => element.outerHTML)).toEqual([]);
  for (const link of root.querySelectorAll('[href], [src], [action]'))
    expect(link.getAttribute('href') ?? link.getAttribute('src') ?? link.getAttribute('action')).toMatch(
      /^https?:\/\/|^#/,
    );
  // The poison did arrive, as text.
  if (initial.report.facts) expect(root.textContent).toContain('<script>pwned()</script>');
});

test('nor does it in what is copied and saved', () => {
  const report = { ...poisoned(FULL), url: FULL.url };
  document.body.innerHTML = `<article><h1>Ferries</h1>${'<p>The ferries stayed at the old pier while the crews met on the quay, and nobody crossed that day. &lt;script&gt;pwned()&lt;/script&gt;</p>'.repeat(9)}</article>`;
  const options = {
    report,
    work: citationWork(report, new Date(NOW), () => null),
    hidden: new Set<Element>(),
    label: String,
  };
  const html = cleanArticle(document, { ...options, format: 'html' }) ?? '';
  const file = new DOMParser().parseFromString(html, 'text/html');
  expect(file.querySelectorAll('script, img, [onerror], [href^="javascript:" i]')).toHaveLength(0);
  expect(file.body.textContent).toContain('<script>pwned()</script>');
  const markdown = cleanArticle(document, { ...options, format: 'markdown' }) ?? '';
  expect(markdown).toContain('\\<script>pwned()');
  expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|a)\b/);
});
