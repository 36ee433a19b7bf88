/** What class names and ids say of boxes that are not the story, English or the CMS vendor's whatever the page's language. Each
 * is matched against one name or a list of names, in lower case. */
import type { PatternEntry } from './pattern';

export const BOXES = {
  /** Places for advertising: whole names, so that `header`, `shadow`, `add` are never meant. */
  adSlot: {
    pattern:
      /^(?:(?:div-)?gpt-ad[\w-]*|google[_-]?ads?[\w-]*|adsbygoogle|dfp-?[\w-]*|ad|ads|adv|advert|adverts|advertising|advertisement|advertisements|ad-?(?:slot|unit|container|wrapper|wrap|box|block|banner|placeholder|space|zone|label|holder|area|frame|inner|outer|mpu|leaderboard|rectangle|sidebar|sky|skyscraper|billboard|content|section|row|col|column|header|footer|top|bottom|inline|sticky|anchor)s?(?:[-_][\w-]*)?|[\w-]+[-_](?:ad|ads|advert|advertisement|adslot|ad-slot|adunit)|(?:ad|ads|adv|advert|advertisement|adslot|adunit|adbox)[-_][\w-]+|werbung|anzeige|publicidad|publicite|pubblicita|publicidade|reklama?|reklam|annons|annonce|leaderboard-?ad|mpu|outbrain|taboola[\w-]*|trc_related_container|sponsored-?(?:content|links?|post)?|(?:ad|banner)-?\d+x\d+|banner[-_]?ad[\w-]*|teads[\w-]*|prebid[\w-]*|criteo[\w-]*|ob-widget|ob_container)$/,
    examples: ['ad-slot', 'div-gpt-ad-1234', 'adsbygoogle', 'top_ad', 'mpu', 'taboola-below'],
    counterExamples: ['header', 'shadow', 'address', 'headline', 'add-comment'],
  },
  /** Readers' comments. */
  commentsBox: {
    pattern:
      /(?<![^\s_-])(?:comments?|comment-?(?:list|area|section|box|body|item|text|content|thread|wrapper|container|form)|commentaires?|kommentare?|comentarios?|comentários?|commenti|reacties|yorumlar|komentarze|disqus(?:_thread)?|livefyre|coral-?talk|respond)(?![^\s_-])/,
    examples: ['comments', 'comment-list', 'kommentare'],
    counterExamples: ['commentary', 'story'],
  },
  /** Questions about cookies and consent. */
  consent: {
    pattern:
      /(?:^|[\s_-])(?:cookie-?(?:banner|bar|consent|notice|law|policy|dialog|popup|layer|wall|message|modal|info|overlay|warning|disclaimer|alert)s?|cookies?|consent(?:-?(?:banner|manager|dialog|modal|layer|popup|wall|overlay|bar|container))?|gdpr|ccpa|cmpbox|onetrust[\w-]*|didomi[\w-]*|usercentrics[\w-]*|qc-cmp2?[\w-]*|sp_message[\w-]*|sp_veil|truste[\w-]*|cookiebot|cybotcookiebotdialog|osano[\w-]*|iubenda-cs[\w-]*|fc-consent[\w-]*|tarteaucitron\w*|axeptio\w*|klaro|borlabs-?cookie|cc-window|cc-banner|eu-cookie[\w-]*|privacy-?(?:banner|manager|notice|wall|consent|popup|modal))(?:$|[\s_-])/,
    examples: ['cookie-banner', 'onetrust-consent-sdk', 'cookies'],
    counterExamples: ['article-body', 'cookiecutter', 'cmp-container'],
  },
  /** Captions, credits and bylines. */
  creditBox: {
    pattern: /(?:^|[\s_-])(?:caption|credits?|copyright|bildunterschrift|legende|byline|dateline)(?:$|[\s_-])/,
    examples: ['caption', 'photo-credit', 'wp-caption text'],
    counterExamples: ['captionless', 'story'],
  },
  /** Words for advertising in a name. */
  adWord: {
    pattern: /(?:^|[\s_-])(?:ads?|advert|dfp|adslot|advertisement)(?:$|[\s_-])/,
    examples: ['ad-caption', 'dfp'],
    counterExamples: ['shadow', 'header'],
  },
  /** Posts of others, footnotes and corrections: the story's own. */
  embedded: {
    pattern: /(?:^|[\s_-])(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|footnotes?|correction)(?:$|[\s_-])/,
    examples: ['twitter-tweet', 'footnotes'],
    counterExamples: ['twitter-share', 'correctional'],
  },
  /** What stands over a box. */
  headingName: {
    pattern: /(?:^|[\s_-])(?:title|titel|titulo|titre|titolo|head|header|heading|headline|label|rubric)(?:$|[\s_-])/,
    examples: ['widget-title', 'panel-heading'],
    counterExamples: ['subtitled', 'body'],
  },
  /** A state of the whole page or story, not a box. */
  state: {
    pattern: /^(?:has|no|with|without|is|show|hide|single|page|post|type|category|tag|status|format)[-_]/,
    examples: ['has-related', 'tag-ferries'],
    counterExamples: ['related', 'newsletter-box'],
  },
  /** A list of tags, not the state "has this tag". */
  tagList: {
    pattern: /^tag-(?:list|cloud|links?|box|container|wrapper|title|section|group)(?:$|[-_])/,
    examples: ['tag-list', 'tag-cloud-small'],
    counterExamples: ['tag-ferries', 'tags'],
  },
  /** Boxes over the page that a reader opens. */
  otherOverlay: {
    pattern: /menu|navi?(?:$|[\s_-])|gallery|lightbox|photo|image|zoom|player|video|slider|carousel|caption/,
    examples: ['menu-overlay', 'photo-lightbox'],
    counterExamples: ['newsletter-overlay', 'promo'],
  },
  /** Names of consent managers that content systems give their "components", too. */
  maybeConsent: {
    pattern: /(?:^|[\s_-])cmp(?:-?(?:container|wrapper))?(?:$|[\s_-])/,
    examples: ['cmp', 'cmp-container', 'v-c-cmp'],
    counterExamples: ['campus', 'compact'],
  },
  /** Promotions of apps, memberships, donations and goods. */
  namedApp: {
    pattern:
      /(?<![^-_])(?:app-?(?:banner|promo|promotion|download|install|teaser|cta|qr|links?|store-?badges?)|qr-?code|support-?us|apoyanos|soutenez-?nous|steun-?ons|contribution-?(?:banner|box|cta)|become-?(?:a-?)?member|spenden?-?(?:box|banner|aufruf)|cta-?(?:box|banner|block|unit)|upsell|affiliate-?(?:box|products?|widget|links?|teaser)|shop-?widget|gutscheine?|coupons?|vouchers?|smart-?(?:app-?)?banner|download-?app|donat(?:e|ion)s?(?:-?(?:box|banner|form|widget|cta))?|membership-?(?:promo|banner|cta)|subscribe-?(?:banner|cta|promo|now)|subscription-?(?:promo|banner|cta)|abo-?(?:teaser|banner|box|promo)|house-?ad|promo-?(?:box|banner|unit|bar|block))(?![^-_])/,
    examples: ['app-banner', 'donate-box', 'promo-box', 'soutenez-nous'],
    counterExamples: ['apple', 'story'],
  },
  /** Comments, votes and polls. */
  namedComments: {
    pattern:
      /^(?:(?:[\w-]{0,40}[-_])?(?:comment|comments|add-?comments?\w{0,20}|kommentare|kommentar|kommentarer|kommentera|comentarios|comentar|commentaires|commenter|commenti|reacties|reageer|yorumlar|yorum|komentarze|komentari|komentare|komentarai|hozzaszolas|kommentit|kommentarfelt|comentarii|diskuze|binh-?luan|vuukle|graphcomment|remark42|cackle|hypercomments|discussion|conversation|reactions|user-?vote|vote|voting|rate-?(?:article|this)|was-?helpful|feedback|umfrage|sondage|encuesta|sondaggio|enquete|anket|polls?|quiz|survey)(?:[-_][\w-]{0,40})?|(?:reader-?|user-?|post-?|article-?|fb-?|facebook-?)?comments?(?:-?(?:area|section|list|container|wrapper|form|box|block|thread|count|counter|button|link|widget|app|root|holder|panel|teaser|cta))?|disqus(?:_thread|-\w+)?|commentlist|respond|kommentare?(?:-?\w+)?|commentaires?|comentarios|commenti|viafoura[\w-]*|coral[-_]?(?:thread|talk)?|hyvor-talk[\w-]*|openweb[\w-]*|spot-?im[\w-]*|poll|quiz|survey|poll-?(?:widget|container|box)|opinary[\w-]*|riddle\d?[\w-]*)$/,
    examples: ['comments', 'disqus_thread', 'poll', 'box_binh-luan'],
    counterExamples: ['commentary-text', 'story'],
  },
  /** Newsletters and their forms. */
  namedNewsletter: {
    pattern:
      /(?<![^-_])(?:newsletters?|news-letter|infolettres?|boletin(?:es)?|nyhetsbrev|nyhedsbrev|nieuwsbrief|hirlevel|biuletyn|uutiskirje|e-?bulten|nl-?(?:box|signup|teaser|form|banner)|email-?(?:form|optin|opt-in)|opt-?in-?(?:form|box)|mailing-?list|mc_embed_signup|mailchimp|email-?(?:signup|sign-up|subscribe|capture|alert)|signup-?(?:box|form|widget|unit)|subscribe-?(?:box|form|widget))(?![^-_])/,
    examples: ['newsletter', 'email-signup', 'mc_embed_signup', 'nieuwsbrief-box', 'nyhetsbrev'],
    counterExamples: ['news', 'letter'],
  },
  /** Pop-ups and buttons that float. */
  namedPopups: {
    pattern:
      /(?<![^-_])(?:back-?to-?top|scroll-?(?:to-?)?top|to-?top|go-?top|push-?(?:notification|prompt|permission|banner)s?\w*|notification-?(?:prompt|permission|bell)\w*|onesignal\w*|exit-?intent\w*|interstitial\w*|floating-?(?:button|bar|cta|share|social)s?|fab|toast|snackbar|browser-?(?:warning|upgrade|update|support)\w*|browsehappy|(?:old|older|unsupported)-?browser|chromeframe|outdated-?browser\w*|chat-?widget\w*)(?![^-_])/,
    examples: ['back-to-top', 'exit-intent', 'toast', 'strap--olderbrowser'],
    counterExamples: ['top', 'story'],
  },
  /** Other stories. */
  namedRelated: {
    pattern:
      /(?<![^-_])(?:related|recirc\w*|recommended|recommendations?|recommender|recos?|most-?(?:read|popular|viewed|shared|commented)|mostread|popular|trending|read-?(?:more|next|also|on)|readmore|readnext|more-?(?:stories|news|articles|from|on|in|about|like|headlines|content)|also-?(?:read|like)|see-?also|similar|up-?next|outbrain|taboola|relatedposts|jp-relatedposts|yarpp\w*|crp_related|verwandte?|weitere-artikel|teaser-?(?:list|box|block|group|container|grid|row|section|slider)|teasers|latest-?(?:news|stories|posts|articles|headlines)|you-?may-?(?:also-?)?like|dont-?miss|must-?(?:read|watch|see)|others?-?(?:news|stories|articles|posts)|inline-?teasers?|cross-?(?:links?|linking|promos?)|editors?-?picks?|suggested|relacionad[ao]s?|correlat[aeio]|lire-?aussi|a-?lire-?aussi|voir-?aussi|(?:lea|lee|leer)-?(?:mas|tambien)|te-?puede-?interesar|(?:leia|veja)-?(?:mais|tambem)|leggi-?anche|lees-?(?:ook|meer|verder)|lesen-?sie-?auch|siehe-?auch|mehr-?zum-?thema|les-?(?:ogsa|mer)|laes-?(?:ogsa|mere)|las-?(?:ocksa|aven)|lue-?(?:myos|lisaa)|(?:czytaj|zobacz)-?(?:tez|takze|wiecej)|souvisejici|procitajte-?jos|povezan[aeio]|citeste-?si|(?:ilgili|benzer)-?haber\w{0,10}|baca-?juga|(?:berita-?)?terkait|(?:tin|bai)-?lien-?quan|kapcsolodo|next-?(?:article|story|post)|prev-?(?:article|story|post)|post-?navigation|article-?navigation)(?![^-_])/,
    examples: ['related', 'most-read', 'read-more', 'inline-teaser', 'baca-juga', 'bloc_lire-aussi', 'czytaj-tez'],
    counterExamples: ['unrelated-things', 'story', 'lire', 'mothers-news-desk', 'ilgili'],
  },
  /** Share bars and follow boxes. */
  namedShare: {
    pattern:
      /(?<![^-_])(?:share|sharing|shares|shareit|article-?(?:share|social)|story-?social|sharebar|sharebox|sharetools?|social-?(?:share|sharing|media|icons?|links?|bar|buttons?|follow|tools|networks?)|follow-?(?:us|buttons?|topics?|box|bar|links?|google)|google-?news|whatsapp-?(?:channel|banner|button|box)|telegram-?(?:channel|banner|button|box)|send-?to-?(?:a-?)?friend|email-?(?:this|article|friend)|copy-?link|partage[rz]?|partages|compartir|compartilhar|compartilhe|condividi|condivisione|teilen|dela|paylas|udostepnij|sdileni|sdilet|delen|bagikan|chia-?se|megosztas\w{0,10}|addthis\w*|a2a_kit|addtoany\w*|shareaholic|sharedaddy|sharethis|ssba|shariff|jssocials|sociallinks|socials|rrssb|heateor\w*)(?![^-_])/,
    examples: ['share-bar', 'social-icons', 'addtoany_list', 'box-bagikan'],
    counterExamples: ['shareholders', 'story'],
  },
  /** Print, save, text size, report an error. */
  namedTools: {
    pattern:
      /(?<![^-_])(?:(?:article|story|post|page|content|news|text|reading|reader)-?(?:tools?|actions?|toolbar|utilities|functions?|options|controls)|tools-?(?:bar|list|box)|action-?(?:bar|buttons?|links?|list|items?)|actionbar|text-?(?:size|resizer?|zoom)|font-?(?:size|resizer?|zoom|controls?)|fontsize|textresizer|print-?(?:button|link|page|article)|bookmark-?(?:button|link|article)?|save-?(?:button|article|story|for-later)|read-?later|merkliste|merken|gift-?(?:article|link|button)|listen-?(?:button|to|article)|read-?speaker\w{0,20}|rsbtn|text-?to-?speech|read-?aloud|jump-?to-?comments?|report-?(?:error|typo|mistake)|text-?error|error-?report|typo-?report|correction-?form)(?![^-_])/,
    examples: ['article-tools', 'font-size', 'print-button', 'readspeaker_button'],
    counterExamples: ['tool', 'story'],
  },
  /** Lists of topics and tags. */
  namedTopics: {
    pattern:
      /(?<![^-_])(?:tags|tagcloud\w*|tag-?(?:list|cloud|links?|box|container|wrapper|title|section|group)|topics?|topic-?(?:list|tags|links)|keywords?|hashtags?|themen|themenliste|etiquetas|temas|stichworte|schlagworte|stikord|emner|amnen)(?![^-_])/,
    examples: ['tag-list', 'topics', 'themen'],
    counterExamples: ['tagline', 'story'],
  },
  /** Players that stick, playlists. */
  namedVideo: {
    pattern:
      /(?<![^-_])(?:playlist|video-?(?:playlist|carousel|recommendations?|related|teasers?|list)|related-?videos?|more-?videos|(?:sticky|floating|pinned|mini)-?(?:video|player)\w*|video-?(?:sticky|floating|mini)\w*|outstream\w*|primis\w*|connatix\w*|ex-?co[-_]player\w*|cnx)(?![^-_])/,
    examples: ['sticky-video', 'playlist', 'outstream-1'],
    counterExamples: ['video', 'story'],
  },
  /** Overlays that are not ours to hide: signing in, paying, searching. */
  needed: {
    pattern:
      /log-?in|sign-?in|sign-?up|signin|account|auth|regist|subscri|suscri|abonn|(?:^|[\s_/-])abos?(?:$|[\s_/-])|paywall|pay-?wall|premium|payment|checkout|cart|consent|cookie|privacy|gdpr|cmp|search|suche|buscar|recherche/i,
    examples: ['login-modal', 'paywall', 'checkout'],
    counterExamples: ['newsletter-popup', 'promo'],
  },
  /** Names that contain a word for advertising and mean something else. */
  noAdSlot: {
    pattern:
      /^(?:ad-?free[\w-]*|no-?ads?|[\w-]*-(?:read|load|head|thread|download|upload|spread)-ad|has-ads?|with-ads?|ads?-(?:enabled|disabled|loaded|active|free|blocker?[\w-]*)|show-ads?|hide-ads?|.*(?:has|with|without|no|show|hide)[-_]ads?)$/,
    examples: ['ad-free', 'has-ads', 'page-with-ads'],
    counterExamples: ['ad-slot', 'adsbygoogle'],
  },
  /** Notices about cookies and letters, between the text. */
  noticeBox: {
    pattern:
      /(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|bar|consent|law|notice|policy)|consent|gdpr|ccpa|onetrust|didomi|cmp|privacy|newsletters?|newsletter-?(?:signup|form|box|widget)|infolettre|nyhetsbrev|nyhedsbrev|nieuwsbrief|hirlevel|uutiskirje|sign-?(?:up|in)|log-?in|modal|pop-?up|lightbox|donate|donation|adblock|app-?(?:banner|promo))(?:$|[\s_-])|^onetrust|\sonetrust/,
    examples: ['cookie-banner', 'newsletter', 'gdpr', 'nieuwsbrief'],
    counterExamples: ['story', 'privacypolicy-free'],
  },
  /** What opens more of a story. */
  opens: {
    pattern:
      /(?<![^\s_-])(?:expand\w*|collapse\w*|accordion|toggle|show|read|load|full|continue|unfold|reveal|more)(?![^\s_-])/,
    examples: ['expand', 'read-more', 'accordion'],
    counterExamples: ['already', 'story'],
  },
  /** Boxes that lie over the page. */
  overlay: {
    pattern:
      /(?<![^\s_-])(?:pop-?ups?|popover|modals?|modal-?(?:window|box|dialog|content|wrapper)|overlay|dialog|layer|toasts?|snackbar)(?![^\s_-])/,
    examples: ['popup', 'modal', 'overlay'],
    counterExamples: ['story', 'pop-music'],
  },
  /** What lets readers in who pay or sign in. */
  paywall: {
    pattern:
      /(?<![^\s_-])(?:paywall[\w-]{0,40}|[\w-]{0,40}-paywall|pay-?wall|piano-(?:inline|template|offer|paywall)|tp-(?:modal|container-inner|backdrop)|regwall|registration-?wall|login-?wall|subscription-?wall|subscriber-?wall|metered?-?(?:wall|content)|meter-(?:wall|paywall)|gateway-content|leaky-paywall[\w-]{0,40}|paid-?(?:content-?)?(?:barrier|wall|overlay)|barrier|ad-?block-?wall|regibox|offer-?wall)(?![^\s_-])/,
    examples: ['paywall', 'tp-modal', 'article-paywall'],
    counterExamples: ['article', 'wallpaper'],
  },
  /** Players, galleries and their controls. */
  player: {
    pattern:
      /(?<![^\s_-])(?:(?:video|audio|media|jw)?-?players?|jwplayer|vjs|video-js|gallery|slideshow|carousel|slider|swiper|lightbox|pagination|paging|pager|pages)(?![^\s_-])/,
    examples: ['video-player', 'gallery', 'swiper'],
    counterExamples: ['multiplayer-games', 'story'],
  },
  /** A site's own header, footer and menus: whole names. */
  siteFurniture: {
    pattern:
      /^(?:(?:site|page|main|global|primary|secondary|top|bottom|app|layout|web|the)?[-_]*(?:header|footer|nav|navbar|navigation|menu|masthead|topbar|colophon|breadcrumbs?)(?:[-_]*(?:wrapper|container|wrap|main|top|bar|menu|nav|area|inner|content|section|global|site|desktop|mobile))?|menu-item|sub-?menu|skip-?links?|burger(?:-menu)?|offcanvas|off-canvas|drawer|sidenav|mega-?menu)$/,
    examples: ['site-header', 'footer', 'main-nav'],
    counterExamples: ['article-header-text', 'story'],
  },
  /** Teasers to other stories. */
  teaserBox: {
    pattern:
      /(?<![^\s_-])(?:related|relacionad[ao]s?|correlati|teasers?|recommended|recommendations?|recirc(?:ulation)?|most-?(?:read|popular|viewed)|popular|trending|more-?(?:stories|news|articles|from|on)|read-?(?:more|next|also)|outbrain|taboola|promo|also-?(?:read|like)|similar|upnext|up-next|inline-?teasers?|lire-?aussi|a-?lire-?aussi|voir-?aussi|(?:lea|lee|leer)-?(?:mas|tambien)|te-?puede-?interesar|(?:leia|veja)-?(?:mais|tambem)|leggi-?anche|lees-?(?:ook|meer|verder)|lesen-?sie-?auch|siehe-?auch|mehr-?zum-?thema|les-?(?:ogsa|mer)|laes-?(?:ogsa|mere)|las-?(?:ocksa|aven)|lue-?(?:myos|lisaa)|(?:czytaj|zobacz)-?(?:tez|takze|wiecej)|souvisejici|procitajte-?jos|povezan[aeio]|citeste-?si|(?:ilgili|benzer)-?haber\w{0,10}|baca-?juga|(?:berita-?)?terkait|(?:tin|bai)-?lien-?quan|kapcsolodo|latest-?(?:news|stories|articles)|related-?(?:articles?|content|links?|news|posts?|stor(?:y|ies)|topics)|relatedposts|relatedstories)(?![^\s_-])/,
    examples: ['related', 'most-read', 'teasers', 'baca-juga', 'bloc_lire-aussi'],
    counterExamples: ['unrelated', 'story'],
  },
  /** Boxes that wait to be opened. */
  waiting: {
    pattern:
      /(?<![^\s_-])(?:modals?|dialogs?|overlay|lightbox|login|log-in|signin|sign-in|search|popover|tooltip|drawer|offcanvas|toast|player)(?![^\s_-])/,
    examples: ['modal', 'login', 'overlay'],
    counterExamples: ['story', 'moderation'],
  },
} satisfies Readonly<Record<string, PatternEntry>>;
