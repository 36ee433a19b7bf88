/**
 * Pages that mean harm, or look as if they did: nothing of theirs executes, nothing of ours leaks to them, and the reader
 * sees the truth or nothing.
 */
import { afterEach, describe, expect, test } from 'vitest';
import {
  cleaned,
  isOff,
  pause,
  type ReaderTab,
  reader,
  setSettings,
  setStage,
  sidebarText,
  until,
  web,
} from './harness';
import { PARAGRAPHS, storyPage } from './harness/news';
import { marks } from './harness/photograph';

const at = (name: string): string => `https://harbourpost.example/world/2026/${name}`;
const MARKUP = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><b onclick=alert(1)>Bold</b>';
const ESCAPED = MARKUP.replaceAll('<', '&lt;');
const CLOBBERING = `<form name="body"><input name="children"><input name="parentNode"><input name="attributes"></form>
  <form id="documentElement"><input id="firstChild" name="querySelectorAll"></form>
  <img name="getElementById"><img name="head"><img name="location"><embed name="implementation">
  <form id="children" name="childNodes"><input name="nodeType"><input name="tagName"><input name="textContent"><input name="remove"></form>`;

setStage();
let tab: ReaderTab;
afterEach(async () => {
  const pwned = await tab?.evaluate(() => (window as { pwned?: unknown }).pwned ?? null).catch(() => null);
  await tab?.close();
  expect(pwned).toBeNull();
});

const title = async () => (await tab.toolbar()).title;
const articleVisible = () =>
  tab.evaluate(() => [...document.querySelectorAll('article > p:not([class])')].every((p) => p.checkVisibility()));

async function visit(name: string, html: string, headers: Record<string, string> = {}): Promise<void> {
  web.put({ [at(name)]: { body: html, headers } });
  tab = await reader.open(at(name));
}

/** Opens every drawer and every piece of evidence in the sidebar. */
async function openEverything(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await tab.sidebar((root) => {
      for (const closed of root.querySelectorAll('[aria-expanded="false"], details:not([open]) > summary'))
        (closed as HTMLElement).click();
    });
    await pause(60);
  }
}

/** Off and on work, and off leaves nothing behind. */
async function togglesCleanly(): Promise<void> {
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  expect(await tab.hasSidebar()).toBe(false);
}

test('DOM clobbering: named forms and inputs in the place of properties', async () => {
  await visit('clobbered', storyPage({ inside: CLOBBERING, after: CLOBBERING }));
  await cleaned(tab);
  expect((await tab.report())?.facts?.headline?.value).toBe('Ferry strike ends after eleven days');
  expect(
    await tab.evaluate(() =>
      [...Document.prototype.querySelectorAll.call(document, 'article > p:not([class])')].every((p) =>
        p.checkVisibility(),
      ),
    ),
  ).toBe(true);
  await tab.click();
  await isOff(tab);
});

test('overridden prototypes and traps on Object.prototype see nothing and break nothing', async () => {
  const head = `<script>
    window.seen = [];
    const note = (what) => window.seen.push(what);
    for (const [proto, names] of [[Element.prototype, ['attachShadow', 'setAttribute', 'getAttribute', 'querySelectorAll', 'closest', 'matches', 'append', 'remove']], [Node.prototype, ['appendChild', 'insertBefore', 'contains']], [Document.prototype, ['createElement', 'querySelector', 'createTreeWalker']], [EventTarget.prototype, ['addEventListener', 'dispatchEvent']], [Array.prototype, ['map', 'filter', 'push']], [String.prototype, ['replace', 'trim']], [RegExp.prototype, ['exec', 'test']]])
      for (const name of names) { const was = proto[name]; if (typeof was === 'function' && proto !== Array.prototype && proto !== String.prototype && proto !== RegExp.prototype) proto[name] = function (...a) { if (String(a[0]).includes('copydesk')) note(name); return was.apply(this, a); }; else proto[name] = function (...a) { if (this && String(this.source ?? '').includes('copydesk')) note(name); return was.apply(this, a); }; }
    for (const key of ['copydesk', 'settings', 'sites', 'verdict', 'state', 'kind', 'report'])
      Object.defineProperty(Object.prototype, key, { set() { note('set ' + key); }, get() { return undefined; }, configurable: true });
    Promise.prototype.then = new Proxy(Promise.prototype.then, { apply: (f, self, a) => Reflect.apply(f, self, a) });
    window.addEventListener('message', (e) => { if (JSON.stringify(e.data ?? null).includes('copydesk')) note('message'); });
  </script>`;
  await visit('prototypes', storyPage({ head }));
  await cleaned(tab);
  expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await togglesCleanly();
});

