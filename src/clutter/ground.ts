/**
 * The ground a plan stands on: for any element of the page, does it hold something that must stay, how much text and
 * how many links to other stories are below it, and is it part of the site's own navigation?
 *
 * Everything is a running sum over `page.elements` or `page.blocks`, so each question costs the same however large the
 * page is. Reads only; asks for no layout.
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { UNSPACED } from '../page/characters';
import { attributeOf, localNameOf } from '../page/dom';
import { type Page, type PageElement, Region } from '../page/page';
import type { Facts, RefusedEntry } from '../report';
import { isProse, isSure } from './certainty';
import { Controls, linkKind } from './controls';
import { findFooters } from './footers';
import { findKept, type Kept, OBJECTS } from './kept';
import { type LabelBook, labelBook } from './labels';

type Reason = RefusedEntry['because'];

/** Addresses that a site's footer links to: who runs it and under which rules. */
const POLICY = pattern('policy');

/** Class names and ids of a site's own header, footer and menus (whole names, not parts of names). */
const FURNITURE_NAMES = pattern('siteFurniture');

/** Characters in a list of topics at most. */
const MAX_TOPICS = 300;

/** Characters that an icon stands for. */
const ICON = 10;

/** Reasons that speak of the story's words. */
const STORY: ReadonlySet<string> = new Set<Reason>([
  'holds-article-text',
  'holds-headline',
  'holds-byline',
  'holds-date',
]);

/** What is asked of one element. */
export interface Measure {
  /** Characters of text, and of those inside links. */
  readonly text: number;
  readonly linkText: number;
  /** Links whose words are long enough to be a headline, or that hold a picture. */
  readonly storyLinks: number;
  /** Blocks of running text. */
  readonly prose: number;
  readonly proseText: number;
  /** Pictures, players, frames, fields and buttons. */
  readonly objects: number;
}

export class Ground {
  readonly kept: Kept;
  readonly labels: LabelBook;
  /** The block of the story's last paragraph. */
  readonly last: number;
  /** Is the body found beyond doubt? It has a headline, several paragraphs, and nearly all running text of the page. */
  readonly sure: boolean;
  #controls: Controls | null = null;
  readonly #story: Int32Array;
  readonly #buttonText: Int32Array;
  readonly #reasons: (Reason | null)[];
  readonly #hard: Int32Array;
  readonly #soft: Int32Array;
  readonly #hardBlocks: Int32Array;
  readonly #softBlocks: Int32Array;
  readonly #furniture: Int32Array;
  readonly #policies: Int32Array;
  readonly #storyLinks: Int32Array;
  readonly #objects: Int32Array;
  readonly #text: Int32Array;
  readonly #linkText: Int32Array;
  readonly #prose: Int32Array;
  readonly #proseText: Int32Array;
  readonly #inFurniture: Uint8Array;

