/** When a page is no news story: what it is instead, as far as its marks say. */
import { kindOf, type Platforms } from '../data/platforms';
import { metaContent, type Page } from '../page/page';
import type { Evidence, NoArticleReason } from '../report';

export interface Refusal {
  readonly because: NoArticleReason;
  readonly evidence: Evidence;
}

/** The part of an address that tells what kind of page it is; of a `URL` or of `location`. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/** `/`, `/index.html`, `/de/`, `/home`: the site's own front, or one of its languages'. */
const FRONT_PATH =
  /^\/(?:(?:index|home|default|start|startseite|main)(?:\.\w{2,5})?\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;
/** Longer than any front page's: a story's path is not worth the compiling of a regular expression. */
const LONGEST_FRONT = 20;

/** What can be told from the address alone, whatever else the page says. */
export function refuseByAddress(url: Address, platforms: Platforms): Refusal | null {
  const platform = kindOf(url.hostname, platforms);
  if (platform) return { because: platform, evidence: { source: 'url', where: 'hostname', quote: url.hostname } };
  // `/news?id=…` on a bare path names a story.
  // The values by hand: in Firefox's content scripts the iterators of URLSearchParams cannot be iterated.
  if (url.pathname.length < LONGEST_FRONT && FRONT_PATH.test(url.pathname) && !/=[^&=]*\d{4}/.test(url.search))
    return { because: 'front-page', evidence: { source: 'url', where: 'pathname', quote: url.pathname } };
  return null;
}

const BY_TYPE: readonly (readonly [NoArticleReason, RegExp])[] = [
  ['shop', /^(?:Product|ProductGroup|Offer|Store|RealEstateListing|Restaurant|Hotel|LocalBusiness)$/],
  ['video', /^(?:VideoObject|Movie|TVEpisode|TVSeries|Clip)$/],
  ['forum', /^(?:QAPage|DiscussionForumPosting)$/],
  ['social', /^SocialMediaPosting$/],
  ['profile', /^ProfilePage$/],
  ['search', /^SearchResultsPage$/],
  ['section-page', /^CollectionPage$/],
  ['documentation', /^(?:TechArticle|APIReference|SoftwareApplication|SoftwareSourceCode|HowTo|FAQPage)$/],
];
const BY_OG: readonly (readonly [NoArticleReason, RegExp])[] = [
  ['shop', /^product/],
  ['video', /^video|movie/],
  ['profile', /^profile/],
];
const BY_PATH: readonly (readonly [NoArticleReason, RegExp])[] = [
  ['search', /\/(?:search|suche|recherche|buscar|busca|zoeken|cerca|szukaj)(?:[./]|$)/i],
  ['shop', /\/(?:products?|shop|store|cart|dp|item)\//i],
  ['encyclopaedia', /\/wiki\/|\/w\/index\.php/i],
  ['forum', /\/(?:forums?|threads?|topic|questions?|board|viewtopic)(?:\/|\.|$)/i],
  ['documentation', /\/(?:docs?|documentation|manual|reference|api)\//i],
  ['profile', /\/(?:users?|profile|author|authors|autor|company)\//i],
  ['video', /\/(?:watch|videos?|clips?)\//i],
  ['section-page', /\/(?:tag|tags|category|kategorie|rubrik|topics?|thema|section)\//i],
];

/** What a page that was weighed and found to be no story most likely is. */
export function nameKind(page: Page): Refusal {
  for (const node of page.jsonLd.nodes) {
    if (node.parent !== null && !node.path.endsWith('.mainEntity')) continue;
    for (const [because, type] of BY_TYPE) {
      const found = node.types.find((t) => type.test(t));
      if (found) return { because, evidence: { source: 'json-ld', where: node.path, quote: found } };
    }
  }
  const og = metaContent(page, 'og:type') ?? '';
  for (const [because, type] of BY_OG)
    if (type.test(og)) return { because, evidence: { source: 'meta', where: 'og:type', quote: og } };
  const generator = metaContent(page, 'generator') ?? '';
  if (/mediawiki|dokuwiki/i.test(generator))
    return { because: 'encyclopaedia', evidence: { source: 'meta', where: 'generator', quote: generator } };
  if (/phpbb|discourse|vbulletin|xenforo/i.test(generator))
    return { because: 'forum', evidence: { source: 'meta', where: 'generator', quote: generator } };
  for (const [because, shape] of BY_PATH)
    if (shape.test(page.url.pathname))
      return { because, evidence: { source: 'url', where: 'pathname', quote: page.url.pathname.slice(0, 300) } };
  return { because: 'no-article-marks', evidence: { source: 'meta', where: 'og:type', quote: og || '(none)' } };
}
