/**
 * Where the story's own pictures stand, and the text that stands with each: its figure, or the largest box around it
 * that holds nothing but this picture and its words. Author portraits, teasers, logos, related stories, comments and
 * ads are left out.
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { attributeOf } from '../page/dom';
import { holds, metaContent, type Page, type PageElement, type PageImage, Region, type TextBlock } from '../page/page';
import { bare } from '../page/text';
import { AD_BOX, CAPTION_BOX, CARD, CREDIT_BOX, NOT_A_PICTURE, PERSON_BOX, VIDEO_BOX } from './photo-credits-naming';

/** A place where a picture of the story stands, or stood before a script took it. */
export interface PictureSpot {
  /** Null where a caption is left and the picture comes by script. */
  readonly image: PageImage | null;
  /** The box that holds the picture and its words. */
  readonly box: PageElement;
  /** Blocks of text in the box, and a bare credit line behind it. */
  readonly blocks: readonly TextBlock[];
}

const ELSEWHERE = Region.Nav | Region.SiteHeader | Region.SiteFooter | Region.Form | Region.Comments | Region.Teaser;

const MAX_TEXT = 900;
const MAX_BLOCKS = 10;
const MAX_CLIMB = 8;
/** Pictures looked at; a page with more is an album or an attack. */
const MAX_IMAGES = 400;
const MAX_SPOTS = 120;

/** @returns the places of the story's own pictures, in page order */
export function findPictureSpots(page: Page, article: Article): PictureSpot[] {
  const zone = zoneOf(article);
  const text = paragraphBlocks(page, article);
  const spots: PictureSpot[] = [];
  const taken = new Set<number>();
  for (const image of page.images.slice(0, MAX_IMAGES)) {
    if (spots.length >= MAX_SPOTS) break;
    if (!isOwnPicture(page, article, zone, image)) continue;
    const box = boxOf(page, article, image, text);
    const blocks = wordsIn(page, box, taken);
    for (const behind of linesBehind(page, box, image, text))
      if (!taken.has(behind.index) && !isChrome(behind)) blocks.push(behind);
    for (const block of blocks) taken.add(block.index);
    spots.push({ image, box, blocks });
  }
  for (const box of orphanCaptions(page, zone, taken)) {
    if (spots.length >= MAX_SPOTS) break;
    const blocks = wordsIn(page, box, taken);
    if (blocks.length === 0) continue;
    for (const block of blocks) taken.add(block.index);
    spots.push({ image: null, box, blocks });
  }
  return spots.sort((a, b) => a.box.index - b.box.index);
}

const wordsIn = (page: Page, box: PageElement, taken: ReadonlySet<number>): TextBlock[] =>
  page.blocks
    .slice(box.firstBlock, box.endBlock)
    .filter((b) => !taken.has(b.index) && !isChrome(b) && !isButtonText(page, b, box) && !isLinkOnly(page, b));

/** A line that is a link as a whole is a teaser's or a byline's, unless it is a caption. */
const isLinkOnly = (page: Page, block: TextBlock): boolean =>
  block.linkLength >= block.text.length * 0.9 && block.linkLength > 0 && !isPictureLine(page, block);

/** Blocks between which the story stands. */
interface Zone {
  readonly first: number;
  readonly last: number;
  readonly headline: number;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  /** Regions that are the story's after all: its headline stands in them (a `<header>` around the article's head). */
  readonly allowed: number;
}

function zoneOf(article: Article): Zone {
  const firstParagraph = article.paragraphs[0]?.index ?? article.body.firstBlock;
  const lastParagraph = article.paragraphs[article.paragraphs.length - 1]?.index ?? article.body.endBlock;
  const headline = article.headline?.index ?? firstParagraph;
  // A lead picture may stand above the headline, below the site's header.
  const first = Math.max(0, Math.min(headline, article.root.firstBlock, firstParagraph) - 15);
  const allowed = article.headline?.regions ?? 0;
  const last = Math.max(article.body.endBlock, lastParagraph + 1);
  return { first, last, headline, firstParagraph, lastParagraph, allowed };
}

/** The story's paragraphs, without lines that are a picture's words. */
function paragraphBlocks(page: Page, article: Article): ReadonlySet<number> {
  const found = new Set<number>();
  for (const p of article.paragraphs) if (!isPictureLine(page, p)) found.add(p.index);
  return found;
}

