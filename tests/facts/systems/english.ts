/** English-language systems: blogs grown into papers, the large American chains, newsletters. */
import { data, type MadePage, meta } from './page';
import { TEXTS } from './texts';

const [one, two, three] = TEXTS.en as readonly [string, string, string];
const text = `<p>${one}</p><p>${two}</p><p>${three}</p>`;
const title = 'Ferries leave Lindow again after eleven-day strike';

export const ENGLISH: readonly MadePage[] = [
  {
    manner: 'WordPress, classic theme: site name as h1, entry-title as h2, no structured data',
    isBare: true,
    lang: 'en-GB',
    url: 'https://www.lindowecho.example/2026/01/12/ferries-leave-lindow-again/',
    head: `<title>${title} &#8211; Lindow Echo</title><meta name="generator" content="WordPress 6.4">`,
    body: `<body class="post-template-default single single-post postid-812"><div id="page"><header id="masthead"><h1 class="site-title"><a href="/">Lindow Echo</a></h1><p class="site-description">News from the islands</p></header>
<nav id="site-navigation"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article id="post-812" class="post-812 post type-post hentry category-news"><header class="entry-header"><h2 class="entry-title">${title}</h2><div class="entry-meta"><span class="posted-on">Posted on <a href="/2026/01/12/ferries-leave-lindow-again/" rel="bookmark"><time class="entry-date published" datetime="2026-01-12T08:40:11+00:00">12 January 2026</time><time class="updated" datetime="2026-01-12T11:02:45+00:00">12 January 2026</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/jbrandt/">Johanna Brandt</a></span></span></div></header>
<div class="entry-content"><figure class="wp-caption alignnone"><img src="/wp-content/uploads/2026/01/pier-1024x683.jpg" width="1024" height="683" alt=""><figcaption class="wp-caption-text">The western pier on Monday. Photo: Sam Orrel</figcaption></figure>${text}</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/news/">News</a></span></footer></article>
<div id="comments"><h2>2 thoughts on “${title}”</h2><ol><li class="comment"><div class="comment-author vcard"><b class="fn">Dory</b></div><time datetime="2026-01-13T10:00:00+00:00">13 January 2026 at 10:00 am</time><p>About time too, the island was running out of everything.</p></li></ol></div>
<aside id="secondary"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/a">Lighthouse keeper retires after forty years</a> <span class="post-date">14 January 2026</span></li></ul></section></aside></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T08:40:11+00:00',
      modified: '2026-01-12T11:02:45+00:00',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel'],
    },
  },
  {
    manner: 'Yoast graph: the author in JSON-LD is the administrator account, the byline names the reporter',
    lang: 'en-US',
    url: 'https://lindowledger.example/news/ferries-leave-lindow-again/',
    head: `<title>${title} - Lindow Ledger</title>${meta('og:title', `${title} - Lindow Ledger`)}${meta('og:type', 'article')}${meta('og:site_name', 'Lindow Ledger')}${meta('article:published_time', '2026-01-12T13:40:11+00:00')}${meta('article:modified_time', '2026-01-12T13:40:13+00:00')}${meta('author', 'admin')}${meta('twitter:label1', 'Written by')}${meta('twitter:data1', 'admin')}
${data({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': '#article',
      headline: title,
      datePublished: '2026-01-12T13:40:11+00:00',
      dateModified: '2026-01-12T13:40:13+00:00',
      author: { name: 'admin', '@id': '#/person/1' },
      publisher: { '@id': '#org' },
    },
    {
      '@type': 'WebPage',
      '@id': 'x',
      datePublished: '2026-01-12T13:40:11+00:00',
      dateModified: '2026-01-12T13:40:13+00:00',
      name: title,
    },
    { '@type': 'Person', '@id': '#/person/1', name: 'admin' },
    { '@type': 'Organization', '@id': '#org', name: 'Lindow Ledger' },
  ],
})}`,
    body: `<body class="single"><header><a href="/">Lindow Ledger</a></header><main><article><h1 class="entry-title">${title}</h1><div class="post-meta">January 12, 2026 • By <a href="/author/admin">Johanna Brandt, Staff Writer</a></div>
