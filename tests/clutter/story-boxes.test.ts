/** What is not the story goes, in whatever words; what may be the story's stays. The words here are of no language. */
import { describe, expect, it } from 'vitest';
import { hides, type Parts, TEASERS } from './harbour-page';

const STORY = '/2026/03/01/the-long-night-of-the-ferry-crews';
const cases: readonly (readonly [name: string, parts: Parts, expected: readonly string[]])[] = [
  [
    'a row of buttons between paragraphs',
    { inText: '<div id="x"><button>Blorp</button><button>Zwick</button></div>' },
    ['x share story-box'],
  ],
  [
    'a card that leads to another story of the site',
    { inText: `<div id="x"><span>Murnel</span> <a href="${STORY}">The long night of the ferry crews</a></div>` },
    ['x related story-box'],
  ],
  [
    'a link to the paper’s channel',
    { inText: '<div id="x"><a href="https://t.me/harbourpost">Zulp kram trell vorn</a></div>' },
    ['x app story-box'],
  ],
  [
    'topics below the story',
    { end: '<div id="x"><span>Plimmel</span> <a href="/t/ferries">Ferries</a> <a href="/t/strikes">Strikes</a></div>' },
    ['x related story-box'],
  ],
  [
    'buttons under the headline',
    { inText: '', top: '', end: '<div id="x"><button>Frimm</button><button>Dask</button></div>' },
    ['x share story-box'],
  ],
  [
    'a link to another story after words of any language and a colon',
    { inText: `<p id="x">Frumel dask zorn: <a href="${STORY}">The long night of the ferry crews</a></p>` },
    ['x related bare-link'],
  ],
  [
    'a source after a few words and a colon stays',
    {
      inText:
        '<p id="x">Frumel dask: <a href="https://court.example/ruling-of-the-court-12">Ruling of the high court</a></p>',
    },
    [],
  ],
  [
    'a line that goes on after the link stays',
    { inText: `<p id="x">Frumel dask: <a href="${STORY}">The long night of the ferry crews</a> tells how</p>` },
    [],
  ],
  [
    'topics in a menu of their own below the story',
    {
      end: '<section id="x"><h2>Plimmel</h2><nav><a href="/t/ferries">Ferries</a> <a href="/t/strikes">Strikes</a></nav></section>',
    },
    ['x related story-box'],
  ],
  [
    'a menu to the other pages of the story stays',
    {
      end: '<section id="x"><h2>Plimmel</h2><nav><a href="/2026/03/04/ferries-return-after-strike?page=2">2</a> <a href="/t/strikes">Strikes</a></nav></section>',
    },
    [],
  ],
  [
    'a box below the story with nothing but a heading',
    { end: '<div id="x"><div class="widget-title">Plimmel vorn</div><div class="list"></div></div>' },
    ['x related story-box'],
  ],
  [
    'a box between paragraphs with a heading and an empty place under it',
    { inText: '<div id="x"><div class="widget-title">Plimmel vorn</div><div id="list-7"></div></div>' },
    ['x related story-box'],
  ],
  ['a heading between paragraphs in a box of its own stays', { inText: '<div id="x"><h2>Plimmel vorn</h2></div>' }, []],
  [
    'a heading between paragraphs stays, with an empty anchor over it',
    { inText: '<div id="x"><div id="anchor"></div><h2>Plimmel vorn</h2></div>' },
    [],
  ],
  [
    'a heading between paragraphs stays over what only clears its sides',
    { inText: '<div id="x"><h2>Plimmel vorn</h2><div class="clear"></div></div>' },
    [],
  ],
  [
    'a list below the story that is yet to be loaded, over a note that stays',
    { end: '<div id="x"><h3>Plimmel vorn</h3><ul data-id="7"></ul></div><p>Camera: Odd Quay</p>' },
    ['x related story-box'],
  ],
  [
    'a heading between paragraphs stays over a place that is yet to be filled by a picture',
    { inText: '<div id="x"><h2>Plimmel vorn</h2><div><img src="/map.png" width="600" height="400"></div></div>' },
    [],
  ],
  [
    'a list below the story that is yet to be loaded, whatever stands for its heading',
    { below: '<section id="x"><div class="widget-title">Plimmel vorn</div><ol data-id="7"></ol></section>' },
    ['x related after-story'],
  ],
  ['a heading over credits stays', { end: '<div id="x"><h3>Plimmel</h3></div><p>Camera: Odd Quay</p>' }, []],
  [
    'a figure without a picture that is a link to another story',
    { inText: `<figure id="x"><a href="${STORY}">The long night of the ferry crews</a></figure>` },
    ['x related story-box'],
  ],
  [
    'other stories beside a line of a name that content systems give their components',
    {
      below: `<div class="v-c-cmp" id="x"><p>Murnel</p><ol><li><a href="${STORY}">The long night of the ferry crews</a></li><li><a href="/2026/03/02/the-price-of-a-fifth-hand">What a fifth hand costs the company</a></li></ol></div>`,
    },
    ['x related story-links'],
  ],
  [
    'a question about cookies in a box of such a name stays',
    {
      below:
        '<div class="cmp-container" id="x"><p>We use cookies</p><a href="/2026/03/01/partners-and-what-they-do">Our partners and what they do</a> <a href="/2026/03/01/how-we-measure-what-you-read">How we measure what you read</a></div>',
    },
    [],
  ],
  [
    'a banner about cookies that begins with a cross stays',
    {
      below:
        '<div id="x"><span>X</span><p>This paper uses cookies. <a href="/2026/03/01/partners-and-what-they-do">Our partners and what they do</a></p></div>',
    },
    [],
  ],
  [
    'a list of sources stays',
    {
      end: '<ul id="x"><li><a href="https://court.example/ruling-12">Ruling of the court</a></li><li><a href="https://union.example/terms">Terms of the union</a></li></ul>',
    },
    [],
  ],
  [
    'a table of contents stays',
    {
      inText:
        '<div id="x"><a href="#one">The strike</a> <a href="#two">The agreement</a> <a href="#three">The town</a></div>',
    },
    [],
  ],
  [
    'the next page of the story stays',
    { end: '<div id="x"><a href="/2026/03/04/ferries-return-after-strike?page=2">Dorrel 2</a></div>' },
    [],
  ],
  [
    'a sentence that is one link stays',
    { inText: `<div id="x"><a href="${STORY}">The night before had been long for everyone on board</a>.</div>` },
    [],
  ],
  ['a correction stays', { end: '<div id="x">Correction: the first boat left at six, not at seven.</div>' }, []],
  ['a signature stays', { end: '<div id="x">il/ok</div>' }, []],
  [
    'who wrote it stays',
    {
      end: '<div id="x"><span>Ines Lark</span> <a href="/author/ines-lark">All of her stories in this paper</a></div>',
    },
    [],
  ],
  [
    'a button that may unfold the rest stays',
    { inText: '<div id="x"><button aria-expanded="false">Blorp</button></div>' },
    [],
  ],
  [
    'the buttons of a picture stay with it',
    {
      inText:
        '<div id="x"><img src="/pier.jpg" alt="The pier" width="900" height="600"><div><button>Frimm</button><button>Dask</button></div></div>',
    },
    [],
  ],
  [
    'what the story recommends stays, with its picture',
    {
      inText:
        '<div id="x"><a href="https://shop.example/sleeping-bag"><img src="/bag.jpg" alt="A sleeping bag" width="600" height="400"></a><a rel="sponsored" href="https://shop.example/sleeping-bag">Frimm 20 at the shop</a></div>',
    },
    [],
  ],
  [
    'where to get it stays, too',
    {
      inText:
        '<div id="x"><b>Frimm 20</b> <a rel="nofollow sponsored" href="https://shop.example/sleeping-bag">139 at the shop</a></div>',
    },
    [],
  ],
  [
    'a list of the story’s links elsewhere stays',
    {
      inText:
        '<div id="x"><a href="https://court.example/ruling-12">Ruling of the court of the third of March</a><a href="https://union.example/terms">Terms that the union had asked for in autumn</a></div>',
    },
    [],
  ],
  [
    'the story’s documents stay',
    { end: '<div id="x"><a href="/files/agreement.pdf">The agreement of 3 March in full, as signed</a></div>' },
    [],
  ],
];

