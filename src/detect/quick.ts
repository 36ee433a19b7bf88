/**
 * The first look, on every page of the web: is it worth loading the article script at all?
 *
 * Has a budget (20 kB, less main-thread time than isProbablyReaderable), so it looks at the address,
 * the structured data as text, a few meta tags and the number of paragraphs, and never walks the page. "no" is said only
 * where `detectArticle` would surely say it too; the article script decides about the rest.
 */

import { PLATFORMS } from '../data/platforms';
import { attributeOf, contentTypeOf, firstChildOf, nextSiblingOf, nodeTypeOf, rawTextOf, select } from '../page/dom';
import { type Address, refuseByAddress } from './no-article';

export type QuickVerdict = 'article' | 'maybe' | 'no';

// Nothing here runs twice in a page: the compiling of a regular expression, or of a table, costs more than the look
// itself. So words are asked for with `includes`, and expressions only where nothing says that it is an article.
const NEWS = ['NewsArticle"', '"LiveBlogPosting"'];
const STORY = ['"Article"', '"BlogPosting"', '"Report"'];
/** Structured data of pages that are something else, as the value of a `@type`. */
const ELSE =
  /"@type"\s?:\s?"(?:Product|ProductGroup|Recipe|QAPage|DiscussionForumPosting|ProfilePage|SoftwareApplication|SoftwareSourceCode|MusicRecording|MusicAlbum|PodcastEpisode|JobPosting|SearchResultsPage|RealEstateListing)"/;
const ELSE_OG = ['product', 'profile', 'video', 'music', 'book', 'restaurant', 'place', 'instapp', 'object'];
const ELSE_GENERATOR = [
  'mediawiki',
  'phpbb',
  'discourse',
  'vbulletin',
  'docusaurus',
  'sphinx',
  'mkdocs',
  'gitbook',
  'shopify',
];
const ELSE_PATH =
  /\/(?:wiki|w\/index\.php|forums?|threads?|viewtopic\.php|products?|dp|cart|checkout|search|users?|profile|login|docs|documentation)(?:\/|$)/i;

const MAX_SCRIPT = 200_000;

/** @param document the loaded page @param address its address */
export const judgeQuickly = (document: Document, address: Address): QuickVerdict =>
  !contentTypeOf(document).includes('html') || refuseByAddress(address, PLATFORMS)
    ? 'no'
    : judgeContent(document, address);

/** The same of a page whose address says nothing against it. */
export function judgeContent(document: Document, address: Address): QuickVerdict {
  const data = select(document, 'script[type*="ld+json" i]').map((script) =>
    (rawTextOf(script) ?? '').slice(0, MAX_SCRIPT),
  );
  const says = (words: readonly string[]): boolean => data.some((text) => words.some((word) => text.includes(word)));
  if (says(NEWS)) return 'article';
  const metas = select(document, 'meta[property="og:type" i], meta[name="generator" i]');
  const type = contentOf(metas, 'og:type');
  const generator = contentOf(metas, 'generator');
  const isArticle = type === 'article';
  const isOther =
    ELSE_OG.some((start) => type.startsWith(start)) ||
    ELSE_GENERATOR.some((name) => generator.includes(name)) ||
    (!isArticle && (ELSE_PATH.test(address.pathname) || data.some((text) => ELSE.test(text))));
  if (isOther) return 'no';
  return isArticle || says(STORY) ? 'article' : hasText(document) ? 'maybe' : 'no';
}

/** @returns what a meta tag says, in lower case @param name of it, in its `property` or its `name` */
function contentOf(metas: readonly Element[], name: string): string {
  const tag = metas.find(
    (meta) => (attributeOf(meta, 'property') ?? attributeOf(meta, 'name'))?.toLowerCase() === name,
  );
  return tag ? (attributeOf(tag, 'content') ?? '').toLowerCase() : '';
}

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
