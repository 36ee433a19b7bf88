/**
 * Is this page one news article, and where is its text?
 *
 * Reads structured data, the address, and the text. Never says yes to a front page, section page, shop, forum,
 * encyclopaedia, documentation, search result or video page.
 */

import type { JsonLdNode } from '../page/json-ld';
import { holds, metaContent, type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { bare, clip } from '../page/text';
import type { Evidence, NoArticleReason } from '../report';
import type { Article } from './article';

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

const NOT_TEXT =
  Region.Nav |
  Region.SiteHeader |
  Region.SiteFooter |
  Region.Aside |
  Region.Figure |
  Region.Caption |
  Region.Form |
  Region.Button |
  Region.Dialog |
  Region.Hidden |
  Region.Comments |
  Region.Teaser;

/** @param options.always analyse the page as an article even when it does not look like one (the reader asked by hand) */
export function detectArticle(page: Page, options: { readonly always?: boolean } = {}): DetectionResult {
  const evidence: Evidence[] = [];
  const node = findArticleNode(page);
  if (node) evidence.push({ source: 'json-ld', where: node.path, quote: node.types.join(', ') });
  const ogType = metaContent(page, 'og:type');
  if (ogType) evidence.push({ source: 'meta', where: 'og:type', quote: ogType });

  const body = findBody(page);
  const no = (because: NoArticleReason): DetectionResult =>
    options.always && body
      ? { article: article(page, body, node), certainty: 0, evidence }
      : { article: null, because, certainty: 0.8, evidence };

  if (page.url.pathname === '/' || page.url.pathname === '') return no('front-page');
  if (!body) return no('too-little-text');
  const found = article(page, body, node);
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

const isProse = (block: TextBlock): boolean =>
  block.level === 0 &&
  (block.regions & NOT_TEXT) === 0 &&
  block.linkLength < block.text.length * 0.5 &&
  (block.text.length > 80 || (block.text.length > 25 && /[.!?。！？…؟।]["'”’»)\]]*$/.test(block.text)));

/** The element whose subtree holds most of the prose, not counting what lies far below it (after Readability's scoring). */
function findBody(page: Page): PageElement | null {
  const scores = new Map<number, number>();
  for (const block of page.blocks) {
    if (!isProse(block)) continue;
    let at: PageElement | undefined = page.elements[block.elementIndex];
    // Text directly in a <div> counts for that div; text in a <p> for the p's parent.
    if (at && /^(?:p|li|h[1-6]|blockquote)$/.test(at.tag)) at = page.elements[at.parent];
    for (let share = 1, level = 0; at && level < 5; level++) {
      scores.set(at.index, (scores.get(at.index) ?? 0) + block.text.length * share);
      share *= 0.75;
      at = page.elements[at.parent];
    }
  }
  let best: PageElement | null = null;
  let most = 0;
  for (const [index, score] of scores) {
    if (score > most) {
      most = score;
      best = page.elements[index] ?? null;
    }
  }
  return best;
}

function article(page: Page, body: PageElement, node: JsonLdNode | null): Article {
  const paragraphs = page.blocks
    .slice(body.firstBlock, body.endBlock)
    .filter((b) => isProse(b) || (b.level > 1 && (b.regions & NOT_TEXT) === 0 && b.linkLength === 0));
  const headline = findHeadline(page, body, node);
  let root = body;
  while (headline && !holds(root, headline.elementIndex)) {
    const parent = page.elements[root.parent];
    if (!parent) break;
    root = parent;
  }
  return { root, body, headline, paragraphs, node };
}

function findHeadline(page: Page, body: PageElement, node: JsonLdNode | null): TextBlock | null {
  const wanted = [node?.value.headline, metaContent(page, 'og:title'), page.title]
    .filter((t): t is string => typeof t === 'string')
    .map(bare);
  const headings = page.blocks.filter(
    (b) =>
      b.level > 0 && (b.regions & (Region.Nav | Region.SiteFooter | Region.Hidden)) === 0 && b.index < body.endBlock,
  );
  const same = headings.find(
    (b) => b.text.length > 8 && wanted.some((w) => w.includes(bare(b.text)) || bare(b.text).includes(w)),
  );
  return same ?? headings.find((b) => b.level === 1) ?? null;
}

/** For evidence: an element of the page with its words. */
export function evidenceOf(page: Page, block: TextBlock): Evidence {
  return { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) };
}
