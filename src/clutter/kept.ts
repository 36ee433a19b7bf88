/**
 * What is never hidden: the story's text, its pictures with caption and credit, headline, byline and dates, and what
 * lets a reader into the page (consent dialogs, paywalls, log-in walls).
 *
 * `elements` and `blocks` are certain; `softElements` and `softBlocks` are what may belong to the story although no
 * finder said so, and yield only to a rule that is sure.
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { attributeOf, closestTo, matchesSelector } from '../page/dom';
import { type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { fold } from '../page/text';
import type { Evidence, Facts, RefusedEntry } from '../report';
import { isSure } from './certainty';
import type { LabelBook } from './labels';
import { findWalls } from './walls';

type Reason = RefusedEntry['because'];

/** Things a reader can see that are no text: an element that holds one is not empty. */
export const OBJECTS: ReadonlySet<string> = new Set(
  'img amp-img picture video audio iframe object embed canvas input select textarea button'.split(' '),
);

export interface Kept {
  /** By position in `page.elements`. */
  readonly elements: (Reason | null)[];
  /** By position in `page.elements`: inside an element that is kept whole. */
  readonly inside: (Reason | null)[];
  /** By position in `page.blocks`. */
  readonly blocks: (Reason | null)[];
  readonly softElements: ReadonlySet<number>;
  readonly softBlocks: ReadonlySet<number>;
}

const APART = Region.Nav | Region.SiteHeader | Region.SiteFooter | Region.Comments | Region.Form | Region.Hidden;
/** Columns and boxes that stand between headline and text only in the source. */
const BESIDE = Region.Aside | Region.Teaser | Region.Notice;
const CREDIT_NAMES = pattern('creditBox');

/** "ad-caption" is no caption. */
const AD_NAMES = pattern('adWord');

export function findKept(page: Page, article: Article, facts: Facts | null, labels: LabelBook): Kept {
  const elements: (Reason | null)[] = new Array(page.elements.length).fill(null);
  const blocks: (Reason | null)[] = new Array(page.blocks.length).fill(null);
  const inside: (Reason | null)[] = new Array(page.elements.length).fill(null);
  const keep = (block: TextBlock | null | undefined, because: Reason): void => {
    if (block) blocks[block.index] ??= because;
  };
  const own = new Set(article.paragraphs.map((p) => p.index));
  for (const paragraph of article.paragraphs)
    if (!isStrayLabel(paragraph, own, labels)) keep(paragraph, 'holds-article-text');
  keep(article.headline, 'holds-headline');
  for (const [because, evidence] of factEvidence(facts)) keepEvidence(page, evidence, because, blocks, elements);
  for (const picture of facts?.pictures ?? []) {
    const element = page.locators.find(picture.locator);
    const at = element ? page.indexOf.get(element) : undefined;
    // A picture in a form is a sign-up's.
    if (at !== undefined && (page.elements[at]?.regions ?? 0) & Region.Form) continue;
    if (at !== undefined) elements[at] = 'holds-picture';
    for (const evidence of picture.evidence) keepEvidence(page, evidence, 'holds-credit', blocks, elements);
  }
  keepFigures(page, article, labels, elements, blocks);
  for (const expander of findExpanders(page, article)) elements[expander.index] ??= 'holds-article-text';
  const story = counts(blocks);
  const holdsStory = (e: PageElement): boolean => (story[e.endBlock] ?? 0) > (story[e.firstBlock] ?? 0);
  for (const wall of findWalls(page, holdsStory)) elements[wall.index] = 'consent-or-paywall';
  for (const e of page.elements) {
    const above = e.parent >= 0 ? inside[e.parent] : null;
    const own = elements[e.index];
    inside[e.index] = above ?? (own === 'consent-or-paywall' || own === 'holds-picture' ? own : null);
  }
  return { elements, inside, blocks, ...findSoft(page, article, blocks) };
}

/** Text of the story before each block. */
function counts(blocks: readonly (Reason | null)[]): Int32Array {
  const sums = new Int32Array(blocks.length + 1);
  for (let b = 0; b < blocks.length; b++) {
    const isStory = blocks[b] === 'holds-article-text' || blocks[b] === 'holds-headline';
    sums[b + 1] = (sums[b] ?? 0) + (isStory ? 1 : 0);
  }
  return sums;
}

/**
 * A label that was taken for a line of the story: "Auch interessant" between two paragraphs. A subheading that reads
 * like a label ("Background") has text of the story right below it.
 */
