/**
 * Which block of the page is the story's headline?
 *
 * The `h1` is a breadcrumb, the site's name or a search-engine title on one page in six; so a block is chosen by how well
 * it agrees with what the page calls itself (`<title>`, og:title, JSON-LD `headline`), by its rank, and by standing
 * before the text. Example: `<h1>Harbour Post</h1> … <h2>Ferry strike ends</h2>` under `og:title` "Ferry strike ends".
 */
import { pattern } from '../data/patterns/pattern';
import { PAIRED, shapeOf } from '../page/characters';
import { attributeOf, namesOf } from '../page/dom';
import { type JsonLdNode, textOf } from '../page/json-ld';
import { holds, type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { bare, tidy } from '../page/text';

export interface Headline {
  readonly block: TextBlock;
  /** The headline's words without a kicker or site name that stands in the same block. */
  readonly text: string;
  /** How well it agrees with what the page calls itself, 0 to 1. */
  readonly agreement: number;
}

const NEVER = Region.Nav | Region.SiteFooter | Region.Hidden | Region.Comments | Region.Dialog | Region.Button;
const NAMED = pattern('headline');
/** Debit for an h1 that is a breadcrumb's last step: more than its rank and less than its being what the page is called. */
const CRUMB = 0.5;
const TITLE_DIVIDER = /\s+[|–—·•:»«›‹~-]+\s+|\s*[|｜]\s*/;

/** What the page calls the story, strongest first, each with its words. */
export class Titles {
  readonly #answers = new Map<string, number>();
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;
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
        this.#shortest = Math.min(this.#shortest, text.length);
        this.#longest = Math.max(this.#longest, text.length);
        this.#titles.push({ words: wordsOf(key), text: key });
      }
    }
  }

  get known(): boolean {
    return this.#titles.length > 0;
  }

  /** How well a text agrees with the best of the titles: twice the words they share by the words they have. */
  agreement(text: string): number {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const answer = this.#compare(text);
    this.#answers.set(text, answer);
    return answer;
  }

  /** Could a text of this length agree with a title nearly whole? */
  fits(length: number): boolean {
    return length >= this.#shortest * 0.4 && length <= this.#longest * 2.5;
  }

  #compare(text: string): number {
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
    if (PAIRED.test(word) && word.length > 2) for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
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
  const inner = innerHeading(page, body, titles);
  let best: { block: TextBlock; score: number; agreement: number } | null = null;
  for (const block of page.blocks) {
    if (block.regions & NEVER || block.text.length < 4 || block.text.length > 400) continue;
    const marked = block.level > 0 || isNamedHeadline(page, block);
    if (!marked && !titles.fits(block.text.length)) continue;
    const agreement = titles.agreement(block.text);
    if (marked ? agreement < 0.25 && block.level !== 1 && block !== inner : agreement < 0.7) continue;
    let score = agreement + rank(block, marked) + place(block, bodyStart, body) - siteName(page, block);
    if (block.level === 1 && isInBreadcrumb(page, block)) score -= CRUMB;
    if (block === inner) score += 0.5;
    else if (inner && block.level === 1) score -= 0.7;
    if (!best || score > best.score + 1e-9) best = { block, score, agreement };
  }
  if (!best || best.score < 0.25) best = nearestHeading(page, bodyStart, body);
  if (!best) return null;
  const whole = withoutKicker(best.block, titles);
  const text = whole.slice(LEADING_MARK.exec(shapeOf(whole))?.[0].length ?? 0);
  return { block: best.block, text: text || best.block.text, agreement: best.agreement };
}

/**
 * The first heading inside the story's own <article> or <main>, before its text: where the page's h1 is only the last
 * crumb of the way there, this is the headline. Null where the h1 is no crumb.
 */
function innerHeading(page: Page, body: PageElement | null, titles: Titles): TextBlock | null {
  let home: PageElement | undefined = body ?? undefined;
  while (home && home.tag !== 'article' && home.tag !== 'main') home = page.elements[home.parent];
  if (!home || !body) return null;
  const end = Math.min(home.endBlock, Math.max(body.firstBlock + 4, home.firstBlock + 12));
  for (let i = home.firstBlock; i < end; i++) {
    const b = page.blocks[i];
    if (!b || b.level === 0 || b.regions & (NEVER | Region.Aside | Region.Notice | Region.Figure)) continue;
    if (b.linkLength > b.text.length * 0.5 || isNamedCrumb(page, b)) continue;
    if (b.level === 1) return null;
    if (b.level === 2 && b.text.length >= 15 && b.text.length <= 160)
      return followsCrumb(page, b, home, titles) ? b : null;
  }
  return null;
}

