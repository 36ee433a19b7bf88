/**
 * Which part of the page an element opens: by its tag (HTML standard, sectioning and interactive content), its role
 * (WAI-ARIA landmarks) and, where publishers have only naming to go by, its class and id.
 *
 * Example: `<div class="comments-area">` → `Region.Comments`.
 */
import { fromKnowledge } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import { attributeOf, hasAttributeNamed } from './dom';
import { Region, type RegionSet, type Segment, type TextBlock } from './page';

const BY_TAG = new Map<string, number>(
  Object.entries({
    nav: Region.Nav,
    menu: Region.Nav,
    aside: Region.Aside,
    figure: Region.Figure,
    figcaption: Region.Caption,
    form: Region.Form,
    button: Region.Button,
    dialog: Region.Dialog,
    blockquote: Region.Quote,
    ul: Region.List,
    ol: Region.List,
    dl: Region.List,
    table: Region.Table,
    article: Region.Article,
    main: Region.Main,
    h1: Region.Heading,
    h2: Region.Heading,
    h3: Region.Heading,
    h4: Region.Heading,
    h5: Region.Heading,
    h6: Region.Heading,
  }),
);

const BY_ROLE: Readonly<Record<string, number>> = {
  navigation: Region.Nav,
  menu: Region.Nav,
  menubar: Region.Nav,
  banner: Region.SiteHeader,
  contentinfo: Region.SiteFooter,
  complementary: Region.Aside,
  dialog: Region.Dialog,
  alertdialog: Region.Dialog,
  main: Region.Main,
  article: Region.Article,
  button: Region.Button,
};

// Names are lower case, words in them divided by space, hyphen or underscore.
const COMMENTS = pattern('commentsBox');
const TEASER = pattern('teaserBox');
const NOTICE = pattern('noticeBox');
const SIDE = /(?:^|\s)(?:[a-z]{1,12}[_-]){0,2}(?:side-?bar|right-?rail|aside)(?:$|[\s_-])/;
/** "content-with-sidebar" is the content. */
const BESIDE = /(?:with|has|no|and|without|main)-{1,2}(?:side-?bar|right-?rail|aside)/;
/** Utility classes that mean `display: none` (Tailwind, Bootstrap) where no companion shows it again at some width. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|hide)(?:\s|$)/;
const SHOWN_AGAIN = /(?:^|\s)(?:\w{2,3}:|visible-|d-\w{2,3}-|show-)/;
const HIDDEN_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

// Many elements share their names: each is looked at once.
const regionsOfNames = fromKnowledge(() => new Map<string, RegionSet>());
const MAX_REMEMBERED = 3000;

function regionsByName(names: string): RegionSet {
  const short = names.length > 500 ? names.slice(0, 500) : names;
  const byName = regionsOfNames();
  const known = byName.get(short);
  if (known !== undefined) return known;
  let regions = 0;
  if (COMMENTS.test(short)) regions |= Region.Comments;
  if (TEASER.test(short)) regions |= Region.Teaser;
  if (NOTICE.test(short)) regions |= Region.Notice;
  if (SIDE.test(short) && !BESIDE.test(short)) regions |= Region.Aside;
  if (HIDDEN_CLASS.test(short) && !SHOWN_AGAIN.test(short)) regions |= Region.Hidden;
  if (byName.size >= MAX_REMEMBERED) byName.clear();
  byName.set(short, regions);
  return regions;
}

/** What an element opens by its tag alone; see `ownRegions`. */
export function tagRegions(tag: string, above: RegionSet): RegionSet {
  if (tag === 'header') return above & (Region.Article | Region.Main) ? 0 : Region.SiteHeader;
  if (tag === 'footer') return above & Region.Article ? 0 : Region.SiteFooter;
  return BY_TAG.get(tag) ?? 0;
}

/**
 * @param element the element
 * @param tag its tag name
 * @param names class names and id, lower case
 * @param above regions of its parent
 * @returns what the element itself opens, without what it stands in
 */
