/**
 * Is this page one news article, and where is its text?
 *
 * Reads structured data, the address, and the text. Never says yes to a front page, section page, shop, forum,
 * encyclopaedia, documentation, search result or video page.
 */

import { knowledgeAtHand } from '../data/knowledge';
import type { JsonLdNode } from '../page/json-ld';
import { holds, type Page, type TextBlock } from '../page/page';
import { bare, clip } from '../page/text';
import type { Evidence, NoArticleReason } from '../report';
import type { Article } from './article';
import { type Body, findBody } from './body';
import { Titles } from './headline';
import { nameKind, type Refusal, refuseByAddress } from './no-article';
import { lengthOf, Sums } from './prose';
import { judgeContent } from './quick';
import { readSignals, type Signals } from './signals';
import { weighSignals } from './weights';

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

/** Least text of a story, in letters: short agency items have two sentences. */
const MIN_LENGTH = 100;
/** Below this, only what calls itself a story is one. */
const SHORT = 300;

/** @param options.always analyse the page as an article even when it does not look like one (the reader asked by hand) */
export function detectArticle(page: Page, options: { readonly always?: boolean } = {}): DetectionResult {
  const node = findArticleNode(page);
  const titles = new Titles(page, node);
  const sums = new Sums(page);
  const body = findBody(page, sums, titles);
  const article = body && layOut(page, body, node);
  const evidence: Evidence[] = [];
  const signals = readSignals(page, article, evidence);
  const refusal = refuse(page, article, titles, signals);
  if (!refusal && article) return { article, certainty: likelihood(weighSignals(signals)), evidence };
  if (options.always && article) return { article, certainty: 0, evidence };
  const { because, evidence: reason } = refusal ?? nameKind(page);
  const certainty = 1 - likelihood(Math.min(0, weighSignals(signals)));
  return { article: null, because, certainty, evidence: reason ? [reason, ...evidence] : evidence };
}

/** Why the page is no news story, or null when it is one. */
function refuse(page: Page, article: Article | null, titles: Titles, signals: Signals): Refusal | null {
  const outright = refuseOutright(page, article, signals);
  if (outright || weighSignals(signals) > 0) return outright;
  const isNameless = !article?.headline && !titles.known && signals.has('og-article');
  return isNameless ? NAMELESS : nameKind(page);
}

/** It says that it is an article, and nothing says what it is called: no heading, no title, no og:title. */
const NAMELESS: Refusal = {
  because: 'no-headline',
  evidence: { source: 'meta', where: 'title', quote: '(none)' },
};

/** What is no story whatever else speaks for it: by its address, by what it calls itself, or for want of text. */
export function refuseOutright(page: Page, article: Article | null, signals: Signals): Refusal | null {
  const byAddress = refuseByAddress(page.url, knowledgeAtHand().web.platforms);
  if (byAddress) return byAddress;
  const length = article?.paragraphs.reduce((n, p) => n + lengthOf(p.text), 0) ?? 0;
  const callsItself = signals.has('ld-news') || signals.has('og-article') || signals.has('ld-article');
  if (!article || length < MIN_LENGTH || (length < SHORT && !callsItself)) {
    const teasers = page.blocks.filter((b) => b.text.length >= 20 && b.linkLength > b.text.length * 0.9).length;
    const quote = `${length} characters of text, ${teasers} linked titles`;
    const because = teasers >= 12 ? 'section-page' : 'too-little-text';
    return { because, evidence: { source: 'text', where: 'body', quote } };
  }
  // The first look's "no" stands: what the two say must be one thing.
  return judgeContent(page.document, page.url) === 'no' ? nameKind(page) : null;
}

const likelihood = (score: number): number => 1 / (1 + Math.exp(-score));

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
