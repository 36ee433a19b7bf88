/** What is hidden and what never is: filter lists, structure and wording, wrappers, space, scroll locks, odd markup. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  BROWSER,
  cleaned,
  isOff,
  loaded,
  pause,
  type ReaderTab,
  reader,
  resetSettings,
  setStage,
  until,
  web,
} from './harness';
import { all, emptyBoxes, visible } from './harness/boxes';
import { findListedClass } from './harness/listed';
import { PARAGRAPHS, storyPage } from './harness/news';
import { marks, photograph } from './harness/photograph';

const SITE = 'https://harbourpost.example/world/2026';
const LISTED = findListedClass();
const STORY = ['h1', '.byline', '.dates', 'figure', 'figcaption', 'article > p:not([class])', 'header', 'footer'];

setStage();

let pages = 0;
/** Opens a page and waits until it is cleaned. */
async function clean(html: string, address = `${SITE}/story-${++pages}`): Promise<ReaderTab> {
  web.put({ [address]: html });
  const tab = await reader.open(address);
  await cleaned(tab);
  return tab;
}

/** Off: the page is what it was without Copydesk, byte for byte and box for box. */
async function offIsAsBefore(tab: ReaderTab): Promise<void> {
  await tab.click();
  await isOff(tab);
  expect(await marks(tab)).toBe(0);
  await tab.evaluate(() => window.scrollTo(0, 0));
  await loaded(tab);
  const { html, looks } = await photograph(tab);
  const address = await tab.evaluate(() => location.href);
  await reader.api('storage.sync.set', { 'site:harbourpost.example': { state: 'off' } });
  await tab.goto(address);
  await loaded(tab);
  const plain = await photograph(tab);
  expect(html).toBe(plain.html);
  expect(looks).toEqual(plain.looks);
}

describe('filter lists', () => {
  const box = `<div class="${LISTED.name}" id="listed">Notes of the harbour master</div>`;

  test('what a list names is hidden, with the list as the reason; where the list makes an exception it stays', async () => {
    const tab = await clean(storyPage({ inside: box }));
    expect(await visible(tab, ['#listed', ...STORY])).toEqual({ '#listed': false, ...all(STORY, true) });
    expect((await tab.report())?.hidden.find((h) => h.text.includes('harbour master'))?.rule).toBe('filter-list:ads');
    await tab.close();
    const excepted = await clean(storyPage({ inside: box }), `https://${LISTED.exceptFor}/2026/01/ferry-strike-ends`);
    expect(await visible(excepted, ['#listed', '.share-bar'])).toEqual({ '#listed': true, '.share-bar': false });
    await excepted.close();
  });

  test('an entry that would take the story away is dropped and listed in the report', async () => {
    const html = storyPage().replace('<article>', `<article class="${LISTED.name}">`);
    const tab = await clean(html);
    const refused = (await tab.report())?.refused.find((r) => /^filter/.test(r.rule));
    expect(refused).toMatchObject({ rule: 'filter-list:ads', because: expect.stringMatching(/^holds-/) });
    expect(await visible(tab, STORY)).toEqual(all(STORY, true));
    await tab.close();
  });
});

test('structure and wording: every kind of clutter goes, in the text and around it', async () => {
  const teasers = (n: number) =>
    Array.from(
      { length: n },
      (_, i) => `<li><a href="/town/2026/tale-${i}">The tale of the lamp keeper, part ${i}</a></li>`,
    ).join('');
  const inside = `
    <div id="slot"><p>Story continues below advertisement</p><div style="height:250px"></div></div>
    <p id="teaser">Read also: <a href="/world/2026/other">The other ferry and the long winter of its crew</a></p>
    <aside id="related"><h3>Related articles</h3><ul>${teasers(3)}</ul></aside>
    <div id="follow"><p>Follow us on</p><a href="https://www.instagram.com/harbourpost">Instagram</a> <a href="https://x.com/harbourpost">X</a></div>
    <div id="app"><p>Download our app</p><a href="https://apps.apple.com/app/id1">App Store</a></div>
    <div id="poll"><h3>Poll</h3><p>Do you take the ferry?</p><button>Yes</button><button>No</button></div>`;
  const after = `
    <section id="most"><h2>Most read</h2><ol>${teasers(5)}</ol></section>
    <section id="comments" class="comments"><h2>12 comments</h2><div class="comment">First.</div></section>`;
  const clutter = [
    '#slot',
    '#teaser',
    '#related',
    '#follow',
    '#app',
    '#poll',
    '#most',
    '#comments',
    '.newsletter',
    '.share-bar',
    '.ad-slot',
  ];
  const tab = await clean(storyPage({ inside, after }));
  expect(await visible(tab, clutter)).toEqual(all(clutter, false));
  expect(await visible(tab, STORY)).toEqual(all(STORY, true));
  const { hidden = [], problems } = (await tab.report()) ?? {};
  expect(problems).toEqual([]);
  expect(new Set(hidden.map((h) => h.category))).toEqual(
    new Set(['ads', 'related', 'share', 'app', 'comments', 'newsletter']),
  );
  await offIsAsBefore(tab);
  await tab.close();
});

