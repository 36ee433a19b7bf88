/**
 * Which block of the page is the story's headline?
 *
 * The `h1` is a breadcrumb, the site's name or a search-engine title on one page in six; so a block is chosen by how well
 * it agrees with what the page calls itself (`<title>`, og:title, JSON-LD `headline`), by its rank, and by standing
 * before the text. Example: `<h1>Harbour Post</h1> … <h2>Ferry strike ends</h2>` under `og:title` "Ferry strike ends".
 */
import { attributeOf } from '../page/dom';
import { type JsonLdNode, textOf } from '../page/json-ld';
import { type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { bare, tidy } from '../page/text';

export interface Headline {
  readonly block: TextBlock;
  /** The headline's words without a kicker or site name that stands in the same block. */
  readonly text: string;
  /** How well it agrees with what the page calls itself, 0 to 1. */
  readonly agreement: number;
}

const NEVER = Region.Nav | Region.SiteFooter | Region.Hidden | Region.Comments | Region.Dialog | Region.Button;
const NAMED = /(?:^|[\s_-])(?:headline|hed|title|titre|titulo|titel|titolo|entry-title|post-title)(?:$|[\s_-])/;
const TITLE_DIVIDER = /\s+[|–—·•:»«›‹~-]+\s+|\s*[|｜]\s*/;

/** What the page calls the story, strongest first, each with its words. */
export class Titles {
  readonly #titles: { readonly words: ReadonlySet<string>; readonly text: string }[] = [];

  constructor(page: Page, node: JsonLdNode | null) {
    const named = ['og:title', 'twitter:title', 'dc.title', 'headline', 'title', 'parsely-title'];
    const stated = [
      textOf(node?.value.headline),
      ...named.map((name) => page.meta.find((m) => m.name === name && m.content)?.content ?? null),
      textOf(node?.value.alternativeHeadline),
      page.title,
    ];
    const seen = new Set<string>();
    for (const whole of stated) {
      if (!whole) continue;
      const pieces = whole.slice(0, 500).split(TITLE_DIVIDER);
      // "Headline - Section | Site": every beginning, and the longest piece alone.
      const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), '');
      for (const text of [whole.slice(0, 500), longest, pieces.slice(0, -1).join(' '), pieces.slice(1).join(' ')]) {
        const key = bare(text);
        if (key.length < 3 || seen.has(key)) continue;
        seen.add(key);
        this.#titles.push({ words: wordsOf(key), text: key });
      }
    }
  }

  get known(): boolean {
    return this.#titles.length > 0;
  }

  /** How well a text agrees with the best of the titles: twice the words they share by the words they have. */
  agreement(text: string): number {
    const words = wordsOf(bare(text.slice(0, 1000)));
    if (words.size === 0) return 0;
    let best = 0;
    for (const title of this.#titles) {
      if (title.words.size === 0) continue;
      let shared = 0;
      for (const word of words) if (title.words.has(word)) shared++;
      best = Math.max(best, (2 * shared) / (words.size + title.words.size));
    }
    return best;
  }
}

/** Words of a bare text; where words are not divided by spaces (Han, kana, Thai), pairs of characters. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.split(' ')) {
    if (!word) continue;
    if (/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(word) && word.length > 2)
      for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
    else words.add(word);
  }
  return words;
}

/**
 * @param body where the story's text stands, if known: a headline stands before it
 * @returns the headline, or null when no block of the page is one
 */
export function findHeadline(page: Page, body: PageElement | null, titles: Titles): Headline | null {
  const bodyStart = body ? body.firstBlock : page.blocks.length;
  let best: { block: TextBlock; score: number; agreement: number } | null = null;
  for (const block of page.blocks) {
    if (block.regions & NEVER || block.text.length < 4 || block.text.length > 400) continue;
    const marked = block.level > 0 || isNamedHeadline(page, block);
    const agreement = titles.agreement(block.text);
    if (marked ? agreement < 0.25 && block.level !== 1 : agreement < 0.7) continue;
    const score = agreement + rank(block, marked) + place(block, bodyStart, body) - siteName(page, block);
    if (!best || score > best.score + 1e-9) best = { block, score, agreement };
  }
  if (!best || best.score < 0.25) best = nearestHeading(page, bodyStart, body);
  if (!best) return null;
  return { block: best.block, text: withoutKicker(best.block, titles), agreement: best.agreement };
}

