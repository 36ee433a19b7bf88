/**
 * Reads a document once, from top to bottom, without changing it and without asking for layout.
 *
 * Linear in the number of nodes; no recursion (pages nest 20,000 deep). Everything later works on the result.
 */
import {
  attributeOf,
  bodyOf,
  firstChildOf,
  hasAttributeNamed,
  localNameOf,
  namesOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rawTextOf,
  rootOf,
  select,
} from './dom';
import { decodeEntities, readJsonLd } from './json-ld';
import { readLanguage } from './language';
import { Locators } from './locator';
import {
  type MetaTag,
  type MicrodataProperty,
  type Page,
  type PageElement,
  type PageImage,
  Region,
  type RegionSet,
  type Segment,
  type TextBlock,
} from './page';
import { tidy } from './text';

/** Elements that do not end a line of text. Everything else does (CSS is not asked: it would cost a layout). */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr meta link'.split(
    ' ',
  ),
);
/** Elements whose content is not text of the page. */
const OPAQUE = new Set(
  'script style noscript template iframe object embed svg math select textarea canvas audio head datalist map frame frameset applet'.split(
    ' ',
  ),
);

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentaires?|kommentare?|comentarios|commenti|disqus_thread|disqus|reader-?comments?|comments?-?(?:list|section|area|container|thread|wrapper))(?:$|[\s_-])/;
const TEASER =
  /(?:^|[\s_-])(?:related|teasers?|recommended|recommendations?|recirc(?:ulation)?|most-?(?:read|popular|viewed)|popular|trending|more-?(?:stories|news|articles|from|on)|read-?(?:more|next|also)|outbrain|taboola|promo|also-?(?:read|like)|similar|upnext|up-next)(?:$|[\s_-])/;

/** Nodes visited at most; a larger page is read up to here (reported by `Page.truncated` consumers through blocks). */
const MAX_NODES = 400_000;

/**
 * @param document the page; may be any Document, also one parsed from text
 * @param address the address it was loaded from (http or https)
 * @returns the page; never throws for what a page contains
 */
export function readPage(document: Document, address: string | URL): Page {
  const url = new URL(address);
  const meta = readMeta(document);
  const jsonLd = readJsonLd(select(document, 'script[type*="ld+json" i]').map((s) => rawTextOf(s) ?? ''));
  const walked = walk(document);
  const titleElement = select(document, 'head > title, title')[0];
  const canonicalLink = select(document, 'link[rel~="canonical" i][href]')[0];
  return {
    document,
    url,
    language: readLanguage(document, meta, jsonLd, walked.blocks),
    title: titleElement ? tidy(rawTextOf(titleElement) ?? '') : '',
    canonical: canonicalLink ? absolute(attributeOf(canonicalLink, 'href'), url) : null,
    meta,
    jsonLd,
    microdata: readMicrodata(document),
    ...walked,
    locators: new Locators(),
  };
}

/** An address made absolute, or null when it is none. */
export function absolute(href: string | null, base: URL): string | null {
  if (!href) return null;
  try {
    return new URL(href.trim(), base).href;
  } catch {
    return null;
  }
}

function readMeta(document: Document): MetaTag[] {
  const tags: MetaTag[] = [];
  for (const element of select(document, 'meta[content]')) {
    const content = tidy(decodeEntities(attributeOf(element, 'content') ?? ''));
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, attribute);
      if (name) tags.push({ name: name.trim().toLowerCase(), content, element });
    }
  }
  return tags;
}