export function ownRegions(element: Element, tag: string, names: string, above: RegionSet): RegionSet {
  let regions = tagRegions(tag, above);
  const role = attributeOf(element, 'role');
  if (role && Object.hasOwn(BY_ROLE, role)) regions |= BY_ROLE[role] ?? 0;
  if (hasAttributeNamed(element, 'hidden')) regions |= Region.Hidden;
  const style = attributeOf(element, 'style');
  if (style && HIDDEN_STYLE.test(style.length > 2000 ? style.slice(0, 2000) : style)) regions |= Region.Hidden;
  // The names of <body>, <main> and <article> describe the page ("comments-open"), not a part of it.
  if (names && tag !== 'body' && tag !== 'main' && tag !== 'article') regions |= regionsByName(names);
  return regions;
}

/** Regions whose text is never a story's. A wrapper around the whole page opens one of them by accident now and then. */
export const NOT_STORY =
  Region.Nav |
  Region.SiteHeader |
  Region.SiteFooter |
  Region.Aside |
  Region.Figure |
  Region.Caption |
  Region.Form |
  Region.Button |
  Region.Dialog |
  Region.Hidden |
  Region.Comments |
  Region.Teaser |
  Region.Notice;

/** Of these, what may in earnest hold more text than the story does: only the headline inside shows the accident. */
const MAY_BE_LARGE = Region.Comments | Region.Dialog | Region.Hidden | Region.Notice;

interface Node {
  readonly tag: string;
  readonly parent: number;
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly end: number;
  readonly index: number;
  regions: RegionSet;
}
interface Text extends Pick<TextBlock, 'index' | 'level' | 'linkLength' | 'text' | 'segments'> {
  regions: RegionSet;
}

/**
 * Takes back regions that a wrapper opened by accident: a page that stands as a whole in one `<form>` (ASP.NET), in an
 * `<aside>`, in `<div hidden>` until a script shows it, in `<div class="has-comments">`. An element that holds most of
 * the page's prose is no navigation and no teaser.
 *
 * @param own what each element opens itself, by element index
 * @param innermost gives the index of the element around a piece of text
 * @param title the page's title, to know the headline by
 */
export function settleRegions(
  elements: readonly Node[],
  own: RegionSet[],
  blocks: readonly Text[],
  innermost: (segment: Segment) => number,
  title: string,
): void {
  const mass = proseBefore(blocks);
  const all = mass[blocks.length] ?? 0;
  if (all === 0) return;
  const headline = likelyHeadline(blocks, title);
  let changed = false;
  for (const e of elements) {
    const opened = (own[e.index] ?? 0) & NOT_STORY;
    if (!opened || e.endBlock <= e.firstBlock) continue;
    const held = (mass[e.endBlock] ?? 0) - (mass[e.firstBlock] ?? 0);
    const holdsHeadline = headline >= e.firstBlock && headline < e.endBlock;
    if (held < all * (holdsHeadline ? 0.2 : 0.5)) continue;
    const accident = holdsHeadline ? opened : opened & ~MAY_BE_LARGE;
    if (!accident) continue;
    own[e.index] = (own[e.index] ?? 0) & ~accident;
    changed = true;
  }
  if (!changed) return;
  for (const e of elements) {
    const above = e.parent >= 0 ? (elements[e.parent]?.regions ?? 0) : 0;
    e.regions = (own[e.index] ?? 0) | (above & ~Region.Link) | (e.regions & Region.Link);
  }
  for (const b of blocks)
    b.regions = b.segments.reduce((r, s) => r & (elements[innermost(s)]?.regions ?? 0), ~Region.Link);
}

/** Running total of prose: characters of long blocks that are not made of links, before each block. */
function proseBefore(blocks: readonly Text[]): Float64Array {
  const mass = new Float64Array(blocks.length + 1);
  for (const b of blocks) {
    const prose = b.level === 0 && b.text.length > 60 && b.linkLength < b.text.length * 0.4 ? b.text.length : 0;
    mass[b.index + 1] = (mass[b.index] ?? 0) + prose;
  }
  return mass;
}

/** The first heading that the title repeats, else the first h1; -1 when there is none. */
function likelyHeadline(blocks: readonly Text[], title: string): number {
  const same = blocks.find((b) => b.level > 0 && b.text.length >= 12 && title.includes(b.text));
  return (same ?? blocks.find((b) => b.level === 1))?.index ?? -1;
}