/** Is the block a caption or a credit by tag, naming, or a picture label of its own? */
function isPictureLine(page: Page, block: TextBlock): boolean {
  if (block.regions & (Region.Caption | Region.Figure)) return true;
  let at = page.elements[block.elementIndex];
  for (let i = 0; at && i < 3; i++) {
    if (CAPTION_BOX.test(at.names) || CREDIT_BOX.test(at.names)) return true;
    at = page.elements[at.parent];
  }
  if (block.text.length > 600) return false;
  if (block.text.length < 100 && MADE_BY.test(block.text)) return true;
  // The label begins an element of its own, or the line.
  return block.segments.some((s) => {
    const starts = s.text.split(/\n| [|•–—-] /).map((line) => line.trimStart().slice(0, 40));
    const at = starts.findIndex((start) => PICTURE_LABEL.test(start));
    if (at < 0) return false;
    return s === block.segments[0] && starts.slice(0, at).every((line) => !line) ? block.text.length < 160 : true;
  });
}

/** Labels that only pictures have, in most languages; the full list is in the languages' `credits`. */
const PICTURE_LABEL = pattern('pictureLabel');
const GALLERY = pattern('gallery');

/** "… 李明 摄": how a caption in a paragraph of its own ends in Chinese and Japanese. */
const MADE_BY = pattern('madeBy');

const isChrome = (block: TextBlock): boolean =>
  (block.regions & (Region.Form | Region.Nav)) !== 0 || (block.level > 0 && block.level < 3);

/** Text of a button that is not the one around the picture (a picture often stands in a "zoom" button). */
function isButtonText(page: Page, block: TextBlock, box: PageElement): boolean {
  if (!(block.regions & Region.Button)) return false;
  let at = page.elements[block.elementIndex];
  while (at && at.index > box.index) {
    if (at.tag === 'button' || attributeOf(at.element, 'role') === 'button') return true;
    at = page.elements[at.parent];
  }
  return false;
}

function isOwnPicture(page: Page, article: Article, zone: Zone, image: PageImage): boolean {
  const at = image.blocksBefore;
  if (at < zone.first || at > zone.last) return false;
  const inBody = holds(article.body, image.elementIndex);
  const inRoot = holds(article.root, image.elementIndex);
  if (at > zone.lastParagraph + 1 && !inBody) return false;
  const element = page.elements[image.elementIndex];
  if (!element) return false;
  const inCaptioned = image.figure !== null || inBody;
  if (image.regions & ELSEWHERE & ~(inBody ? Region.Form : 0) & ~zone.allowed) return false;
  if (image.regions & Region.Aside && !(inBody && (image.figure || inRoot))) return false;
  if (!inRoot && at < zone.headline && !isLeadPicture(page, image)) return false;
  if (isSmallOrSign(image)) return false;
  if (image.link && leadsElsewhere(page, image.link)) return false;
  const around = namesAround(page, element, inCaptioned ? 4 : 6, article);
  if (PERSON_BOX.test(around) || AD_BOX.test(around)) return false;
  // A video's poster counts where it leads the story.
  if ((image.kind === 'video' || VIDEO_BOX.test(around)) && at > zone.firstParagraph) return false;
  if (CARD.test(around) && !inBody && !isLeadPicture(page, image)) return false;
  return !(image.kind === 'video' && !image.src && !image.figure);
}

/** Names of the elements around a picture, up to the article's root. */
function namesAround(page: Page, element: PageElement, levels: number, article: Article): string {
  let names = element.names;
  let at = page.elements[element.parent];
  for (let i = 0; at && i < levels && at.index !== article.root.index && at.index !== article.body.index; i++) {
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article') break;
    // A long name is the slug of something in it, not a kind of box.
    names += ` ${at.names.replace(/\S{41,}/g, '').slice(0, 200)}`;
    at = page.elements[at.parent];
  }
  return names;
}