/** Does an h1 that is the last step of a breadcrumb stand shortly before the block? */
function followsCrumb(page: Page, block: TextBlock, home: PageElement, titles: Titles): boolean {
  for (let i = Math.max(0, block.index - 20); i < block.index; i++) {
    const b = page.blocks[i];
    if (b?.level !== 1 || b.text.length < 12) continue;
    if (isNamedCrumb(page, b)) return true;
    // Without naming: right after links in one small box, outside the story, with a heading on the same matter after it.
    const short = block.index - i <= 4 && block.text.length <= 100 && !block.text.endsWith('.');
    if (short && !holds(home, b.elementIndex) && isAfterLinks(page, b) && titles.agreement(block.text) >= 0.2)
      return true;
  }
  return false;
}

/** Is the block a step of a breadcrumb by its naming, or an item of a list? */
const isNamedCrumb = (page: Page, block: TextBlock): boolean =>
  Boolean(block.regions & Region.List) || isInBreadcrumb(page, block);

function isInBreadcrumb(page: Page, block: TextBlock): boolean {
  let at = page.elements[block.elementIndex];
  for (let up = 0; at && up < 4; up++) {
    if (/bread-?crumb/.test(at.names)) return true;
    at = page.elements[at.parent];
  }
  return false;
}

/** Does the block follow short links in the same small box? */
function isAfterLinks(page: Page, block: TextBlock): boolean {
  const before = page.blocks[block.index - 1];
  if (!before || before.text.length >= 80 || before.linkLength <= before.text.length * 0.8) return false;
  let at = page.elements[page.elements[block.elementIndex]?.parent ?? -1];
  for (let up = 0; at && up < 2 && at.endBlock - at.firstBlock <= 8; up++) {
    if (holds(at, before.elementIndex)) return true;
    at = page.elements[at.parent];
  }
  return false;
}

/** Credit for what the block is marked as. */
function rank(block: TextBlock, marked: boolean): number {
  const region = block.regions & (Region.Teaser | Region.Aside | Region.Notice) ? -0.2 : 0;
  // A heading that is a link leads to another page.
  const link = block.linkLength > block.text.length * 0.9 ? -0.3 : 0;
  const level = block.level === 1 ? 0.35 : block.level === 2 ? 0.15 : block.level > 2 ? 0.05 : marked ? 0.1 : 0;
  return level + region + link;
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
  const pieces = piecesOf(block).slice(firstAfterKicker(block));
  if (pieces.length < 2) return tidy(pieces[0] ?? '') || block.text;
  let best = tidy(pieces.join(''));
  let most = titles.agreement(best);
  for (let from = 0; from < pieces.length && from < 4; from++) {
    for (let to = pieces.length; to > from && to > pieces.length - 4; to--) {
      const text = tidy(pieces.slice(from, to).join(''));
      const agreement = titles.agreement(text);
      if (text && agreement > most + 0.05) {
        best = text;
        most = agreement;
      }
    }
  }
  return best;
}

/** What stood between a kicker and the headline (": Strike ends"), often hidden from sight: in the shape of a text. */
const LEADING_MARK = /^[:|·•–—\s]{1,4}(?=[Aa-c01"'“”„«‘¿¡(])/;

const KICKER = pattern('kicker');

/** How many of the first pieces are named as a kicker. */
function firstAfterKicker(block: TextBlock): number {
  if (block.lines.length > 1) return 0;
  const first = block.segments[0]?.element;
  const alone = first && first !== block.element && block.segments.length > 1 && block.segments[1]?.element !== first;
  return alone && KICKER.test(namesOf(first)) ? 1 : 0;
}

/** A heading's text by its line breaks, else by the elements it stands in, with the white space between. */
function piecesOf(block: TextBlock): string[] {
  if (block.lines.length > 1) return block.lines.length <= 6 ? block.lines.map((line) => `${line} `) : [];
  const pieces: string[] = [];
  let last: Element | null = null;
  for (const segment of block.segments) {
    if (segment.element === last) pieces[pieces.length - 1] += segment.text;
    else pieces.push(segment.text);
    last = segment.element;
  }
  return pieces.length <= 8 ? pieces : [];
}
