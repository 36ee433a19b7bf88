/**
 * What speaks for and against "this is one news story", each with a name, a strength and the words it was read from.
 *
 * The signals are marks that standards and content systems define (schema.org types, Open Graph, article:* meta tags,
 * address shapes) and shapes of the text; the weights (weights.ts) were fitted on the development corpus.
 */
import { SECTION_NAMES } from '../data/sections';
import { attributeOf, select } from '../page/dom';
import type { JsonLdNode } from '../page/json-ld';
import { metaContent, type Page, Region } from '../page/page';
import { bare } from '../page/text';
import type { Evidence } from '../report';
import type { Article } from './article';
import { lengthOf } from './prose';

export type SignalName =
  | 'ld-news'
  | 'ld-article'
  | 'ld-news-organization'
  | 'ld-person-publisher'
  | 'ld-other'
  | 'og-article'
  | 'og-other'
  | 'meta-published'
  | 'meta-section'
  | 'meta-newsroom'
  | 'meta-scholarly'
  | 'meta-social-pages'
  | 'amp'
  | 'news-sections'
  | 'news-name'
  | 'url-date'
  | 'url-slug'
  | 'url-section'
  | 'url-blog'
  | 'url-other'
  | 'url-short'
  | 'length'
  | 'headline'
  | 'date-near-headline'
  | 'author-mark'
  | 'comment-form'
  | 'teasers'
  | 'ads'
  | 'generator-blog'
  | 'generator-docs'
  | 'code'
  | 'prices'
  | 'paragraph-shape';

export type Signals = ReadonlyMap<SignalName, number>;

const NEWS_TYPE = /^(?:(?:Reportage|Opinion|Analysis|Background|Review|AskPublic)?NewsArticle|LiveBlogPosting)$/;
/** Types of pages that are something else, when they describe this page itself. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Recipe|PodcastEpisode|PodcastSeries|ScholarlyArticle|MedicalScholarlyArticle|QAPage|DiscussionForumPosting|SocialMediaPosting|ProfilePage|SoftwareApplication|MobileApplication|WebApplication|TechArticle|APIReference|FAQPage|HowTo|Course|JobPosting|Book|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|Game|VideoGame|Event|LocalBusiness|Restaurant|Hotel|Store|CollectionPage|SearchResultsPage|ItemPage|AboutPage|ContactPage|CheckoutPage|RealEstateListing|Dataset|SoftwareSourceCode)$/;
const NEWSROOM_META =
  /^(?:news_keywords|standout|syndication-source|original-source|googlebot-news|parsely-.{1,20}|cxenseparse:.{1,40}|cxense-.{1,30}|sailthru\.\w{1,20}|article:(?:content_tier|opinion|modified_time)|mrf:\w{1,20}|vr:.{1,20}|iteaser.{0,20}|bt:.{1,20}|dcsext\..{1,20}|ob_\w{1,20}|newsml|pubdate|publish-date|article_date_original|dc\.date(?:\.issued)?|dcterms\.\w{1,12}|date|datepublished|lp\.type|k-category|robots-news|contentid|articleid|article\.\w{1,20}|twitter:(?:label1|data1))$/;
const OTHER_PATH =
  /\/(?:products?|shop|store|item|dp|cart|recipes?|rezepte?|wiki|forums?|threads?|topic|questions?|docs?|documentation|manual|api|podcasts?|episodes?|search|tag|tags|category|author|users?|profile|company|jobs?|events?|fiction|chapter|shots|about|ueber-uns|uber-uns|contact|help|faq|support|learn|courses?|download|pricing|features|watch|videos?|music|game|title)(?:\/|$)/i;
const BLOG_PATH = /\/(?:blogs?|weblog|entry|journal|diary|articles?\/blog)\//i;
const NEWS_NAME =
  /news|times|post|herald|tribune|gazette|journal|daily|(?<!word)press|chronicle|telegraph|observer|courier|express|mirror|guardian|standard|zeitung|nachrichten|anzeiger|kurier|tageblatt|rundschau|blatt|presse|bote|spiegel|tagblatt|noticia|diario|periodico|jornal|gazeta|folha|prensa|correio|correo|giornale|gazzetta|corriere|matin|monde|depeche|actu|haber|gazete|habr|novosti|vesti|pravda|izvestia|nieuws|krant|dagblad|avis|avisen|tidning|blad|nyheter|dagens|sanomat|lehti|wiadomosci|dziennik|gazete|hirek|hirlap|zpravy|dnevnik|vecernji|berita|kompas|tribun|shimbun|xinhua|ilbo|новост|вест|газета|известия|新闻|新聞|日报|日報|일보|뉴스|samachar|jagran|zeit/i;
const AD_NAME =
  /(?:^|[\s_-])(?:ad|ads|adslot|advert|advertisement|div-gpt-ad|adsbygoogle|anzeige|werbung|publicidad|reklama|banner)(?:$|[\s_-])/;
const DATE_IN_PATH = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/i;
const CLOCK_OR_DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-/年.]\s?\d{1,2}|\d{1,2}[:.h]\d{2}|(?:19|20)\d\d/;

/** Every signal of a page with its strength, 0 (absent, not listed) to 1. */
export function readSignals(page: Page, article: Article | null, evidence: Evidence[] = []): Signals {
  const found = new Map<SignalName, number>();
  const add = (name: SignalName, strength: number | boolean): void => {
    const value = Math.min(1, Number(strength));
    if (value > 0) found.set(name, value);
  };
  readStructuredData(page, article?.node ?? null, add, evidence);
  readMeta(page, add, evidence);
  readAddress(page, add);
  readSite(page, add, evidence);
  if (article) readText(page, article, add);
  return found;
}