function isSmallOrSign(image: PageImage): boolean {
  if ((image.width > 0 && image.width < 90) || (image.height > 0 && image.height < 60)) return true;
  const src = image.src ?? '';
  if (/\.svg(?:[?#]|$)/i.test(src)) return true;
  const path = src.split(/[?#]/)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (!src.startsWith('data:') && NOT_A_PICTURE.test(file)) return true;
  return /^(?:logo|icon|avatar|profile picture|author)\b/i.test(image.alt);
}

/** Is this link to another page, as a teaser's is? A picture may link to its own larger version or to a gallery. */
function leadsElsewhere(page: Page, link: Element): boolean {
  const href = attributeOf(link, 'href')?.trim() ?? '';
  if (!href || href.startsWith('#') || /^javascript:/i.test(href)) return false;
  try {
    const url = new URL(href, page.url);
    if (/\.(?:jpe?g|png|webp|gif|avif)$/i.test(url.pathname)) return false;
    if (url.pathname.startsWith(page.url.pathname) && page.url.pathname.length > 8) return false;
    if (GALLERY.test(url.pathname)) return false;
    return url.pathname.length > 1;
  } catch {
    return false;
  }
}

/** The picture which the page's metadata shows for the story, by its file. */
function isLeadPicture(page: Page, image: PageImage): boolean {
  if (image.figure || image.width >= 500) return true;
  const lead = metaContent(page, 'og:image', 'twitter:image', 'og:image:url');
  const file = fileOf(image.src);
  return file !== null && lead !== null && fileOf(lead) === file;
}

/** File name of an address without size marks: the same picture in two sizes has one. */
export function fileOf(src: string | null): string | null {
  if (!src || src.startsWith('data:')) return null;
  const path = src.split(/[?#]/)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  const bareName = name.replace(/[-_]\d{2,4}x\d{2,4}$|[-_]scaled$|@\dx$/, '');
  return bareName.length > 3 ? bareName.toLowerCase() : path.toLowerCase();
}

/** Climbs from the picture to the largest box that holds only it and its words. */
function boxOf(page: Page, article: Article, image: PageImage, text: ReadonlySet<number>): PageElement {
  let box = page.elements[image.elementIndex] as PageElement;
  for (let i = 0; i < MAX_CLIMB; i++) {
    // A figure, or a box with a caption in it, is complete.
    if (box.endBlock > box.firstBlock && (box.tag === 'figure' || hasCaption(page, box))) break;
    const parent = page.elements[box.parent];
    if (!parent || parent.index === article.body.index || parent.index === article.root.index) break;
    if (/^(?:body|main|article|section)$/.test(parent.tag) && parent.endBlock - parent.firstBlock > 3) break;
    if (parent.endBlock - parent.firstBlock > MAX_BLOCKS) break;
    if (!holdsOnlyThis(page, article, parent, image, text)) break;
    box = parent;
  }
  return box;
}

function hasCaption(page: Page, box: PageElement): boolean {
  for (let b = box.firstBlock; b < box.endBlock; b++) {
    const block = page.blocks[b];
    const names = block ? (page.elements[block.elementIndex]?.names ?? '') : '';
    if (block && (block.regions & Region.Caption || CAPTION_BOX.test(names))) return true;
  }
  return false;
}

function holdsOnlyThis(
  page: Page,
  article: Article,
  box: PageElement,
  image: PageImage,
  text: ReadonlySet<number>,
): boolean {
  let length = 0;
  for (let b = box.firstBlock; b < box.endBlock; b++) {
    const block = page.blocks[b];
    if (!block) continue;
    if (text.has(b) || b === article.headline?.index) return false;
    length += block.text.length;
  }
  if (length > MAX_TEXT) return false;
  // A box with a date in it is a byline's or a teaser's.
  if (box.tag !== 'figure' && page.times.some((t) => holds(box, page.indexOf.get(t) ?? -1))) return false;
  // Pictures are in page order: look at the neighbours only.
  for (const step of [-1, 1]) {
    for (let i = image.index + step; ; i += step) {
      const other = page.images[i];
      if (!other || !holds(box, other.elementIndex)) break;
      if (!samePicture(image, other)) return false;
    }
  }
  return true;
}

/** The same picture again: for another screen size, or as a placeholder until the real one loads. */
function samePicture(a: PageImage, b: PageImage): boolean {
  if (isSmallOrSign(b)) return true;
  if (fileOf(a.src) !== null && fileOf(a.src) === fileOf(b.src)) return true;
  if (a.alt && bare(a.alt) === bare(b.alt)) return true;
  const isPlaceholder = [a, b].some((i) => !i.src || i.src.startsWith('data:'));
  return isPlaceholder && a.figure === b.figure && (a.figure !== null || Math.abs(a.elementIndex - b.elementIndex) < 7);
}

/**
 * Lines directly behind the box that belong to it: "(Photo: X)" in a paragraph of its own; or a caption which looks
 * like a paragraph, and then a credit.
 */
function linesBehind(page: Page, box: PageElement, image: PageImage, text: ReadonlySet<number>): TextBlock[] {
  const first = page.blocks[box.endBlock];
  const second = page.blocks[box.endBlock + 1];
  const nextImage = page.images.find((i) => i.index > image.index && !holds(box, i.elementIndex));
  const free = (b: TextBlock | undefined): b is TextBlock =>
    b !== undefined &&
    b.level === 0 &&
    b.text.length <= 300 &&
    (b.regions & (ELSEWHERE | Region.Button)) === 0 &&
    (!nextImage || nextImage.blocksBefore > b.index);
  if (!free(first)) return [];
  const named = (b: TextBlock): boolean => {
    const names = page.elements[b.elementIndex]?.names ?? '';
    return CAPTION_BOX.test(names) || CREDIT_BOX.test(names);
  };
  if (!text.has(first.index))
    return box.endBlock === box.firstBlock || named(first) || isPictureLine(page, first) ? [first] : [];
  const isCredit = (b: TextBlock): boolean =>
    b.text.length < 100 && (isPictureLine(page, b) || SOURCE_LINE.test(b.text));
  return box.endBlock === box.firstBlock && free(second) && !text.has(second.index) && isCredit(second)
    ? [first, second]
    : [];
}
const SOURCE_LINE = pattern('sourceLine');

/** Captions in the story whose picture is not in the document. */
function orphanCaptions(page: Page, zone: Zone, taken: ReadonlySet<number>): PageElement[] {
  const found: PageElement[] = [];
  let inside = -1;
  const end = Math.min(Math.max(zone.last, zone.lastParagraph + 10), page.blocks.length);
  for (let b = zone.first; b < end; b++) {
    const block = page.blocks[b];
    if (
      !block ||
      taken.has(b) ||
      block.regions & (ELSEWHERE | Region.Aside) & ~zone.allowed ||
      block.text.length > MAX_TEXT
    )
      continue;
    if (block.elementIndex < inside || block.regions & Region.Quote) continue;
    // "© X" between headline and text is the opening picture's; behind the text it is the site's.
    const isLeadCopyright = b < zone.firstParagraph && block.text.length < 100 && block.text.startsWith('©');
    const labelled =
      isLeadCopyright ||
      (isPictureLine(page, block) && block.text.length < 300 && block.linkLength < block.text.length * 0.6);
    const box = captionBoxAround(page, block) ?? (labelled ? page.elements[block.elementIndex] : undefined);
    if (b >= zone.last && !labelled) continue;
    if (!box || box.endBlock - box.firstBlock > MAX_BLOCKS) continue;
    if (b < zone.headline && !(block.regions & (Region.Caption | Region.Figure)) && !isPictureLine(page, block))
      continue;
    const quotes = page.blocks.slice(box.firstBlock, box.endBlock).some((q) => q.regions & Region.Quote);
    inside = box.end;
    // Outside captions "credits" names bylines, and "copyright" the site's own line: only a picture's label counts.
    const isTrusted =
      (block.regions & (Region.Figure | Region.Caption)) !== 0 || holdsCaptionName(page, box) || labelled;
    const isSiteNotice = !(block.regions & (Region.Figure | Region.Caption)) && SITE_NOTICE.test(block.text);
    if (!quotes && isTrusted && !isSiteNotice && !isInPersonOrAd(page, box) && !isInVideo(page, box, b, zone))
      found.push(box);
  }
  return found;
}

const holdsCaptionName = (page: Page, box: PageElement): boolean => {
  for (let at: PageElement | undefined = box, i = 0; at && i < 3; i++, at = page.elements[at.parent])
    if (CAPTION_BOX.test(at.names)) return true;
  return false;
};

/** The site's own copyright line. */
const SITE_NOTICE = pattern('siteNotice');

/** Does the caption belong to a video that does not lead the story? */
function isInVideo(page: Page, box: PageElement, block: number, zone: Zone): boolean {
  if (block <= zone.firstParagraph) return false;
  let at: PageElement | undefined = box;
  for (let i = 0; at && i < 5; i++) {
    if (VIDEO_BOX.test(at.names)) return true;
    at = page.elements[at.parent];
  }
  return false;
}

/** The outermost of the near elements around a block that is a caption by tag or naming. */
function captionBoxAround(page: Page, block: TextBlock): PageElement | null {
  let best: PageElement | null = null;
  let at = page.elements[block.elementIndex];
  for (let i = 0; at && i < 4; i++) {
    if (at.tag === 'body' || at.tag === 'article' || at.tag === 'main') break;
    if (at.tag === 'figcaption' || at.tag === 'figure' || CAPTION_BOX.test(at.names) || CREDIT_BOX.test(at.names))
      best = at;
    if (at.tag === 'figure') break;
    at = page.elements[at.parent];
  }
  return best;
}

/** Does a caption stand in an author's box or an ad? Its own names may hold "author"; the boxes around it decide. */
function isInPersonOrAd(page: Page, box: PageElement): boolean {
  const isCaption = box.tag === 'figcaption' || CAPTION_BOX.test(box.names) || CREDIT_BOX.test(box.names);
  let outer = isCaption ? page.elements[box.parent] : box;
  for (let i = 0; outer && i < 4 && !/^(?:body|main|article)$/.test(outer.tag); i++) {
    if (PERSON_BOX.test(outer.names) || AD_BOX.test(outer.names)) return true;
    outer = page.elements[outer.parent];
  }
  return false;
}
