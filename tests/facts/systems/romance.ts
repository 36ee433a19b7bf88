/** Papers and portals in French, Spanish, Portuguese, Italian and Romanian. */
import { type MadePage, meta } from './page';
import { TEXTS } from './texts';

const textOf = (lang: string): string => (TEXTS[lang] ?? []).map((p) => `<p>${p}</p>`).join('');
const first = (lang: string): string => TEXTS[lang]?.[0] ?? '';
const rest = (lang: string): string =>
  (TEXTS[lang] ?? [])
    .slice(1)
    .map((p) => `<p>${p}</p>`)
    .join('');
const nav = (...names: string[]): string =>
  `<nav><ul>${names.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>`;
const FR = 'Les ferries repartent après la grève';
const ES = 'Los transbordadores vuelven a salir tras la huelga';
const PT = 'Balsas voltam a sair depois da greve';
const IT = 'I traghetti ripartono dopo lo sciopero';

export const ROMANCE: readonly MadePage[] = [
  {
    manner: 'French regional: the paper signs with AFP, credit in capitals after a bar',
    isBare: true,
    lang: 'fr',
    url: 'https://www.ouest-ile.example/transport/les-ferries-repartent-1a2b3c4d-ef00-11f0',
    head: `<title>${FR}</title>${meta('og:title', FR)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Politique', 'Monde', 'Sport', 'Culture', 'Économie')}</header><main><article><h1>${FR}</h1><p class="chapo">La traversée de nuit est supprimée.</p><figure><img src="/quai.jpg" width="940" height="529"><figcaption>Des camions attendent sur le quai. | SAMUEL ORREL / OUEST-ÎLE</figcaption></figure><div class="article-meta"><div class="author">Ouest-Île avec <strong>AFP</strong>.</div><div class="date">Publié le <time>12/01/2026 à 09h15</time></div><div class="date">Modifié le <time>12/01/2026 à 11h03</time></div></div>${textOf('fr')}</article></main></body>`,
    says: {
      headline: FR,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: [],
      agencies: ['afp'],
      credits: ['SAMUEL ORREL / OUEST-ÎLE'],
    },
  },
  {
    manner: 'French public news: "Rédigé par", reading time, credit in brackets in capitals',
    lang: 'fr',
    url: 'https://www.info-ile.example/economie/transports/les-ferries-repartent_7012345.html',
    head: `<title>${FR}</title>${meta('og:title', FR)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Politique', 'Société', 'Monde', 'Sport', 'Météo')}</header><main><article><h1 class="c-title">${FR}</h1><div class="p-article__column"><div class="c-chapo">La traversée de nuit est supprimée.</div><div class="m-author"><div class="m-author__details">Article rédigé par <span class="m-author__name">Johanna Brandt</span></div><div class="m-author__media"><p>Info Île</p></div></div><div class="publication-date"><div>Publié le <time datetime="2026-01-12T09:15:00+01:00">12/01/2026 09:15</time></div><div>Mis à jour le <time datetime="2026-01-12T11:03:00+01:00">12/01/2026 11:03</time></div><div>Temps de lecture : 2min</div></div></div><figure><img src="/quai.jpg" width="1200" height="675"><figcaption class="c-figure__caption">Des camions sur le quai, lundi. (SAMUEL ORREL / AFP)</figcaption></figure><div class="c-body">${textOf('fr')}</div></article></main></body>`,
    says: {
      headline: FR,
      published: '2026-01-12T09:15:00+01:00',
      modified: '2026-01-12T11:03:00+01:00',
      authors: ['Johanna Brandt'],
      credits: ['SAMUEL ORREL / AFP'],
    },
  },
  {
    manner: 'Free French daily: initials with the agency, clock with h, photo after an em dash',
    lang: 'fr',
    url: 'https://www.22minutes.example/economie/4101234-20260112-ferries-repartent',
    head: `<title>${FR}</title>${meta('og:title', FR)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Actualité', 'Sport', 'Entertainment', 'Économie', 'Planète')}</header><main><article><h1>${FR}</h1><h2 class="hat-summary">Transports – La traversée de nuit est supprimée</h2><figure><img src="/quai.jpg" width="960" height="614"><figcaption>Des camions sur le quai. — S. ORREL / SIPA</figcaption></figure><div class="authorsign"><span>J.B. avec AFP</span></div><div class="datetime">Publié le 12/01/2026 à 09h15 • Mis à jour le 12/01/2026 à 11h03</div><div class="content">${textOf('fr')}</div></article></main></body>`,
    says: {
      headline: FR,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: [],
      agencies: ['afp'],
      credits: ['S. ORREL / SIPA'],
    },
  },
  {
    manner: 'Québec daily: name and paper, month name with h clock, "Photo X, archives"',
    lang: 'fr-CA',
    url: 'https://www.lapresse-ile.example/actualites/2026-01-12/les-ferries-repartent.php',
    head: `<title>${FR} | La Presse de l’Île</title>${meta('og:title', FR)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Actualités', 'International', 'Affaires', 'Sports', 'Arts')}</header><main><article><div class="mainHeadline"><h1><span class="title">${FR}</span></h1></div><figure><img src="/quai.jpg" width="1080" height="720"><figcaption><p class="credit">PHOTO SAMUEL ORREL, ARCHIVES LA PRESSE DE L’ÎLE</p><p class="description">Des camions sur le quai.</p></figcaption></figure><div class="authorModule"><a href="/auteurs/johanna-brandt">Johanna Brandt</a><span class="company">La Presse de l’Île</span></div><div class="publicationsDate">Publié le 12 janvier 2026 à 9 h 15</div><div class="publicationsDate--updated">Mis à jour à 11 h 03</div>${textOf('fr')}</article></main></body>`,
    says: {
      headline: FR,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['SAMUEL ORREL, ARCHIVES LA PRESSE DE L’ÎLE'],
    },
  },
  {
    manner: 'Spanish daily: author, city under it, day with three-letter month and zone, name in brackets',
    lang: 'es',
    url: 'https://isla.example/economia/2026-01-12/los-transbordadores-vuelven-a-salir.html',
    head: `<title>${ES} | Economía | La Isla</title>${meta('og:title', ES)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Internacional', 'Opinión', 'España', 'Economía', 'Deportes')}</header><main><article><header><h1 class="a_t">${ES}</h1><h2 class="a_st">Se suprime la travesía nocturna</h2><div class="a_md"><div class="a_md_txt"><a href="/autor/johanna-brandt/" class="a_md_a_n">Johanna Brandt</a><span class="a_md_f"><span>Lindow</span> - <a href="/hemeroteca/2026-01-12/"><time datetime="2026-01-12T08:15:00.000Z"><span>12 ene 2026 - 09:15</span><abbr>CET</abbr></time></a></span></div></div></header><figure class="a_m"><img src="/muelle.jpg" width="980" height="552"><figcaption class="a_m_p"><span>Camiones en el muelle, este lunes.</span><span class="a_m_m">Samuel Orrel (EFE)</span></figcaption></figure><div class="a_c">${textOf('es')}</div></article></main></body>`,
    says: {
      headline: ES,
      published: '2026-01-12T08:15:00.000Z',
      authors: ['Johanna Brandt'],
      credits: ['Samuel Orrel (EFE)'],
    },
  },
  {
    manner: 'Argentine portal: "Por", short month with comma and "a.m.", caption with agency in brackets',
    lang: 'es-AR',
    url: 'https://www.infoisla.example/economia/2026/01/12/los-transbordadores-vuelven-a-salir/',
    head: `<title>${ES} - Infoisla</title>${meta('og:title', ES)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Últimas Noticias', 'Política', 'Economía', 'Deportes', 'Sociedad')}</header><main><article><h1 class="article-headline">${ES}</h1><h2 class="article-subheadline">Se suprime la travesía nocturna</h2><div class="byline-container"><div class="author-name-ctn"><span>Por</span><a class="author-name" href="/autor/johanna-brandt/">Johanna Brandt</a></div></div><div class="sharebar-article-date-container"><span class="sharebar-article-date">12 Ene, 2026 09:15 a.m.</span><span>Actualizado: 12 Ene, 2026 11:03 a.m.</span></div><figure class="visual__image"><img src="/muelle.jpg" width="992" height="558"><figcaption class="article-figcaption-img">Camiones en el muelle (REUTERS/Samuel Orrel)</figcaption></figure>${textOf('es')}</article></main></body>`,
    says: {
      headline: ES,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['REUTERS/Samuel Orrel'],
    },
  },
  {
    manner: 'Spanish news agency site: dateline with day and agency, clock, "@handle", photo in capitals',
    lang: 'es',
    url: 'https://www.noticias-insulares.example/economia/noticia-transbordadores-vuelven-salir-20260112091512.html',
    head: `<title>${ES}</title>${meta('og:title', ES)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Nacional', 'Economía', 'Internacional', 'Deportes', 'Cultura')}</header><main><article><h1 class="h1-article-title">${ES}</h1><figure><img src="/muelle.jpg" width="800" height="450"><figcaption>Camiones en el muelle. - SAMUEL ORREL - EUROPA PRESS</figcaption></figure><div class="captionv2"><div class="fecha_publicacion">Publicado: lunes, 12 enero 2026 9:15</div></div><div class="NormalTextoNoticia"><p>LINDOW 12 Ene. (EUROPA PRESS) - </p><p>${first('es')}</p>${rest('es')}</div></article></main></body>`,
    says: {
      headline: ES,
      published: '2026-01-12T09:15',
      authors: [],
      agencies: ['europapress'],
      credits: ['SAMUEL ORREL - EUROPA PRESS'],
    },
  },
  {
    manner: 'Spanish conservative daily: name, city, both dates with h and full stop',
    lang: 'es',
    url: 'https://www.cba.example/economia/transbordadores-vuelven-salir-20260112091512-nt.html',
    head: `<title>${ES}</title>${meta('og:title', ES)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('España', 'Opinión', 'Economía', 'Deportes', 'Cultura')}</header><main><article><h1 class="voc-title">${ES}</h1><h2 class="voc-subtitle">Se suprime la travesía nocturna</h2><figure><img src="/muelle.jpg" width="1200" height="675"><figcaption>Camiones en el muelle <span class="voc-figure__author">SAMUEL ORREL</span></figcaption></figure><div class="voc-author"><p class="voc-author__name"><a href="/autor/johanna-brandt-123/">Johanna Brandt</a></p><p class="voc-author__loc">Lindow</p><p class="voc-author__date"><time datetime="2026-01-12T09:15:12Z">12/01/2026</time><span>Actualizado a las 11:03h.</span></p></div>${textOf('es')}</article></main></body>`,
    says: {
      headline: ES,
      published: '2026-01-12T09:15:12Z',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['SAMUEL ORREL'],
    },
  },
  {
    manner: 'Brazilian daily: day.month-name.year "às" clock with h, city above the text, agency after the caption',
    lang: 'pt-BR',
    url: 'https://www1.folhinha.example/mercado/2026/01/balsas-voltam-a-sair-depois-da-greve.shtml',
    head: `<title>${PT} - 12/01/2026 - Mercado - Folhinha</title>${meta('og:title', PT)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Política', 'Economia', 'Mundo', 'Esporte', 'Cultura')}</header><main><article><h1 class="c-content-head__title">${PT}</h1><h2 class="c-content-head__subtitle">Travessia noturna será suspensa</h2><div class="c-more-options"><time class="c-more-options__published-date" datetime="2026-01-12 09:15">12.jan.2026 às 9h15</time><time class="c-more-options__modified-date">Atualizado: 12.jan.2026 às 11h03</time></div><figure><img src="/porto.jpg" width="1200" height="800"><figcaption class="widget-image__subtitle">Caminhões no porto, na segunda-feira - Samuel Orrel - 12.jan.26/Reuters</figcaption></figure><div class="c-signature"><strong class="c-signature__author"><a href="/autores/johanna-brandt.shtml">Johanna Brandt</a></strong><div class="c-signature__location">Lindow</div></div><div class="c-news__body">${textOf('pt')}</div></article></main></body>`,
    says: {
      headline: PT,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['Samuel Orrel - 12.jan.26/Reuters'],
    },
  },
  {
    manner: 'Brazilian news channel: ", da" house after the name, bar, short year',
    lang: 'pt-BR',
    url: 'https://www.cnb.example/economia/balsas-voltam-a-sair-depois-da-greve/',
    head: `<title>${PT} | CNB</title>${meta('og:title', PT)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Política', 'Economia', 'Internacional', 'Esportes', 'Saúde')}</header><main><article><h1 class="single-header__title">${PT}</h1><p class="single-header__excerpt">Travessia noturna será suspensa</p><figure><img src="/porto.jpg" width="1200" height="800"><figcaption>Caminhões no porto • Foto: Samuel Orrel/Agência Brasil</figcaption></figure><div class="author"><span>Johanna Brandt</span>, <span>da CNB</span>, Lindow</div><div class="single-header__time">12/01/26 às 09:15 | Atualizado 12/01/26 às 11:03</div><div class="single-content">${textOf('pt')}<p>(Com informações da Reuters)</p></div></article></main></body>`,
    says: {
      headline: PT,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      agencies: ['reuters'],
      credits: ['Samuel Orrel/Agência Brasil'],
    },
  },
  {
    manner: 'Portuguese daily: agency as sole byline, day and clock with colon, "Foto" after a bar',
    lang: 'pt-PT',
    url: 'https://www.publico-insular.example/2026/01/12/sociedade/noticia/barcos-voltam-2112345',
    head: `<title>Barcos voltam a sair depois da greve | Transportes | Insular</title>${meta('og:title', 'Barcos voltam a sair depois da greve')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Política', 'Sociedade', 'Mundo', 'Desporto', 'Cultura')}</header><main><article><header><h1 class="headline story__headline">Barcos voltam a sair depois da greve</h1><div class="story__blurb">Travessia noturna será suspensa.</div></header><div class="story__byline"><ul><li><a href="/autor/lusa" rel="author"><span class="byline__name">Lusa</span></a></li></ul><time class="dateline" datetime="2026-01-12T09:15">12 de Janeiro de 2026, 9:15</time></div><figure><img src="/porto.jpg" width="1024" height="683"><figcaption>Camiões no porto<span class="flex-media__credit">Samuel Orrel</span></figcaption></figure><div class="story__body">${textOf('pt')}</div></article></main></body>`,
    says: {
      headline: 'Barcos voltam a sair depois da greve',
      published: '2026-01-12T09:15',
      authors: [],
      agencies: ['lusa'],
      credits: ['Samuel Orrel'],
    },
  },
  {
    manner: 'Italian agency: "Redazione", city, day and clock in three lines, © agency',
    lang: 'it',
    url: 'https://www.notizie-isola.example/sito/notizie/economia/2026/01/12/i-traghetti-ripartono_1a2b3c.html',
    head: `<title>${IT} - Economia</title>${meta('og:title', IT)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Cronaca', 'Politica', 'Economia', 'Sport', 'Cultura')}</header><main><article class="post-single"><h1 class="post-single-title">${IT}</h1><p class="post-single-summary">Soppressa la traversata notturna</p><div class="details"><div class="date">LINDOW, 12 gennaio 2026, 09:15</div><div class="author">Redazione ANSA</div></div><figure><img src="/molo.jpg" width="1024" height="683"><figcaption class="caption">Camion sul molo <span class="copy">© ANSA/EPA</span></figcaption></figure><div class="post-single-text"><p>(ANSA) - LINDOW, 12 GEN - ${first('it')}</p>${rest('it')}<p>Riproduzione riservata © Copyright ANSA</p></div></article></main></body>`,
    says: {
      headline: IT,
      published: '2026-01-12T09:15',
      authors: [],
      agencies: ['ansa'],
      credits: ['ANSA/EPA'],
    },
  },
  {
    manner: 'Italian portal: "A cura di", "(Foto di X)", "Pubblicato il … alle ore"',
    isBare: true,
    lang: 'it',
    url: 'https://www.fanisola.example/attualita/i-traghetti-ripartono/',
    head: `<title>${IT}</title>${meta('og:title', IT)}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Attualità', 'Politica', 'Sport', 'Spettacolo', 'Economia')}</header><main><article><h1>${IT}</h1><p class="sommario">Soppressa la traversata notturna.</p><div class="autore">A cura di <a href="/autore/johanna-brandt/">Johanna Brandt</a></div><div class="data">Pubblicato il 12 gennaio 2026 alle ore 09:15 - Aggiornato il 12 gennaio 2026 alle ore 11:03</div><figure><img src="/molo.jpg" width="1024" height="683"><figcaption>Camion sul molo (foto di Samuele Orrel)</figcaption></figure>${textOf('it')}</article></main></body>`,
    says: {
      headline: IT,
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Johanna Brandt'],
      credits: ['Samuele Orrel'],
    },
  },
  {
    manner: 'Romanian portal: "de" author, "Data publicării", source agency at the end',
    lang: 'ro',
    url: 'https://www.stiri-insula.example/actualitate/feriboturile-pleaca-din-nou-2712345',
    head: `<title>Feriboturile pleacă din nou după grevă | Știri Insula</title>${meta('og:title', 'Feriboturile pleacă din nou după grevă')}${meta('og:type', 'article')}`,
    body: `<body><header>${nav('Actualitate', 'Politică', 'Sport', 'Economie', 'Externe')}</header><main><article><h1>Feriboturile pleacă din nou după grevă</h1><div class="author">de <a href="/autor/ioana-brandt">Ioana Brandt</a></div><div class="date">Data publicării: 12.01.2026 09:15 <span>Data actualizării: 12.01.2026 11:03</span></div><figure><img src="/port.jpg" width="900" height="506"><figcaption>Camioane în port. Foto: Agerpres</figcaption></figure><p>Echipajele s-au întors luni dimineață în portul Lindow după unsprezece zile de grevă, iar primele vapoare au plecat înainte de răsărit cu camioanele care așteptau.</p><p>Condițiile noului contract nu au fost publicate, dar ambele părți au spus că turele vor fi mai scurte din primăvară și că traversarea de noapte va fi suspendată.</p><p>„Ne bucurăm că s-a terminat”, a declarat Marta Hollis, care conduce cafeneaua de lângă casa de bilete.</p><p>Sursa: Agerpres</p></article></main></body>`,
    says: {
      headline: 'Feriboturile pleacă din nou după grevă',
      published: '2026-01-12T09:15',
      modified: '2026-01-12T11:03',
      authors: ['Ioana Brandt'],
      agencies: ['agerpres'],
      credits: ['Agerpres'],
    },
  },
];