type Add = (name: SignalName, strength: number | boolean) => void;

function readStructuredData(page: Page, node: JsonLdNode | null, add: Add, evidence: Evidence[]): void {
  const types = node?.types ?? [];
  if (node) evidence.push({ source: 'json-ld', where: node.path, quote: types.join(', ') });
  const micro = page.microdata.filter((m) => m.item !== null).flatMap((m) => m.itemTypes);
  const news = types.some((t) => NEWS_TYPE.test(t)) || micro.some((t) => NEWS_TYPE.test(t));
  add('ld-news', news);
  add('ld-article', !news && (types.includes('Article') || micro.includes('Article')));
  let other = 0;
  for (const n of page.jsonLd.nodes) {
    if (n.types.includes('NewsMediaOrganization')) add('ld-news-organization', 1);
    const main = n.parent === null || n.path.endsWith('.mainEntity');
    if (main && n.types.some((t) => OTHER_TYPE.test(t))) other = 1;
    if (n.types.includes('Person') && n.path.endsWith('.publisher')) add('ld-person-publisher', 1);
  }
  if (micro.some((t) => OTHER_TYPE.test(t) && !/Event|Person/.test(t))) other = 1;
  add('ld-other', other);
}

function readMeta(page: Page, add: Add, evidence: Evidence[]): void {
  const type = (metaContent(page, 'og:type') ?? '').toLowerCase();
  if (type) evidence.push({ source: 'meta', where: 'og:type', quote: type });
  add('og-article', /^(?:news)?-?article$|^story$|^post$/.test(type));
  add(
    'og-other',
    /^(?:product|profile|video|music|book|recipe|company|movie|place|restaurant|instapp|object|app|game)/.test(type),
  );
  let newsroom = 0;
  for (const { name } of page.meta) {
    if (name === 'article:published_time' || name === 'article:published') add('meta-published', 1);
    else if (name === 'article:section') add('meta-section', 1);
    else if (name.startsWith('citation_')) add('meta-scholarly', 1);
    else if (name === 'fb:pages' || name === 'fb:app_id' || name === 'article:publisher') add('meta-social-pages', 1);
    if (NEWSROOM_META.test(name)) newsroom++;
  }
  add('meta-newsroom', newsroom / 3);
  const generator = metaContent(page, 'generator') ?? '';
  add('generator-blog', /wordpress|blogger|tumblr|ghost|wix|squarespace|jimdo|hubspot|typepad/i.test(generator));
  add(
    'generator-docs',
    /mediawiki|docusaurus|sphinx|mkdocs|gitbook|hugo|jekyll|discourse|phpbb|vbulletin|shopify|woocommerce|gatsby|hexo/i.test(
      generator,
    ),
  );
}

