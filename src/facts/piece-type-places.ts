/** The places where a page says what kind of piece its story is; never navigation, never a teaser. */

import { agencyOf } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import type { LabelledPiece } from '../data/words/pieces';
import type { Article } from '../detect/article';
import { UNSPACED } from '../page/characters';
import { attributeOf } from '../page/dom';
import { listOf, textOf } from '../page/json-ld';
import { holds, metaContent, type Page, Region, type TextBlock } from '../page/page';
import { bare, clip, fold } from '../page/text';
import type { Candidate, Evidence, PieceType } from '../report';
import { findAgencyNames } from './agency-names';
import { namesParty } from './photo-credits-words';
import { typeOfHeadline, typeOfLabel, typeOfSegment, vocabularyOf } from './piece-type-labels';

type Found = Candidate<PieceType>;
const found = (value: PieceType, weight: number, evidence: Evidence): Found => ({
  value,
  weight,
  evidence: [evidence],
});

/** schema.org's types which name a kind: https://schema.org/NewsArticle, "More specific types". */
const SCHEMA_TYPES: Readonly<Record<string, PieceType>> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  LiveBlogPosting: 'live',
  AdvertiserContentArticle: 'sponsored',
  SatiricalArticle: 'satire',
  BackgroundNewsArticle: 'feature',
};

/** The story's own structured data: its type, section and genre; a review's or fact check's node. */
export function findInSchema(page: Page, article: Article): Found[] {
  const all: Found[] = [];
  const { node } = article;
  for (const type of node?.types ?? []) {
    const value = Object.hasOwn(SCHEMA_TYPES, type) ? SCHEMA_TYPES[type] : undefined;
    if (node && value) all.push(found(value, 0.95, { source: 'json-ld', where: `${node.path}.@type`, quote: type }));
  }
  for (const other of page.jsonLd.nodes.slice(0, 500)) {
    if (other === node) continue;
    const evidence: Evidence = { source: 'json-ld', where: `${other.path}.@type`, quote: other.types.join(', ') };
    if (other.types.includes('LiveBlogPosting') && other.parent === null) all.push(found('live', 0.9, evidence));
    else if (other.types.includes('ClaimReview')) all.push(found('fact-check', 0.8, evidence));
    else if (other.types.includes('Review') && other.parent === null && Object.hasOwn(other.value, 'itemReviewed'))
      all.push(found('review', 0.8, evidence));
  }
  if (!node) return all;
  for (const [name, weight] of [
    ['genre', 0.85],
    ['articleSection', 0.8],
    ['alternativeHeadline', 0.6],
  ] as const) {
    for (const value of listOf(node.value, name).slice(0, 12)) {
      const text = textOf(value);
      const type = text ? typeOfLabel(text, page.language) : null;
      if (text && type)
        all.push(found(type, weight, { source: 'json-ld', where: `${node.path}.${name}`, quote: clip(text) }));
    }
  }
  return all;
}

const SECTION_METAS = [
  'article:section',
  'og:section',
  'section',
  'parsely-section',
  'dc.type',
  'dcterms.type',
  'genre',
  'article_type',
  'content-type-label',
  'cxenseparse:articletype',
  'article:genre',
];
/** Names of the same that publishers' own tools give: "page:section", "vr:category", "contenttype". */
const SECTION_NAME = pattern('sectionMeta');
/** Kinds that are believed among a page's keywords; others are topics there ("live", "interview"). */
const KEYWORD_KINDS: ReadonlySet<LabelledPiece> = new Set(['opinion', 'editorial', 'sponsored', 'press-release']);