describe('the sidebar host', () => {
  test('removed by the page it comes back, but not for ever', async () => {
    await visit('remover', storyPage());
    await cleaned(tab);
    const remove = () => tab.evaluate(() => document.querySelector('[data-copydesk="sidebar"]')?.remove());
    await remove();
    await until('back', () => tab.hasSidebar());
    // A page that never stops wins in the end; the fight does not freeze it.
    await tab.evaluate(() => {
      new MutationObserver(() => document.querySelector('[data-copydesk="sidebar"]')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
      document.querySelector('[data-copydesk="sidebar"]')?.remove();
    });
    await pause(500);
    expect(await tab.evaluate(() => 1 + 1)).toBe(2);
    expect(await articleVisible()).toBe(true);
    await togglesCleanly();
  });

  test('its attributes rewritten and its look attacked: it still shows, and goes with off', async () => {
    await visit(
      'restyler',
      storyPage({
        head: '<style>[data-copydesk],[data-copydesk]::before,[translate=no]{display:none!important;opacity:0!important;transform:scale(0)!important;pointer-events:none!important;visibility:hidden!important}</style>',
      }),
    );
    await cleaned(tab);
    const shown = () =>
      tab.sidebar((root) => {
        const panel = root.querySelector('.panel, .tab');
        const box = panel?.getBoundingClientRect();
        return (
          !!panel && !!box && box.width > 10 && box.height > 10 && getComputedStyle(panel).visibility === 'visible'
        );
      });
    expect(await shown()).toBe(true);
    await tab.evaluate(() => {
      const host = document.querySelector('[data-copydesk="sidebar"]');
      host?.setAttribute('style', 'display:none!important');
      host?.setAttribute('hidden', '');
      host?.setAttribute('inert', '');
    });
    await until('shown again', shown);
    await togglesCleanly();
  });

  test('every way that its attributes, its place and its methods offer to hide it: it still shows', async () => {
    await visit('hider', storyPage({ after: '<div id="cellar" style="display:none"></div>' }));
    await cleaned(tab);
    const shown = () =>
      tab.sidebar((root) => {
        const panel = root.querySelector('.panel, .tab');
        const { width = 0, right = 0 } = panel?.getBoundingClientRect() ?? {};
        const { opacity, visibility, clipPath, filter } = getComputedStyle(root.host);
        const looks = [opacity, visibility, clipPath, filter].join(' ');
        return panel?.checkVisibility() && width > 10 && right > innerWidth - 20 && looks === '1 visible none none';
      });
    await until('shown', shown);
    const styles: Record<string, string> = {
      opacity: '0',
      visibility: 'hidden',
      'clip-path': 'circle(0)',
      filter: 'opacity(0)',
      transform: 'translateX(200vw)',
      translate: '200vw',
      scale: '0',
      zoom: '0.01',
      'content-visibility': 'hidden',
      inset: '0 0 0 300vw',
      width: '0',
      transition: 'all 1000s',
      animation: 'gone 1s forwards',
    };
    await tab.evaluate((styles) => {
      const host = document.querySelector('[data-copydesk="sidebar"]') as HTMLElement;
      for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
      for (const name of ['data-fullscreen', 'hidden', 'inert', 'aria-hidden']) host.setAttribute(name, 'true');
      host.className = 'hidden d-none away';
      host.id = 'root';
    }, styles);
    await until('shown in spite of styles and attributes', shown);
    await tab.evaluate(() => {
      const host = document.querySelector('[data-copydesk="sidebar"]') as HTMLElement;
      host.hidePopover();
      host.removeAttribute('popover');
    });
    await until('shown without its layer', shown);
    await tab.evaluate(() => {
      const host = document.querySelector('[data-copydesk="sidebar"]');
      if (host) document.querySelector('#cellar')?.append(host);
    });
    await until('shown again after it was put into a hidden element', shown);
    await togglesCleanly();
  });

  test('spoofed hosts and marks: ours is told apart, theirs is left alone', async () => {
    const inside =
      '<div data-copydesk="sidebar" class="fake">By Nobody</div><p data-copydesk-hidden="" class="marked">Marked by the page.</p><style data-copydesk-style="">p{color:red}</style>';
    await visit('spoofer', storyPage({ inside }));
    await cleaned(tab);
    expect(await tab.sidebar((root) => root.querySelector('.panel, .tab') !== null)).toBe(true);
    await tab.click();
    await isOff(tab);
    expect(
      await tab.evaluate(
        () =>
          document.querySelectorAll(
            '.fake[data-copydesk="sidebar"], .marked[data-copydesk-hidden], style[data-copydesk-style]',
          ).length,
      ),
    ).toBe(3);
  });

  test('synthetic clicks, keys and messages of the page do nothing', async () => {
    await visit('clicker', storyPage());
    await cleaned(tab);
    // What is announced to screen readers comes a moment later, beside the panel.
    const panel = () => tab.sidebar((root) => root.querySelector('.panel')?.textContent ?? '');
    const before = await panel();
    const settings = await reader.api('storage.sync.get', null);
    await tab.evaluate(
      (hosts) => {
        const host = document.querySelector('[data-copydesk="sidebar"]');
        for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'keydown', 'submit', 'toggle'])
          host?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 40, clientY: 40 }),
          );
        (host as HTMLElement | null)?.click();
        document
          .elementFromPoint(innerWidth - 40, 60)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        for (const target of [window, document, document.body])
          target.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'C', code: 'KeyC', altKey: true, shiftKey: true, bubbles: true }),
          );
        for (const data of [
          { copydesk: 'toggle', body: {} },
          { copydesk: 'start', body: { byHand: true } },
          'copydesk',
        ])
          window.postMessage(data, '*');
        for (const name of ['copydesk', 'copydesk:toggle', ...hosts])
          document.dispatchEvent(new CustomEvent(name, { detail: 'toggle' }));
        (
          globalThis as { chrome?: { runtime?: { sendMessage?: (m: unknown) => void } } }
        ).chrome?.runtime?.sendMessage?.({ copydesk: 'page-state' });
      },
      ['wxt:content-script-started'],
    );
    await pause(500);
    expect(await title()).toMatch(/cleaned/);
    expect(await panel()).toBe(before);
    expect(await reader.api('storage.sync.get', null)).toEqual(settings);
  });
});