function readMicrodata(document: Document): MicrodataProperty[] {
  const found: MicrodataProperty[] = [];
  for (const element of select(document, '[itemprop]')) {
    let item: Element | null = null;
    for (let p = parentOf(element); p; p = parentOf(p)) {
      if (nodeTypeOf(p) === 1 && hasAttributeNamed(p as Element, 'itemscope')) {
        item = p as Element;
        break;
      }
    }
    const itemTypes = (item ? (attributeOf(item, 'itemtype') ?? '') : '')
      .split(/\s+/)
      .filter(Boolean)
      .map((t) => t.replace(/^https?:\/\/schema\.org\//, ''));
    const tag = localNameOf(element);
    const value =
      attributeOf(element, 'content') ??
      (tag === 'time' ? attributeOf(element, 'datetime') : null) ??
      (tag === 'a' || tag === 'link' ? attributeOf(element, 'href') : null) ??
      (tag === 'img' ? attributeOf(element, 'src') : null) ??
      rawTextOf(element)?.slice(0, 2000) ??
      '';
    for (const name of (attributeOf(element, 'itemprop') ?? '').split(/\s+/).filter(Boolean)) {
      found.push({ name, value: tidy(value), element, itemTypes, item });
    }
  }
  return found;
}

interface Frame {
  readonly node: Node;
  readonly regions: RegionSet;
  /** The block-level element that text at this level belongs to. */
  readonly block: Element;
  readonly blockIndex: number;
  readonly link: Element | null;
  readonly figure: Element | null;
  readonly elementIndex: number;
  readonly isBlock: boolean;
}

function walk(document: Document): Pick<Page, 'elements' | 'indexOf' | 'blocks' | 'images' | 'links' | 'times'> {
  const elements: PageElement[] = [];
  const indexOf = new Map<Element, number>();
  const blocks: TextBlock[] = [];
  const images: PageImage[] = [];
  const links: Element[] = [];
  const times: Element[] = [];
  const root = bodyOf(document) ?? rootOf(document);
  const result = { elements, indexOf, blocks, images, links, times };
  if (!root) return result;

  // The run of text being collected, and the element it belongs to.
  let segments: Segment[] = [];
  let breaks: number[] = [];
  let run: Frame | null = null;
  const flush = (): void => {
    if (segments.length > 0 && run) {
      const cut = [...breaks.filter((b) => b > 0 && b < segments.length), segments.length];
      let from = 0;
      const lines: string[] = [];
      for (const to of cut) {
        if (to <= from) continue;
        const line = tidy(joinSegments(segments, from, to));
        if (line) lines.push(line);
        from = to;
      }
      const text = lines.join(' ');
      if (text) {
        const heading = /^h([1-6])$/.exec(localNameOf(run.block));
        const regions = run.regions & ~Region.Link;
        blocks.push({
          index: blocks.length,
          element: run.block,
          elementIndex: run.blockIndex,
          text,
          lines,
          segments,
          level: heading ? Number(heading[1]) : 0,
          linkLength: segments.reduce((n, s) => n + (s.inLink ? tidy(s.text).length : 0), 0),
          regions,
        });
      }
    }
    segments = [];
    breaks = [];
    run = null;
  };

  const stack: Frame[] = [];
  const enter = (element: Element, above: Frame | null): Frame | null => {
    const tag = localNameOf(element);
    if (OPAQUE.has(tag)) {
      if (tag === 'svg' || tag === 'iframe') noteElement(element, tag, above);
      return null;
    }
    const isBlock = !INLINE.has(tag);
    if (isBlock) flush();
    const noted = noteElement(element, tag, above);
    let { regions } = noted;
    if (tag === 'a' && hasAttributeNamed(element, 'href')) {
      links.push(element);
      regions |= Region.Link;
    }
    if (tag === 'time' || hasAttributeNamed(element, 'datetime')) times.push(element);
    const figure = tag === 'figure' ? element : (above?.figure ?? null);
    if (tag === 'img' || tag === 'amp-img' || tag === 'video') {
      images.push({
        element,
        index: images.length,
        elementIndex: noted.index,
        blocksBefore: blocks.length + (segments.length > 0 ? 1 : 0),
        kind: tag === 'video' ? 'video' : 'img',
        src: attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? attributeOf(element, 'poster'),
        alt: tidy(attributeOf(element, 'alt') ?? ''),
        figure,
        link: above?.link ?? null,
        regions,
        width: Number.parseInt(attributeOf(element, 'width') ?? '', 10) || 0,
        height: Number.parseInt(attributeOf(element, 'height') ?? '', 10) || 0,
      });
      if (tag === 'video') return null;
    }
    return {
      node: element,
      regions,
      block: isBlock || !above ? element : above.block,
      blockIndex: isBlock || !above ? noted.index : above.blockIndex,
      link: regions & Region.Link ? (tag === 'a' ? element : (above?.link ?? null)) : null,
      figure,
      elementIndex: noted.index,
      isBlock,
    };
  };
  const noteElement = (element: Element, tag: string, above: Frame | null): PageElement => {
    const names = namesOf(element);
    const noted: PageElement = {
      element,
      index: elements.length,
      tag,
      names,
      parent: above ? above.elementIndex : -1,
      depth: stack.length,
      regions: regionsOf(element, tag, names, above?.regions ?? 0),
      end: elements.length + 1,
      firstBlock: blocks.length,
      endBlock: blocks.length,
    };
    elements.push(noted);
    indexOf.set(element, noted.index);
    return noted;
  };
  const leave = (frame: Frame): void => {
    if (frame.isBlock) flush();
    const noted = elements[frame.elementIndex];
    if (!noted) return;
    noted.end = elements.length;
    // Text of an inline element is still in the open run: its block will be the next one.
    noted.endBlock = blocks.length + (segments.length > 0 ? 1 : 0);
  };

  const first = enter(root, null);
  if (!first) return result;
  stack.push(first);
  let node: Node | null = firstChildOf(root);
  let visited = 0;
  for (;;) {
    if (node && ++visited <= MAX_NODES) {
      const frame = stack[stack.length - 1] as Frame;
      const type = nodeTypeOf(node);
      if (type === 3) {
        const text = rawTextOf(node) ?? '';
        if (text.trim()) {
          run ??= frame;
          segments.push({ text, element: frame.node as Element, inLink: frame.link !== null });
        } else if (segments.length > 0 && text) {
          const last = segments[segments.length - 1] as Segment;
          if (!/\s$/.test(last.text)) segments[segments.length - 1] = { ...last, text: `${last.text} ` };
        }
      } else if (type === 1) {
        const element = node as Element;
        if (localNameOf(element) === 'br') {
          // Two line breaks make a paragraph.
          if (breaks[breaks.length - 1] === segments.length && segments.length > 0) flush();
          else breaks.push(segments.length);
        } else {
          const child = enter(element, frame);
          if (child) {
            stack.push(child);
            node = firstChildOf(element);
            continue;
          }
        }
      }
      node = nextSiblingOf(node);
      continue;
    }
    const done = stack.pop() as Frame;
    leave(done);
    if (stack.length === 0) break;
    node = visited > MAX_NODES ? null : nextSiblingOf(done.node);
  }
  return result;
}

function joinSegments(segments: readonly Segment[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (segments[i] as Segment).text;
  return text;
}

function regionsOf(element: Element, tag: string, names: string, above: RegionSet): RegionSet {
  let regions = above;
  const role = attributeOf(element, 'role');
  switch (tag) {
    case 'nav':
      regions |= Region.Nav;
      break;
    case 'header':
      if (!(above & (Region.Article | Region.Main))) regions |= Region.SiteHeader;
      break;
    case 'footer':
      if (!(above & Region.Article)) regions |= Region.SiteFooter;
      break;
    case 'aside':
      regions |= Region.Aside;
      break;
    case 'figure':
      regions |= Region.Figure;
      break;
    case 'figcaption':
      regions |= Region.Caption;
      break;
    case 'form':
      regions |= Region.Form;
      break;
    case 'button':
      regions |= Region.Button;
      break;
    case 'dialog':
      regions |= Region.Dialog;
      break;
    case 'blockquote':
      regions |= Region.Quote;
      break;
    case 'ul':
    case 'ol':
    case 'dl':
      regions |= Region.List;
      break;
    case 'table':
      regions |= Region.Table;
      break;
    case 'article':
      regions |= Region.Article;
      break;
    case 'main':
      regions |= Region.Main;
      break;
    default:
      if (/^h[1-6]$/.test(tag)) regions |= Region.Heading;
  }
  switch (role) {
    case 'navigation':
    case 'menu':
    case 'menubar':
      regions |= Region.Nav;
      break;
    case 'banner':
      regions |= Region.SiteHeader;
      break;
    case 'contentinfo':
      regions |= Region.SiteFooter;
      break;
    case 'complementary':
      regions |= Region.Aside;
      break;
    case 'dialog':
    case 'alertdialog':
      regions |= Region.Dialog;
      break;
    case 'main':
      regions |= Region.Main;
      break;
    case 'article':
      regions |= Region.Article;
      break;
    case 'button':
      regions |= Region.Button;
      break;
  }
  if (
    hasAttributeNamed(element, 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/.test(attributeOf(element, 'style') ?? '')
  )
    regions |= Region.Hidden;
  // The body's own classes describe the page ("comments-open"), not a region.
  if (names && tag !== 'body' && tag !== 'main' && tag !== 'article') {
    if (COMMENTS.test(names)) regions |= Region.Comments;
    if (TEASER.test(names)) regions |= Region.Teaser;
  }
  return regions;
}