export function findInMeta(page: Page): Found[] {
  const all: Found[] = [];
  for (const tag of page.meta) {
    if (tag.name === 'article:opinion' && /^(?:true|1|yes)$/i.test(tag.content)) {
      all.push(found('opinion', 0.85, { source: 'meta', where: tag.name, quote: tag.content }));
    } else if (SECTION_METAS.includes(tag.name) || SECTION_NAME.test(tag.name)) {
      const type = typeOfLabel(tag.content, page.language);
      if (type) all.push(found(type, 0.78, { source: 'meta', where: tag.name, quote: clip(tag.content) }));
    } else if (tag.name === 'keywords' || tag.name === 'news_keywords' || tag.name === 'article:tag') {
      for (const word of tag.content.split(/[,;]/).slice(0, 30)) {
        const type = vocabularyOf(page.language).labels.get(fold(word));
        // A column's topic in scripts without spaces is no kind ("コラム").
        if (type && KEYWORD_KINDS.has(type) && !UNSPACED.test(word)) {
          all.push(found(type, 0.6, { source: 'meta', where: tag.name, quote: word.trim() }));
          break;
        }
      }
    }
  }
  return all;
}

/** Labels whose plural is a counter or button of the comments. */
const COMMENT_WORDS = pattern('commentsLine');
const NOT_HERE =
  Region.Nav | Region.SiteFooter | Region.Aside | Region.Teaser | Region.Comments | Region.Dialog | Region.Form;

/** The kicker: lines directly above the headline, and those between headline and text. */
export function findInHead(page: Page, article: Article): Found[] {
  const all: Found[] = [];
  const headline = article.headline;
  const from = headline ? headline.index - 4 : article.head.from;
  const to = Math.min(article.head.to, (headline?.index ?? from) + 14);
  const text = new Set(article.paragraphs);
  const allowed = headline?.regions ?? 0;
  for (let i = Math.max(0, from); i < to; i++) {
    const block = page.blocks[i];
    if (!block || block === headline || text.has(block) || block.text.length > 160) continue;
    if (block.regions & NOT_HERE & ~allowed || block.regions & Region.SiteHeader & ~allowed) continue;
    const isAbove = headline !== null && i < headline.index;
    if (block.regions & Region.Button || COMMENT_WORDS.test(block.text.replace(/[\s()\d]/g, ''))) continue;
    if (isAbove ? !isNear(page, headline, block) : block.level > 0) continue;
    const type = labelIn(block, page.language) ?? (!isAbove && isAdInByline(page, block) ? 'sponsored' : null);
    if (!type) {
      const partner = partnerIn(block.text, page.language);
      const evidence: Evidence = { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) };
      if (partner) all.push(found('sponsored', namesParty(partner) ? 0.7 : ALONE_TOO_LITTLE, evidence));
      continue;
    }
    const weight = block.regions & Region.List ? 0.7 : isAbove && headline.index - i > 2 ? 0.75 : 0.9;
    all.push(found(type, weight, { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) }));
  }
  return all;
}

/** "In partnership with X": a ministry or a company pays; for another newsroom or an unknown name another sign is wanted. */
const ALONE_TOO_LITTLE = 0.45;
const partnerIn = (text: string, language: string): string | null => {
  const line = fold(text);
  const opening = vocabularyOf(language).partners.find((p) => line.startsWith(`${p} `));
  return opening ? line.slice(opening.length + 1) : null;
};

/** Do a line and the headline below it stand in one small box, as a kicker and its headline do? */
function isNear(page: Page, headline: TextBlock, block: TextBlock): boolean {
  let box = page.elements[headline.elementIndex];
  for (let i = 0; box && i < 5; i++) {
    if (headline.index - box.firstBlock > 7) return false;
    if (holds(box, block.elementIndex)) return true;
    box = page.elements[box.parent];
  }
  return false;
}

/** The label of an ad slot. Alone it says that an ad stands there; in the byline's line it is about the story. */
const AD_LABEL = pattern('adLabel');

function isAdInByline(page: Page, block: TextBlock): boolean {
  if (!AD_LABEL.test(block.text.trim())) return false;
  let box = page.elements[block.elementIndex];
  for (let i = 0; box && i < 4; i++) {
    if (box.endBlock - box.firstBlock > 6) return false;
    const inside = box;
    const isByline = page.links.some(
      (l) => /(?:^|\s)author(?:\s|$)/.test(attributeOf(l, 'rel') ?? '') && holds(inside, page.indexOf.get(l) ?? -1),
    );
    if (isByline) return true;
    box = page.elements[box.parent];
  }
  return false;
}