test('a page that renders its whole document anew, or throws our style out, is cleaned again', async () => {
  await visit('renderer', storyPage());
  await cleaned(tab);
  const newsletter = () => tab.evaluate(() => document.querySelector('.newsletter')?.checkVisibility());
  expect(await newsletter()).toBe(false);
  await tab.evaluate(() => {
    document.querySelector('style[data-copydesk-style]')?.remove();
    document.body.append(document.createElement('section'));
  });
  await until('hidden without our style', async () => (await newsletter()) === false);
  await tab.evaluate((html) => {
    document.documentElement.innerHTML = html;
  }, storyPage());
  await until('hidden again', async () => (await newsletter()) === false);
  await until('the sidebar again', () => tab.hasSidebar());
  expect(await articleVisible()).toBe(true);
  // A page that never stops wins in the end; the fight does not freeze it.
  await tab.evaluate(() => {
    new MutationObserver(() => document.querySelector('style[data-copydesk-style]')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
    document.body.append(document.createElement('section'));
  });
  await until('the page answers', () => tab.evaluate(() => document.querySelector('article') !== null));
  await togglesCleanly();
});

test('text that looks like markup, in every field that is shown, stays text', async () => {
  const jsonLd = JSON.stringify({
    '@type': 'NewsArticle',
    headline: `Ferry ${MARKUP}`,
    articleSection: MARKUP,
    datePublished: '2026-01-06T14:16:00Z',
    author: [{ '@type': 'Person', name: `Ines ${MARKUP} Carval`, url: 'javascript:window.pwned=1' }],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: `Post ${MARKUP}`,
      ethicsPolicy: 'javascript:window.pwned=1',
      correctionsPolicy: 'data:text/html,<script>window.pwned=1</script>',
      ownershipFundingInfo: 'https://harbourpost.example/owner?x="><script>window.pwned=1</script>',
    },
  }).replaceAll('<', '\\u003c');
  await visit(
    'markup',
    storyPage({
      jsonLd,
      headline: `Ferry ${MARKUP}`,
      author: `Ines ${MARKUP} Carval`,
      credit: `Photo: ${MARKUP}/AFP`,
      section: MARKUP,
      inside: `<p>“We reopen ${ESCAPED} tomorrow,” said Maelle ${ESCAPED} Ostrow, the director of ${ESCAPED}, on Monday.</p>
        <p>Correction: an earlier version named ${ESCAPED} as the owner.</p><div class="ad-slot"><span>Advertisement ${ESCAPED}</span></div>`,
    }),
  );
  await cleaned(tab);
  await openEverything();
  const found = await tab.sidebar((root) => ({
    planted: root.querySelectorAll('script, img, iframe, object, embed, [onclick], [onerror], b[onclick]').length,
    links: [...root.querySelectorAll('a[href], area[href], form[action]')].map(
      (a) => a.getAttribute('href') ?? a.getAttribute('action') ?? '',
    ),
    text: root.textContent ?? '',
  }));
  expect(found.planted).toBe(0);
  for (const link of found.links) expect(link).toMatch(/^(?:https?:|mailto:|#)/);
  expect(found.text).toContain('Ferry');
  await togglesCleanly();
});

test('bidi overrides in names cannot turn the words of the sidebar round', async () => {
  await visit(
    'bidi',
    storyPage({
      author: 'Ines \u202Elavrac\u202C',
      headline: 'Ferry \u202Eekirts\u202C \u2066ends\u2069',
      credit: 'Photo: \u202EPFA\u202C',
    }),
  );
  await cleaned(tab);
  expect(await sidebarText(tab)).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
});

test('look-alike domains are shown as what they are', async () => {
  const jsonLd = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Ferry strike ends after eleven days',
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'The Harbour Post',
      ethicsPolicy: 'https://аpple.com/ethics',
      correctionsPolicy: 'https://harbourpost.example@evil.example/corrections',
    },
  });
  await visit('lookalike', storyPage({ jsonLd }));
  await cleaned(tab);
  const links = await tab.sidebar((root) =>
    [...root.querySelectorAll('a[href]')].map((a) => ({
      host: new URL((a as HTMLAnchorElement).href).host,
      text: a.parentElement?.textContent ?? '',
    })),
  );
  // The Cyrillic letter shows as what it is, and what stands before an @ is not taken for the host.
  const elsewhere = links.filter(({ host }) => host !== 'harbourpost.example');
  expect(elsewhere.map(({ host }) => host).sort()).toEqual(['evil.example', 'xn--pple-43d.com']);
  for (const { host, text } of elsewhere) {
    expect(text).toContain(host);
    expect(text).not.toContain('аpple');
    expect(text).not.toContain('harbourpost.example@');
  }
});

