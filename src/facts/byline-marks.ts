/**
 * What marks an element or a line as an author's: class names, properties, links to an author's page. And what marks a
 * line as a picture's.
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { isOf, LETTER, NUMBER, shapeOf, UNSPACED, UPPER } from '../page/characters';
import { attributeOf, localNameOf, parentElementOf } from '../page/dom';
import { type Page, type PageElement, type PageImage, Region, type Segment, type TextBlock } from '../page/page';
import { squash } from '../page/text';
import type { Zones } from './byline-zones';
import type { CreditContext } from './credit';
import { lower, plain } from './letters';
import { cleanName, looksLikePerson } from './person-names';

/** Scripts in which a whole name is one word. */
const MAX_LENGTH = 400;
const MAX_ELEMENTS = 120;

/** Class names, ids and properties that newsrooms' templates use for an author. */
const AUTHOR_NAMES = pattern('author');
/** Strong ones: the element is for the author and nothing else. */
const STRONG_NAMES = pattern('strongAuthor');
/** Class names of a picture's credit or caption. */
const PICTURE_NAMES = pattern('picture');
const OTHER_NAMES = pattern('noAuthor');
const AUTHOR_LINK = pattern('authorLink');

/** Forms of an author's address that no account, team or register page has. */
const REPORTER_LINK = pattern('reporterLink');

/** Elements named for authors, outermost first as long as they are small. */
export function namedElements(page: Page, article: Article, zones: Zones): PageElement[] {
  const found: PageElement[] = [];
  // Class names repeat by the hundred: each is looked at once.
  const verdicts = new Map<string, boolean>();
  const isNamed = (names: string): boolean => {
    if (!names) return false;
    const known = verdicts.get(names);
    if (known !== undefined) return known;
    const verdict = AUTHOR_NAMES.test(names) && !OTHER_NAMES.test(names);
    verdicts.set(names, verdict);
    return verdict;
  };
  let skipTo = 0;
  for (const element of page.elements) {
    if (element.index < skipTo || element.endBlock <= zones.from || element.firstBlock >= zones.to) continue;
    if (element.endBlock <= element.firstBlock || element.tag === 'body' || element.tag === 'a') continue;
    if ((element.regions & NO_BYLINE & ~SOMETIMES) !== 0) continue;
    if (
      element.tag !== 'address' &&
      !isNamed(element.names) &&
      !/(?:^|\s)(?:author|creator)(?:$|\s)/.test(attributeOf(element.element, 'itemprop') ?? '')
    )
      continue;
    let length = 0;
    for (let b = element.firstBlock; b < element.endBlock && length <= MAX_LENGTH; b++)
      length += page.blocks[b]?.text.length ?? 0;
    if (length > MAX_LENGTH || (article.headline && contains(element, article.headline))) continue;
    found.push(element);
    skipTo = element.end;
    if (found.length >= MAX_ELEMENTS) break;
  }
  return found;
}

/** Regions that hold no byline: other stories', pictures', the site's. */
const NO_BYLINE =
  Region.Nav | Region.SiteFooter | Region.Comments | Region.Teaser | Region.Caption | Region.Button | Region.Dialog;
const SOMETIMES = Region.Caption | Region.Button;

/**
 * May a byline stand in this block? A caption in an `<address>` is that of the author's portrait, and a button that
 * begins "By …" opens the author's card.
 */
export function mayHoldByline(page: Page, block: TextBlock, context: CreditContext): boolean {
  if (block.text.length === 0 || (block.regions & NO_BYLINE & ~SOMETIMES) !== 0) return false;
  if (block.regions & Region.Caption && !isAddress(page, block)) return false;
  return !(block.regions & Region.Button) || context.words.by.at(lower(plain(block.text)), 0) > 0;
}

/** https://html.spec.whatwg.org/multipage/sections.html#the-address-element: how to reach the article's author. */
export const isAddress = (page: Page, block: TextBlock): boolean =>
  ancestors(page, block, 3).some((e) => e.tag === 'address' && e.endBlock - e.firstBlock <= 6);

const contains = (element: PageElement, block: TextBlock): boolean =>
  element.firstBlock <= block.index && block.index < element.endBlock;

/** The text of a block with line breaks between its parts where a reader sees a boundary: at `<br>`, around links, between glued elements. */
export function textWithBreaks(block: TextBlock): string {
  if (block.lines.length > 1) return block.lines.join('\n');
  let text = '';
  let previous: Segment | null = null;
  for (const segment of block.segments) {
    if (previous && previous.element !== segment.element) {
      const glued =
        !/\s$/.test(text) &&
        !/^\s/.test(segment.text) &&
        (text.endsWith('.') || isOf(text.slice(-1), LETTER | NUMBER)) &&
        isOf(segment.text, UPPER);
      const links = previous.inLink && segment.inLink && linkOf(previous.element) !== linkOf(segment.element);
      if (glued || links || areBeside(previous, segment)) text += '\n';
    }
    text += segment.text;
    previous = segment;
  }
  return text.replace(/[^\S\n]+/g, ' ').trim();
}

const TWO_WORDS = /[Aa-c]\s+[Aa-c]/;
/** A whole name in an element of its own, then another element: name and job, name and "write to me". */
const areBeside = (a: Segment, b: Segment): boolean =>
  TWO_WORDS.test(shapeOf(a.text)) &&
  TWO_WORDS.test(shapeOf(b.text)) &&
  a.element !== b.element &&
  parentElementOf(a.element) !== null &&
  parentElementOf(a.element) === parentElementOf(b.element);

export interface AuthorLinks {
  /** `form`: the address has the form of an author's page ("/authors/…"). `name`: it carries the name that the link shows. */
  readonly by: 'form' | 'name' | null;
  /** Names shown by links of the first sort. */
  readonly names: readonly string[];
}

