/**
 * What speaks for and against "this is one news story", each with a name, a strength and the words it was read from.
 *
 * The signals are marks that standards and content systems define (schema.org types, Open Graph, article:* meta tags,
 * address shapes) and shapes of the text; the weights (weights.ts) were fitted on the development corpus.
 */
import { pattern } from '../data/patterns/pattern';
import { LETTER, only } from '../page/characters';
import type { JsonLdNode } from '../page/json-ld';
import { metaContent, type Page } from '../page/page';
import { bare } from '../page/text';
import type { Evidence } from '../report';
import type { Article } from './article';
import { readSite, sectionOf } from './site-signals';
import { readText } from './text-signals';

export type SignalName =
  | 'ld-news'
  | 'ld-article'
  | 'ld-news-organization'
  | 'ld-other'
  | 'og-article'
  | 'og-other'
  | 'meta-published'
  | 'meta-newsroom'
  | 'meta-news-keywords'
  | 'meta-scholarly'
  | 'news-sections'
  | 'news-services'
  | 'news-name'
  | 'url-slug'
  | 'url-section'
  | 'url-other'
  | 'date-near-headline'
  | 'clock-near-headline'
  | 'comment-form'
  | 'teasers'
  | 'ads'
  | 'code'
  | 'paragraph-shape'
  | 'quotations'
  | 'weekdays'
  | 'questions';

export type Signals = ReadonlyMap<SignalName, number>;

const NEWS_TYPE = /^(?:(?:Reportage|Opinion|Analysis|Background|Review|AskPublic)?NewsArticle|LiveBlogPosting)$/;
/** Types of pages that are something else, when they describe this page itself. */
const OTHER_TYPE = pattern('otherType');
const NEWSROOM_META = pattern('newsroomMeta');
const OTHER_PATH = pattern('otherPath');

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

/** Notes a signal with its strength; 0 and less is none, more than 1 counts as 1. */
export type Add = (name: SignalName, strength: number | boolean) => void;

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
    else if (name === 'news_keywords') add('meta-news-keywords', 1);
    else if (name.startsWith('citation_')) add('meta-scholarly', 1);
    if (NEWSROOM_META.test(name)) newsroom++;
  }
  add('meta-newsroom', newsroom / 3);
}

function readAddress(page: Page, add: Add): void {
  const path = safeDecode(page.url.pathname);
  const pieces = path.split('/').filter(Boolean);
  const last = (pieces.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  add('url-slug', last.split(/[-_]/).filter((w) => w.length > 1 && only(w, LETTER) === w).length >= 4);
  add(
    'url-section',
    pieces.slice(0, -1).some((p) => sectionOf(bare(p)) !== undefined),
  );
  add('url-other', OTHER_PATH.test(path));
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