describe('boxes around the story that hold none of it', () => {
  for (const [name, parts, expected] of cases) it(name, () => expect(hides(parts)).toEqual(expected));
});

describe('a heading over what was hidden', () => {
  it('goes with it, inside its box and above it', () => {
    const buttons = '<div id="x"><button>Blorp it</button><button>Zwick it</button><button>Murnel it</button></div>';
    expect(hides({ end: `<section id="box"><h4>Frimmel</h4>${buttons}</section>` })).toEqual(['box share story-box']);
    expect(hides({ end: `<h4 id="h">Frimmel</h4>${buttons}` })).toEqual(['h share story-box', 'x share story-box']);
  });
  it('stays when it is the story’s', () => {
    expect(
      hides({ inText: '<h2>The agreement</h2><div id="x"><button>Blorp</button><button>Zwick</button></div>' }),
    ).toEqual(['x share story-box']);
  });
});

describe('a heading with nothing under it', () => {
  it('goes when its box stands below the story', () => {
    expect(hides({ below: '<div id="x"><div><h3>Frimmel</h3></div></div>' })).toEqual(['x related after-story']);
  });
  it('a subheading over an ad and more text stays, whatever its id', () => {
    expect(
      hides({
        inText: '<h3 id="toc-0">The agreement of Wednesday</h3><div id="x" class="ad-slot"><span>Frimm</span></div>',
      }),
    ).toEqual(['x ads ad-slot']);
  });
});