test('a frame that poses as an article does not make its page one', async () => {
  web.put({ [at('framed')]: storyPage() });
  web.put({
    'https://portal.example/hub': `<!doctype html><html lang="en"><head><title>Portal</title></head><body><p>Hello.</p><iframe src="${at('framed')}" width="1200" height="900"></iframe><iframe srcdoc="<article><h1>Fake</h1><p>${PARAGRAPHS.join(' ')}</p></article>"></iframe></body></html>`,
  });
  tab = await reader.open('https://portal.example/hub');
  await pause(1500);
  expect(await tab.hasSidebar()).toBe(false);
  const frame = tab.page.frames().find((f) => f.url() === at('framed'));
  expect(await frame?.evaluate(() => document.querySelectorAll('[data-copydesk], [data-copydesk-hidden]').length)).toBe(
    0,
  );
});

describe('the strictest policies', () => {
  test.each([
    ['trusted types', "require-trusted-types-for 'script'; trusted-types 'none'"],
    [
      'no script, no style',
      "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'",
    ],
  ])('%s: cleaned, and the sidebar has its looks', async (name, policy) => {
    await visit(`policy-${name.replaceAll(/\W/g, '-')}`, storyPage(), { 'content-security-policy': policy });
    await cleaned(tab);
    expect(await tab.evaluate(() => document.querySelector('.newsletter')?.checkVisibility())).toBe(false);
    expect(
      await tab.sidebar((root) => {
        const panel = root.querySelector('.panel, .tab');
        return panel ? getComputedStyle(panel).position : '';
      }),
    ).toMatch(/fixed|absolute/);
    // The clean article is made by libraries that parse HTML: these, too, do without what the policy forbids.
    await tab.sidebar((root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('[data-section="tools"] .tool-grid button')];
      buttons.find((button) => /HTML/.test(button.textContent ?? ''))?.click();
    });
    await until('saved', () => tab.sidebar((root) => /Saved/.test(root.querySelector('.done')?.textContent ?? '')));
    await togglesCleanly();
  });

  test('a sandboxed document is cleaned or left alone, and nothing breaks', async () => {
    await visit('sandboxed', storyPage(), { 'content-security-policy': 'sandbox' });
    await pause(1500);
    expect(await articleVisible()).toBe(true);
    if (/cleaned/.test(await title())) await togglesCleanly();
  });
});

