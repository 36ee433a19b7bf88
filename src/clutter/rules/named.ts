/**
 * Boxes that the page's own markup names: `class="newsletter-signup"`, `id="comments"`, `class="related-articles"`.
 * Class names are English (or the CMS vendor's) whatever the page's language.
 */
import { attributeOf } from '../../page/dom';
import type { PageElement } from '../../page/page';
import type { ClutterCategory } from '../../report';
import type { Ground, Measure } from '../ground';
import type { Proposal, Rule } from './rule';

interface Naming {
  readonly rule: string;
  readonly category: ClutterCategory;
  /** Matched against one class name or id at a time. */
  readonly pattern: RegExp;
  readonly fits: (m: Measure, afterStory: boolean) => boolean;
}

const small = (limit: number) => (m: Measure) => m.text <= limit && m.prose === 0 && m.storyLinks <= 1;

const NAMINGS: readonly Naming[] = [
  {
    rule: 'named-share',
    category: 'share',
    pattern:
      /(?:^|[-_])(?:share|sharing|shares|shareit|article-?(?:share|social)|story-?social|sharebar|sharebox|sharetools?|social-?(?:share|sharing|media|icons?|links?|bar|buttons?|follow|tools|networks?)|follow-?(?:us|buttons?|topics?|box|bar|links?|google)|google-?news|whatsapp-?(?:channel|banner|button|box)|telegram-?(?:channel|banner|button|box)|send-?to-?(?:a-?)?friend|email-?(?:this|article|friend)|copy-?link|partage[rz]?|partages|compartir|compartilhar|compartilhe|condividi|condivisione|teilen|dela|paylas|udostepnij|sdileni|sdilet|addthis\w*|a2a_kit|addtoany\w*|shareaholic|sharedaddy|sharethis|ssba|shariff|jssocials|sociallinks|socials|rrssb|heateor\w*)(?:$|[-_])/,
    fits: small(260),
  },
  {
    rule: 'named-tools',
    category: 'share',
    pattern:
      /(?:^|[-_])(?:(?:article|story|post|page|content|news|text|reading|reader)-?(?:tools?|actions?|toolbar|utilities|functions?|options|controls)|tools-?(?:bar|list|box)|action-?(?:bar|buttons?|links?|list|items?)|actionbar|text-?(?:size|resizer?|zoom)|font-?(?:size|resizer?|zoom|controls?)|fontsize|textresizer|print-?(?:button|link|page|article)|bookmark-?(?:button|link|article)?|save-?(?:button|article|story|for-later)|read-?later|merkliste|merken|gift-?(?:article|link|button)|listen-?(?:button|to|article)|jump-?to-?comments?|report-?(?:error|typo|mistake)|text-?error|error-?report|typo-?report|correction-?form)(?:$|[-_])/,
    fits: small(260),
  },
  {
    rule: 'named-topics',
    category: 'related',
    pattern:
      /(?:^|[-_])(?:tags|tagcloud\w*|tag-?(?:list|cloud|links?|box|container|wrapper|title|section|group)|topics?|topic-?(?:list|tags|links)|keywords?|hashtags?|themen|themenliste|etiquetas|temas|stichworte|schlagworte|stikord|emner|amnen)(?:$|[-_])/,
    fits: (m, after) => after && m.prose === 0 && m.text <= 1200 && m.linkText >= m.text * 0.5,
  },
  {
    rule: 'named-newsletter',
    category: 'newsletter',
    pattern:
      /(?:^|[-_])(?:newsletters?|news-letter|nl-?(?:box|signup|teaser|form|banner)|email-?(?:form|optin|opt-in)|opt-?in-?(?:form|box)|mailing-?list|mc_embed_signup|mailchimp|email-?(?:signup|sign-up|subscribe|capture|alert)|signup-?(?:box|form|widget|unit)|subscribe-?(?:box|form|widget))(?:$|[-_])/,
    fits: (m) => m.text <= 1200 && m.proseText <= 700 && m.storyLinks <= 3,
  },
  {
    rule: 'named-related',
    category: 'related',
    pattern:
      /(?:^|[-_])(?:related|recirc\w*|recommended|recommendations?|recommender|recos?|most-?(?:read|popular|viewed|shared|commented)|mostread|popular|trending|read-?(?:more|next|also|on)|readmore|readnext|more-?(?:stories|news|articles|from|on|in|about|like|headlines|content)|also-?(?:read|like)|see-?also|similar|up-?next|outbrain|taboola|relatedposts|jp-relatedposts|yarpp\w*|crp_related|verwandte?|weitere-artikel|teaser-?(?:list|box|block|group|container|grid|row|section|slider)|teasers|latest-?(?:news|stories|posts|articles|headlines)|you-?may-?(?:also-?)?like|dont-?miss|next-?(?:article|story|post)|prev-?(?:article|story|post)|post-?navigation|article-?navigation)(?:$|[-_])/,
    fits: (m) => m.prose <= m.storyLinks * 1.5 + 0.5 && m.text <= 20_000,
  },
  {
    rule: 'named-comments',
    category: 'comments',
    pattern:
      /^(?:(?:[\w-]{0,40}[-_])?(?:comment|comments|add-?comments?\w{0,20}|kommentare|kommentar|kommentarer|kommentera|comentarios|comentar|commentaires|commenter|commenti|reacties|reageer|yorumlar|yorum|komentarze|komentari|komentare|komentarai|hozzaszolas|vuukle|graphcomment|remark42|cackle|hypercomments|discussion|conversation|reactions|user-?vote|vote|voting|rate-?(?:article|this)|was-?helpful|feedback|umfrage|sondage|encuesta|sondaggio|enquete|anket|polls?|quiz|survey)(?:[-_][\w-]{0,40})?|(?:reader-?|user-?|post-?|article-?|fb-?|facebook-?)?comments?(?:-?(?:area|section|list|container|wrapper|form|box|block|thread|count|counter|button|link|widget|app|root|holder|panel|teaser|cta))?|disqus(?:_thread|-\w+)?|commentlist|respond|kommentare?(?:-?\w+)?|commentaires?|comentarios|commenti|viafoura[\w-]*|coral[-_]?(?:thread|talk)?|hyvor-talk[\w-]*|openweb[\w-]*|spot-?im[\w-]*|poll|quiz|survey|poll-?(?:widget|container|box)|opinary[\w-]*|riddle\d?[\w-]*)$/,
    fits: (m, after) => after || m.text <= 300,
  },
  {
    rule: 'named-app',
    category: 'app',
    pattern:
      /(?:^|[-_])(?:app-?(?:banner|promo|promotion|download|install|teaser|cta|qr|links?|store-?badges?)|qr-?code|support-?us|contribution-?(?:banner|box|cta)|become-?(?:a-?)?member|spenden?-?(?:box|banner|aufruf)|cta-?(?:box|banner|block|unit)|upsell|affiliate-?(?:box|products?|widget|links?|teaser)|shop-?widget|gutscheine?|coupons?|vouchers?|smart-?(?:app-?)?banner|download-?app|donat(?:e|ion)s?(?:-?(?:box|banner|form|widget|cta))?|membership-?(?:promo|banner|cta)|subscribe-?(?:banner|cta|promo|now)|subscription-?(?:promo|banner|cta)|abo-?(?:teaser|banner|box|promo)|house-?ad|promo-?(?:box|banner|unit|bar|block))(?:$|[-_])/,
    fits: (m) => m.text <= 800 && m.proseText <= 500 && m.storyLinks <= 3,
  },
  {
    rule: 'named-popups',
    category: 'popups',
    pattern:
      /^(?:back-?to-?top|scroll-?(?:to-?)?top|to-?top|go-?top|push-?(?:notification|prompt|permission|banner)s?[\w-]*|notification-?(?:prompt|permission|bell)[\w-]*|onesignal[\w-]*|exit-?intent[\w-]*|interstitial[\w-]*|floating-?(?:button|bar|cta|share|social)s?|fab|toast|snackbar|browser-?(?:warning|upgrade|update|support)[\w-]*|browsehappy|chromeframe|outdated-?browser[\w-]*|chat-?widget[\w-]*)$/,
    fits: (m) => m.text <= 500,
  },
  {
    rule: 'named-video',
    category: 'video',
    pattern:
      /^(?:(?:[\w-]{0,40}[-_])?(?:playlist|video-?(?:playlist|carousel|recommendations?|related|teasers?|list)|related-?videos?|more-?videos)(?:[-_][\w-]{0,40})?|(?:sticky|floating|pinned|mini)-?(?:video|player)[\w-]*|video-?(?:sticky|floating|mini)[\w-]*|outstream[\w-]*|primis[\w-]*|connatix[\w-]*|ex-?co[-_]player[\w-]*|cnx-[\w-]*)$/,
    fits: (m) => m.text <= 600 && m.prose === 0,
  },
];