describe('what stands between story and footer', () => {
  it('buttons and topics go, the footer without a name stays', () => {
    const strip = '<div id="x"><a href="/t/ferries">Ferries</a> <a href="/t/strikes">Strikes</a></div>';
    const footer =
      '<div id="f"><ul><li><a href="/jobs">Jobs</a></li><li><a href="/legal">Legal</a></li><li><a href="/cookie-notice">Cookies</a></li></ul></div>';
    expect(hides({ below: `${strip}${footer}` })).toEqual(['x related after-story']);
  });
  it('small print of a form makes no footer of it', () => {
    const form =
      '<div id="x"><form action="/nl"><input type="email" name="email"><button>Blorp</button><p>With a click you agree to the <a href="/terms">terms</a> and the <a href="/privacy">privacy notice</a> of the paper.</p></form></div>';
    expect(hides({ below: form })).toEqual(['x newsletter newsletter-form']);
    const list = form.replace(
      '<p>With',
      '<p><a href="/terms">Terms</a></p><p><a href="/privacy">Privacy</a></p><p>With',
    );
    expect(hides({ below: list })).toEqual(['x newsletter newsletter-form']);
  });
});

describe('boxes that open over the page', () => {
  const popup = (inner: string, name = 'popup') => `<div id="x" class="${name}">${inner}</div>`;
  it.each([
    ['an invitation', popup('<p>Zulp kram trell.</p><button>Blorp</button>'), ['x popups popup']],
    ['a log-in', popup('<p>Zulp.</p><form><input type="password" name="p"><button>Blorp</button></form>'), []],
    ['a way to a subscription', popup('<p>Zulp kram.</p><a href="/abo/offers">Blorp</a>'), []],
    ['the story’s pictures in large', popup('<p>Zulp kram.</p><button>Dask</button>', 'modal image-viewer'), []],
    ['search', popup('<form role="search" class="search-form"><input type="search"></form><p>Zulp</p>'), []],
  ])('%s', (_, below, expected) => {
    expect(hides({ below })).toEqual(expected);
  });
});

describe('what its name explains', () => {
  it.each([
    [
      'tools above the story',
      { top: '', inText: '<div id="x" class="article-tools"><span>Blorp</span></div>' },
      ['x share named-tools'],
    ],
    [
      'a share bar in another language',
      { inText: '<div id="x" class="c-partage"><span>Blorp</span></div>' },
      ['x share named-share'],
    ],
    [
      'a report of mistakes, named with underscores',
      { end: '<div id="x" class="text_error">Zulp kram trell</div>' },
      ['x share named-tools'],
    ],
    [
      'a heading in the type of captions below the story is none',
      { end: `<div id="x"><h2 class="title caption">Blorp</h2><ul>${TEASERS}</ul></div>` },
      ['x related story-links'],
    ],
    [
      'topics below',
      { end: '<div id="x" class="tag-list"><a href="/t/a">Aaa</a> <a href="/t/b">Bbb</a></div>' },
      ['x related named-topics'],
    ],
    [
      'a date stays, whatever stands beside it',
      { inText: '<div id="x" class="meta-comments"><time>4 March 2026, 08:00</time></div>' },
      [],
    ],
  ] as const)('%s', (_, parts, expected) => {
    expect(hides(parts)).toEqual(expected);
  });
});
