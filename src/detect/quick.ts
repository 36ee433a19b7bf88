/**
 * The first look, on every page of the web: is it worth loading the article script at all?
 *
 * Has a budget (20 kB, less main-thread time than isProbablyReaderable), so it looks at the address,
 * the structured data as text, a few meta tags and the number of paragraphs, and never walks the page. "no" is said only
 * where `detectArticle` would surely say it too; the article script decides about the rest.
 */
import { attributeOf, contentTypeOf, firstChildOf, nextSiblingOf, nodeTypeOf, rawTextOf, select } from '../page/dom';
import { refuseByAddress } from './no-article';

export type QuickVerdict = 'article' | 'maybe' | 'no';

const NEWS = /"(?:\w{0,20}NewsArticle|LiveBlogPosting)"/;
const STORY = /"(?:\w{0,20}NewsArticle|LiveBlogPosting|Article|BlogPosting|Report)"/;
/** Structured data of pages that are something else, as the value of a `@type`. */
const ELSE =
  /"@type"\s?:\s?"(?:Product|ProductGroup|Recipe|QAPage|DiscussionForumPosting|ProfilePage|SoftwareApplication|SoftwareSourceCode|MusicRecording|MusicAlbum|PodcastEpisode|JobPosting|SearchResultsPage|RealEstateListing)"/;
const ELSE_OG = /^(?:product|profile|video|music|books?|restaurant|place|instapp|object)/i;
const ELSE_GENERATOR = /mediawiki|phpbb|discourse|vbulletin|docusaurus|sphinx|mkdocs|gitbook|shopify/i;
const ELSE_PATH =
  /\/(?:wiki|w\/index\.php|forums?|threads?|viewtopic\.php|products?|dp|cart|checkout|search|users?|profile|login|docs|documentation)(?:\/|$)/i;

const MAX_SCRIPT = 200_000;

/** @param document the loaded page @param url its address */
export function judgeQuickly(document: Document, url: URL): QuickVerdict {
  if (!/html/.test(contentTypeOf(document)) || refuseByAddress(url)) return 'no';
  const data = select(document, 'script[type*="ld+json" i]').map((s) => (rawTextOf(s) ?? '').slice(0, MAX_SCRIPT));
  if (data.some((text) => NEWS.test(text))) return 'article';
  const type = contentOf(document, 'meta[property="og:type" i]');
  const isOther =
    ELSE_OG.test(type) ||
    ELSE_GENERATOR.test(contentOf(document, 'meta[name="generator" i]')) ||
    (!/^article$/i.test(type) && (ELSE_PATH.test(url.pathname) || data.some((text) => ELSE.test(text))));
  if (isOther) return 'no';
  if (/^article$/i.test(type) || data.some((text) => STORY.test(text))) return 'article';
  return hasText(document) ? 'maybe' : 'no';
}

const contentOf = (document: Document, selector: string): string => {
  const element = select(document, selector)[0];
  return element ? (attributeOf(element, 'content') ?? '') : '';
};

/** Is there text enough for a short story: in paragraphs, broken by `<br>`, or in elements of any other kind? */
function hasText(document: Document): boolean {
  let length = 0;
  for (const p of select(document, 'p').slice(0, 300)) {
    const own = (rawTextOf(p) ?? '').trim().length;
    if (own > 40) length += own;
    if (length > 250) return true;
  }
  if (select(document, ':is(div, td, span, section, font) > br').length > 3) return true;
  return select(document, 'div, td, section, span').slice(0, 3000).some(hasOwnText);
}

/** Does an element hold a long text directly, not in elements below it? */
function hasOwnText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node))
    if (nodeTypeOf(node) === 3 && (rawTextOf(node) ?? '').trim().length > 120) return true;
  return false;
}