/** The label in a line: the whole line, or its first element ("<b>Kommentar</b> Erika Muster"). */
function labelIn(block: TextBlock, language: string): LabelledPiece | null {
  const whole = typeOfLabel(block.text, language);
  if (whole || block.segments.length < 2) return whole;
  const first = block.segments[0]?.text ?? '';
  if (first.trim().length < 4 || COMMENT_WORDS.test(first.trim())) return null;
  return typeOfLabel(first, language);
}

/** "Opinion: …", "… | Kommentar", in the visible headline and in the page's titles. */
export function findInHeadline(page: Page, article: Article): Found[] {
  const all: Found[] = [];
  const titles: [string, Evidence][] = [];
  const { headline, node } = article;
  if (headline) {
    const where = page.locators.of(headline.element);
    titles.push([headline.text, { source: 'text', where, quote: '' }]);
    const first = headline.segments[0];
    if (first && headline.segments.length > 1 && first.element !== headline.element) {
      const type = typeOfLabel(first.text, page.language);
      if (type) all.push(found(type, 0.85, { source: 'text', where, quote: clip(first.text.trim()) }));
    }
  }
  const own = textOf(node?.value.headline);
  if (node && own) titles.push([own, { source: 'json-ld', where: `${node.path}.headline`, quote: '' }]);
  const og = metaContent(page, 'og:title');
  if (og) titles.push([og, { source: 'meta', where: 'og:title', quote: '' }]);
  if (page.title) titles.push([page.title, { source: 'markup', where: 'head/title', quote: '' }]);
  const seen = new Set<string>();
  for (const [title, evidence] of titles) {
    const said = typeOfHeadline(title, page.language);
    if (said && !seen.has(said.type)) {
      seen.add(said.type);
      all.push(found(said.type, 0.85, { ...evidence, quote: clip(title) }));
    }
    // "… | Opinion | The Daily"
    for (const part of title.split(/ [|–—-] /).slice(1)) {
      const type = vocabularyOf(page.language).labels.get(fold(part));
      if (type && type !== 'live' && !seen.has(`${type}|`)) {
        seen.add(`${type}|`);
        all.push(found(type, 0.75, { ...evidence, quote: clip(title) }));
      }
    }
  }
  return all;
}

/** Sections in the address, and a slug that ends in "-review" or begins with "liveblog-". */
export function findInAddress(page: Page): Found[] {
  const all: Found[] = [];
  const parts = page.url.pathname.split('/').filter(Boolean);
  const slug = parts[parts.length - 1] ?? '';
  for (const part of parts.slice(0, -1).slice(0, 8)) {
    const type = typeOfSegment(part, page.language);
    if (type) all.push(found(type, 0.72, { source: 'url', where: 'pathname', quote: `/${part}/` }));
  }
  const subdomain = page.url.hostname.split('.')[0] ?? '';
  const type = subdomain.length > 4 ? typeOfSegment(subdomain, page.language) : null;
  if (type) all.push(found(type, 0.7, { source: 'url', where: 'hostname', quote: page.url.hostname }));
  const plain = bare(slug.replace(/\.\w{2,5}$/, '')).replace(/ /g, '-');
  if (
    /-review(?:-\d{4,})?$/.test(plain) &&
    !bare(page.title).includes(' in review') &&
    !/(?:in|under|peer|judicial|case|the|a)-review/.test(plain)
  )
    all.push(found('review', 0.65, { source: 'url', where: 'pathname', quote: clip(slug) }));
  const first = /^([a-z]+(?:-blog|-ticker|-updates)?)-/.exec(plain)?.[1] ?? '';
  // French "comment" is "how".
  const isWord = first === 'comment' && page.language !== 'en';
  const kind = first.length >= 7 && !isWord ? typeOfSegment(first, page.language) : null;
  if (kind && kind !== 'feature') all.push(found(kind, 0.6, { source: 'url', where: 'pathname', quote: clip(slug) }));
  if (WORK_REVIEW.test(plain)) all.push(found('review', 0.65, { source: 'url', where: 'pathname', quote: clip(slug) }));
  if (/(?:^|-)(?:liveblog|live-blog|liveticker|live-ticker|newsblog|live-updates)(?:-|$)/.test(plain))
    all.push(found('live', 0.75, { source: 'url', where: 'pathname', quote: clip(slug) }));
  return all;
}

