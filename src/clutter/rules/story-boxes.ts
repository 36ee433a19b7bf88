/**
 * Boxes in the story's frame that hold none of it: rows of buttons, cards and links to other pages of the site, tags,
 * invitations – in whatever words. What is plain text stays (a note, a correction, a signature), as do pictures and
 * embeds with the controls that stand beside them, sources, and who wrote it.
 *
 * Only where the body found is beyond doubt (`ground.sure`): elsewhere such a box may hold the story.
 */
import { pattern } from '../../data/patterns/pattern';
import { attributeOf, select } from '../../page/dom';
import { type PageElement, Region } from '../../page/page';
import type { ClutterCategory } from '../../report';
import type { ControlMeasure } from '../controls';
import type { Ground, Measure } from '../ground';
import { isLoneHeading, isUnfilled } from './after-story';
import { type Proposal, propose, type Rule } from './rule';

/** Where a box stands: between headline and text, between paragraphs, after the last one. */
type Zone = 'head' | 'text' | 'after';

/** Elements that are lines or parts of the text's own structure, never boxes in it. */
const TEXT_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote figcaption table thead tbody tr td th pre details summary time address dl dt dd main cite q'.split(
    ' ',
  ),
);
const INLINE = new Set('a span b strong i em small sup sub u font abbr mark label time code'.split(' '));
const PLAYERS = 'audio, video, canvas, object, embed, iframe, table, input[type="password"], [role="search"]';
/** Opens what is folded away – of the story, perhaps. */
const OPENS = pattern('opens');
const ABOUT_AUTHORS = pattern('aboutAuthors');

/** A player's own buttons. */
const PLAYER = pattern('player');
const COPYRIGHT = /©|\(c\) ?(?:19|20)\d\d|copyright/i;

export const findStoryBoxes: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  if (!ground.sure) return found;
  const { elements } = ground.page;
  const { root } = ground.article;
  for (let i = root.index + 1; i < root.end; ) {
    const e = elements[i] as PageElement;
    if (
      ground.insideFurniture(e) ||
      e.regions & (Region.Table | Region.Hidden | Region.Dialog) ||
      PLAYER.test(e.names)
    ) {
      i = e.end;
      continue;
    }
    if (ground.isHeld(e) || ground.maybeStory(e)) {
      // A picture or an embed with what stands beside it is left whole: its buttons are needed to see it.
      i = ground.holdsStory(e) ? i + 1 : e.end;
      continue;
    }
    if (!isStrange(ground, e)) {
      i = isSplit(e) ? i + 1 : e.end;
      continue;
    }
    i = e.end;
    found.push(propose(ground, e, categoryOf(ground.controls.measure(e)), 'story-box'));
  }
  return found;
};

/** A wrapper whose parts are looked at one by one. */
const isSplit = (e: PageElement): boolean => !TEXT_TAGS.has(e.tag) && e.endBlock - e.firstBlock > 1;

/** The next line of the story's frame is plain text, perhaps its own: credits, notes. */
function standsOverText({ page, article }: Ground, e: PageElement): boolean {
  const next = e.endBlock < article.root.endBlock ? page.blocks[e.endBlock] : undefined;
  return next !== undefined && next.level === 0 && next.linkLength < next.text.length * 0.5;
}

function zoneOf({ article, last }: Ground, e: PageElement): Zone {
  const { paragraphs, lead, body } = article;
  if (e.firstBlock > last) return 'after';
  const first = paragraphs[lead.length]?.index ?? body.firstBlock;
  return e.endBlock <= first ? 'head' : 'text';
}

function isStrange(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (
    m.text === 0 ||
    m.text > 3000 ||
    ground.controls.measure(e).continuations > 0 ||
    ground.policyLinks(e) >= 2 ||
    ground.isFurniture(e)
  )
    return false;
  const controls = ground.controls.measure(e);
  const zone = zoneOf(ground, e);
  if (zone !== 'head' && isUnfilled(ground, e)) return !ABOUT_AUTHORS.test(e.names);
  if (zone === 'after' && isLoneHeading(ground, e)) return !ABOUT_AUTHORS.test(e.names) && !standsOverText(ground, e);
  if (controls.ownLinks + controls.promotions + controls.fragments + controls.buttons + controls.fields === 0)
    return false;
  const fits = zone === 'head' ? fitsHead : zone === 'text' ? fitsText : fitsAfter;
  if (!fits(ground, e, m, controls)) return false;
  for (let b = e.firstBlock; b < e.endBlock; b++) if (COPYRIGHT.test(ground.page.blocks[b]?.text ?? '')) return false;
  return !ABOUT_AUTHORS.test(e.names) && !mayOpen(ground, e, controls) && select(e.element, PLAYERS).length === 0;
}

