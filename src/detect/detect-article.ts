/**
 * Is this page one news article, and where is its text?
 *
 * Reads structured data, the address, and the text. Never says yes to a front page, section page, shop, forum,
 * encyclopaedia, documentation, search result or video page.
 */

import type { JsonLdNode } from '../page/json-ld';
import { holds, metaContent, type Page, type TextBlock } from '../page/page';
import { bare, clip } from '../page/text';
import type { Evidence, NoArticleReason } from '../report';
import type { Article } from './article';
import { type Body, findBody } from './body';
import { Titles } from './headline';
import { Sums } from './prose';

export type DetectionResult =
  | { readonly article: Article; readonly certainty: number; readonly evidence: readonly Evidence[] }
  | {
      readonly article: null;
      readonly because: NoArticleReason;
      readonly certainty: number;
      readonly evidence: readonly Evidence[];
    };

/** schema.org's kinds of article that are news; https://schema.org/NewsArticle and its subtypes. */
const ARTICLE_TYPES = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'Article',
  'BlogPosting',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'Report',
]);

/** @param options.always analyse the page as an article even when it does not look like one (the reader asked by hand) */
export function detectArticle(page: Page, options: { readonly always?: boolean } = {}): DetectionResult {
  const evidence: Evidence[] = [];
  const node = findArticleNode(page);
  if (node) evidence.push({ source: 'json-ld', where: node.path, quote: node.types.join(', ') });
  const ogType = metaContent(page, 'og:type');
  if (ogType) evidence.push({ source: 'meta', where: 'og:type', quote: ogType });

  const titles = new Titles(page, node);
  const sums = new Sums(page);
  const body = findBody(page, sums, titles);
  const found = body && layOut(page, body, node);
  const no = (because: NoArticleReason): DetectionResult =>
    options.always && found
      ? { article: found, certainty: 0, evidence }
      : { article: null, because, certainty: 0.8, evidence };

  if (page.url.pathname === '/' || page.url.pathname === '') return no('front-page');
  if (!found) return no('too-little-text');
  const length = found.paragraphs.reduce((n, p) => n + p.text.length, 0);
  if (length < 250) return no('too-little-text');
  const score =
    (node ? 2 : 0) +
    (ogType === 'article' ? 1 : 0) +
    (length > 1200 ? 1 : 0) +
    (metaContent(page, 'article:published_time') ? 1 : 0);
  if (score < 2) return no('no-article-marks');
  return { article: found, certainty: Math.min(1, score / 4), evidence };
}

function findArticleNode(page: Page): JsonLdNode | null {
  const nodes = page.jsonLd.nodes.filter((n) => n.types.some((t) => ARTICLE_TYPES.has(t)));
  if (nodes.length < 2) return nodes[0] ?? null;
  const title = bare(page.title);
  const matching = nodes.find(
    (n) => typeof n.value.headline === 'string' && title.includes(bare(n.value.headline).slice(0, 30)),
  );
  return matching ?? nodes.find((n) => n.parent === null) ?? nodes[0] ?? null;
}

/** Kicker and breadcrumbs stand shortly before the headline, signatures shortly after the text. */
const BEFORE_HEADLINE = 8;
const AFTER_TEXT = 60;

function layOut(page: Page, body: Body, node: JsonLdNode | null): Article {
  const { headline } = body;
  let root = body.element;
  while (headline && !holds(root, headline.block.elementIndex)) {
    const parent = page.elements[root.parent];
    if (!parent) break;
    root = parent;
  }
  const lead = new Set(body.lead);
  const first = body.paragraphs.find((b) => !lead.has(b))?.index ?? body.element.endBlock;
  const last = body.paragraphs.at(-1)?.index ?? body.element.firstBlock;
  const start = headline ? Math.min(headline.block.index, first) : body.element.firstBlock;
  return {
    root,
    body: body.element,
    headline: headline?.block ?? null,
    headlineText: headline?.text ?? null,
    lead: body.lead,
    paragraphs: body.paragraphs,
    head: { from: Math.max(0, start - BEFORE_HEADLINE), to: Math.max(first, start) },
    tail: { from: last + 1, to: Math.max(last + 1, Math.min(root.endBlock, last + 1 + AFTER_TEXT)) },
    node,
  };
}

/** For evidence: an element of the page with its words. */
export function evidenceOf(page: Page, block: TextBlock): Evidence {
  return { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) };
}
