/** What class names, ids, schema.org types and names in `<meta>` say of a story's own parts. */
import type { PatternEntry } from './pattern';

export const MARKUP = {
  /** Boxes about authors and sources. */
  aboutAuthors: {
    pattern:
      /(?<![^\s_-])(?:authors?|autor\w{0,4}|bio|biography|byline|contributors?|signature|footnotes?|corrections?|sources?)(?![^\s_-])/,
    examples: ['author', 'bio', 'footnotes'],
    counterExamples: ['authority', 'story'],
  },
  /** Advertising, as a sign of a news site. */
  adName: {
    pattern:
      /(?<![^\s_-])(?:ad|ads|adslot|advert|advertisement|div-gpt-ad|adsbygoogle|anzeige|werbung|publicidad|reklama|banner)(?![^\s_-])/,
    examples: ['adslot', 'div-gpt-ad'],
    counterExamples: ['header', 'address'],
  },
  /** Boxes with advertising, whose pictures are none of the story. */
  adPicture: {
    pattern:
      /(?<![^\s_-])(?:ad|ads|advert\w*|adslot|sponsor\w*|werbung|anzeige|promos?|promotion|newsletter|outbrain|taboola|product-?card|affiliate)(?![^\s_-])/,
    examples: ['ad', 'promo', 'anzeige'],
    counterExamples: ['header', 'story'],
  },
  /** Bylines and authors. */
  author: {
    pattern:
      /(?:by-?_?line|authors?(?![a-z])|author[-_]|[-_]author|articleauthor|authorname|autor(?:en|es|in|a|i)?(?![a-z])|auteurs?(?![a-z])|autore[-_]|verfasser|redakteur|redacteur|journalist|writer|reporter(?![a-z])|skribent|forfatter|byname|contributors?(?![a-z])|signature|firma(?![a-z])|firmante|credits?-?(?:line|name|author)|post-?meta|entry-?meta|article-?(?:meta|info)|writtenby|written-by|postedby|posted-by|vcard)/,
    examples: ['byline', 'author-name', 'article_author'],
    counterExamples: ['authority', 'story'],
  },
  /** Captions. */
  caption: {
    pattern:
      /caption|legend|bildunterschrift|bild-?text|didascalia|pie-?(?:de-?)?foto|leyenda|(?:image|photo|img|media|picture|foto|bild)[_-]{0,2}(?:desc|info|text|meta)|bijschrift|billedtekst|bildetekst|sp_cap/,
    examples: ['caption', 'image-desc', 'bildunterschrift'],
    counterExamples: ['story', 'byline'],
  },
  /** Attributes that hold a caption. */
  captionAttribute: {
    pattern: /^(?:title|alt|caption|aria-label)$|^data-[\w-]*(?:caption|legend|description|title)/,
    examples: ['title', 'data-caption'],
    counterExamples: ['class', 'data-src', 'data-credit'],
  },
  /** Cards of other stories. */
  card: {
    pattern:
      /(?<![^\s_-])(?:card|teaser\w*|tile|related\w*|recommend\w*|read-?(?:more|next|also)|more-?(?:on|from|stories|news)|latest\w*|most-?\w*|trending|story-?list|also-?like|suggest\w*|sidebar\w*)(?![^\s_-])/,
    examples: ['card', 'teaser-large', 'related'],
    counterExamples: ['discard', 'article-body'],
  },
  /** Picture credits. */
  credit: {
    pattern:
      /(?:^|[^c])credit(?!-?card|or)|copyright|photographer|fotograf|bildrecht|bildquell|bildnachweis|media-?rights|image-?source|photo-?source|foto-?(?:autor|credit|quelle)|(?:image|photo|picture|media)-?(?:by(?:line)?|author|attribution|agency|lic(?:en[sc]e)?)|crédit|cred(?:$|[\s_-])|fotocredit|lizenz|(?:caption|image|img|photo|media|picture|description|foto|figure)[\w-]{0,20}[_-](?:source|src|authors?|rights|attribution|quelle|byline|fotograf)(?:$|[\s_-])/,
    examples: ['photo-credit', 'copyright', 'bildnachweis'],
    counterExamples: ['credit-card', 'byline'],
  },
  /** Data attributes that hold a credit. */
  creditAttribute: {
    pattern: /credit|copyright|photographer|fotograf|bildquelle|image-?source|photo-?source/,
    examples: ['data-credit', 'data-image-source'],
    counterExamples: ['data-src', 'data-caption'],
  },
  /** Dates. */
  date: {
    pattern:
      /(?<![^\s_-])(?:date|datum|dates|datetime|data|fecha|time|timestamp|publish|published|pubdate|pubtime|publishdate|publication|posted|updated|modified|byline|dateline|meta|entry-meta|post-meta|article-info|articleinfo|info)(?![^\s_-])/,
    examples: ['date', 'timestamp', 'post-date'],
    counterExamples: ['update-banner', 'story'],
  },
  /** A story's headline. */
  headline: {
    pattern: /(?:^|[\s_-])(?:headline|hed|title|titre|titulo|titel|titolo|entry-title|post-title)(?:$|[\s_-])/,
    examples: ['headline', 'entry-title', 'story_hed'],
    counterExamples: ['headlines', 'subtitle'],
  },
  /** The line above a headline. */
  kicker: {
    pattern:
      /(?<![^\s_-])(?:kicker|eyebrow|over-?line|top-?line|roof-?line|dachzeile|spitzmarke|super-?title|sur-?titre|ante-?titulo|volada|occhiello|pre-?title|label|rubrik|flag|tag)(?![^\s_-])/,
    examples: ['kicker', 'eyebrow', 'dachzeile'],
    counterExamples: ['headline', 'sticker'],
  },
  /** Class names that name a kind of piece. */
  kindClass: {
    pattern:
      /^(?:[a-z]+[-_]{1,2})?(?:category|section|genre|tone|ressort|rubrik|rubrique|seccion|secao|sezione|pillar|article-?type|content-?type)[-_]{1,2}([a-z\xaa-\ud7ff-]{3,40})$/,
    examples: ['category-opinion', 'section-sport', 'genre--review'],
    counterExamples: ['story', 'opinion'],
  },
  /** The lead, the standfirst. */
  lead: {
    pattern:
      /(?<![^\s_-])(?:lead|lede|leadtext|dek|deck|standfirst|summary|sub-?(?:title|hed|head|headline)|intro|introduction|teaser|chapo|chapeau|sumario|entradilla|bajada|copete|vorspann|anrisstext|ingress|manchet|manchete|sommario|occhiello|excerpt|abstract|description|strapline|kicker-?text|spot|linha-?fina|perex|anons)/,
    examples: ['lead', 'standfirst', 'chapo'],
    counterExamples: ['trailer', 'article'],
  },
  /** Entries of a live blog. */
  liveEntry: {
    pattern:
      /(?<![^\s_-])(?:live-?(?:blog|ticker|feed|update|event|text|report)s?(?:[_-]{0,2}(?:post|entry|entries|item|event|update|card|element|content|list|article|timeline)s?)?|liveblog\w*|liveticker\w*|ticker-?(?:entry|item|event|post)s?)(?![^\s_-])/,
    examples: ['live-blog-post', 'liveblog-entry'],
    counterExamples: ['story', 'delivery'],
  },
  /** The date of the last change. */
  modifiedDate: {
    pattern:
      /(?<![^\s_-])(?:updated|modified|dt-updated|last-updated|lastupdated|lastmod|date-modified|datemodified|update|modification)(?![^\s_-])/,
    examples: ['updated', 'last-updated', 'modified'],
    counterExamples: ['published', 'date'],
  },
  /** Names in `<meta>` that newsrooms and their tools fill. */
  newsroomMeta: {
    pattern:
      /^(?:news_keywords|standout|syndication-source|original-source|googlebot-news|parsely-.{1,20}|cxenseparse:.{1,40}|cxense-.{1,30}|sailthru\.\w{1,20}|article:(?:content_tier|opinion|modified_time)|mrf:\w{1,20}|vr:.{1,20}|iteaser.{0,20}|bt:.{1,20}|dcsext\..{1,20}|ob_\w{1,20}|newsml|pubdate|publish-date|article_date_original|dc\.date(?:\.issued)?|dcterms\.\w{1,12}|date|datepublished|lp\.type|k-category|robots-news|contentid|articleid|article\.\w{1,20}|twitter:(?:label1|data1))$/,
    examples: ['news_keywords', 'standout', 'original-source'],
    counterExamples: ['viewport', 'description'],
  },
  /** Boxes of other things, whose authors are not the story's. */
  noAuthor: {
    pattern:
      /(?:comment|share|social|photo|image|caption|gallery|related|teaser|newsletter|promo|cookie|breadcrumb|tags?(?:$|[-_ ])|topics?|recommend|advert|follow|most-|trending|copyright|figure|media-|video|location)/,
    examples: ['comment-author', 'related-author'],
    counterExamples: ['byline', 'author'],
  },
  /** Images that are no picture of the story: names and addresses. */
  noPicture: {
    pattern:
      /(?<![^\s_/.-])(?:logos?|icons?|sprite|pixel|tracking|blank|spacer|placeholder|1x1|badge|emoji|flag|arrow|button|banner|favicon|loader|loading|spinner|captcha|qr|star-?rating|gravatar|avatar)(?![^\s_/.?-])/i,
    examples: ['logo', 'icon', '/img/spacer.gif'],
    counterExamples: ['photo', '/img/harbour.jpg'],
  },
  /** What stands in or beside a text without being it. */
  noStory: {
    pattern:
      /(?<![^\s_-])(?:share|sharing|social|socials|breadcrumbs?|byline|bylines|author|authors|autor|author-?(?:bio|box|info|name)|tags|tag-?list|topics|captions?|caption-?\w{1,12}|credits?|copyright|legend|img-?(?:caption|credit|info)|image-?(?:caption|credit)|photo-?(?:caption|credit)|wp-caption(?:-text)?|twitter-tweet|instagram-media|tiktok-embed|embed-?(?:wrapper|consent|placeholder)|ads?|advert|adverts|advertisement|ad-?(?:slot|container|wrapper|unit|label)|sponsored|print-?only|d-print-block|sr-only|visually-?hidden|screen-?reader(?:-text)?|timestamp|pubdate|date-?time|post-?meta|entry-?meta|article-?meta|toolbar|player|video-?player|gallery-?(?:caption|nav)|carousel|slider|footnote-?nav|pagination|rating|poll|quiz|toc(?!-\d))(?![^\s_-])/,
    examples: ['share', 'tag-list', 'byline'],
    counterExamples: ['article-body', 'lead'],
  },
  /** schema.org types of publishers. */
  organisationType: {
    pattern: /^(?:\w*Organization|WebSite|Newspaper|Corporation|Periodical|Brand)$/,
    examples: ['NewsMediaOrganization', 'WebSite'],
    counterExamples: ['Person', 'NewsArticle'],
  },
  /** schema.org types of pages that are no article. */
  otherType: {
    pattern:
      /^(?:Product|ProductGroup|Recipe|PodcastEpisode|PodcastSeries|ScholarlyArticle|MedicalScholarlyArticle|QAPage|DiscussionForumPosting|SocialMediaPosting|ProfilePage|SoftwareApplication|MobileApplication|WebApplication|TechArticle|APIReference|FAQPage|HowTo|Course|JobPosting|Book|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|Game|VideoGame|Event|LocalBusiness|Restaurant|Hotel|Store|CollectionPage|SearchResultsPage|ItemPage|AboutPage|ContactPage|CheckoutPage|RealEstateListing|Dataset|SoftwareSourceCode)$/,
    examples: ['Product', 'Recipe', 'ProfilePage'],
    counterExamples: ['NewsArticle', 'Article'],
  },
  /** Paid content. */
  paid: {
    pattern:
      /(?<![^\s_-])(?:sponsored-?(?:content|post|article)|(?:post|article|single|template|category|type|tag)-{1,2}(?:sponsored|advertorial|paid-?(?:post|content)|native-?ad|branded-?content|partner-?content)|advertorial|paid-?(?:post|content)|branded-?content)(?![^\s_-])/,
    examples: ['sponsored-content', 'advertorial', 'category-sponsored'],
    counterExamples: ['sponsors', 'article'],
  },
  /** Portraits of authors. */
  person: {
    pattern:
      /(?:^|[\s_-])(?:authors?|auth|avatar|byline|bylines|autor(?:en|es|box)?|auteurs?|autore|profile|profil|bio|biography|headshot|contributor|journalist|columnist|writer|gravatar|redakteur|mugshot)(?:$|[\s_-])|author-?(?:image|photo|pic|img|box|card|info)|avatar|autorenbild/,
    examples: ['author', 'avatar', 'autorenbox-bio bio'],
    counterExamples: ['figure', 'gallery'],
  },
  /** Pictures, their captions and credits. */
  picture: {
    pattern:
      /(?:caption|copyright|image|photo(?!grapher)|picture|figure|legende?(?![a-z])|bildtext|bildunterschrift|bildquelle|bildrechte|credit(?!s?-?line|or)|media)/,
    examples: ['caption', 'photo-credit', 'bildtext'],
    counterExamples: ['byline', 'photographer-name'],
  },
  /** The date of publication. */
  publishedDate: {
    pattern:
      /(?<![^\s_-])(?:published|publish|pubdate|pubtime|publishdate|publish-date|date-published|datepublished|entry-date|dt-published|post-date|created|first-published)(?![^\s_-])/,
    examples: ['published', 'entry-date', 'date-published'],
    counterExamples: ['modified', 'date'],
  },
  /** Paths of authors’ pages that no account, team or register has. */
  reporterLink: {
    pattern: /\/(?:authors?|writers?|reporters?|journalists?|columnists?|byline)\b/i,
    examples: ['/author/ana-pons', '/journalists/1'],
    counterExamples: ['/team/ana', '/authority'],
  },
  /** Names in `<meta>` for a section or kind, also with a publisher's prefix. */
  sectionMeta: {
    pattern:
      /(?<![^.:_-])(?:section|sections|category|categories|genre|rubrik|rubrique|ressort|seccion|secao|sezione|article-?type|content-?type|page-?type)$/,
    examples: ['page:section', 'vr:category', 'contenttype'],
    counterExamples: ['sectional', 'keywords'],
  },
  /** The story's text. */
  storyBody: {
    pattern:
      /(?<![^\s_-])(?:article-?(?:_|__)?(?:body|content|text)|story-?(?:_|__)?(?:body|content|text)|entry-content|post-?(?:body|content)|news-?(?:body|content|text)|body-?(?:text|copy|content)|articlebody|main-?text|rich-?text)/,
    examples: ['article-body', 'entry-content', 'story__content'],
    counterExamples: ['sidebar', 'comments'],
  },
  /** Names that only bylines have. */
  strongAuthor: {
    pattern:
      /(?:by-?_?line|author|autor|auteur|verfasser|journalist|writer|skribent|forfatter|byname|firmante|written-?by)/,
    examples: ['byline', 'author-name', 'verfasser'],
    counterExamples: ['story', 'name'],
  },
  /** Boxes with a video. */
  videoBox: {
    pattern:
      /(?<![^\s_-])(?:video|videos|player|videoplayer|video-?(?:player|wrapper|container|box|teaser|embed)|jwplayer|brightcove|ws-media)(?![^\s_-])/,
    examples: ['video', 'jwplayer', 'video-container'],
    counterExamples: ['story', 'videography'],
  },
  /** Boxes that may hold a credit, beside a picture. */
  weakCredit: {
    pattern:
      /(?:^|[\s_-])(?:authors?|sources?|src|quelle|fuente|fonte|byline|rights|attribution|agency|agentur|provider|distributor|supplier|owner|by|lic|license|fotos?|from)(?:$|[\s_-])|[a-z](?:source|author|byline|rights|attribution)(?:$|[\s_-])/,
    examples: ['source', 'byline', 'attribution'],
    counterExamples: ['caption', 'story'],
  },
} satisfies Readonly<Record<string, PatternEntry>>;