describe('monstrous pages', () => {
  const deep = (n: number) => `${'<div>'.repeat(n)}<p>Deep down.</p>${'</div>'.repeat(n)}`;
  test.each([
    [
      'nested 20,000 deep',
      () =>
        storyPage({
          after: `<script>{ let at = document.createElement('div'); at.hidden = true; document.body.append(at); for (let i = 0; i < 20000; i++) { const d = document.createElement('div'); at.append(d); at = d; } at.textContent = 'bottom'; }</script>`,
        }),
    ],
    ['deep markup', () => storyPage({ inside: deep(3000) })],
    ['200,000 nodes', () => storyPage({ after: '<i>x</i>'.repeat(100_000) })],
    [
      'an attribute of a megabyte',
      () => storyPage({ inside: `<p class="${'a '.repeat(500_000)}" title="${'b'.repeat(1_000_000)}">Long.</p>` }),
    ],
    ['a headline of a megabyte', () => storyPage({ headline: 'Ferry '.repeat(170_000) })],
    [
      'JSON-LD nested 50,000 deep',
      () =>
        storyPage({
          jsonLd: `{"@type":"NewsArticle","headline":"Ferry","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
        }),
    ],
    [
      'JSON-LD of 3 MB',
      () =>
        storyPage({
          jsonLd: JSON.stringify({
            '@type': 'NewsArticle',
            headline: 'Ferry',
            author: Array.from({ length: 60_000 }, (_, i) => ({ '@type': 'Person', name: `Author ${i}` })),
          }),
        }),
    ],
    [
      '5,000 JSON-LD scripts',
      () =>
        storyPage({ after: '<script type="application/ld+json">{"@type":"Person","name":"X"}</script>'.repeat(5000) }),
    ],
    [
      'JSON-LD that names itself',
      () =>
        storyPage({
          jsonLd:
            '{"@context":"https://schema.org","@graph":[{"@id":"#a","@type":"NewsArticle","headline":"Ferry","author":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":"Ines Carval","worksFor":{"@id":"#a"}}]}',
        }),
    ],
  ])('%s', async (name, page) => {
    await setSettings(reader, {});
    const html = page();
    const begin = Date.now();
    await visit(`monster-${name.replaceAll(/\W+/g, '-')}`, html);
    await until(
      'an answer',
      async () => /cleaned|not a news article|off|found here/.test(await title()) || Date.now() - begin > 10_000,
      45_000,
    );
    // The page still answers, and its text is there.
    expect(await tab.evaluate(() => 1 + 1)).toBe(2);
    expect(await articleVisible()).toBe(true);
    // Cleaned means cleaned, however large the page is.
    if (/cleaned/.test(await title()))
      expect(await tab.evaluate(() => document.querySelector('.share-bar')?.checkVisibility())).toBe(false);
    expect((await tab.report().catch(() => null))?.problems ?? []).toEqual([]);
  });
});

test('nothing of the extension shows in the page: no id, no address, no global, no resource', async () => {
  await setSettings(reader, { theme: 'dark', history: true }, { 'secret.example': { state: 'off' } });
  await visit('spy', storyPage({ head: '<script>window.before = Object.getOwnPropertyNames(window);</script>' }));
  await cleaned(tab);
  const seen = await tab.evaluate(() => {
    const { before } = window as unknown as { before: string[] };
    return {
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).filter(
        (name) => !before.includes(name) && name !== 'before' && !/^\d+$/.test(name),
      ),
      resources: performance.getEntries().map((e) => e.name),
      storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    };
  });
  expect(seen.html).not.toMatch(/(?:chrome|moz)-extension|secret\.example|3b2d1c5e/);
  expect(seen.resources.filter((name) => /extension:/.test(name))).toEqual([]);
  expect(seen.globals.filter((name) => /copydesk|wxt|browser|preact/i.test(name))).toEqual([]);
  expect(seen.storage).toEqual([[], [], '']);
});

test('the page cannot load a file of the extension', async () => {
  await visit('loader', storyPage());
  await cleaned(tab);
  const base = await reader.api<string>('runtime.getURL', '');
  for (const file of ['icon/on-16.png', 'article.js', 'options.html', '_locales/en/messages.json', 'manifest.json']) {
    const loaded = await tab.evaluate(async (address) => {
      const image = new Image();
      const [byFetch, byImage] = await Promise.all([
        fetch(address)
          .then(() => true)
          .catch(() => false),
        new Promise((done) => {
          image.onload = () => done(true);
          image.onerror = () => done(false);
          image.src = address;
        }),
      ]);
      return byFetch || byImage;
    }, `${base}${file}`);
    expect(loaded, file).toBe(false);
  }
});