  constructor(
    readonly page: Page,
    readonly article: Article,
    readonly facts: Facts | null,
  ) {
    this.labels = labelBook(page.language);
    this.kept = findKept(page, article, facts, this.labels);
    const { elements, blocks } = page;
    this.#reasons = this.kept.elements;
    this.#hard = sums(elements.length, (i) => (this.kept.elements[i] ? 1 : 0));
    this.#soft = sums(elements.length, (i) => (this.kept.softElements.has(i) ? 1 : 0));
    this.#hardBlocks = sums(blocks.length, (i) => (this.kept.blocks[i] ? 1 : 0));
    this.#softBlocks = sums(blocks.length, (i) => (this.kept.softBlocks.has(i) ? 1 : 0));
    this.#text = sums(blocks.length, (i) => blocks[i]?.text.length ?? 0);
    this.#linkText = sums(blocks.length, (i) => Math.min(blocks[i]?.linkLength ?? 0, blocks[i]?.text.length ?? 0));
    this.#prose = sums(blocks.length, (i) => (isProse(blocks[i]) ? 1 : 0));
    this.#proseText = sums(blocks.length, (i) => (isProse(blocks[i]) ? (blocks[i]?.text.length ?? 0) : 0));
    const links = this.#readLinks();
    this.last = article.paragraphs.at(-1)?.index ?? article.body.endBlock;
    this.#policies = sums(elements.length, (i) => (links.policies.has(i) ? 1 : 0));
    this.#storyLinks = sums(elements.length, (i) => (links.stories.has(i) ? 1 : 0));
    const footers = findFooters(page, links.policies, this.last, {
      policyLinks: (e) => this.policyLinks(e),
      storyLinks: (e) => between(this.#storyLinks, e.index, e.end),
      text: (e) => between(this.#text, e.firstBlock, e.endBlock),
    });
    this.#inFurniture = new Uint8Array(elements.length);
    this.#furniture = sums(elements.length, (i) => {
      const e = elements[i];
      return footers.has(i) || (isFurnitureRoot(page, article, e) && !this.#isTopicList(e)) ? 1 : 0;
    });
    for (const e of elements) {
      const own = (this.#furniture[e.index + 1] ?? 0) > (this.#furniture[e.index] ?? 0);
      if (own || (e.parent >= 0 && this.#inFurniture[e.parent])) this.#inFurniture[e.index] = 1;
    }
    this.#objects = sums(elements.length, (i) => (OBJECTS.has(elements[i]?.tag ?? '') ? 1 : 0));
    this.#story = sums(blocks.length, (i) => (STORY.has(this.kept.blocks[i] ?? '') ? 1 : 0));
    this.#buttonText = sums(blocks.length, (i) =>
      (blocks[i]?.regions ?? 0) & Region.Button && blocks[i]?.linkLength === 0 ? (blocks[i]?.text.length ?? 0) : 0,
    );
    this.sure = isSure(page, article);
  }

  get controls(): Controls {
    this.#controls ??= new Controls(this.page);
    return this.#controls;
  }

  /** A `<nav>` in the story's own frame, below its last paragraph: a short list of topics, no menu of the site. */
  #isTopicList(e: PageElement | undefined): boolean {
    if (!e || e.firstBlock <= this.last || !((this.at(e.parent)?.regions ?? 0) & (Region.Article | Region.Main)))
      return false;
    if (!(e.regions & Region.Nav) || this.policyLinks(e) > 0 || this.#leadsOn(e)) return false;
    return between(this.#text, e.firstBlock, e.endBlock) <= MAX_TOPICS;
  }

  /** Does it hold a link to another page of this story? */
  #leadsOn(e: PageElement): boolean {
    for (let i = e.index; i < e.end; i++) {
      const href = this.at(i)?.tag === 'a' ? attributeOf((this.at(i) as PageElement).element, 'href') : null;
      if (href && linkKind(this.page, href, '') === 'continuations') return true;
    }
    return false;
  }

  /** Does it hold, or is it part of, something that must stay? */
  isHeld(e: PageElement): boolean {
    return (
      between(this.#hardBlocks, e.firstBlock, e.endBlock) > 0 ||
      between(this.#hard, e.index, e.end) > 0 ||
      this.kept.inside[e.index] !== null
    );
  }

  /** Does it hold words of the story, its headline, byline or dates (not only a picture and its credit)? */
  holdsStory(e: PageElement): boolean {
    return between(this.#story, e.firstBlock, e.endBlock) > 0;
  }

  /** Characters in links and on buttons; a link that is only a picture counts as a short word. */
  clickable(e: PageElement): number {
    const { text, linkText, objects } = this.measure(e);
    const { ownLinks, promotions, fragments, buttons } = this.controls.measure(e);
    const icons = Math.min(objects, ownLinks + promotions + fragments + buttons);
    return Math.min(text, linkText + between(this.#buttonText, e.firstBlock, e.endBlock) + icons * ICON);
  }

  /** Why hiding this element would take something of the article, or null when it would not. */
  refusal(e: PageElement): Reason | null {
    if (e.tag === 'body' || e.tag === 'html') return 'too-large';
    if (between(this.#hardBlocks, e.firstBlock, e.endBlock) > 0) {
      for (let b = e.firstBlock; b < e.endBlock; b++) {
        const reason = this.kept.blocks[b];
        if (reason) return reason;
      }
    }
    if (between(this.#hard, e.index, e.end) > 0) {
      for (let i = e.index; i < e.end; i++) {
        const reason = this.#reasons[i];
        if (reason) return reason;
      }
    }
    // An element inside something kept whole (a caption, a byline) goes with it.
    if (this.kept.inside[e.index]) return this.kept.inside[e.index] ?? null;
    return null;
  }

  /** Does it hold something that may be the article's: text, a picture or an embed that no finder is sure of? */
  maybeStory(e: PageElement): boolean {
    return between(this.#softBlocks, e.firstBlock, e.endBlock) > 0 || between(this.#soft, e.index, e.end) > 0;
  }

  /** Is it part of the site's navigation, header or footer, or does it hold one of them? */
  isFurniture(e: PageElement): boolean {
    return this.#inFurniture[e.index] === 1 || between(this.#furniture, e.index, e.end) > 0;
  }

  /** Is it itself the site's header, a menu or the footer? */
  isFurnitureRoot(e: PageElement): boolean {
    return between(this.#furniture, e.index, e.index + 1) > 0;
  }

  /** Is it the site's header, a menu or the footer, or does it hold one? */
  holdsFurniture(e: PageElement): boolean {
    return between(this.#furniture, e.index, e.end) > 0;
  }

  /** Is it inside the site's navigation, header or footer? */
  insideFurniture(e: PageElement): boolean {
    return this.#inFurniture[e.index] === 1;
  }

  /** Links to the publisher's policies below this element: two or more make it a footer. */
  policyLinks(e: PageElement): number {
    return between(this.#policies, e.index, e.end);
  }

  measure(e: PageElement): Measure {
    return {
      text: between(this.#text, e.firstBlock, e.endBlock),
      linkText: between(this.#linkText, e.firstBlock, e.endBlock),
      storyLinks: between(this.#storyLinks, e.index, e.end),
      prose: between(this.#prose, e.firstBlock, e.endBlock),
      proseText: between(this.#proseText, e.firstBlock, e.endBlock),
      objects: between(this.#objects, e.index, e.end),
    };
  }

  /** The element of the page, by position; undefined for -1 (above the body). */
  at(index: number): PageElement | undefined {
    return this.page.elements[index];
  }

  of(element: Element): PageElement | undefined {
    const index = this.page.indexOf.get(element);
    return index === undefined ? undefined : this.page.elements[index];
  }

  #readLinks(): { policies: Set<number>; stories: Set<number> } {
    const policies = new Set<number>();
    const stories = new Set<number>();
    const withPicture = new Set(this.page.images.map((image) => image.link));
    const words = linkWords(this.page);
    for (const link of this.page.links) {
      const at = this.page.indexOf.get(link);
      if (at === undefined) continue;
      const href = attributeOf(link, 'href') ?? '';
      if (href.startsWith('#') || /^(?:javascript|mailto|tel):/i.test(href)) continue;
      const text = words.get(link) ?? '';
      if (POLICY.test(href) && text.length < 40) policies.add(at);
      if (isHeadlineLike(text) || (withPicture.has(link) && text.length < 20)) stories.add(at);
    }
    return { policies, stories };
  }
}

/** Words of each link, from the segments of the blocks (a link may hold several blocks). */
function linkWords(page: Page): Map<Element, string> {
  const words = new Map<Element, string>();
  const links = new Set(page.links);
  for (const block of page.blocks) {
    for (const segment of block.segments) {
      if (!segment.inLink) continue;
      let e: PageElement | undefined = page.elements[page.indexOf.get(segment.element) ?? -1];
      while (e && !links.has(e.element)) e = page.elements[e.parent];
      if (e) words.set(e.element, `${words.get(e.element) ?? ''} ${segment.text}`);
    }
  }
  for (const [link, text] of words) words.set(link, text.replace(/\s+/g, ' ').trim());
  return words;
}

/** Long enough to be a headline; scripts without spaces say more in fewer characters. */
export function isHeadlineLike(text: string): boolean {
  return text.length >= 25 || (text.length >= 10 && UNSPACED.test(text));
}

function isFurnitureRoot(page: Page, article: Article, e: PageElement | undefined): boolean {
  if (!e || e.tag === 'body') return false;
  // What holds the story is no menu, whatever it is called.
  if (e.index <= article.body.index && article.body.index < e.end) return false;
  const above = page.elements[e.parent]?.regions ?? 0;
  const mask = Region.Nav | Region.SiteHeader | Region.SiteFooter;
  if ((e.regions & mask & ~above) !== 0) return true;
  if (!e.names || e.regions & (Region.Article | Region.Main)) return false;
  // A box's own heading is called "header", too: a site's header holds more than a line.
  if (localNameOf(e.element) === 'article' || e.end - e.index < 6) return false;
  return e.names.split(/\s+/).some((name) => name.length <= 80 && FURNITURE_NAMES.test(name));
}

function sums(length: number, value: (index: number) => number): Int32Array {
  const result = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) result[i + 1] = (result[i] ?? 0) + value(i);
  return result;
}

const between = (sum: Int32Array, from: number, to: number): number => (sum[to] ?? 0) - (sum[from] ?? 0);