function readAddress(page: Page, add: Add): void {
  const path = safeDecode(page.url.pathname);
  const pieces = path.split('/').filter(Boolean);
  const last = (pieces.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const date = DATE_IN_PATH.test(path);
  add('url-date', date);
  add('url-slug', last.split(/[-_]/).filter((w) => /^\p{L}{2,}$/u.test(w)).length >= 4);
  add(
    'url-section',
    pieces.slice(0, -1).some((p) => sectionOf(bare(p)) !== undefined),
  );
  add('url-blog', BLOG_PATH.test(path) || /^(?:blog|blogs)\./.test(page.url.hostname));
  add('url-other', OTHER_PATH.test(path));
  add('url-short', pieces.length <= 1 && !/\d/.test(last) && last.split(/[-_]/).length < 3);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let sections: Map<string, string> | undefined;
/** The newspaper section that a name (as `bare` gives it) stands for. */
function sectionOf(name: string): string | undefined {
  sections ??= new Map(
    Object.entries(SECTION_NAMES).flatMap(([section, names]) =>
      names.split('|').map((n): [string, string] => [n, section]),
    ),
  );
  return sections.get(name);
}

function readSite(page: Page, add: Add, evidence: Evidence[]): void {
  const named = new Map<string, string>();
  for (const b of page.blocks) {
    if (b.linkLength === 0) continue;
    for (const { text, inLink } of b.segments) {
      if (!inLink || text.length > 80) continue;
      const name = text.length < 60 ? bare(text) : '';
      const section = name.length > 0 && name.length < 30 ? sectionOf(name) : undefined;
      if (section && !named.has(section)) named.set(section, text.trim());
    }
  }
  if (named.size >= 3)
    evidence.push({ source: 'text', where: 'navigation', quote: [...named.values()].slice(0, 6).join(' · ') });
  add('news-sections', (named.size - 1) / 5);
  const site = `${metaContent(page, 'og:site_name') ?? ''} ${page.url.hostname}`;
  add('news-name', NEWS_NAME.test(site));
  let ads = 0;
  const known = new Map<string, boolean>();
  for (const { names } of page.elements) {
    if (!names) continue;
    let isAd = known.get(names);
    if (isAd === undefined) {
      isAd = AD_NAME.test(names.length > 200 ? names.slice(0, 200) : names);
      known.set(names, isAd);
    }
    if (isAd) ads++;
  }
  add('ads', ads / 6);
  let teasers = 0;
  for (const b of page.blocks) if (b.text.length >= 30 && b.linkLength > b.text.length * 0.9) teasers++;
  add('teasers', Math.log10(1 + teasers) / 2);
  add('amp', select(page.document, 'link[rel~="amphtml" i]').length > 0);
  let code = 0;
  for (const e of page.elements) if (e.tag === 'pre' || e.tag === 'code') code++;
  add('code', code / 4);
}

function readText(page: Page, article: Article, add: Add): void {
  const length = article.paragraphs.reduce((n, p) => n + lengthOf(p.text), 0);
  add('length', Math.log10(1 + length / 100) / 2);
  add('headline', article.headline !== null);
  let dated = 0;
  let authored = 0;
  for (let i = article.head.from; i < article.head.to; i++) {
    const b = page.blocks[i];
    if (!b || b === article.headline || b.text.length > 200) continue;
    if (CLOCK_OR_DATE.test(b.text)) dated = 1;
    const names = page.elements[b.elementIndex]?.names ?? '';
    if (/byline|author|autor|redact|writer/.test(names)) authored = 1;
  }
  if (page.times.some((t) => page.blocks[article.head.from] && inHead(page, article, t))) dated = 1;
  add('date-near-headline', dated);
  add('author-mark', authored || page.meta.some((m) => m.name === 'author' || m.name === 'article:author'));
  add(
    'comment-form',
    page.elements.some((e) => e.regions & Region.Comments && (e.tag === 'form' || e.tag === 'textarea')),
  );
  const long = article.paragraphs.filter((p) => p.level === 0);
  const mean = long.length > 0 ? long.reduce((n, p) => n + lengthOf(p.text), 0) / long.length : 0;
  add('paragraph-shape', mean > 120 && mean < 700);
  const price = page.blocks.filter((b) => b.text.length < 20 && /[$€£¥₹]\s?\d|\d\s?[€£¥₽]/.test(b.text)).length;
  add('prices', price / 4);
}

function inHead(page: Page, article: Article, time: Element): boolean {
  const index = page.indexOf.get(time);
  const e = index === undefined ? undefined : page.elements[index];
  return (
    e !== undefined &&
    e.firstBlock >= article.head.from &&
    e.firstBlock <= article.head.to &&
    attributeOf(time, 'datetime') !== null
  );
}