/** "the-harbour-film-review-…": what is reviewed stands before the word. */
const WORK_REVIEW = pattern('workReview');

/** Breadcrumbs in structured data, without the last step, which is the story. */
export function findInBreadcrumbs(page: Page): Found[] {
  const all: Found[] = [];
  for (const list of page.jsonLd.nodes.filter((n) => n.types.includes('BreadcrumbList')).slice(0, 2)) {
    const items = listOf(list.value, 'itemListElement');
    for (const item of items.slice(0, Math.max(1, items.length - 1)).slice(0, 8)) {
      const record = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
      const text = textOf(record.name) ?? textOf(record.item);
      const type = text ? typeOfLabel(text, page.language) : null;
      if (text && type) all.push(found(type, 0.75, { source: 'json-ld', where: list.path, quote: clip(text) }));
    }
  }
  return all;
}

/** Marks of paid content: the story's own element named for it, a sponsored link in its head, its wire's dateline. */
export function findPaid(page: Page, article: Article): Found[] {
  const all: Found[] = [];
  for (const element of [page.elements[0], article.root, article.body]) {
    const mark = element ? PAID_NAMES.exec(element.names) : null;
    if (element && mark)
      all.push(
        found('sponsored', 0.8, { source: 'markup', where: page.locators.of(element.element), quote: mark[0].trim() }),
      );
  }
  const first = article.paragraphs.find((p) => p.level === 0);
  const headEnd = first?.index ?? article.body.firstBlock;
  const headStart = article.headline?.index ?? article.root.firstBlock;
  for (const link of page.links) {
    const rel = attributeOf(link, 'rel') ?? '';
    if (!/(?:^|\s)sponsored(?:\s|$)/i.test(rel)) continue;
    const at = page.elements[page.indexOf.get(link) ?? -1];
    if (!at || at.firstBlock < headStart || at.firstBlock >= headEnd || !holds(article.root, at.index)) continue;
    if (at.regions & (NOT_HERE | Region.Figure)) continue;
    all.push(
      found('sponsored', 0.7, { source: 'markup', where: page.locators.of(link), quote: `rel="${clip(rel, 60)}"` }),
    );
    break;
  }
  if (first) {
    const head = first.text.slice(0, 180);
    const wire = findAgencyNames(head).find((n) => agencyOf(n.id)?.makes === 'press-releases');
    const slot = wire ? head.slice(Math.max(0, wire.start - 2), wire.end + 2) : '';
    if (wire && /[(/–—-]|--/.test(slot))
      all.push(
        found('press-release', 0.85, {
          source: 'text',
          where: page.locators.of(first.element),
          quote: clip(head, 120),
        }),
      );
  }
  return all;
}
const PAID_NAMES = pattern('paid');

/** "The views expressed are the author's own", under the text. */
export function findViewNotice(page: Page, article: Article): Found[] {
  const last = article.paragraphs[article.paragraphs.length - 1];
  if (!last) return [];
  const { views } = vocabularyOf(page.language);
  for (let i = Math.max(0, last.index - 2); i < Math.min(page.blocks.length, last.index + 4); i++) {
    const block = page.blocks[i];
    if (!block || block.regions & (Region.SiteFooter | Region.Nav) || block.text.length > 500) continue;
    const text = fold(block.text);
    if (views.some((v) => text.startsWith(v)))
      return [
        found('opinion', 0.65, { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) }),
      ];
  }
  return [];
}