test('the wording of another language', async () => {
  const teaser =
    '<p id="teaser"><strong>Lire aussi :</strong> <a href="/monde/2026/01/05/autre-bac">L’autre bac et le long hiver de son équipage</a></p>';
  const [start = '', ...rest] = fs.readFileSync('assets/sample/article.html', 'utf8').split('</figure>');
  const paragraph = `${rest.join('</figure>')}`.replace(
    '</p>',
    `</p>${teaser}<div id="ad"><span>Publicité</span></div>`,
  );
  const tab = await clean(`${start}</figure>${paragraph}`);
  expect(await visible(tab, ['#teaser', '#ad', 'h1'])).toEqual({ '#teaser': false, '#ad': false, h1: true });
  await tab.close();
});

test('never hidden: the story with all that belongs to it, and what lets a reader in', async () => {
  const inside = `
    <p id="kicker" class="kicker">Harbour affairs</p>
    <div id="note" class="correction"><p>Correction: an earlier version of this story gave a wrong number of basins.</p></div>
    <p id="editors"><em>Editor’s note: the director spoke to us twice, before and after the vote of the crews.</em></p>
    <table id="table"><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>12</td></tr></table>
    <blockquote id="quote">“One basin out of two, and not a plank more,” the director said.</blockquote>
    <figure id="picture"><img alt="Tugs" width="600" height="300" src="/tugs.jpg"><figcaption>Tugs at rest. Photo: Odd Quay</figcaption></figure>
    <iframe id="embed" title="Map of the harbour" width="600" height="300" src="/map"></iframe>
    <p id="foot" class="footnote">1. The union counts eleven days, the port ten.</p>
    <div id="wall" class="paywall"><h2>Subscribe to read on</h2><p>Members read everything.</p><a href="/subscribe">Subscribe</a></div>`;
  const after = `<div id="consent" class="cookie-banner" role="dialog" style="position:fixed;bottom:0;width:100%"><p>We use cookies.</p><button>Accept</button></div>`;
  const kept = ['#kicker', '#note', '#editors', '#table', '#quote', '#picture', '#embed', '#foot', '#wall', '#consent'];
  const tab = await clean(storyPage({ inside, after }));
  expect(await visible(tab, [...kept, 'nav', ...STORY])).toEqual(all([...kept, 'nav', ...STORY], true));
  await tab.close();
  const entries = PARAGRAPHS.map(
    (text, i) =>
      `<div class="live-entry" id="entry${i}"><time datetime="2026-01-06T1${i}:00:00Z">1${i}:00</time><h2>Report ${i} from the quay</h2><p>${text}</p></div>`,
  ).join('');
  const live = await clean(storyPage({ inside: entries, headline: 'Ferry strike live: the boats come back' }));
  const ids = PARAGRAPHS.map((_, i) => `#entry${i}`);
  expect(await visible(live, ids)).toEqual(all(ids, true));
  await live.close();
});

