/** What addresses and names of sites say. */
import type { PatternEntry } from './pattern';

export const ADDRESSES = {
  /** Publishers' accounts and channels on platforms. */
  account: {
    pattern:
      /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|youtube\.com|tiktok\.com|t\.me|telegram\.me|whatsapp\.com|wa\.me|linkedin\.com|threads\.(?:net|com)|bsky\.app|flipboard\.com|pinterest\.\w{2,3}|news\.google\.com|google\.com\/preferences|apple\.news|news\.apple\.com|podcasts\.apple\.com|open\.spotify\.com|play\.google\.com|apps\.apple\.com|itunes\.apple\.com|vk\.com|ok\.ru|line\.me|zen\.yandex\.ru|dzen\.ru|discord\.(?:gg|com)|reddit\.com)(?:\/|$)/i,
    examples: ['https://www.facebook.com/harbourpost', '//t.me/harbour'],
    counterExamples: ['https://news.example/facebook', '/story'],
  },
  /** Servers of advertising. */
  adServer: {
    pattern:
      /doubleclick\.net|googlesyndication|adservice\.|\/adserver|amazon-adsystem|adnxs|taboola|outbrain|criteo|teads/i,
    examples: ['https://ad.doubleclick.net/x', 'https://cdn.taboola.com/'],
    counterExamples: ['https://news.example/', '/story'],
  },
  /** Stores that offer apps. */
  appStore: {
    pattern:
      /^https?:\/\/(?:play\.google\.com\/store\/apps|(?:apps|itunes)\.apple\.com\/|appgallery\.(?:cloud\.)?huawei\.com\/|apps\.microsoft\.com\/|www\.amazon\.[a-z.]{2,6}\/[^?#]{0,80}appstore)/i,
    examples: ['https://apps.apple.com/app/id1', 'https://play.google.com/store/apps/details?id=a'],
    counterExamples: ['https://www.apple.com/', 'https://news.example/apps'],
  },
  /** Links to an author's page from a byline. */
  authorLink: {
    pattern:
      /\/(?:authors?|auteurs?|autor|autore|autores|autoren|autori|autorzy|writers?|reporters?|journalists?|journalistes?|journalisten|contributors?|columnists?|people|profile|profiles|staff|by|person|personen|redakteure?|redaktion|redakteurinnen|correspondents?|byline|team|bio|bios|author-profile|experts?|user|users|skribent|firmas?|expert|autores?|publicysta|dziennikarze?|yazar|yazarlar|muhabir|avtor|author-archive|users?|member|members|i|impressum|kuenstler|profil|bloggers?|ludzie|our-team|about-us|opinionistas?|redacao|colunistas?|colunas?|giornalisti|firme)\b/i,
    examples: ['/authors/ana-pons', '/autor/ana'],
    counterExamples: ['/news/story', '/authority'],
  },
  /** Pages of people who write. */
  authorPage: {
    pattern:
      /\/(?:authors?|autor(?:es|en|in|innen)?|auteurs?|autore|autori|by|people|person|profile?|profil|staff|contributors?|columnists?|reporters?|journalists?|journalist(?:en|in)?|redaktion|redaktoren|redaccion|firmas?|skribent|forfatter|yazar(?:lar)?|byline|bio|team|avtor|author\/[\w-]*)(?:\/|$|\?|-)/i,
    examples: ['/author/ana-pons', '/people/ana'],
    counterExamples: ['/news/authority', '/story'],
  },
  /** Words in the names and hosts of newspapers. */
  newsName: {
    pattern:
      /news|times|post|herald|tribune|gazette|journal|daily|(?<!word)press|chronicle|telegraph|observer|courier|express|mirror|guardian|standard|zeitung|nachrichten|anzeiger|kurier|tageblatt|rundschau|blatt|presse|bote|spiegel|tagblatt|noticia|diario|periodico|jornal|gazeta|folha|prensa|correio|correo|giornale|gazzetta|corriere|matin|monde|depeche|actu|haber|gazete|habr|novosti|vesti|pravda|izvestia|nieuws|krant|dagblad|avis|avisen|tidning|blad|nyheter|dagens|sanomat|lehti|wiadomosci|dziennik|gazete|hirek|hirlap|zpravy|dnevnik|vecernji|berita|kompas|tribun|shimbun|xinhua|ilbo|новост|вест|газета|известия|新闻|新聞|日报|日報|일보|뉴스|samachar|jagran|zeit/i,
    examples: ['The Harbour Times', 'hafen-zeitung.example'],
    counterExamples: ['harbour.example', 'wordpress'],
  },
  /** Parts of sites that are no news. */
  otherPath: {
    pattern:
      /\/(?:products?|shop|store|item|dp|cart|recipes?|rezepte?|wiki|forums?|threads?|topic|questions?|docs?|documentation|manual|api|podcasts?|episodes?|search|tag|tags|category|author|users?|profile|company|jobs?|events?|fiction|chapter|shots|about|ueber-uns|uber-uns|contact|help|faq|support|learn|courses?|download|pricing|features|watch|videos?|music|game|title)(?:\/|$)/i,
    examples: ['/products/1', '/wiki/harbour', '/forum/'],
    counterExamples: ['/news/2026/harbour', '/production'],
  },
  /** Imprint, privacy, terms. */
  policy: {
    pattern:
      /impressum|imprint|datenschutz|privacy|privacidad|privacidade|privatsphaere|confidentialit|mentions-?legales|aviso-?legal|note-?legali|termos|terms|condizioni|agb\b|legal|cookie|editorial-?policy|polityka|personvern|integritet|gizlilik|kvkk|about-?us|ueber-?uns|quienes-somos|qui-sommes|chi-siamo/i,
    examples: ['/impressum', '/privacy-policy', '/mentions-legales'],
    counterExamples: ['/news/harbour', '/story'],
  },
  /** A post on a platform, which may be the story's. */
  post: {
    pattern:
      /\/(?:status(?:es)?|posts?|p|reels?|watch|videos?|photos?|permalink|comments|shorts|embed|episode|pin|live|tv)(?:\/|\?|$)|[?&]v=/i,
    examples: ['/harbour/status/12', '/watch?v=a'],
    counterExamples: ['/harbour', '/about'],
  },
  /** Slugs of reviews: what is reviewed stands before the word. */
  workReview: {
    pattern:
      /-(?:film|movie|tv|book|album|game|music|theat(?:re|er)|restaurant|concert|series|opera|dance|exhibition|gig)-review(?:-|$)/,
    examples: ['the-harbour-film-review-2026', '/a-book-review'],
    counterExamples: ['policy-review', 'in-review'],
  },
  /** Pages of pictures. */
  gallery: {
    pattern: /galler|galerie|fotostrecke|bilder|photo|foto|image|media|attachment|slideshow|lightbox/i,
    examples: ['/harbour/gallery/3', '/fotostrecke-12.html'],
    counterExamples: ['/harbour/strike', '/2026/01/06/ferry'],
  },
} satisfies Readonly<Record<string, PatternEntry>>;
