import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { RULE_REASONS } from '../../src/clutter/rules/rule';

import { ADDRESS, hides, type Parts, page, plan, TEASERS, USUAL } from './harbour-page';

describe('each rule, where it applies and where it does not', () => {
  const cases: readonly (readonly [name: string, parts: Parts, expected: readonly string[]])[] = [
    ['ad slot', { inText: '<div id="x" class="ad-slot"><span>Advertisement</span></div>' }, ['x ads ad-slot']],
    [
      'a word that contains "ad" is none',
      { inText: '<div id="x" class="header-shadow download-loader">The pier at dawn</div>' },
      [],
    ],
    [
      'a banner that leads to an app store, in whatever words',
      {
        below:
          '<div id="x" class="bar">Lue meitä sovelluksessa. <a href="https://apps.apple.com/fi/app/id1">Hae</a></div>',
      },
      ['x app app-label'],
    ],
    [
      'a sentence of the story that links to an app store is the story',
      {
        inText:
          '<p class="text">The union keeps its roster in <a href="https://play.google.com/store/apps/details?id=x">a small app of its own</a>, which the crews wrote during the strike.</p>',
      },
      [],
    ],
    ['ad label', { inText: '<div id="x"><span>Story continues below advertisement</span></div>' }, ['x ads ad-label']],
    [
      'share links, whatever the words',
      {
        lang: 'fi',
        inText:
          '<div id="x"><a href="https://www.facebook.com/sharer.php?u=a">Fb</a> <a href="https://x.com/intent/post?text=a">X</a></div>',
      },
      ['x share share-links'],
    ],
    [
      "a person's profile is no share link",
      { end: '<p id="x">Reach her at <a href="https://x.com/ineslark">@ineslark</a></p>' },
      [],
    ],
    [
      'share label',
      { end: '<div id="x"><h3>Share this article</h3><button>Go</button></div>' },
      ['x share share-label'],
    ],
    [
      'a row of buttons in one line',
      { inText: '<div id="x"><span><span>Share</span><span>Comments</span></span></div>' },
      ['x share share-label'],
    ],
    [
      'newsletter form',
      { below: '<div id="x"><p>Every morning</p><form><input type="email"><button>OK</button></form></div>' },
      ['x newsletter newsletter-form'],
    ],
    ['a log-in form is none', { inText: '<form id="x"><input type="email"><input type="password"></form>' }, []],
    [
      'newsletter label',
      { below: '<section id="x"><h2>Sign up for our newsletter</h2><p>Short and free.</p></section>' },
      ['x newsletter newsletter-label'],
    ],
    [
      'support label',
      { end: '<section id="x"><h2>Support our journalism</h2><a href="/give">Give</a></section>' },
      ['x app support-label'],
    ],
    [
      'related block inside the text',
      { inText: `<div id="x"><h3>Read more</h3><ul>${TEASERS}</ul></div>` },
      ['x related related-label'],
    ],
    [
      'related block below',
      { below: `<section id="x"><h2>Most read</h2><ul>${TEASERS}</ul></section>` },
      ['x related related-label'],
    ],
    [
      'teaser line',
      { inText: '<p id="x">READ MORE: <a href="/2026/03/01/pay">Why the crews want a fifth hand</a></p>' },
      ['x related teaser-line'],
    ],
    [
      'a sentence of the story with a link',
      {
        inText:
          '<p id="x">Read more than a hundred letters, as <a href="/letters">the archive</a> let us do, and the anger in town becomes plain to see.</p>',
      },
      [],
    ],
    [
      'bare link',
      {
        inText:
          '<p id="x"><a href="/2026/03/01/how-the-strike-began-in-autumn">How the strike began in the autumn</a></p>',
      },
      ['x related bare-link'],
    ],
    [
      'a bare link to a document elsewhere stays',
      {
        inText:
          '<p id="x"><a href="https://court.example/rulings/2026-03-01-the-long-ruling">The ruling of the harbour court</a></p>',
      },
      [],
    ],
    [
      'comments',
      { below: '<section id="x"><h2>12 Comments</h2><div><p>First!</p></div></section>' },
      ['x comments comments-label'],
    ],
    [
      'topics',
      {
        end: '<div id="x"><h4>Topics</h4><ul><li><a href="/t/a">Ferries</a></li><li><a href="/t/b">Strikes</a></li></ul></div>',
      },
      ['x related topics-label'],
    ],
    ['follow', { end: '<p id="x">Follow us on Instagram</p>' }, ['x share follow-label']],
    [
      'an invitation to the paper’s channels',
      {
        inText:
          '<div id="x">Follow us on our channels for all of the news on <a href="https://t.me/harbourpost">Telegram</a> and <a href="https://www.facebook.com/harbourpost">Facebook</a></div>',
      },
      ['x share teaser-line'],
    ],
    [
      'a chapter about a newsletter stays',
      {
        inText:
          '<h3>Newsletter: how the crews kept in touch</h3><p id="x" class="text">Every Friday a letter of four pages went round the boats, and what it said about the company was read aloud in the mess.</p>',
      },
      [],
    ],
    [
      'a picture does not keep a sign-up',
      {
        end: '<section id="x"><form><img src="/letter.jpg" alt="" width="300" height="200"><label>Blorp <input type="email"></label><button>Zwick</button></form></section>',
      },
      ['x newsletter newsletter-form'],
    ],
    [
      'who wrote it stays, with the way to follow them',
      {
        end: '<div><p>Ines Lark</p><p id="x"><button>Follow</button></p><p>Ines Lark has written about ferries, fish and the people of the harbour since 2011 and lives on Grey Island.</p></div>',
      },
      ['x share follow-label'],
    ],
    [
      'poll',
      { end: '<div id="x"><h3>Poll</h3><label><input type="radio">Yes</label></div>' },
      ['x comments polls-label'],
    ],
    ['back to top', { below: '<a id="x" class="back-to-top" href="#top">Up</a>' }, ['x popups named-popups']],
    [
      'sticky player',
      { below: '<div id="x" class="sticky-video"><video src="/a.mp4"></video></div>' },
      ['x video named-video'],
    ],
    ['side column', { below: '<aside id="x"><h2>Tides</h2><p>High at nine.</p></aside>' }, ['x related side-column']],
    [
      'fact box in the text',
      { inText: '<aside id="x"><h3>The strike in figures</h3><p>Eleven days, forty crossings a day.</p></aside>' },
      [],
    ],
    [
      'a wrapper goes with what it held',
      { inText: '<div id="w"><div><div class="ad-slot" style="height:250px"></div></div></div>' },
      ['w ads ad-slot'],
    ],
  ];
  it('labels of another language', () => {
    const { document } = new JSDOM(
      `<html lang="de"><title>Die Fähren fahren wieder</title><meta property="og:type" content="article"><body><article>
      <h1>Die Fähren fahren wieder</h1>
      <p>Die Fähren zwischen Salzmünde und der Grauen Insel fahren seit Mittwoch wieder, nach elf Tagen Streik.</p>
      <p>Die Besatzungen hatten eine fünfte Kraft für die Nacht verlangt, was die Hafengesellschaft nicht wollte.</p>
      <div id="x"><h3>Mehr zum Thema</h3><ul>${TEASERS}</ul></div>
      <p>Nach der Einigung fährt nun auf jeder Überfahrt nach acht Uhr abends eine fünfte Kraft mit, sagte die Gewerkschaft.</p>
      <p>Das erste Schiff legte um sechs Uhr mit vierzig Menschen ab, die meisten von ihnen auf dem Weg zur Arbeit.</p>
      </article></body></html>`,
      { url: ADDRESS },
    ).window;
    expect(plan(document).entries.map((e) => `${e.element.id} ${e.rule}`)).toEqual(['x related-label']);
  });
  it('other offers below the story, not the footer, not a log-in that waits', () => {
    const document = page({
      below: `<section id="offer"><h2>Puzzles of the day</h2><a href="/puzzles/the-long-crossword">The long crossword of the week, solved by few</a></section>
      <div id="log" class="login-modal"><h2>Log in</h2><a href="/forgot">Forgot?</a></div>
      <div id="foot"><h3>Harbour Post</h3><a href="/about">About</a> © 2026</div>`,
    });
    expect(plan(document).entries.map((e) => `${e.element.id} ${e.rule}`)).toEqual(['offer after-story']);
  });
  for (const [name, parts, expected] of cases) it(name, () => expect(hides(parts)).toEqual(expected));
});