describe('space closes up', () => {
  test('wrappers that only held clutter go with it; reserved heights leave no empty box', async () => {
    const ad = (id: string) => `<div class="ad-slot" id="${id}" style="height:250px"><span>Advertisement</span></div>`;
    const inside = `
      <div id="nest" style="min-height:320px;padding:20px"><div><div>${ad('nested')}</div></div></div>
      <div id="pixel" style="min-height:280px"><img src="/count.gif" width="1" height="1" alt="">${ad('counted')}<input type="hidden" value="1"></div>
      <div id="ratio" style="aspect-ratio:16/9;width:400px"><div style="position:absolute">${ad('floating')}</div></div>
      <div id="hack" style="position:relative;padding-top:40%"><div style="position:absolute;inset:0">${ad('inset')}</div></div>
      <div id="empty-label" style="min-height:250px"><p></p>${ad('spaced')}<script>/* slot */</script></div>`;
    // In the site's header, too, which itself stays.
    const inMenu = `<div id="in-menu"><div>${ad('menu')}</div></div></nav>`;
    const tab = await clean(storyPage({ inside }).replace('</nav>', inMenu));
    expect(await emptyBoxes(tab)).toEqual([]);
    expect(await visible(tab, ['#in-menu', 'nav'])).toEqual({ '#in-menu': false, nav: true });
    const boxes = ['#nest', '#pixel', '#ratio', '#hack', '#empty-label'];
    expect(await visible(tab, boxes)).toEqual(all(boxes, false));
    expect(await visible(tab, STORY)).toEqual(all(STORY, true));
    await offIsAsBefore(tab);
    await tab.close();
  });

  test('room and offsets made for a hidden bar are taken back, and come back with it', async () => {
    const head = `<style>
      body { margin: 0; padding-top: 90px } .ad-banner { position: fixed; top: 0; left: 0; right: 0; height: 90px; background: #ddd }
      header { position: sticky; top: 90px; height: 50px; background: #fff } .toc { position: sticky; top: 150px }
      main { margin-top: 0 }</style>`;
    const inside =
      '<aside class="toc" id="toc"><p>In this story: the vote, the boats, the cost of eleven days.</p></aside>';
    const after = '<div class="ad-banner ad-slot" id="bar"><span>Advertisement</span></div>';
    const tab = await clean(storyPage({ head, inside, after }));
    const look = () =>
      tab.evaluate(() => {
        const top = (s: string) => getComputedStyle(document.querySelector(s) ?? document.body).top;
        return { room: getComputedStyle(document.body).paddingTop, header: top('header'), toc: top('.toc') };
      });
    expect(await visible(tab, ['#bar'])).toEqual({ '#bar': false });
    // Taken back before the first frame that shows the page clean.
    await until('room is taken back', async () => (await look()).room === '0px');
    expect(await look()).toEqual({ room: '0px', header: '0px', toc: '60px' });
    await offIsAsBefore(tab);
    expect(await look()).toEqual({ room: '90px', header: '90px', toc: '150px' });
    await tab.close();
  });

  test.runIf(BROWSER === 'chromium')(
    'once it is cleaned the page does not jump: late ads are hidden before they are painted',
    async () => {
      const watch = `<script>window.shifts = [];
      new PerformanceObserver((list) => { for (const e of list.getEntries()) window.shifts.push([e.startTime, e.value]); }).observe({ type: 'layout-shift', buffered: true });
      </script>`;
      const box = `<div class="${LISTED.name}" style="height:200px">Notes of the harbour master</div>`;
      const tab = await clean(storyPage({ head: watch, inside: box }));
      await loaded(tab);
      await pause(1000);
      // On a busy machine the first cleaning may come after the first second; what follows it must be quiet all the same.
      const settled = await tab.evaluate(() => performance.now());
      for (let i = 0; i < 3; i++) {
        await tab.evaluate((i) => {
          const ad = `<div class="ad-slot" id="late${i}" style="height:250px"><span>Advertisement</span></div>`;
          document.querySelector('figure')?.insertAdjacentHTML('beforebegin', ad);
        }, i);
        // Looks keep a distance of ten times their own length.
        await pause(1500);
      }
      expect(await visible(tab, ['#late0', '#late1', '#late2'])).toEqual(all(['#late0', '#late1', '#late2'], false));
      const shifts = await tab.evaluate(() => (window as unknown as { shifts: [number, number][] }).shifts);
      const late = shifts.filter(([at]) => at > Math.max(settled, 1000)).reduce((sum, [, value]) => sum + value, 0);
      expect(late).toBeLessThan(0.02);
      await tab.close();
    },
  );
});

