/**
 * One walk over the document, from top to bottom: its elements with their place in the tree as numbers, and its text in
 * blocks as a reader sees them.
 *
 * Linear in the number of nodes; no recursion (pages nest 20,000 deep); no layout.
 */
import {
  attributeOf,
  bodyOf,
  firstChildOf,
  hasAttributeNamed,
  hasAttributesAtAll,
  localNameOf,
  namesOf,
  nextSiblingOf,
  nodeTypeOf,
  rawTextOf,
  rootOf,
} from './dom';
import { type MicrodataItem, propertiesOf } from './microdata';
import type { Segment, TextBlock } from './page';
import { type MicrodataProperty, type Page, type PageElement, type PageImage, Region, type RegionSet } from './page';
import { ownRegions, settleRegions, tagRegions } from './regions';
import { tidy } from './text';

/** Elements that do not end a line of text. Everything else does (CSS is not asked: it would cost a layout). */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr meta link'.split(
    ' ',
  ),
);
/** Elements whose content is not text of the page. */
const OPAQUE = new Set(
  'script style noscript template iframe object embed svg math select textarea canvas audio head datalist map frame frameset applet title'.split(
    ' ',
  ),
);

/** Nodes visited at most; a larger page is read up to here. */
const MAX_NODES = 400_000;

type Walked = Pick<Page, 'elements' | 'indexOf' | 'blocks' | 'images' | 'links' | 'times' | 'microdata'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An element whose content is being read. */
interface Frame {
  readonly node: Element;
  /** Regions of text directly in it: the element's own and those around it, and `Link` inside links. */
  readonly regions: RegionSet;
  /** The block-level element that text at this level belongs to, and its index. */
  readonly block: Element;
  readonly blockIndex: number;
  readonly link: Element | null;
  readonly figure: Element | null;
  readonly item: MicrodataItem | null;
  readonly elementIndex: number;
  readonly isBlock: boolean;
}

/** @param title the page's title: a wrapper around the headline is known by it (see `settleRegions`) */
export function walkDocument(document: Document, title: string): Walked {
  const walk = new Walk();
  const root = bodyOf(document) ?? rootOf(document);
  if (root) walk.run(root);
  settleRegions(walk.elements, walk.own, walk.blocks, (s) => walk.indexOf.get(s.element) ?? -1, title);
  const { elements, indexOf, blocks, images, links, times, microdata } = walk;
  for (const image of images) image.regions = (image.regions & Region.Link) | regionsAt(elements, image.elementIndex);
  return { elements, indexOf, blocks, images, links, times, microdata };
}

const regionsAt = (elements: readonly PageElement[], index: number): RegionSet => elements[index]?.regions ?? 0;

class Walk {
  readonly elements: Mutable<PageElement>[] = [];
  readonly own: RegionSet[] = [];
  readonly indexOf = new Map<Element, number>();
  readonly blocks: Mutable<TextBlock>[] = [];
  readonly images: Mutable<PageImage>[] = [];
  readonly links: Element[] = [];
  readonly times: Element[] = [];
  readonly microdata: MicrodataProperty[] = [];

  readonly #stack: Frame[] = [];
  // The run of text being collected, the frame it belongs to, what its texts have in common, and its line breaks.
  #segments: Segment[] = [];
  #hidden: Segment[] = [];
  #breaks: number[] = [];
  #frame: Frame | null = null;
  #regions: RegionSet = 0;

  run(root: Element): void {
    const first = this.#enter(root, null);
    if (!first) return;
    const stack = this.#stack;
    stack.push(first);
    let node: Node | null = firstChildOf(root);
    let visited = 0;
    for (;;) {
      const frame = stack[stack.length - 1];
      if (!frame) break;
      if (node && ++visited <= MAX_NODES) {
        const child = this.#visit(node, frame);
        if (child) {
          stack.push(child);
          node = firstChildOf(child.node);
        } else node = nextSiblingOf(node);
        continue;
      }
      this.#leave(frame);
      stack.pop();
      node = visited > MAX_NODES || stack.length === 0 ? null : nextSiblingOf(frame.node);
    }
  }

  /** @returns the frame of an element to go into, or null */
  #visit(node: Node, frame: Frame): Frame | null {
    const type = nodeTypeOf(node);
    if (type === 3 || type === 4) this.#text(rawTextOf(node) ?? '', frame);
    else if (type === 1) {
      if (localNameOf(node as Element) !== 'br') return this.#enter(node as Element, frame);
      // Two line breaks make a paragraph.
      if (this.#breaks[this.#breaks.length - 1] === this.#segments.length && this.#segments.length > 0) this.#flush();
      else this.#breaks.push(this.#segments.length);
    }
    return null;
  }