describe('what is never hidden', () => {
  const all = (document: Document) => plan(document).entries.map((e) => e.element);
  it('the story, its picture, caption, headline, byline and dates, menus and footer', () => {
    const document = page({ end: `<section class="related"><ul>${TEASERS}</ul></section>` });
    const hidden = all(document);
    for (const element of document.querySelectorAll('h1, .text, .byline, figure, figcaption, time, nav, footer'))
      expect(
        hidden.some((h) => h.contains(element)),
        element.outerHTML.slice(0, 80),
      ).toBe(false);
  });
  it('consent dialogs and paywalls', () => {
    const document = page({
      top: '<div id="c" class="cookie-banner"><p>We use cookies</p><button>Accept</button></div>',
      inText: '<div id="w" class="paywall"><h2>Subscribe now</h2><p>Become a member to read on.</p></div>',
    });
    const hidden = all(document);
    for (const id of ['c', 'w']) expect(hidden.some((h) => h.contains(document.getElementById(id)))).toBe(false);
  });
  it('a list that names the story is refused, with the reason', () => {
    const { entries, refused } = plan(page({}), USUAL, [
      { group: 'ads', selectors: ['article', 'h1', '.byline', '::nonsense::'] },
    ]);
    expect(entries.filter((e) => e.rule.startsWith('filter-list'))).toEqual([]);
    expect(refused.map((r) => r.because).sort()).toEqual(['holds-byline', 'holds-headline', 'holds-headline']);
  });
  it('frames and what is in shadow roots, unless a list names the element itself', () => {
    const inText =
      '<iframe id="map" title="Map" src="/map"></iframe><iframe id="unit" src="/unit"></iframe><div id="host"></div>';
    const document = page({ inText });
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append(
      Object.assign(document.createElement('div'), { className: 'promo', textContent: 'Ten boats for six' }),
    );
    const { entries } = plan(document, USUAL, [{ group: 'ads', selectors: ['#unit', '.promo'] }]);
    expect(entries.map((e) => `${e.element.id} ${e.rule}`)).toEqual(['unit filter-list:ads']);
    const host = plan(document, USUAL, [{ group: 'ads', selectors: ['#host'] }]).entries;
    expect(host.map((e) => e.element.id)).toEqual(['host']);
  });
  describe('a line of the story that a list names by its class', () => {
    const listed = (inText: string, group: 'ads' | 'annoyances' = 'ads') => {
      const document = page({
        inText: `${inText}<p class="text">Fares stay as they were, the company said on Tuesday evening.</p>`,
      });
      const { entries, refused } = plan(document, USUAL, [{ group, selectors: ['.offer', '[id^="unit"]'] }]);
      return entries.some((e) => e.rule === `filter-list:${group}`) ? 'hidden' : refused[0]?.because;
    };
    const line = 'Ten crossings on the night boat for the price of six, to be had until the end of May';
    it('is refused: an offer the story is about', () => {
      expect(listed(`<a class="offer" href="https://boats.example/ten">${line}</a>`)).toBe('holds-article-text');
      expect(listed(`<div class="offer">${line}</div>`)).toBe('holds-article-text');
      expect(listed('<div lang="ja" class="offer">夜の船で十回渡る切符が六回分の値段で五月末まで</div>')).toBe(
        'holds-article-text',
      );
    });
    it('is hidden when it is a place for advertising', () => {
      expect(listed('<div class="offer"></div>')).toBe('hidden');
      expect(listed('<div class="offer">To the offer</div>')).toBe('hidden');
      expect(listed(`<a class="offer" href="https://boats.example/ten"><img src="/x.jpg" alt="">${line}</a>`)).toBe(
        'hidden',
      );
      expect(listed(`<a class="offer ad-slot" href="https://boats.example/ten">${line}</a>`)).toBe('hidden');
      expect(listed(`<a class="offer" href="https://boats.example/ten"><b>Night boats</b><div>${line}</div></a>`)).toBe(
        'hidden',
      );
      expect(listed(`<div class="offer">Advertisement - story continues below</div>`)).toBe('hidden');
      expect(listed(`<a class="offer" href="https://boats.example/ten">${line}</a>`, 'annoyances')).toBe('hidden');
    });
    it('is refused when a whole story may stand in it', () => {
      const prose =
        '<p>The harbour company, which runs nine boats on four lines, had asked the town for a loan in the spring of last year.</p>'.repeat(
          20,
        );
      expect(listed(`<section id="unit-7" class="comments">${prose}</section>`)).toBe('holds-article-text');
    });
  });
  it('nor does a rule of the reader hide the article', () => {
    const { entries, refused } = plan(page({}), USUAL, [], { hide: ['main', 'a[[', ''], keep: [] });
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ rule: 'custom' }]);
  });
  it('a subheading that reads like a label, with text below it', () => {
    const document = page({
      inText:
        '<h2 id="x">Background</h2><p class="text">The harbour company had cut the crews in the autumn of last year.</p>',
    });
    expect(all(document).map((e) => e.id)).not.toContain('x');
  });
});