/**
 * Links to an author's page: by the form of the address ("/authors/…"), or because the address carries the name that
 * the link shows ("/ana-pons-4711", "mailto:pons@…"). The latter also holds for sections and topics: those are linked
 * from the site's navigation too.
 */
export function authorLinks(page: Page, blocks: readonly TextBlock[], context: CreditContext): AuthorLinks {
  const texts = new Map<Element, string>();
  for (const block of blocks) {
    for (const segment of block.segments) {
      const link = segment.inLink ? linkOf(segment.element) : null;
      if (link) texts.set(link, `${texts.get(link) ?? ''}${segment.text}`);
    }
  }
  const names: string[] = [];
  let by: AuthorLinks['by'] = null;
  for (const [link, text] of texts) {
    const href = attributeOf(link, 'href');
    const name = withoutOpening(cleanName(text), context);
    const isName =
      (/\s/.test(name) || (UNSPACED.test(name) && REPORTER_LINK.test(pathOf(href)))) &&
      looksLikePerson(name, { words: context.words, trusted: true });
    if (/(?:^|\s)author(?:$|\s)/i.test(attributeOf(link, 'rel') ?? '') || AUTHOR_LINK.test(pathOf(href))) {
      by = 'form';
      if (isName && !context.publishers.has(squash(name))) names.push(name);
    } else if (!by && isName && href && carriesName(href, name) && !isSection(page, href, name)) by = 'name';
  }
  return { by, names };
}

/** Linked from the site's navigation too, or part of the story's own address: a section or a topic, no author. */
const isSection = (page: Page, href: string, name: string): boolean =>
  siteLinks(page).has(pathOf(href)) || carriesName(decoded(page.url.pathname), name);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const siteLinksOf = new WeakMap<Page, ReadonlySet<string>>();

/** Paths linked from header, footer and navigation. */
function siteLinks(page: Page): ReadonlySet<string> {
  const known = siteLinksOf.get(page);
  if (known) return known;
  const links = page.links.filter((link) => {
    const regions = page.elements[page.indexOf.get(link) ?? -1]?.regions ?? 0;
    return (regions & (Region.Nav | Region.SiteHeader | Region.SiteFooter)) !== 0;
  });
  const paths = new Set(links.map((link) => pathOf(attributeOf(link, 'href'))));
  siteLinksOf.set(page, paths);
  return paths;
}

/** "Por Ana Pons" in one link: without the word that opens the byline, or closes it. */
function withoutOpening(name: string, context: CreditContext): string {
  const length = context.words.by.at(lower(plain(name)), 0);
  const rest = length > 0 ? name.slice(length).replace(/^[\s:：]{1,3}/, '') : name;
  // "김민지 기자": the job behind the name.
  const [first = '', job, more] = rest.split(' ');
  return job && !more && UNSPACED.test(first) && context.words.after.has(job) ? first : rest;
}

/** Does an address carry the first and the last word of a name? */
function carriesName(href: string, name: string): boolean {
  if (href.startsWith('#')) return false;
  const words = name.split(/[\s-]+/).map(squash);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const address = squash(
    decoded(href)
      .slice(0, 300)
      .replace(/^(?:https?:)?\/\/[^/]*/i, ''),
  );
  const at = first.length > 1 ? address.indexOf(first) : -1;
  return last.length > 2 && at >= 0 && address.indexOf(last, at + first.length) >= 0;
}

function linkOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let n = 0; at && n < 6; n++) {
    if (localNameOf(at) === 'a') return at;
    at = parentElementOf(at);
  }
  return null;
}

/** Path of an address, without its host: "https://people.example/" is no author page. */
function pathOf(href: string | null): string {
  if (!href) return '';
  return href
    .slice(0, 300)
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '');
}

/** Does the line stand under a picture, or in an element named for one? */
export function belongsToPicture(page: Page, block: TextBlock): boolean {
  if (ancestors(page, block, 2).some((e) => PICTURE_NAMES.test(e.names) && e.endBlock - e.firstBlock <= 4)) return true;
  return page.images.some((i) => (i.blocksBefore === block.index || i.blocksBefore === block.index - 1) && !isSmall(i));
}

const isSmall = (image: PageImage): boolean => (image.width > 0 && image.width < 100) || image.kind === 'svg';

/** Is the element for the author and nothing else, by its class names? */
export const isStrongName = (names: string): boolean => STRONG_NAMES.test(names) && !OTHER_NAMES.test(names);

/** Named for the author: a small element around the line, or the inline element with which it begins. */
export function isNamed(page: Page, block: TextBlock): boolean {
  if (ancestors(page, block, 3).some((e) => isStrongName(e.names) && e.endBlock - e.firstBlock <= 6)) return true;
  const first = block.segments.find((s) => s.text.trim() !== '')?.element;
  const inline = first && first !== block.element ? page.elements[page.indexOf.get(first) ?? -1] : undefined;
  return inline !== undefined && isStrongName(inline.names);
}

export function isProperty(page: Page, block: TextBlock, element: PageElement | null): boolean {
  const around = element ? [element, ...ancestors(page, block, 2)] : ancestors(page, block, 2);
  return (
    around.some((e) => /(?:^|\s)author(?:$|\s)/.test(attributeOf(e.element, 'itemprop') ?? '')) ||
    block.segments.some((s) => /(?:^|\s)author(?:$|\s)/.test(attributeOf(s.element, 'itemprop') ?? ''))
  );
}

function ancestors(page: Page, block: TextBlock, count: number): PageElement[] {
  const found: PageElement[] = [];
  let at = page.elements[block.elementIndex];
  while (at && found.length < count && at.tag !== 'body') {
    found.push(at);
    at = page.elements[at.parent];
  }
  return found;
}