/** Between headline and text stand byline, dates and section: only buttons are none of them. */
function fitsHead(ground: Ground, e: PageElement, m: Measure, controls: ControlMeasure): boolean {
  if (controls.authors > 0 || controls.sources > 0 || controls.ownLinks > 0 || m.text > 200) return false;
  // "By Ines Lark" may be a link that only runs a script.
  if (controls.buttons + controls.promotions === 0) return false;
  return ground.clickable(e) >= m.text * 0.8;
}

/** Between paragraphs: links within the site and buttons, with few words around them. */
function fitsText(ground: Ground, e: PageElement, m: Measure, controls: ControlMeasure): boolean {
  if (TEXT_TAGS.has(e.tag) || isInline(ground, e) || m.prose > 0 || controls.sources > 0 || controls.authors > 0)
    return false;
  // A sentence that is one link is the story's; a headline ends without a full stop.
  if (controls.buttons === 0 && isSentence(ground, e)) return false;
  // A picture, or ways to a shop: what the story recommends.
  if (controls.ownLinks + controls.buttons + controls.fields === 0 && recommends(ground, e)) return false;
  // Several places on this page: a table of contents.
  if (controls.fragments > 1 && controls.buttons === 0) return false;
  return ground.clickable(e) >= m.text * 0.5;
}

/** Below the text stand notes, too: what is headed and links away, or is mostly links, is none. */
function fitsAfter(ground: Ground, e: PageElement, m: Measure, controls: ControlMeasure): boolean {
  const others = controls.ownLinks + controls.promotions + controls.buttons;
  if ((controls.authors > 0 && controls.authors >= others) || controls.sources > others) return false;
  if (m.prose > m.storyLinks * 1.5 + 0.5) return false;
  const share = ground.clickable(e) / m.text;
  if (TEXT_TAGS.has(e.tag) || isInline(ground, e)) return share >= 0.8 && !isSentence(ground, e);
  return share >= 0.5 || (share >= 0.2 && isHeaded(ground, e));
}

function recommends(ground: Ground, e: PageElement): boolean {
  for (let i = e.index; i < e.end; i++) {
    const inner = ground.at(i);
    if (inner?.tag === 'img') return true;
    if (inner?.tag === 'a' && /\bsponsored\b/i.test(attributeOf(inner.element, 'rel') ?? '')) return true;
  }
  return false;
}

/** Part of a line of text; a link around a whole box is none. */
const isInline = (ground: Ground, e: PageElement): boolean =>
  INLINE.has(e.tag) && (ground.page.blocks[e.firstBlock]?.elementIndex ?? 0) <= e.index;

const isSentence = ({ page }: Ground, e: PageElement): boolean =>
  e.endBlock - e.firstBlock === 1 && /[.。]['"”’»]?$/u.test(page.blocks[e.firstBlock]?.text ?? '');

function isHeaded(ground: Ground, e: PageElement): boolean {
  const first = ground.page.blocks[e.firstBlock];
  return first !== undefined && (first.level > 1 || (first.text.length <= 40 && first.linkLength === 0));
}

/** A lone button may unfold the rest of the story. */
function mayOpen(ground: Ground, e: PageElement, controls: ControlMeasure): boolean {
  if (controls.buttons + controls.fragments !== 1 || controls.ownLinks > 0) return false;
  for (let i = e.index; i < e.end; i++) {
    const inner = ground.at(i);
    if (!inner) continue;
    if (OPENS.test(inner.names) || attributeOf(inner.element, 'aria-expanded') !== null) return true;
  }
  return false;
}

function categoryOf({ ownLinks, fields, promotions, buttons }: ControlMeasure): ClutterCategory {
  if (fields > 0) return 'newsletter';
  if (ownLinks > 0 || promotions + buttons === 0) return 'related';
  return promotions > buttons ? 'app' : 'share';
}