/** A state class of the whole page or story ("has-related") is not a box. */
const STATE = /^(?:has|no|with|without|is|show|hide|single|page|post|type|category|tag|status|format)[-_]/;

/** A list of tags, not the state "has this tag". */
const TAGS = /^tag-(?:list|cloud|links?|box|container|wrapper|title|section|group)(?:$|[-_])/;

export const findNamed: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  const { paragraphs, body } = ground.article;
  const last = paragraphs[paragraphs.length - 1]?.index ?? body.endBlock;
  let covered = -1;
  for (const e of ground.page.elements) {
    if (e.index < covered || !e.names || e.tag === 'body' || e.tag === 'main' || e.tag === 'article') continue;
    const naming = namingOf(e);
    if (!naming || ground.refusal(e)) continue;
    // In the site's own header and footer only pop-ups are ours to hide.
    if (naming.category !== 'popups' && ground.isFurniture(e)) continue;
    const after = e.firstBlock > last;
    if ((!after && ground.maybeStory(e) && !isTrifle(ground, e)) || ground.policyLinks(e) >= 4 || isFrame(ground, e))
      continue;
    if (!naming.fits(ground.measure(e), after)) continue;
    covered = e.end;
    found.push({
      element: e,
      category: naming.category,
      rule: naming.rule,
      evidence: {
        source: 'markup',
        where: ground.page.locators.of(e.element),
        quote: attributeOf(e.element, 'class') ?? attributeOf(e.element, 'id') ?? '',
      },
    });
  }
  return found;
};