  #text(text: string, frame: Frame): void {
    if (!text) return;
    const hidden = (frame.regions & Region.Hidden) !== 0;
    const blockHidden = ((this.elements[frame.blockIndex]?.regions ?? 0) & Region.Hidden) !== 0;
    const into = hidden && !blockHidden ? this.#hidden : this.#segments;
    if (!text.trim()) {
      const last = into[into.length - 1];
      if (last && !endsInSpace(last.text)) into[into.length - 1] = { ...last, text: `${last.text} ` };
      return;
    }
    into.push({ text, element: frame.node, inLink: frame.link !== null });
    if (this.#frame && into === this.#segments && this.#segments.length > 1) this.#regions &= frame.regions;
    else if (into === this.#segments) this.#regions = frame.regions;
    this.#frame ??= frame;
  }

  /** Ends the run of text and makes a block of it (and one of what is hidden in it). */
  #flush(): void {
    const frame = this.#frame;
    if (frame) {
      if (this.#segments.length > 0) this.#addBlock(frame, this.#segments, this.#breaks, this.#regions);
      if (this.#hidden.length > 0) this.#addBlock(frame, this.#hidden, [], frame.regions | Region.Hidden);
      this.#segments = [];
      this.#hidden = [];
      this.#frame = null;
    }
    if (this.#breaks.length > 0) this.#breaks = [];
  }

  #addBlock(frame: Frame, segments: readonly Segment[], breaks: readonly number[], regions: RegionSet): void {
    const lines: string[] = [];
    let line = '';
    let next = 0;
    let linkLength = 0;
    segments.forEach((segment, i) => {
      while (next < breaks.length && (breaks[next] ?? 0) <= i) {
        if (breaks[next] === i && line) {
          lines.push(tidy(line));
          line = '';
        }
        next++;
      }
      line += segment.text;
      if (segment.inLink) linkLength += tidy(segment.text).length;
    });
    lines.push(tidy(line));
    const shown = lines.filter(Boolean);
    if (shown.length === 0) return;
    const tag = localNameOf(frame.block);
    this.blocks.push({
      index: this.blocks.length,
      element: frame.block,
      elementIndex: frame.blockIndex,
      text: shown.length === 1 ? (shown[0] ?? '') : shown.join(' '),
      lines: shown,
      segments,
      level: tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0,
      linkLength,
      regions: regions & ~Region.Link,
    });
  }

  #enter(element: Element, above: Frame | null): Frame | null {
    const tag = localNameOf(element);
    if (OPAQUE.has(tag)) {
      if (tag === 'svg' || tag === 'iframe') this.#note(element, tag, above, true);
      return null;
    }
    const isBlock = !INLINE.has(tag) && !(tag === 'img' && isGlyph(element));
    if (isBlock) this.#flush();
    const attributed = hasAttributesAtAll(element);
    const noted = this.#note(element, tag, above, attributed);
    let { regions } = noted;
    let link = above?.link ?? null;
    if (tag === 'a' && attributed && hasAttributeNamed(element, 'href')) {
      this.links.push(element);
      regions |= Region.Link;
      link = element;
    }
    if (tag === 'time' || (attributed && hasAttributeNamed(element, 'datetime'))) this.times.push(element);
    const figure = tag === 'figure' ? element : (above?.figure ?? null);
    const around = above?.item ?? null;
    const item = attributed ? propertiesOf(element, tag, around, this.microdata) : around;
    if (tag === 'img' || tag === 'amp-img' || tag === 'video') {
      this.#addImage(element, tag, noted.index, regions, figure, above?.link ?? null);
      return null;
    }
    if (tag === 'input' || tag === 'hr') return null;
    return {
      node: element,
      regions,
      block: isBlock || !above ? element : above.block,
      blockIndex: isBlock || !above ? noted.index : above.blockIndex,
      link,
      figure,
      item,
      elementIndex: noted.index,
      isBlock,
    };
  }

  #addImage(
    element: Element,
    tag: string,
    elementIndex: number,
    regions: RegionSet,
    figure: Element | null,
    link: Element | null,
  ): void {
    this.images.push({
      element,
      index: this.images.length,
      elementIndex,
      blocksBefore: this.blocks.length + (this.#segments.length > 0 ? 1 : 0),
      kind: tag === 'video' ? 'video' : 'img',
      src: attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? attributeOf(element, 'poster'),
      alt: tidy(attributeOf(element, 'alt') ?? ''),
      figure,
      link,
      regions,
      width: Number.parseInt(attributeOf(element, 'width') ?? '', 10) || 0,
      height: Number.parseInt(attributeOf(element, 'height') ?? '', 10) || 0,
    });
  }

  #note(element: Element, tag: string, above: Frame | null, attributed: boolean): PageElement {
    const names = attributed ? namesOf(element) : '';
    const around = above?.regions ?? 0;
    const own = attributed ? ownRegions(element, tag, names, around) : tagRegions(tag, around);
    const noted: PageElement = {
      element,
      index: this.elements.length,
      tag,
      names,
      parent: above ? above.elementIndex : -1,
      depth: this.#stack.length,
      regions: own | around,
      end: this.elements.length + 1,
      firstBlock: this.blocks.length,
      endBlock: this.blocks.length,
    };
    this.elements.push(noted);
    this.own.push(own);
    this.indexOf.set(element, noted.index);
    return noted;
  }

  #leave(frame: Frame): void {
    if (frame.isBlock) this.#flush();
    const noted = this.elements[frame.elementIndex];
    if (!noted) return;
    noted.end = this.elements.length;
    // Text of an inline element is still in the open run: its block will be the next one.
    noted.endBlock = this.blocks.length + (this.#segments.length > 0 ? 1 : 0);
  }
}

/** An emoji or icon drawn as a picture: it stands in the line like a letter. */
function isGlyph(image: Element): boolean {
  const width = Number.parseInt(attributeOf(image, 'width') ?? '', 10);
  return (
    (width > 0 && width <= 32) || /\b(?:emoji|smiley|icon)\b/i.test((attributeOf(image, 'class') ?? '').slice(0, 200))
  );
}

/** Not a regular expression: those search the whole text for each try. */
function endsInSpace(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 32 || last === 10 || last === 9 || last === 13 || last === 160;
}