describe('scroll locks', () => {
  const lock = '<style>html.locked, html.locked body { overflow: hidden; height: 100% }</style>';
  const popup =
    '<div id="pop" class="newsletter-popup" style="position:fixed;inset:0;z-index:9"><h2>Subscribe to our newsletter</h2><form><input type="email"><button>Sign up</button></form></div>';
  const locked = (html: string) => html.replace('<html ', '<html class="locked" ');
  /** Turns the wheel until the page scrolls; gives up after a while. */
  const scrolls = async (tab: ReaderTab, patience?: number) => {
    await tab.page.mouse.move(300, 400);
    const scrolled = async () => {
      await tab.page.mouse.wheel({ deltaY: 300 });
      return tab.evaluate(() => (document.scrollingElement?.scrollTop ?? 0) + document.body.scrollTop > 0);
    };
    return until('scrolled', scrolled, patience).catch(() => false);
  };

  test('lifted for what was hidden, also when the page locks later; back with off', async () => {
    const tab = await clean(
      locked(storyPage({ head: lock, after: popup, inside: '<div style="height:3000px"><p>Long.</p></div>' })),
    );
    expect(await visible(tab, ['#pop'])).toEqual({ '#pop': false });
    expect(await scrolls(tab)).toBe(true);
    await offIsAsBefore(tab);
    await tab.close();
    await resetSettings(reader);
    const later = await clean(
      storyPage({ head: lock, after: popup, inside: '<div style="height:3000px"><p>Long.</p></div>' }),
    );
    expect(await visible(later, ['#pop'])).toEqual({ '#pop': false });
    await later.evaluate(() => document.documentElement.classList.add('locked'));
    expect(await scrolls(later)).toBe(true);
    await later.close();
  });

  test('kept for a dialog that stays', async () => {
    const dialog =
      '<div id="consent" role="dialog" aria-modal="true" class="consent-banner" style="position:fixed;inset:20% 30%;background:#fff"><p>We use cookies.</p><button>Accept</button></div>';
    const tab = await clean(
      locked(storyPage({ head: lock, after: popup + dialog, inside: '<div style="height:3000px"><p>Long.</p></div>' })),
    );
    expect(await visible(tab, ['#pop', '#consent'])).toEqual({ '#pop': false, '#consent': true });
    expect(await scrolls(tab, 1500)).toBe(false);
    await tab.close();
  });
});

describe('markup that fights', () => {
  test('display set !important by the page, in a style, a sheet, or by a script that sets it again', async () => {
    const head =
      '<style>div#sheet.ad-slot { display: block !important } @layer z { #layer { display: flex !important } }</style>';
    const inside = `<div id="sheet" class="ad-slot"><span>Advertisement</span></div><div id="layer" class="ad-slot"><span>Advertisement</span></div>
      <div id="own" class="ad-slot" style="color:red;display:block!important"><span>Advertisement</span></div>`;
    const tab = await clean(storyPage({ head, inside }));
    const ids = ['#sheet', '#layer', '#own'];
    expect(await visible(tab, ids)).toEqual(all(ids, false));
    await tab.evaluate(() => {
      for (const id of ['sheet', 'own'])
        document.getElementById(id)?.style.setProperty('display', 'block', 'important');
      document.querySelector('article')?.append(document.createElement('span'));
    });
    await until('hidden again', async () => Object.values(await visible(tab, ids)).every((shown) => shown === false));
    await tab.close();
  });

  test('frames and shadow roots are left alone', async () => {
    web.put({
      [`${SITE}/frame`]: '<!doctype html><title>Map</title><div class="ad-slot"><span>Advertisement</span></div>',
    });
    const inside = `<div id="host"></div><iframe id="map" title="Map" src="/world/2026/frame" width="600" height="300"></iframe>
      <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<div class="ad-slot">Advertisement</div><p>Tides at nine.</p>';</script>`;
    const tab = await clean(storyPage({ inside }));
    const seen = await tab.evaluate(() => {
      const inner = (document.getElementById('map') as HTMLIFrameElement).contentDocument;
      const shadow = document.getElementById('host')?.shadowRoot;
      return [
        inner?.querySelectorAll('[data-copydesk-hidden]').length,
        shadow?.querySelectorAll('[data-copydesk-hidden]').length,
      ];
    });
    expect(seen).toEqual([0, 0]);
    expect(await visible(tab, ['#host', '#map', '.ad-slot'])).toEqual({
      '#host': true,
      '#map': true,
      '.ad-slot': false,
    });
    await tab.close();
  });
});
