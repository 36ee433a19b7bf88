/** Papers, portals and broadcasters of the German-speaking and northern countries. */
import { type MadePage, meta } from './page';
import { TEXTS } from './texts';

const textOf = (lang: string): string => (TEXTS[lang] ?? []).map((p) => `<p>${p}</p>`).join('');
const de = TEXTS.de as readonly [string, string, string];
const title = 'Fähren fahren nach Streik wieder';
const nav = (...names: string[]): string =>
  `<nav><ul>${names.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>`;
const sections = nav('Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Lokales');

export const GERMANIC: readonly MadePage[] = [
  {
    manner: 'German chain A: "Stand:" with clock, "Von:" in its own line, buttons between, © caption',
    lang: 'de',
    url: 'https://www.inselmerkur.example/lokales/faehren-fahren-wieder-93512345.html',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${sections}</header><main><article class="id-Story"><ol class="id-Breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/lokales">Lokales</a></li></ol><h1 class="id-StoryElement-headline">${title}</h1><div class="id-StoryElement-timestamp"><p><span>Stand:</span> 12.01.2026, 11:03 Uhr</p></div><div class="id-StoryElement-authors"><p>Von: <a href="/autor/johanna-brandt/">Johanna Brandt</a>, <a href="/autor/peter-klein/">Peter Klein</a></p></div><div class="id-StoryElement-interactionBar"><button>Kommentare</button><button>Drucken</button><button>Teilen</button></div><figure class="id-StoryElement-image"><img src="/anleger.jpg" width="1000" height="563"><figcaption>Lastwagen warten am Anleger. <span>© Sven Orrel/dpa</span></figcaption></figure><p class="id-StoryElement-leadText">Nach elf Tagen ist der Ausstand vorbei.</p>${textOf('de')}<p class="id-StoryElement-paragraph">(jb/pk/dpa)</p></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T11:03',
      authors: ['Johanna Brandt', 'Peter Klein'],
      agencies: ['dpa'],
      credits: ['Sven Orrel/dpa'],
    },
  },
  {
    manner: 'German chain B: hashed classes, name, "Quelle:" under the picture, dateline in bold',
    lang: 'de',
    url: 'https://www.inselzeitung.example/lokales/lindow/faehren-fahren-wieder-ABCDEFGH.html',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${sections}</header><article class="ArticleHeadstyled__Sc-1x"><span class="Kickerstyled__Sc-2y">Tarifstreit</span><h1 class="Headlinestyled__Sc-3z">${title}</h1><div class="Imagestyled__Sc-4a"><picture><img src="/anleger.jpg" width="910" height="512"></picture><div class="ImageCaptionstyled__Sc-5b"><p>Lastwagen warten am Anleger.</p><p>Quelle: Sven Orrel/dpa</p></div></div><div class="Authorstyled__Sc-6c"><span>Johanna Brandt</span></div><div class="ArticleMetastyled__Sc-7d"><time>12.01.2026, 09:15 Uhr</time></div><p class="Textstyled__Sc-8e"><b>Lindow. </b>${de[0]}</p><p class="Textstyled__Sc-8e">${de[1]}</p><p class="Textstyled__Sc-8e">${de[2]}</p><p class="Textstyled__Sc-8e">IZ</p></article></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:15',
      authors: ['Johanna Brandt'],
      credits: ['Sven Orrel/dpa'],
    },
  },
  {
    manner: 'German portal: initials beside the agency, update, list of sources used at the end',
    lang: 'de',
    url: 'https://www.portal-insel.example/nachrichten/id_100612345/faehren-fahren-wieder.html',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${sections}</header><article><h1><span>Tarifstreit beendet</span> <span>${title}</span></h1><div data-testid="ArticleHeader.Author"><p>Von <a href="/autor/dpa">dpa</a>, <a href="/autor/jbr" title="Johanna Brandt">Johanna Brandt</a></p><p>Aktualisiert am 12.01.2026 - 11:03 Uhr</p><p>Lesedauer: 2 Min.</p></div><figure><img src="/anleger.jpg" width="800" height="450"><figcaption><span>Lastwagen am Anleger: Der Streik ist vorbei.</span> <span>(Quelle: Sven Orrel/dpa-bilder)</span></figcaption></figure><div class="article-body">${textOf('de')}</div><div><h3>Verwendete Quellen</h3><ul><li>Mit Material der Nachrichtenagentur dpa</li></ul></div></article></body>`,
    says: {
      headline: title,
      published: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      agencies: ['dpa'],
      credits: ['Sven Orrel/dpa-bilder'],
    },
  },
  {
    manner: 'InterRed, German regional: two dates with bar, "BILD:" in capitals, place and name in one line',
    lang: 'de',
    url: 'https://www.nordwestkurier.example/lindow/faehren-fahren-wieder_a_4,1,1234567890.html',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${sections}</header><main><article><header><p class="article-kicker">Tarifstreit</p><h1>${title}</h1><ul class="article-author"><li><a href="/autor/123">Johanna Brandt</a></li></ul><p class="article-date"><time datetime="2026-01-12T09:15">12.01.2026, 09:15 Uhr</time> | Aktualisiert: 12.01.2026, 11:03 Uhr</p></header><figure class="article-image"><img src="/anleger.jpg" width="768" height="512"><figcaption>Lastwagen warten am Anleger.<span class="article-copyright">BILD: Sven Orrel</span></figcaption></figure><section class="article-text"><p class="article-lead"><span class="article-location">Lindow</span> Nach elf Tagen ist der Ausstand vorbei.</p>${textOf('de')}</section></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['Sven Orrel'],
    },
  },
  {
    manner: 'German technology portal: initials at the end, "(Bild: … / shutterstock.com)", reading time',
    lang: 'de',
    url: 'https://www.technik-insel.example/news/Faehren-fahren-wieder-9876543.html',
    head: `<title>${title} | technik insel</title>${meta('og:title', title)}${meta('og:type', 'article')}${meta('author', 'Johanna Brandt')}`,
    body: `<body><header>${nav('IT', 'Wissen', 'Mobiles', 'Security', 'Wirtschaft')}</header><main><article><h1 class="a-article-header__title">${title}</h1><p class="a-article-header__lead">Nach elf Tagen ist der Ausstand vorbei.</p><figure class="aufmacherbild"><img src="/anleger.jpg" width="1280" height="720"><figcaption class="a-caption"><p class="a-caption__source">(Bild: Sven Orrel / shutterstock.com)</p></figcaption></figure><footer class="a-article-header__publish-info"><div><time datetime="2026-01-12T09:15">12.01.2026, 09:15 Uhr</time></div><div>Lesezeit: 2 Min.</div><div class="a-creator"><span class="a-creator__label">Von</span><ul class="a-creator__names"><li class="a-creator__name">Johanna Brandt</li></ul></div></footer><div class="article-content">${textOf('de')}<p>(<a href="mailto:jbr@technik-insel.example" title="Johanna Brandt">jbr</a>)</p></div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:15',
      authors: ['Johanna Brandt'],
      credits: ['Sven Orrel / shutterstock.com'],
    },
  },
  {
    manner: 'Press portal: police report, place "(ots)", sender as heading, no byline',
    lang: 'de',
    url: 'https://www.presseschau.example/blaulicht/pm/12345/5432109',
    head: `<title>POL-LIN: Fähren fahren nach Streik wieder | Presseschau</title>${meta('og:title', 'POL-LIN: Fähren fahren nach Streik wieder')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Blaulicht', 'Politik', 'Wirtschaft', 'Sport')}</header><main><article class="story"><div class="card"><p class="date">12.01.2026 – 09:15</p><p class="customer"><a href="/blaulicht/nr/12345">Hafenpolizei Lindow</a></p><h1>POL-LIN: Fähren fahren nach Streik wieder</h1><p><i class="story-city">Lindow (ots)</i></p>${textOf('de')}<p class="contact-headline">Rückfragen bitte an:</p><p class="contact-text">Hafenpolizei Lindow<br>Pressestelle<br>Telefon: 01234 567</p><p class="originator">Original-Content von: Hafenpolizei Lindow, übermittelt durch news aktuell</p></div></article></main></body>`,
    says: {
      headline: 'POL-LIN: Fähren fahren nach Streik wieder',
      published: '2026-01-12T09:15',
      authors: [],
      type: 'press-release',
    },
  },
  {
    manner: 'Public broadcaster: "Stand:" above, byline with studio, agency only under the picture',
    lang: 'de',
    url: 'https://www.insel-schau.example/inland/faehren-lindow-streik-100.html',
    head: `<title>${title} | insel-schau.example</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Inland', 'Ausland', 'Wirtschaft', 'Wetter', 'Investigativ')}</header><main><article class="container"><div class="seitenkopf"><div class="seitenkopf__image"><img src="/anleger.jpg" width="960" height="540" alt="Lastwagen am Anleger | dpa" title="Lastwagen am Anleger | dpa"></div><div class="seitenkopf__head"><div class="seitenkopf__label">Tarifstreit</div><h1><span class="seitenkopf__topline">Nach elf Tagen</span><span class="seitenkopf__headline">${title}</span></h1><div class="metatextline">Stand: 12.01.2026 11:03 Uhr</div></div></div><p class="textabsatz"><strong>Nach elf Tagen ist der Ausstand vorbei.</strong></p><div class="authorline"><span class="authorline__author">Von Johanna Brandt, IRD-Studio Lindow</span></div>${textOf('de')}<p class="textabsatz"><em>Mit Informationen von Peter Klein, IRD-Studio Anderhafen</em></p><div class="article-footer"><p>Dieses Thema im Programm: Über dieses Thema berichtete die Insel-Schau am 12. Januar 2026 um 12:00 Uhr.</p></div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['dpa'],
    },
  },
  {
    manner: 'Swiss tabloid portal: name and place, day with clock after a comma, Keystone after a dash',
    lang: 'de-CH',
    url: 'https://www.nun.example/news/schweiz/faehren-fahren-wieder-66890123',
    head: `<title>${title}</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('News', 'Schweiz', 'Sport', 'People', 'Wirtschaft')}</header><main><article><h1>${title}</h1><div class="meta"><div class="authors"><a href="/redaktion/johanna-brandt">Johanna Brandt</a></div><div class="place">Lindow, 12.01.2026 - 09:15</div></div><p class="lead">Nach elf Tagen ist der Ausstand vorbei.</p><figure><img src="/anleger.jpg" width="960" height="540"><figcaption>Lastwagen warten am Anleger. - Keystone</figcaption></figure><div class="content">${textOf('de')}</div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:15',
      authors: ['Johanna Brandt'],
      credits: ['Keystone'],
    },
  },
  {
    manner: 'Austrian daily: date first, credit before the caption in brackets, agency in the signature',
    isBare: true,
    lang: 'de-AT',
    url: 'https://www.inselkrone.example/4012345',
    head: `<title>${title} | inselkrone.example</title>${meta('og:title', title)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Nachrichten', 'Bundesländer', 'Sport', 'Adabei', 'Wetter')}</header><main><article><div class="bc__head"><h2 class="bc__kicker">Tarifstreit</h2><h1 class="bc__title">${title}</h1><div class="bc__meta"><span>Österreich</span> <span>12.01.2026 09:15</span></div></div><div class="c_image"><img src="/anleger.jpg" width="960" height="540"><span class="c_image__copyright">(Bild: APA/Sven Orrel)</span></div><p class="c_lead">Nach elf Tagen ist der Ausstand vorbei.</p><div class="box">${textOf('de')}</div><div class="c_authors"><p>Johanna Brandt</p></div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:15',
      authors: ['Johanna Brandt'],
      credits: ['APA/Sven Orrel'],
    },
  },
  {
    manner: 'Plain German blog: "Veröffentlicht am … von …", "Beitragsbild:" as the last line',
    isBare: true,
    lang: 'de-DE',
    url: 'https://lindow-blog.example/2026/01/12/faehren-fahren-wieder/',
    head: `<title>${title} – Lindow Blog</title>`,
    body: `<body><header>${nav('Start', 'Lokales', 'Politik', 'Sport', 'Impressum')}</header><main><article class="post hentry"><h1 class="entry-title">${title}</h1><div class="entry-meta">Veröffentlicht am <a href="/2026/01/12/x" rel="bookmark"><time class="entry-date" datetime="2026-01-12T09:15:00+01:00">12. Januar 2026</time></a> von <span class="author vcard"><a href="/author/jb">Johanna Brandt</a></span></div><img class="wp-post-image" src="/anleger.jpg" width="825" height="510"><div class="entry-content">${textOf('de')}<p>Beitragsbild: Sven Orrel</p></div></article></main></body>`,
    says: {
      headline: title,
      published: '2026-01-12T09:15:00+01:00',
      authors: ['Johanna Brandt'],
      credits: ['Sven Orrel'],
    },
  },
  {
    manner: 'Livingdocs, Dutch-language Belgium: author after the date, "Belga" as source at the end',
    lang: 'nl-BE',
    url: 'https://www.eilandkrant.example/cnt/dmf20260112_95412345',
    head: `<title>Veerboten varen weer na staking | Eilandkrant</title>${meta('og:title', 'Veerboten varen weer na staking')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Nieuws', 'Regio', 'Sport', 'Cultuur', 'Economie')}</header><main><article><h1>Veerboten varen weer na staking</h1><p class="article__intro">De nachtboot vervalt.</p><div class="article__meta"><span>Johanna Brandt</span><span>12/01/2026 om 09:15</span><span>Bijgewerkt op 12/01/2026 om 11:03</span></div><figure><img src="/haven.jpg" width="768" height="432"><figcaption>Vrachtwagens aan de kade. <span>© Sam Orrel</span></figcaption></figure>${textOf('nl')}<footer>Bron: Belga</footer></article></main></body>`,
    says: {
      headline: 'Veerboten varen weer na staking',
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      agencies: ['belga'],
      credits: ['Sam Orrel'],
    },
  },
  {
    manner: 'Norwegian: "Publisert" with short year, journalist with mail',
    lang: 'nb',
    url: 'https://www.oyposten.example/nyheter/i/ab12CD/ferjene-gaar-igjen',
    head: `<title>Ferjene går igjen etter streiken</title>${meta('og:title', 'Ferjene går igjen etter streiken')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Nyheter', 'Sport', 'Økonomi', 'Kultur', 'Debatt')}</header><main><article><h1>Ferjene går igjen etter streiken</h1><figure><img src="/havn.jpg" width="980" height="551"><figcaption>Lastebiler ved kaia. Foto: Sam Orrel / NTB</figcaption></figure><div class="byline"><ul><li><a href="mailto:jb@oyposten.example">Johanna Brandt</a><span>Journalist</span></li></ul></div><div class="dates"><span>Publisert: 12.01.26 kl. 09:15</span><span>Oppdatert: 12.01.26 kl. 11:03</span></div>${textOf('no')}<p>(NTB)</p></article></main></body>`,
    says: {
      headline: 'Ferjene går igjen etter streiken',
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      agencies: ['ntb'],
      credits: ['Sam Orrel / NTB'],
    },
  },
  {
    manner: 'Swedish: "Av" and "Foto" as lines of one list, "Uppdaterad" with month names',
    lang: 'sv',
    url: 'https://www.obladet.example/nyheter/farjorna-gar-igen/',
    head: `<title>Färjorna går igen efter strejken</title>${meta('og:title', 'Färjorna går igen efter strejken')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Nyheter', 'Sport', 'Kultur', 'Ekonomi', 'Ledare')}</header><main><article><h1>Färjorna går igen efter strejken</h1><div class="article__meta"><span>Publicerad 12 januari 2026 kl 09.15</span><span>Uppdaterad 12 januari 2026 kl 11.03</span></div><figure><img src="/hamn.jpg" width="980" height="551"><figcaption>Lastbilar vid kajen. <span>Foto: Sam Orrel</span></figcaption></figure>${textOf('sv')}<div class="article__authors"><div>Text: Johanna Brandt</div><div>Foto: Sam Orrel</div></div></article></main></body>`,
    says: {
      headline: 'Färjorna går igen efter strejken',
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel'],
    },
  },
  {
    manner: 'Danish broadcaster: byline "Af", day and clock in one line, © after the caption',
    lang: 'da',
    url: 'https://www.oenyt.example/nyheder/indland/faergerne-sejler-igen',
    head: `<title>Færgerne sejler igen efter strejken | Ønyt</title>${meta('og:title', 'Færgerne sejler igen efter strejken')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Nyheder', 'Indland', 'Udland', 'Sport', 'Vejret')}</header><main><article><h1>Færgerne sejler igen efter strejken</h1><p class="manchet">Natafgangen forsvinder.</p><figure><img src="/havn.jpg" width="980" height="551"><figcaption>Lastbiler ved kajen. (Foto: © Sam Orrel, Ritzau Scanpix)</figcaption></figure><div class="dre-article-byline"><span>Af</span> <span class="dre-byline__contributor">Johanna Brandt</span></div><div><time datetime="2026-01-12T08:15:00+00:00">12. jan 2026 kl. 09.15</time></div>${textOf('da')}</article></main></body>`,
    says: {
      headline: 'Færgerne sejler igen efter strejken',
      published: '2026-01-12T08:15:00+00:00',
      authors: ['Johanna Brandt'],
      credits: ['Sam Orrel, Ritzau Scanpix'],
    },
  },
];