describe('the reader decides', () => {
  const boxes = {
    inText: '<div id="ad" class="ad-slot"></div>',
    end: `<div id="rel"><h3>Related</h3><ul>${TEASERS}</ul></div>`,
  };
  it('a category that is switched off stays', () => {
    expect(plan(page(boxes), ['ads']).entries.map((e) => e.element.id)).toEqual(['ad']);
  });
  it('what is kept on this site stays', () => {
    const { entries } = plan(page(boxes), USUAL, [], { hide: [], keep: ['#rel'] });
    expect(entries.map((e) => e.element.id)).toEqual(['ad']);
  });
  it('what the reader hides goes', () => {
    const { entries } = plan(page({ below: '<div id="mine">Tide table</div>' }), [], [], { hide: ['#mine'], keep: [] });
    expect(entries.map((e) => `${e.element.id} ${e.rule}`)).toEqual(['mine custom']);
  });
  it('what lists name is in the category of the list', () => {
    const { entries } = plan(page({ below: '<div id="x">Hello</div>' }), USUAL, [
      { group: 'annoyances', selectors: ['#x'] },
    ]);
    expect(entries.map((e) => `${e.element.id} ${e.category} ${e.rule}`)).toEqual(['x popups filter-list:annoyances']);
  });
});

it('every rule that hides something has a sentence for the reader', () => {
  const { entries } = plan(
    page({ inText: '<div class="ad-slot"></div>', below: '<aside><h2>Tides</h2><p>Nine.</p></aside>' }),
  );
  for (const { rule } of entries) expect(RULE_REASONS[rule]).toBeTruthy();
});

it('reads only: the page is as before', () => {
  const document = page({ inText: '<div class="ad-slot"></div>', end: `<ul>${TEASERS}</ul>` });
  const before = document.documentElement.outerHTML;
  plan(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
