/** What `readPage` found: the whole page, read once. Every later stage works on this and changes nothing. */
import type { JsonLd } from './json-ld';
import type { Locators } from './locator';

/** Where on the page something stands, by the elements around it. Combined as a bit set. */
export * as Region from './region';
export type RegionSet = number;

/** One text node's share of a block. */
export interface Segment {
  readonly text: string;
  /** The text node's parent. */
  readonly element: Element;
  readonly inLink: boolean;
}

/** A run of text that a reader sees as one line or paragraph: the inline content of one block-level element. */
export interface TextBlock {
  /** Position in `page.blocks`. */
  readonly index: number;
  /** The nearest block-level element around the text. */
  readonly element: Element;
  /** Position of `element` in `page.elements`. */
  readonly elementIndex: number;
  /** Tidied text; single line breaks (`<br>`) are spaces here. */
  readonly text: string;
  /** The text cut at `<br>`; one item when there is none. */
  readonly lines: readonly string[];
  readonly segments: readonly Segment[];
  /** Heading level 1 to 6, else 0. */
  readonly level: number;
  /** Characters inside links. */
  readonly linkLength: number;
  readonly regions: RegionSet;
}

/** An element with its place in the tree as numbers: containment and "text below" are comparisons. */
export interface PageElement {
  readonly element: Element;
  readonly index: number;
  readonly tag: string;
  /** Class names and id, lower case. */
  readonly names: string;
  /** Index of the parent, -1 for the body. */
  readonly parent: number;
  readonly depth: number;
  readonly regions: RegionSet;
  /** First index after the subtree: `i` is inside when `index < i && i < end`. */
  end: number;
  /** Blocks whose text stands in the subtree: `firstBlock ≤ b < endBlock`. */
  readonly firstBlock: number;
  endBlock: number;
}

export interface PageImage {
  readonly element: Element;
  readonly index: number;
  readonly elementIndex: number;
  /** Number of text blocks before the picture. */
  readonly blocksBefore: number;
  readonly kind: 'img' | 'video' | 'svg' | 'other';
  readonly src: string | null;
  readonly alt: string;
  /** Nearest `<figure>` (or element named as one), if any. */
  readonly figure: Element | null;
  readonly link: Element | null;
  readonly regions: RegionSet;
  /** Width and height attributes in CSS pixels, 0 when absent. */
  readonly width: number;
  readonly height: number;
}

export interface MetaTag {
  /** `name`, `property`, `itemprop` or `http-equiv`, lower case. */
  readonly name: string;
  readonly content: string;
  readonly element: Element;
}

export interface MicrodataProperty {
  readonly name: string;
  /** `content`, `datetime`, `href`, `src` or the text, as the HTML standard defines a property's value. */
  readonly value: string;
  readonly element: Element;
  /** Types of the item it belongs to, short names. */
  readonly itemTypes: readonly string[];
  /** The item's element, or null when the property stands outside any item. */
  readonly item: Element | null;
}

export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** ISO 639-1 code, `und` when unknown. */
  readonly language: string;
  /** ISO 639-1 code that the page declares, which need not be the text's; null when it declares none. */
  readonly declaredLanguage: string | null;
  /** `<title>`, tidied. */
  readonly title: string;
  readonly canonical: string | null;
  readonly meta: readonly MetaTag[];
  readonly jsonLd: JsonLd;
  readonly microdata: readonly MicrodataProperty[];
  readonly elements: readonly PageElement[];
  readonly indexOf: ReadonlyMap<Element, number>;
  readonly blocks: readonly TextBlock[];
  readonly images: readonly PageImage[];
  /** `<a href>`, in order. */
  readonly links: readonly Element[];
  /** `<time>`, and elements with a `datetime` attribute. */
  readonly times: readonly Element[];
  readonly locators: Locators;
}

/** Is `inner` the same as `outer` or below it (both elements of the page)? */
export function holds(outer: PageElement, inner: number): boolean {
  return outer.index <= inner && inner < outer.end;
}

/** First content of a meta tag with one of these names (lower case), in the order of the names. */
export function metaContent(page: Page, ...names: string[]): string | null {
  for (const name of names) {
    const tag = page.meta.find((m) => m.name === name && m.content);
    if (tag) return tag.content;
  }
  return null;
}
