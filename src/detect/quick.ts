/**
 * The first look, on every page of the web: is it worth loading the article script at all?
 *
 * Has a budget (20 kB, less main-thread time than isProbablyReaderable), so it looks at the address,
 * the structured data as text, a few meta tags and the number of paragraphs, and never walks the page. "no" is said only
 * where `detectArticle` would surely say it too; the article script decides about the rest.
 */

import { byHost, PLATFORMS, type PlatformsByHost } from '../data/platforms';
import {
  attributeOf,
  contentTypeOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  rawTextOf,
  select,
} from '../page/dom';
import { refuseByAddress } from './no-article';

export type QuickVerdict = 'article' | 'maybe' | 'no';

// Asked with `includes`: on a hundred kilobytes of structured data a regular expression costs more than all the rest.
const NEWS = ['NewsArticle"', '"LiveBlogPosting"'];
const STORY = ['"Article"', '"BlogPosting"', '"Report"'];
/** Structured data of pages that are something else, as the value of a `@type`. */
const ELSE =
  /"@type"\s?:\s?"(?:Product|ProductGroup|Recipe|QAPage|DiscussionForumPosting|ProfilePage|SoftwareApplication|SoftwareSourceCode|MusicRecording|MusicAlbum|PodcastEpisode|JobPosting|SearchResultsPage|RealEstateListing)"/;
const ELSE_OG = /^(?:product|profile|video|music|books?|restaurant|place|instapp|object)/i;
const ELSE_GENERATOR = /mediawiki|phpbb|discourse|vbulletin|docusaurus|sphinx|mkdocs|gitbook|shopify/i;
const ELSE_PATH =
  /\/(?:wiki|w\/index\.php|forums?|threads?|viewtopic\.php|products?|dp|cart|checkout|search|users?|profile|login|docs|documentation)(?:\/|$)/i;

const MAX_SCRIPT = 200_000;

let platforms: PlatformsByHost | undefined;

/** @param document the loaded page @param url its address */
export function judgeQuickly(document: Document, url: URL): QuickVerdict {
  platforms ??= byHost(PLATFORMS);
  return !/html/.test(contentTypeOf(document)) || refuseByAddress(url, platforms) ? 'no' : judgeContent(document, url);
}

/** The same of a page whose address says nothing against it. */
export function judgeContent(document: Document, url: URL): QuickVerdict {
  const marks = select(document, MARKS);
  const data = marks
    .filter((mark) => localNameOf(mark) === 'script')
    .map((script) => (rawTextOf(script) ?? '').slice(0, MAX_SCRIPT));
  const says = (words: readonly string[]): boolean => data.some((text) => words.some((word) => text.includes(word)));
  if (says(NEWS)) return 'article';
  const type = contentOf(marks, 'og:type');
  const isArticle = /^article$/i.test(type);
  const isOther =
    ELSE_OG.test(type) ||
    ELSE_GENERATOR.test(contentOf(marks, 'generator')) ||
    (!isArticle && (ELSE_PATH.test(url.pathname) || data.some((text) => ELSE.test(text))));
  if (isOther) return 'no';
  return isArticle || says(STORY) ? 'article' : hasText(document) ? 'maybe' : 'no';
}

/** What is looked at, in one question to the document. */
const MARKS = 'script[type*="ld+json" i], meta[property="og:type" i], meta[name="generator" i]';

/** @param name of a meta tag, in its `property` or its `name` */
function contentOf(marks: readonly Element[], name: string): string {
  const tag = marks.find(
    (mark) => (attributeOf(mark, 'property') ?? attributeOf(mark, 'name'))?.toLowerCase() === name,
  );
  return tag ? (attributeOf(tag, 'content') ?? '') : '';
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