function isStrayLabel(block: TextBlock, own: ReadonlySet<number>, labels: LabelBook): boolean {
  if (block.text.length > 130) return false;
  const match = labels.match(block.text);
  // "Follow us on …" with the link to it.
  if (match?.rest && ACCOUNTS.has(match.kind)) return block.linkLength > block.text.length * 0.2;
  if (match?.rest !== '' || block.text.length > 60) return false;
  return BUTTONS.has(match.kind) || block.level === 0 || !own.has(block.index + 1);
}

/** Kinds of labels that are buttons wherever they stand, also in a byline or a caption. */
const BUTTONS = new Set(['ads', 'share', 'follow', 'tools', 'comments', 'newsletter', 'app']);

/** Kinds of labels that lead to the publisher's accounts and letters. */
const ACCOUNTS = new Set(['follow', 'newsletter', 'app']);

/** Evidence of the facts that stands on the page, with what it is evidence of. */
function* factEvidence(facts: Facts | null): Generator<[Reason, Evidence]> {
  if (!facts) return;
  for (const e of facts.headline?.evidence ?? []) yield ['holds-headline', e];
  for (const e of facts.byline?.evidence ?? []) yield ['holds-byline', e];
  for (const author of facts.authors) for (const e of author.evidence) yield ['holds-byline', e];
  for (const agency of facts.agencies) for (const e of agency.evidence) yield ['holds-byline', e];
  for (const e of facts.published?.evidence ?? []) yield ['holds-date', e];
  for (const e of facts.modified?.evidence ?? []) yield ['holds-date', e];
}

/** Marks the words that a piece of evidence quotes; an element without such words is marked itself. */
function keepEvidence(
  page: Page,
  evidence: Evidence,
  because: Reason,
  blocks: (Reason | null)[],
  elements: (Reason | null)[],
): void {
  const locator =
    evidence.locator ?? (evidence.source === 'json-ld' || evidence.source === 'meta' ? null : evidence.where);
  const element = locator ? page.locators.find(locator) : null;
  const at = element ? page.elements[page.indexOf.get(element) ?? -1] : undefined;
  if (!at) return;
  const quote = fold(evidence.quote).replace(/…$/, '');
  let found = false;
  for (let b = at.firstBlock; b < at.endBlock; b++) {
    const text = fold(page.blocks[b]?.text ?? '');
    if (!text || !(text.includes(quote) || (text.length > 3 && quote.includes(text)))) continue;
    blocks[b] ??= because;
    found = true;
  }
  if (!found) elements[at.index] ??= because;
}

/** Headings and controls: "caption" there is a size of type. A credit that is a link is evidence of the picture. */
const NO_CAPTION = new Set('a button label h1 h2 h3 h4 h5 h6'.split(' '));

/** The story's own figures with their captions: inside the story, not a teaser's. */
function keepFigures(
  page: Page,
  article: Article,
  labels: LabelBook,
  elements: (Reason | null)[],
  blocks: (Reason | null)[],
): void {
  const { paragraphs } = article;
  const sure = isSure(page, article);
  const root = sure ? article.root : frameOf(page, article.root);
  const last = sure ? (paragraphs[paragraphs.length - 1]?.index ?? root.endBlock) : root.endBlock;
  for (const e of page.elements) {
    if (e.index < root.index || e.index >= root.end) continue;
    const isFigure = e.tag === 'figure';
    const isCaption =
      e.tag === 'figcaption' || (!NO_CAPTION.has(e.tag) && e.names !== '' && CREDIT_NAMES.test(e.names));
    if (!isFigure && !isCaption) continue;
    if (e.regions & (APART | Region.Teaser | Region.Link) || e.firstBlock > last + 2) continue;
    if (isFigure && leadsElsewhere(page, e)) continue;
    if (isCaption && AD_NAMES.test(e.names)) continue;
    elements[e.index] ??= isFigure ? 'holds-picture' : 'holds-credit';
    for (let b = e.firstBlock; b < e.endBlock; b++) {
      const text = page.blocks[b]?.text ?? '';
      // "Share" in a byline's row.
      if ((page.blocks[b]?.regions ?? 0) & Region.Button && !isFigure) continue;
      const match = text.length <= 40 ? labels.match(text) : null;
      if (match?.rest !== '' || !BUTTONS.has(match.kind)) blocks[b] ??= 'holds-credit';
    }
  }
}

/** The `<article>` or `<main>` around an element, if any: where the body found may be only a part of the story. */
function frameOf(page: Page, root: PageElement): PageElement {
  for (let e: PageElement | undefined = root; e; e = page.elements[e.parent])
    if (e.tag === 'article' || e.tag === 'main') return e;
  return root;
}

/**
 * A figure that is wrapped around a link to another page is that page's teaser (a link to a picture is not), and so is
 * one without a picture whose words are all in links.
 */