function namingOf(e: PageElement): Naming | null {
  for (const name of e.names.split(/\s+/)) {
    if (!name || name.length > 80) continue;
    const naming = meaningOf(name);
    if (naming) return naming;
  }
  return null;
}

/** A page repeats its class names: each is looked at once. */
const meanings = new Map<string, Naming | null>();
const MAX_REMEMBERED = 3000;

function meaningOf(name: string): Naming | null {
  const known = meanings.get(name);
  if (known !== undefined) return known;
  // "js-" marks what scripts look for.
  const plain = name.startsWith('js-') ? name.slice(3) : name;
  const isState = STATE.test(plain) && !TAGS.test(plain);
  const naming = isState ? null : (NAMINGS.find(({ pattern }) => pattern.test(plain)) ?? null);
  if (meanings.size >= MAX_REMEMBERED) meanings.clear();
  meanings.set(name, naming);
  return naming;
}

/** The article's own root and body are never boxes, whatever they are called. */
const isFrame = (ground: Ground, e: PageElement): boolean =>
  e.index <= ground.article.body.index && ground.article.body.index < e.end;

/**
 * A small box that its name explains: words that stand above the story and that no finder claimed, or icons, are then
 * not taken for the story's.
 */
function isTrifle(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (m.text > 260 || m.prose > 0) return false;
  // Figures of more than a count are a date's.
  for (let b = e.firstBlock; b < e.endBlock; b++)
    if ((ground.page.blocks[b]?.text.match(/\d/g)?.length ?? 0) > 3) return false;
  for (let i = e.index; i < e.end; i++) {
    const inner = ground.at(i);
    if (!inner || inner.tag === 'figure' || inner.tag === 'time') return false;
    if (inner.tag !== 'img' && ground.kept.softElements.has(i)) return false;
  }
  return true;
}