/** Credit for what the block is marked as. */
function rank(block: TextBlock, marked: boolean): number {
  const region = block.regions & (Region.Teaser | Region.Aside | Region.Notice) ? -0.2 : 0;
  const level = block.level === 1 ? 0.35 : block.level === 2 ? 0.15 : block.level > 2 ? 0.05 : marked ? 0.1 : 0;
  return level + region;
}

/** Credit for standing shortly before the body, or at its beginning; debit for standing after it. */
function place(block: TextBlock, bodyStart: number, body: PageElement | null): number {
  if (!body) return 0;
  const before = bodyStart - block.index;
  if (block.index >= body.endBlock) return -0.6;
  if (before < 0) return before > -6 ? 0.15 : -0.3;
  return before < 15 ? 0.15 : before < 40 ? 0.08 : 0;
}

/** Debit for being the site's own name, as in `<h1 class="logo">`. */
function siteName(page: Page, block: TextBlock): number {
  const name = bare(block.text);
  const site = page.meta.find((m) => m.name === 'og:site_name')?.content;
  const host = bare(page.url.hostname.replace(/^www\./, '')).replaceAll(' ', '');
  if (site && bare(site) === name) return 1;
  const joined = name.replaceAll(' ', '');
  return joined.length > 2 && joined.length < 30 && host.includes(joined) ? 1 : 0;
}

function isNamedHeadline(page: Page, block: TextBlock): boolean {
  const element = page.elements[block.elementIndex];
  if (!element) return false;
  return (
    (element.names !== '' && NAMED.test(element.names)) ||
    /headline/i.test(attributeOf(block.element, 'itemprop') ?? '')
  );
}

/** Without any agreement: the last heading before the text, of the highest rank there is. */
function nearestHeading(
  page: Page,
  bodyStart: number,
  body: PageElement | null,
): { block: TextBlock; score: number; agreement: number } | null {
  if (!body) return null;
  const from = Math.max(0, bodyStart - 60);
  let best: TextBlock | null = null;
  for (let i = from; i < Math.min(bodyStart + 4, page.blocks.length); i++) {
    const block = page.blocks[i];
    if (!block || block.level === 0 || block.level > 3 || block.regions & (NEVER | Region.Aside | Region.Teaser))
      continue;
    if (block.text.length < 12 || block.text.length > 300 || siteName(page, block) > 0) continue;
    if (!best || block.level <= best.level) best = block;
  }
  return best && { block: best, score: 0, agreement: 0 };
}

/**
 * The words of the headline alone: a kicker in the same heading (`<h1><span>Kicker</span> Headline</h1>`) is left out
 * when what remains agrees better with what the page calls itself.
 */
function withoutKicker(block: TextBlock, titles: Titles): string {
  const pieces = piecesOf(block);
  if (pieces.length < 2) return block.text;
  let best = block.text;
  let most = titles.agreement(block.text);
  for (let from = 0; from < pieces.length && from < 4; from++) {
    for (let to = pieces.length; to > from && to > pieces.length - 4; to--) {
      const text = tidy(pieces.slice(from, to).join(' '));
      const agreement = titles.agreement(text);
      if (text && agreement > most + 0.05) {
        best = text;
        most = agreement;
      }
    }
  }
  return best;
}

/** A heading's text by the elements it stands in and its line breaks. */
function piecesOf(block: TextBlock): string[] {
  if (block.lines.length > 1 && block.lines.length <= 6) return [...block.lines];
  const pieces: string[] = [];
  let last: Element | null = null;
  for (const segment of block.segments) {
    if (segment.element === last) pieces[pieces.length - 1] += segment.text;
    else pieces.push(segment.text);
    last = segment.element;
  }
  return pieces.length <= 8 ? pieces.map(tidy).filter(Boolean) : [];
}