<div class="featured"><img src="/pier.jpg" width="900" height="600" alt=""><p class="caption">Trucks wait at the pier. (Sam Orrel/Lindow Ledger)</p></div><div class="entry-content">${text}</div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T13:40:11+00:00',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel/Lindow Ledger'],
    },
  },
  {
    manner: 'Arc XP: hashed class names, agency copy, time without machine date beside metadata',
    lang: 'en',
    url: 'https://www.bayherald.example/world/2026/01/12/ferries-leave-lindow-again-after-strike/',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('article:published_time', '2026-01-12T03:12:00.114Z')}${data({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2026-01-12T03:12:00.114Z', dateModified: '2026-01-12T05:40:22.801Z', author: [{ '@type': 'Person', name: 'The Associated Press' }], publisher: { '@type': 'NewsMediaOrganization', name: 'Bay Herald' } })}`,
    body: `<body><div id="fusion-app"><header class="c-stack b-header-nav"><nav><a href="/news/">News</a><a href="/sports/">Sports</a></nav></header><main class="b-single"><section class="b-single__header"><a class="c-overline" href="/world/">World</a><h1 class="b-headline">${title}</h1><p class="b-subheadline">Both sides agreed on shorter shifts</p><div class="b-byline"><span>By <span class="b-byline__names">ANA PONS and DIRK HASE, Associated Press</span></span></div><time class="c-date">Updated January 12, 2026 at 12:40 a.m. EST</time></section>
<figure class="c-media-item"><img src="/resizer/v2/ABCD.jpg" width="800" height="533" alt=""><figcaption><span class="c-media-item__caption">A truck boards the first ferry.</span> <span class="c-media-item__credit">(Sam Orrel | AP)</span></figcaption></figure>
<article class="b-article-body"><p class="c-paragraph">LINDOW (AP) — ${one}</p><p class="c-paragraph">${two}</p><p class="c-paragraph">${three}</p><p class="c-paragraph">___</p><p class="c-paragraph"><i>Copyright 2026 The Associated Press. All rights reserved.</i></p></article></main></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T03:12:00Z',
      modified: '2026-01-12T05:40:22Z',
      authors: ['ANA PONS', 'DIRK HASE'],
      agencies: ['ap'],
      credits: ['Sam Orrel | AP'],
    },
  },
  {
    manner: 'BLOX: zoned datetime, credit in its own span, author with e-mail and paper',
    lang: 'en',
    url: 'https://www.valleycourier.example/news/local/ferries-leave-lindow-again/article_5f2a1c3e-0b1d-11ef-9f5c-ab12cd34ef56.html',
    head: `<title>${title} | Local News | valleycourier.example</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('author', 'Johanna Brandt jbrandt@valleycourier.example')}`,
    body: `<body class="tnt-app"><div id="site-container"><header id="site-header-container"><nav class="navbar"><a href="/news/">News</a><a href="/obituaries/">Obituaries</a></nav></header><section id="main-body-container"><article id="asset-5f2a" class="asset story" itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><span class="kicker">Top Story</span><h1 class="headline" itemprop="headline"><span>${title}</span></h1><div class="meta"><span><ul class="list-inline"><li class="tnt-byline"><span itemprop="author" class="tnt-byline"><a href="/users/profile/jbrandt">Johanna Brandt <small>jbrandt@valleycourier.example</small></a></span></li><li class="visible-print">Jan 11, 2026</li><li class="hidden-print"><time datetime="2026-01-11T22:30:00-07:00" class="tnt-date asset-date text-muted">Jan 11, 2026</time></li><li class="hidden-print"><span class="text-muted">Updated</span> <time datetime="2026-01-12T08:05:00-07:00" class="tnt-date tnt-update-recent">Jan 12, 2026</time></li></ul></span></div></header>
<div class="photo"><figure class="photo layout-horizontal"><img class="img-responsive" src="/content/tncms/pier.jpg" width="750" height="500" alt=""><figcaption class="caption"><span class="caption-text"><p>Trucks wait at the western pier.</p></span><ul class="list-inline"><li class="credit"><span class="tnt-byline">Sam Orrel, Valley Courier</span></li></ul></figcaption></figure></div>
<div id="article-body" itemprop="articleBody" class="asset-content subscriber-premium">${text}</div></article><div class="recommended"><h3>Related stories</h3><article class="card"><h4><a href="/x">Bridge closes for repairs until the spring</a></h4><time datetime="2026-01-13T10:00:00-07:00">Jan 13, 2026</time></article></div></section></div></body>`,
    says: {
      headline: title,
      published: '2026-01-11T22:30:00-07:00',
      modified: '2026-01-12T08:05:00-07:00',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel, Valley Courier'],
    },
  },
  {
    manner: 'Gannett: author and paper in one line, the dates in custom elements and attributes',
    lang: 'en',
    url: 'https://www.lindowdemocrat.example/story/news/local/2026/01/12/ferries-leave-lindow-again/72101234007/',
    head: `<title>${title}</title>${meta('og:title', 'Lindow ferry strike: what comes next')}${meta('og:type', 'article')}${data({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: 'Lindow ferry strike: what comes next', datePublished: '2026-01-12T10:02:15Z', dateModified: '2026-01-12T21:15:10Z', author: ['Johanna Brandt', 'Peter Small'], publisher: { name: 'Lindow Democrat' } })}`,
    body: `<body class="gnt_body"><header class="gnt_n"><nav><a href="/news/">News</a><a href="/sports/">Sports</a><a href="/opinion/">Opinion</a></nav></header><main class="gnt_cw"><article class="gnt_pr"><a class="gnt_ar_lbl" href="/news/local/">LOCAL</a><h1 class="gnt_ar_hl">${title}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1/johanna-brandt/">Johanna Brandt</a> <a class="gnt_ar_by_a" href="/staff/2/peter-small/">Peter Small</a><div class="gnt_ar_pb">Lindow Democrat</div></div><div class="gnt_ar_dt" aria-label="Published: 4:02 a.m. CT Jan. 12, 2026 Updated: 3:15 p.m. CT Jan. 12, 2026"></div>
<figure class="gnt_em_img"><img src="/gcdn/pier.jpg" width="660" height="440" alt=""><div class="gnt_em_img_ccw" data-c-caption="Trucks wait at the pier." data-c-credit="Sam Orrel/Lindow Democrat"></div></figure><div class="gnt_ar_b"><p class="gnt_ar_b_p">${one}</p><p class="gnt_ar_b_p">${two}</p><p class="gnt_ar_b_p">${three}</p><p class="gnt_ar_b_p"><em>Reach Johanna Brandt at jbrandt@lindowdemocrat.example.</em></p></div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T10:02:15Z',
      modified: '2026-01-12T21:15:10Z',
      authors: ['Johanna Brandt', 'Peter Small'],
      credits: ['Sam Orrel/Lindow Democrat'],
    },
  },
  {
    manner: 'Chorus: two authors with handles, update in the same line',
    lang: 'en',
    url: 'https://www.tidewire.example/2026/1/12/24035/lindow-ferry-strike-over',
    head: `<title>${title} - Tidewire</title>${meta('og:title', 'The Lindow ferry strike, explained')}${meta('og:type', 'article')}${meta('article:published_time', '2026-01-12T09:30:00-05:00')}`,
    body: `<body><nav class="c-global-header"><a href="/">Tidewire</a><a href="/world">World</a><a href="/science">Science</a></nav><main id="content"><article class="l-segment"><div class="c-entry-hero"><h2 class="c-entry-group-labels"><ul><li><a href="/world">World</a></li></ul></h2><h1 class="c-page-title">${title}</h1><p class="c-entry-summary p-dek">What the end of the strike means for the islands.</p><div class="c-byline">By <span class="c-byline__item"><a href="/authors/johanna-brandt"><span class="c-byline__author-name">Johanna Brandt</span></a><a class="c-byline__twitter-handle" href="https://twitter.com/jbrandt">@jbrandt</a></span> and <span class="c-byline__item"><a href="/authors/ken-ito"><span class="c-byline__author-name">Ken Ito</span></a></span> <span class="c-byline__item">Updated <time class="c-byline__item" data-ui="timestamp" datetime="2026-01-13T07:12:00-05:00">Jan 13, 2026, 7:12am EST</time></span></div></div>
<figure class="e-image e-image--hero"><span class="e-image__inner"><img src="/chorus/pier.jpg" width="1200" height="800" alt=""></span><span class="e-image__meta"><figcaption>A ferry leaves the harbour.</figcaption><cite>Sam Orrel/Tidewire</cite></span></figure><div class="c-entry-content">${text}</div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:30:00-05:00',
      modified: '2026-01-13T07:12:00-05:00',
      authors: ['Johanna Brandt', 'Ken Ito'],
      credits: ['Sam Orrel/Tidewire'],
    },
  },
  {
    manner: 'Brightspot: date only visible, with zone abbreviation',
    lang: 'en',
    url: 'https://www.wlnd.example/news/lindow-ferries-leave-again-00001234',
    head: `<title>${title} | WLND</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body class="Page-body"><header class="Page-header"><nav><a href="/news">News</a><a href="/weather">Weather</a></nav><div class="clock">Tuesday, January 20, 2026</div></header><div class="ArticlePage"><div class="ArticlePage-headline-wrap"><h1 class="ArticlePage-headline">${title}</h1></div><div class="ArticlePage-byline"><div class="ArticlePage-authorName">By <a class="Link" href="/johanna-brandt"><span>Johanna Brandt</span></a></div><div class="ArticlePage-datePublished">Published January 12, 2026 at 9:30 PM CST</div></div>
<figure class="Figure"><img class="Image" src="/dims4/pier.jpg" width="800" height="500" alt=""><div class="Figure-content"><figcaption class="Figure-caption">The western pier on Monday.</figcaption><div class="Figure-credit">Sam Orrel</div><div class="Figure-separator">/</div><div class="Figure-source">WLND</div></div></figure><div class="RichTextArticleBody">${text}</div></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T21:30-06:00',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel / WLND'],
    },
  },
  {
    manner: 'Newsletter platform: date without machine form, subtitle as h3, no article type',
    lang: 'en',
    url: 'https://www.harbournotes.example/p/ferries-leave-lindow-again',
    head: `<title>${title} - by Johanna Brandt</title>${meta('og:title', title)}${meta('og:type', 'article')}${data({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: 'x', headline: title, datePublished: '2026-01-12T06:00:41+00:00', dateModified: '2026-01-12T06:00:41+00:00', author: [{ '@type': 'Person', name: 'Johanna Brandt' }] })}`,
    body: `<body><div class="main-menu"><a href="/">Harbour Notes</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${title}</h1><h3 class="subtitle">What eleven days without boats taught the island</h3><div class="byline-wrapper"><a href="/@jbrandt">Johanna Brandt</a><div class="meta">Jan 12, 2026</div></div></div><div class="body markup">${text}</div></article><div class="comments"><h4>Discussion about this post</h4><div class="comment"><a>Dory</a> <a>Jan 14</a><p>Great piece, thank you for writing it.</p></div></div></div></body>`,
    says: { headline: title, published: '2026-01-12T06:00:41+00:00', authors: ['Johanna Brandt'] },
  },
  {
    manner: 'Ghost: author list, reading time, datetime a bare day',
    lang: 'en',
    url: 'https://theanchor.example/ferries-leave-lindow-again/',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('article:published_time', '2026-01-12T05:30:00.000Z')}${meta('article:modified_time', '2026-01-12T05:30:07.000Z')}${data({ '@context': 'https://schema.org', '@type': 'Article', headline: title, datePublished: '2026-01-12T05:30:00.000Z', dateModified: '2026-01-12T05:30:07.000Z', author: { '@type': 'Person', name: 'Johanna Brandt' }, contributor: [{ '@type': 'Person', name: 'Ken Ito' }] })}`,
    body: `<body class="post-template"><div class="site"><main><article class="article post"><header class="article-header gh-canvas"><div class="article-tag"><a href="/tag/sea/">Sea</a></div><h1 class="article-title">${title}</h1><div class="article-byline"><section class="article-byline-content"><h4 class="author-name"><a href="/author/johanna/">Johanna Brandt</a>, <a href="/author/ken/">Ken Ito</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-01-12">Jan 12, 2026</time> <span class="byline-reading-time">3 min read</span></div></section></div><figure class="article-image"><img src="/content/pier.jpg" width="900" height="600" alt=""><figcaption>Photo by <a href="https://unsplash.com/@sam">Sam Orrel</a> / <a href="https://unsplash.com/">Unsplash</a></figcaption></figure></header><section class="gh-content gh-canvas">${text}</section></article></main></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T05:30:00.000Z',
      authors: ['Johanna Brandt', 'Ken Ito'],
      credits: ['Sam Orrel / Unsplash'],
    },
  },
  {
    manner: 'Medium-like: relative-looking short date, claps, author in a link only',
    lang: 'en',
    url: 'https://stories.harbour.example/ferries-leave-lindow-again-8f2a1c3e0b1d',
    head: `<title>${title} | by Johanna Brandt | Harbour Stories</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('article:published_time', '2026-01-12T05:30:00.000Z')}${meta('author', 'Johanna Brandt')}`,
    body: `<body><div id="root"><div class="a b c"><article><div class="l"><section><div><h1 class="pw-post-title" id="0a">${title}</h1><div class="speechify"><a href="/@jbrandt"><img alt="Johanna Brandt" src="/avatar.jpg" width="44" height="44"></a><a data-testid="authorName" href="/@jbrandt">Johanna Brandt</a><span>Follow</span><span data-testid="storyReadTime">4 min read</span><span>·</span><span data-testid="storyPublishDate">Jan 12, 2026</span></div><div class="claps">213</div></div><p class="pw-post-body-paragraph">${one}</p><figure><picture><img src="/max/700/pier.jpg" width="700" height="466" alt=""></picture><figcaption>Photo by <a href="/x">Sam Orrel</a> on <a href="https://unsplash.com">Unsplash</a></figcaption></figure><p class="pw-post-body-paragraph">${two}</p><p class="pw-post-body-paragraph">${three}</p></section></div></article></div></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T05:30:00.000Z',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel on Unsplash'],
    },
  },
  {
    manner: 'Squarespace: dates only in <time> text, block layout',
    lang: 'en-US',
    url: 'https://www.islandweekly.example/news/ferries-leave-lindow-again',
    head: `<title>${title} &mdash; Island Weekly</title>${meta('og:title', `${title} — Island Weekly`)}${meta('og:type', 'article')}<meta itemprop="name" content="${title}"><meta itemprop="headline" content="${title}"><meta itemprop="datePublished" content="2026-01-12T09:00:00-0500"><meta itemprop="dateModified" content="2026-01-12T09:00:00-0500"><meta itemprop="author" content="Johanna Brandt">`,
    body: `<body id="item-65"><header id="header"><a href="/">Island Weekly</a></header><main><article class="BlogItem hentry"><h1 class="BlogItem-title">${title}</h1><div class="Blog-meta BlogItem-meta"><time class="Blog-meta-item Blog-meta-item--date" datetime="2026-01-12">January 12, 2026</time><a class="Blog-meta-item Blog-meta-item--author" href="/news?author=1">Johanna Brandt</a></div><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">${text}</div></div></div></article></main></body>`,
    says: { headline: title, published: '2026-01-12T09:00:00-0500', authors: ['Johanna Brandt'] },
  },
  {
    manner: 'Wix: spans only, date in an aria-labelled list, no <time>',
    lang: 'en',
    url: 'https://www.lindowtimes.example/post/ferries-leave-lindow-again',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('article:published_time', '2026-01-12T14:21:33.410Z')}${data({ '@context': 'https://schema.org/', '@type': 'BlogPosting', headline: title, author: { '@type': 'Person', name: 'Johanna Brandt' }, datePublished: '2026-01-12T14:21:33.410Z', dateModified: '2026-01-14T09:11:00.000Z' })}`,
    body: `<body><div id="SITE_CONTAINER"><div data-hook="post-page"><article><div data-hook="post"><ul class="post-metadata"><li><span data-hook="user-name" title="Johanna Brandt">Johanna Brandt</span></li><li><span title="Jan 12" data-hook="time-ago">Jan 12</span></li><li><span data-hook="time-to-read">2 min read</span></li></ul><p data-hook="time-last-updated">Updated: <span>Jan 14</span></p><h1 data-hook="post-title"><span>${title}</span></h1><div data-hook="post-description">${text}</div></div></article></div></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T14:21:33Z',
      modified: '2026-01-14T09:11:00.000Z',
      authors: ['Johanna Brandt'],
    },
  },
  {
    manner: 'Blogger: date as h2 above the post, author in the footer',
    isBare: true,
    lang: 'en',
    url: 'https://lindowwatch.example/2026/01/ferries-leave-lindow-again.html',
    head: `<title>Lindow Watch: ${title}</title><meta content="blogger" name="generator">${meta('og:title', title)}`,
    body: `<body><div class="header"><h1 class="title"><a href="/">Lindow Watch</a></h1></div><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Monday, January 12, 2026</span></h2><div class="date-posts"><div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${title}</h3><div class="post-body entry-content" itemprop="articleBody">${one}<br><br>${two}<br><br>${three}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="https://www.blogger.com/profile/1" rel="author"><span itemprop="name">Johanna Brandt</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="x" rel="bookmark"><abbr class="published" itemprop="datePublished" title="2026-01-12T08:15:00-08:00">8:15 AM</abbr></a></span></div></div></div></div></div></body>`,
    says: { headline: title, published: '2026-01-12T08:15:00-08:00', authors: ['Johanna Brandt'] },
  },
  {
    manner: 'Presswire style: British paper, agency and own reporter, updated line without year',
    lang: 'en-GB',
    url: 'https://www.lindowmercury.example/news/24012345.ferries-leave-lindow/',
    head: `<title>${title} | Lindow Mercury</title>${meta('og:title', title)}${meta('og:type', 'article')}${data({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2026-01-12T06:30:00+00:00', dateModified: '2026-01-12T09:45:00+00:00', author: [{ '@type': 'Person', name: 'PA News Agency' }] })}`,
    body: `<body><header><div class="date">Tuesday 20th January 2026</div><nav><a href="/news">News</a><a href="/sport">Sport</a></nav></header><main><article class="article"><h1 class="mar-article__title">${title}</h1><div class="mar-article__timestamp"><time datetime="2026-01-12T06:30:00Z">12th January</time></div><div class="author-bio-top"><p class="author-name">By Johanna Brandt, PA</p></div><figure><img src="/resources/pier.jpg" width="800" height="500" alt=""><figcaption>A lorry boards the first boat (Sam Orrel/PA) <span class="credit">(Image: PA Wire)</span></figcaption></figure><div class="article-body">${text}</div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T06:30:00+00:00',
      modified: '2026-01-12T09:45:00+00:00',
      authors: ['Johanna Brandt'],
      agencies: ['pa'],
      credits: ['PA Wire'],
    },
  },
  {
    manner: 'Indian portal: desk and agency as source, IST times, "Last Updated" first',
    lang: 'en-IN',
    url: 'https://www.lindowexpress.example/article/world/ferries-leave-lindow-again-9101234/',
    head: `<title>${title} | World News - The Lindow Express</title>${meta('og:title', title)}${meta('og:type', 'article')}${data({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2026-01-12T10:15:00+05:30', dateModified: '2026-01-12T11:02:33+05:30', author: [{ '@type': 'Person', name: 'PTI' }], publisher: { '@type': 'Organization', name: 'The Lindow Express' } })}`,
    body: `<body><header><nav><a href="/india">India</a><a href="/world">World</a><a href="/sports">Sports</a></nav></header><div class="ie-single"><div class="heading-part"><h1 class="native_story_title">${title}</h1><h2 class="synopsis">Both sides agree on shorter shifts from the spring.</h2></div><div class="editor-details"><div class="editor">Written by: <a href="/agency/pti/">PTI</a></div><div class="updated-date"><span>Lindow | Updated: January 12, 2026 11:02 IST</span></div></div><span class="custom-caption"><img src="/pier.jpg" width="640" height="360" alt=""><span class="ie-custom-caption">Trucks wait at the pier. (Reuters)</span></span><div class="story_details">${text}<p>First published on: 12-01-2026 at 10:15 IST</p></div></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T10:15:00+05:30',
      modified: '2026-01-12T11:02:33+05:30',
      authors: [],
      agencies: ['pti'],
      credits: ['Reuters'],
    },
  },
  {
    manner: 'Quintype: agency contributor, date with clock and dot',
    lang: 'en',
    url: 'https://www.southtide.example/news/ferries-leave-lindow-again',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('article:published_time', '2026-01-12T04:45:00.000Z')}`,
    body: `<body><div id="app"><header><a href="/">South Tide</a><nav><a href="/news">News</a></nav></header><main class="arr--story"><h1 class="arr--headline">${title}</h1><div class="arr--author-name"><span>Author</span> : <a href="/author/johanna-brandt">Johanna Brandt</a></div><div class="arr--publish-time">Published on : 12 Jan 2026, 10:15 am</div><figure class="story-card-image"><img src="/qt/pier.jpg" width="640" height="360" alt=""><figcaption>The pier on Monday <span class="attribution">Sam Orrel</span></figcaption></figure><div class="arr--story-page-card-wrapper">${text}<p><i>(With inputs from ANI)</i></p></div></main></div></body>`,
    says: {
      headline: title,
      published: '2026-01-12T04:45:00.000Z',
      authors: ['Johanna Brandt'],
      agencies: ['ani'],
      credits: ['Sam Orrel'],
    },
  },
];
