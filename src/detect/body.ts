/**
 * Where is the story's text, and which blocks are it?
 *
 * 1. The core: the element with most prose directly in and shortly below it (after Readability's scoring), near the
 *    headline.
 * 2. The scope: the smallest element around the core and every block styled as the core's paragraphs are, within the
 *    story's own <article>, up to the next story's headline.
 * 3. In the scope, all text but cards, link lists, captions and what its naming says is furniture.
 * 4. The lead: what stands between headline and text and reads like a standfirst.
 */
import { pattern } from '../data/patterns/pattern';
import { attributeOf } from '../page/dom';
import { holds, type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { bare } from '../page/text';
import { findHeadline, type Headline, type Titles } from './headline';
import { endsAsSentence, lengthOf, NOT_STORY, proseOf, type Sums } from './prose';

export interface Body {
  readonly headline: Headline | null;
  /** The element that holds the paragraphs (the lead may stand before it). */
  readonly element: PageElement;
  readonly lead: readonly TextBlock[];
  /** Lead and text, in page order. */
  readonly paragraphs: readonly TextBlock[];
}

const BODY_NAME = pattern('storyBody');
/** Furniture inside a story's text, by naming. */
const FURNITURE = pattern('noStory');
const LEAD_NAME = pattern('lead');

/** Asked several times for each block; kept while the page is. */
const styles = new WeakMap<TextBlock, string>();

/** Naming of a block and its parent without numbers: paragraphs of one story share it. */
function styleOf(page: Page, block: TextBlock): string {
  const known = styles.get(block);
  if (known !== undefined) return known;
  let style = '';
  let at = page.elements[block.elementIndex];
  for (let level = 0; at && level < 3; level++) {
    style += `${at.tag}.${plain(at.element)}|`;
    if (level > 0 && style.length > 12 && at.names) break;
    at = page.elements[at.parent];
  }
  styles.set(block, style);
  return style;
}
const plain = (element: Element): string =>
  (attributeOf(element, 'class') ?? '').slice(0, 200).replace(/\d+/g, '').trim();

/** @param titles what the page calls the story */
export function findBody(page: Page, sums: Sums, titles: Titles): Body | null {
  const likely = findHeadline(page, null, titles);
  const core = findCore(page, sums, likely);
  if (!core) return null;
  const headline = findHeadline(page, core, titles);
  return new Story(page, sums, headline, oneStory(page, sums, headline, core)).body();
}

/** Where several stories stand in one element one after the other, the one under the headline. */
function oneStory(page: Page, sums: Sums, headline: Headline | null, core: PageElement): PageElement {
  if (!headline || !holds(core, headline.block.elementIndex)) return core;
  let own: PageElement | undefined = page.elements[headline.block.elementIndex];
  while (own && own.tag !== 'article') own = page.elements[own.parent];
  if (!own || own === core || !holds(core, own.index) || sums.prose(own) < 200) return core;
  const style = styleOf(page, headline.block);
  for (let i = own.endBlock; i < core.endBlock; i++) {
    const b = page.blocks[i];
    if (b && b.level === headline.block.level && styleOf(page, b) === style) return own;
  }
  return core;
}

/** The element whose subtree holds most of the prose, not counting what lies far below it. */
function findCore(page: Page, sums: Sums, headline: Headline | null): PageElement | null {
  const scores = new Map<number, number>();
  for (const block of page.blocks) {
    const prose = proseOf(block);
    if (prose === 0) continue;
    let at: PageElement | undefined = page.elements[block.elementIndex];
    // Text directly in a <div> counts for that div; text in a <p> for the p's parent.
    for (let up = 0; at && up < 2 && /^(?:p|li|ul|ol|h[1-6]|blockquote|tr|td|tbody)$/.test(at.tag); up++)
      at = page.elements[at.parent];
    for (let share = 1, level = 0; at && level < 5; level++) {
      scores.set(at.index, (scores.get(at.index) ?? 0) + prose * share);
      share *= 0.75;
      at = page.elements[at.parent];
    }
  }
  let best: PageElement | null = null;
  let most = 0;
  for (const [index, points] of scores) {
    const element = page.elements[index];
    if (!element) continue;
    const score = points * nearness(element, sums, headline) * (BODY_NAME.test(element.names) ? 1.25 : 1);
    if (score > most) {
      most = score;
      best = element;
    }
  }
  return best;
}

/** 1 right after the headline; less, the more prose stands between; little for what ends before it. */
function nearness(element: PageElement, sums: Sums, headline: Headline | null): number {
  if (!headline || headline.agreement < 0.4) return 1;
  const at = headline.block.index;
  if (element.endBlock <= at) return 0.2;
  if (element.firstBlock <= at) return 1;
  const between = sums.proseBetween(at + 1, element.firstBlock);
  return 1 / (1 + between / Math.max(400, sums.prose(element)));
}

class Story {
  readonly #page: Page;
  readonly #sums: Sums;
  readonly #headline: Headline | null;
  readonly #core: PageElement;
  readonly #styles = new Map<string, number>();
  #scope: PageElement;
  /** First block after the story, where the next story on the page begins. */
  #stop: number;

  constructor(page: Page, sums: Sums, headline: Headline | null, core: PageElement) {
    this.#page = page;
    this.#sums = sums;
    // A headline that stands after the text is none of this text's.
    this.#headline = headline && headline.block.index < core.endBlock ? headline : null;
    this.#core = core;
    this.#scope = core;
    this.#stop = this.#nextStory();
  }

  body(): Body {
    this.#widen();
    const text = this.#text();
    const lead = this.#lead(text[0]?.index ?? this.#scope.firstBlock);
    const inText = new Set(text);
    return {
      headline: this.#headline,
      element: this.#scope,
      lead: lead.length > 0 ? lead : [],
      paragraphs: [...lead.filter((b) => !inText.has(b)), ...text],
    };
  }

  /** A later heading like the headline begins another story (endless scrolling). */
  #nextStory(): number {
    const { blocks } = this.#page;
    const own = this.#headline?.block;
    if (own?.level !== 1) return blocks.length;
    const style = styleOf(this.#page, own);
    for (let i = own.index + 1; i < blocks.length; i++) {
      const b = blocks[i];
      if (b && b.level === 1 && b.text !== own.text && i >= this.#core.firstBlock && styleOf(this.#page, b) === style) {
        if (this.#sums.proseBetween(own.index, i) > 250) return i;
      }
    }
    return blocks.length;
  }

  /** Widens the scope to what is styled like the core's paragraphs, within the story's own <article>. */
  #widen(): void {
    const { blocks, elements } = this.#page;
    const all = this.#sums.prose(this.#core);
    for (let i = this.#core.firstBlock; i < this.#core.endBlock; i++) {
      const b = blocks[i];
      const prose = b ? proseOf(b) : 0;
      if (b && prose > 0) {
        const style = styleOf(this.#page, b);
        this.#styles.set(style, (this.#styles.get(style) ?? 0) + prose);
      }
    }
    for (const [style, prose] of this.#styles) if (prose < all * 0.12) this.#styles.delete(style);
    const home = this.#home();
    const from = Math.max(home.firstBlock, this.#headline ? this.#headline.block.index + 1 : this.#core.firstBlock);
    const to = Math.min(home.endBlock, this.#stop);
    let first = this.#core.firstBlock;
    let last = this.#core.endBlock - 1;
    for (let i = from; i < to; i++) {
      const b = blocks[i];
      if (!b || (i >= this.#core.firstBlock && i < this.#core.endBlock)) continue;
      if (proseOf(b) === 0 || !this.#styles.has(styleOf(this.#page, b)) || this.#inCard(b)) continue;
      first = Math.min(first, i);
      last = Math.max(last, i);
    }
    while ((this.#scope.firstBlock > first || this.#scope.endBlock <= last) && this.#scope !== home) {
      const parent = elements[this.#scope.parent];
      if (!parent) break;
      this.#scope = parent;
    }
  }

  /** The nearest <article> around core and headline; else <main>; else the page. */
  #home(): PageElement {
    let home = this.#core;
    let at: PageElement | undefined = this.#core;
    while (at) {
      home = at;
      const around = !this.#headline || holds(at, this.#headline.block.elementIndex);
      if (around && (at.tag === 'article' || at.tag === 'main' || attributeOf(at.element, 'itemscope') !== null)) break;
      at = this.#page.elements[at.parent];
    }
    return home;
  }

  /** Is the block in a small element that is mostly links: a teaser's description? */
  #inCard(block: TextBlock): boolean {
    let at = this.#page.elements[block.elementIndex];
    for (let up = 0; at && up < 3; up++) {
      if (holds(at, this.#core.index)) return false;
      if (this.#isCard(at)) return true;
      at = this.#page.elements[at.parent];
    }
    return false;
  }

  #isCard(e: PageElement): boolean {
    const text = this.#sums.text(e);
    if (text === 0) return false;
    const links = this.#sums.links(e) / text;
    if (links > 0.5 || (links > 0.25 && text < 600 && this.#hasLinkedTitle(e))) return true;
    return links > 0.05 && text < 900 && this.#hasLinkedHeading(e);
  }

  /** A teaser: its first heading is a link to the story. */
  #hasLinkedHeading(e: PageElement): boolean {
    for (let i = e.firstBlock; i < e.endBlock && i < e.firstBlock + 4; i++) {
      const b = this.#page.blocks[i];
      if (b && b.level > 0) return b.text.length >= 12 && b.linkLength >= b.text.length * 0.9;
    }
    return false;
  }

  #hasLinkedTitle(e: PageElement): boolean {
    for (let i = e.firstBlock; i < e.endBlock && i < e.firstBlock + 6; i++) {
      const b = this.#page.blocks[i];
      if (b && b.text.length >= 20 && b.linkLength >= b.text.length * 0.9) return true;
    }
    return false;
  }

  /** Elements in the scope whose text is furniture: by naming, or a card of links; each with all below it. */
  #furniture(): Uint8Array {
    const { elements } = this.#page;
    const scope = this.#scope;
    const all = this.#sums.prose(scope);
    const flags = new Uint8Array(scope.end - scope.index);
    for (let i = scope.index + 1; i < scope.end; i++) {
      const e = elements[i];
      if (!e) continue;
      if (e.parent > scope.index && flags[e.parent - scope.index]) {
        flags[i - scope.index] = 1;
        continue;
      }
      if (e.endBlock <= e.firstBlock || this.#sums.prose(e) > all * 0.4) continue;
      const named = e.names !== '' && FURNITURE.test(e.names.length > 300 ? e.names.slice(0, 300) : e.names);
      const isBox = !/^(?:p|a|span|strong|b|em|i|h[1-6]|td|tr|tbody)$/.test(e.tag);
      if (named || (isBox && this.#isCard(e))) flags[i - scope.index] = 1;
    }
    return flags;
  }

  #text(): TextBlock[] {
    const scope = this.#scope;
    const furniture = this.#furniture();
    const from = Math.max(scope.firstBlock, this.#headline ? this.#headline.block.index + 1 : 0);
    const to = Math.min(scope.endBlock, this.#stop);
    const taken: TextBlock[] = [];
    for (let i = from; i < to; i++) {
      const b = this.#page.blocks[i];
      if (!b || b.regions & NOT_STORY || furniture[b.elementIndex - scope.index]) continue;
      if (this.#isText(b, taken.length > 0)) taken.push(b);
    }
    return withoutTail(taken);
  }

  #isText(b: TextBlock, begun: boolean): boolean {
    if (b.linkLength > b.text.length * 0.5) return false;
    if (b.level > 0) return begun && b.level > 1 && b.linkLength === 0;
    const known = this.#styles.has(styleOf(this.#page, b));
    if (!known && !holds(this.#core, b.elementIndex)) return false;
    const length = lengthOf(b.text);
    if (length > 80 || (length > 20 && endsAsSentence(b.text))) return true;
    const tag = this.#page.elements[b.elementIndex]?.tag;
    return known || tag === 'p' || (tag === 'li' && begun);
  }

  /** Standfirst: between headline and text, by naming, by the page's own description, or by being a sentence. */
  #lead(firstText: number): TextBlock[] {
    const lead: TextBlock[] = [];
    const own = this.#headline?.block;
    if (!own) return lead;
    const descriptions = this.#page.meta
      .filter((m) => /^(?:og:|twitter:)?description$/.test(m.name) && m.content.length > 20)
      .map((m) => bare(m.content.slice(0, 400)).slice(0, 40));
    for (let i = own.index + 1; i < firstText && i < own.index + 60; i++) {
      const b = this.#page.blocks[i];
      if (!b || b.regions & NOT_STORY & ~(Region.SiteHeader | Region.Teaser) || b.level === 1) continue;
      if (b.linkLength > b.text.length * 0.4 || b.text === own.text) continue;
      const described = descriptions.some((d) => bare(b.text.slice(0, 400)).startsWith(d));
      if (described || this.#isNamedLead(b) || this.#readsAsLead(b)) lead.push(b);
    }
    return lead;
  }

  #isNamedLead(b: TextBlock): boolean {
    if (lengthOf(b.text) < 30) return false;
    let at = this.#page.elements[b.elementIndex];
    for (let up = 0; at && up < 2; up++) {
      if (at.names && FURNITURE.test(at.names)) return false;
      if (at.names && LEAD_NAME.test(at.names)) return true;
      at = this.#page.elements[at.parent];
    }
    return false;
  }

  #readsAsLead(b: TextBlock): boolean {
    if (b.regions & Region.Teaser || this.#inCard(b)) return false;
    const length = lengthOf(b.text);
    if (length < 60 || (length < 110 && !endsAsSentence(b.text))) return false;
    let at = this.#page.elements[b.elementIndex];
    for (let up = 0; at && up < 3; up++) {
      if (at.names && FURNITURE.test(at.names)) return false;
      at = this.#page.elements[at.parent];
    }
    return true;
  }
}

/** Drops headings and scraps ("More on this") after the last sentence. */
function withoutTail(blocks: TextBlock[]): TextBlock[] {
  let end = blocks.length;
  while (end > 0) {
    const b = blocks[end - 1];
    if (b && b.level === 0 && (lengthOf(b.text) > 60 || endsAsSentence(b.text))) break;
    end--;
  }
  return end === 0 ? blocks : blocks.slice(0, end);
}