function leadsElsewhere(page: Page, figure: PageElement): boolean {
  if (isOnlyLink(page, figure)) return true;
  for (let i = figure.index; i < figure.end; i++) {
    const e = page.elements[i];
    if (e?.tag !== 'a') continue;
    const href = attributeOf(e.element, 'href') ?? '';
    if (!href || href.startsWith('#') || /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(href)) continue;
    if (/^(?:javascript|mailto):/i.test(href)) continue;
    if (page.images.some((image) => image.link === e.element)) return true;
  }
  return false;
}

function isOnlyLink({ elements, blocks }: Page, figure: PageElement): boolean {
  for (let i = figure.index; i < figure.end; i++) if (OBJECTS.has(elements[i]?.tag ?? '')) return false;
  const own = blocks.slice(figure.firstBlock, figure.endBlock);
  return own.length > 0 && own.every(({ text, linkLength }) => linkLength >= text.length);
}

const EMBED =
  'blockquote, table, pre, details, iframe, [class*="embed" i], [class*="twitter-tweet" i], [class*="instagram-media" i]';

function findSoft(
  page: Page,
  article: Article,
  blocks: readonly (Reason | null)[],
): { softElements: Set<number>; softBlocks: Set<number> } {
  const softBlocks = new Set<number>();
  const softElements = new Set<number>();
  const { root, body, headline, paragraphs } = article;
  const first = paragraphs[0]?.index ?? body.firstBlock;
  const last = paragraphs[paragraphs.length - 1]?.index ?? body.endBlock;
  for (const block of page.blocks) {
    if (blocks[block.index] || block.regions & (APART | Region.Button)) continue;
    const inRoot = block.index >= root.firstBlock && block.index < root.endBlock;
    if (!inRoot) continue;
    const length = block.text.length;
    const mostlyLinks = block.linkLength > length * 0.5;
    // Between headline and text stand the byline, the dates, the standfirst.
    const inHead =
      headline !== null && block.index > headline.index - 4 && block.index < first && !(block.regions & BESIDE);
    if ((inHead && !mostlyLinks) || (length > 100 && !mostlyLinks && !(block.regions & Region.Teaser)))
      softBlocks.add(block.index);
  }
  for (const e of page.elements) {
    if (e.index < root.index || e.index >= root.end || e.regions & (APART | Region.Teaser)) continue;
    if (e.tag === 'figcaption' && !(e.regions & Region.Link)) softElements.add(e.index);
    if (e.index < body.index || e.index >= body.end || e.firstBlock > last) continue;
    if (e.tag === 'iframe' || e.tag === 'video' || e.tag === 'table' || e.tag === 'blockquote' || e.tag === 'pre') {
      if (matchesSelector(e.element, EMBED) || e.tag === 'video') softElements.add(e.index);
    } else if (e.tag === 'img' && !(e.regions & Region.Link) && !isTiny(page, e)) softElements.add(e.index);
    else if (EMBEDDED.test(e.names)) softElements.add(e.index);
  }
  return { softElements, softBlocks };
}

const EMBEDDED = pattern('embedded');

function isTiny(page: Page, e: PageElement): boolean {
  const width = Number.parseInt(attributeOf(e.element, 'width') ?? '', 10);
  return (width > 0 && width < 100) || closestTo(e.element, 'button') !== null || page.elements.length === 0;
}

/** Characters from which what a button opens is text, not another button or two. */
const ENOUGH_TEXT = 40;

/**
 * Buttons that open more of the story ("show more" under a summary that is cut off): without them its words are out of
 * reach. They say so themselves (`aria-expanded`); one that opens a menu, links or a form is none of them.
 */
function findExpanders({ elements, blocks }: Page, { body }: Article): PageElement[] {
  const found: PageElement[] = [];
  const byId = new Map<string, PageElement>();
  for (const e of elements.slice(body.index, body.end)) {
    const id = attributeOf(e.element, 'id');
    if (id && !byId.has(id)) byId.set(id, e);
  }
  for (let i = body.index; i < body.end; i++) {
    const e = elements[i];
    if (e?.tag !== 'button' || e.regions & (APART | Region.Teaser)) continue;
    if (attributeOf(e.element, 'aria-expanded') === null) continue;
    const opened = byId.get(attributeOf(e.element, 'aria-controls') ?? '') ?? elements[e.parent];
    if (!opened || opened.index <= body.index || opened.index >= body.end) continue;
    let text = 0;
    for (let b = opened.firstBlock; b < opened.endBlock; b++) {
      const block = blocks[b];
      if (block && !(block.regions & (Region.Button | Region.Form))) text += block.text.length - block.linkLength * 2;
    }
    if (text >= ENOUGH_TEXT) found.push(e);
  }
  return found;
}
