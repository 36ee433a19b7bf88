/**
 * Dates that a reader sees: around the headline, in the byline, after the last paragraph; and the `datetime` of the
 * `<time>` elements there.
 *
 * Dates inside the text, of teasers, comments, side columns and the site's own clock are not the story's.
 */
import { pattern } from '../../data/patterns/pattern';
import type { Article } from '../../detect/article';
import { shapeOf } from '../../page/characters';
import { attributeOf, rawTextOf } from '../../page/dom';
import { holds, type Page, type PageElement, Region, type TextBlock } from '../../page/page';
import { clip, tidy } from '../../page/text';
import type { Evidence, Moment } from '../../report';
import { type DateCandidate, type Found, nothingFound } from './candidate';
import { type Place, type Reading, readMachineDate, readWritten } from './expressions';
import { ELSEWHERE } from './find-structured';
import { mayBeSameDay } from './moment';
import type { LabelKind, Vocabulary } from './vocabulary';
import { readWrittenDates, type WrittenDate } from './written-dates';

/** Blocks looked at before the headline, after the first paragraph, and after the last one. */
const BEFORE_HEADLINE = 12;
const AFTER_FIRST = 12;
const AFTER_LAST = 10;
/** A longer block is prose, not a date line. */
const LONGEST = 260;

/** Names that content systems give to the element with the date. */
const DATE_NAMES = pattern('date');
const PUBLISHED_NAMES = pattern('publishedDate');
const MODIFIED_NAMES = pattern('modifiedDate');

export interface VisibleOptions {
  readonly words: Vocabulary;
  readonly place: Place;
  /** A moment that other evidence gives: for days written without a year. */
  readonly near: Moment | null;
}

/** Where a block stands, as a share of trust; null: not a place for the story's date. */
type Trust = number | null;

export function findVisibleDates(page: Page, article: Article, options: VisibleOptions): Found {
  const found = nothingFound();
  const timesOf = timesByBlock(page);
  const zone = zoneOf(article, page);
  let open: { readonly kind: LabelKind; readonly block: number } | null = null;
  for (let index = zone.from; index < zone.to; index++) {
    const block = page.blocks[index];
    if (!block || (index > zone.headEnd && index < zone.tailStart && !timesOf.has(index) && !isNamed(page, block)))
      continue;
    if ((block.text.length > LONGEST && block.lines.length < 2) || block === article.headline) continue;
    const trust = isOtherStory(page, article, block) ? null : trustOf(page, article, block, zone);
    const times = timesOf.get(index) ?? [];
    const dates: WrittenDate[] = [];
    for (const line of linesOf(block)) {
      const read = readWrittenDates(line.text, options.words);
      const carried = open && index - open.block <= 2 ? open.kind : null;
      open = read.openLabel ? { kind: read.openLabel, block: index } : read.dates.length > 0 ? null : open;
      read.dates.forEach((date, i) => {
        const label = date.label ?? (i === 0 ? carried : null);
        const at = { from: date.from + line.from, to: date.to + line.from, start: date.start + line.from };
        const written: WrittenDate = { ...date, ...at, label };
        dates.push(written);
        if (label || !isMention(page, block, date, line.text))
          addWritten(page, block, written, trust, times, options, found);
      });
    }
    for (const time of times)
      if (!isRead(block, time, times, dates)) addBareTime(page, block, time, trust, options, found);
  }
  return found;
}

/** Microdata items whose dates are their own. Not a Person's: content systems put the date into the byline's item. */
const OTHER_ITEM = /\/(?:\w*Comments?|\w*Review|Answer|Question|Product|Event|ImageObject|VideoObject|Offer)\s*$/i;

/** Inside another `<article>` or item than this story's: a teaser, a comment, the next story of an endless page. */
function isOtherStory(page: Page, article: Article, block: TextBlock): boolean {
  const isOurs = (at: PageElement): boolean => {
    const first = article.paragraphs[0];
    const headline = article.headline;
    return Boolean((headline && holds(at, headline.elementIndex)) || (first && holds(at, first.elementIndex)));
  };
  let at: PageElement | undefined = page.elements[block.elementIndex];
  for (; at; at = page.elements[at.parent]) {
    if (at.tag === 'article') return !isOurs(at);
    if (OTHER_ITEM.test(attributeOf(at.element, 'itemtype') ?? '')) return !isOurs(at);
  }
  return false;
}

interface Line {
  readonly text: string;
  /** Where it begins in the block's text. */
  readonly from: number;
}

function linesOf(block: TextBlock): readonly Line[] {
  if (block.lines.length < 2) return [{ text: block.text, from: 0 }];
  let from = 0;
  return block.lines.map((text) => {
    const line = { text, from };
    from += text.length + 1;
    return line;
  });
}

/** A date in running text ("starts on 6 May at 5 a.m."): no label, no markup, and little beside many words. */
function isMention(page: Page, block: TextBlock, written: WrittenDate, line: string): boolean {
  const share = (written.to - written.from) / line.length;
  const atEdge = line.length <= 100 && (written.from === 0 || written.to >= line.length - 1);
  return share < (atEdge ? 0.12 : 0.25) && !isNamed(page, block);
}

interface Zone {
  readonly from: number;
  readonly headline: number;
  readonly firstParagraph: number;
  readonly headEnd: number;
  readonly tailStart: number;
  readonly to: number;
}

function zoneOf(article: Article, page: Page): Zone {
  const first = article.paragraphs[0]?.index ?? article.body.firstBlock;
  const last = article.paragraphs.at(-1)?.index ?? article.body.endBlock;
  const headline = article.headline && article.headline.index <= first + AFTER_FIRST ? article.headline.index : first;
  return {
    from: Math.max(0, Math.min(headline, first) - BEFORE_HEADLINE),
    headline,
    firstParagraph: first,
    headEnd: Math.max(headline, first) + AFTER_FIRST,
    tailStart: last,
    to: Math.min(page.blocks.length, Math.max(last, headline) + AFTER_LAST + 1),
  };
}

function trustOf(page: Page, article: Article, block: TextBlock, zone: Zone): Trust {
  // Between headline and text, an element named after comments or teasers holds their number, and the date beside it;
  // a <nav> holds the byline's list.
  const isBetween = block.index > zone.headline && block.index <= zone.firstParagraph + 3;
  const elsewhere = isBetween ? ELSEWHERE & ~(Region.Comments | Region.Teaser | Region.Form | Region.Nav) : ELSEWHERE;
  if (block.regions & elsewhere || isTeaserLink(page, block)) return null;
  const caption = block.regions & Region.Caption ? -0.15 : 0;
  if (caption && !(isBetween && /^[^Aa-c]{0,12}0/.test(shapeOf(block.text.slice(0, 30))) && block.text.length < 40))
    return null;
  const named = isNamed(page, block) ? 0.1 : 0;
  const hidden = block.regions & Region.Hidden ? -0.2 : 0;
  const aside = block.regions & Region.Aside ? -0.2 : 0;
  const site = block.regions & Region.SiteHeader && block.index < zone.headline ? -0.3 : 0;
  const inRoot = holds(article.root, block.elementIndex) ? 0.05 : 0;
  const extra = named + hidden + aside + site + inRoot + caption;
  if (block.index < zone.headline) return extra - 0.02 * (zone.headline - block.index);
  if (block.index > zone.tailStart && isBelowTeaser(page, block, zone)) return null;
  if (block.index <= zone.headEnd) return extra + 0.1;
  if (block.index < zone.tailStart) return named ? extra - 0.15 : null;
  return extra - 0.1 - 0.01 * (block.index - zone.tailStart);
}

/** Inside a link that holds more than this line: a card that leads to another story. */
function isTeaserLink(page: Page, block: TextBlock): boolean {
  if (!block.segments.every((segment) => segment.inLink)) {
    return block.linkLength > 40 && block.linkLength > block.text.length * 0.8;
  }
  let at: PageElement | undefined = page.elements[block.elementIndex];
  while (at && at.tag !== 'a') at = page.elements[at.parent];
  return at ? at.endBlock - at.firstBlock > 1 : block.linkLength > 40;
}

/** After the story, below a heading or the linked title of another one. */
function isBelowTeaser(page: Page, block: TextBlock, zone: Zone): boolean {
  for (let i = zone.tailStart + 1; i < block.index; i++) {
    const above = page.blocks[i];
    if (above && (above.level > 0 || (above.linkLength > 20 && above.linkLength > above.text.length * 0.8)))
      return true;
  }
  return false;
}

function isNamed(page: Page, block: TextBlock): boolean {
  let at: PageElement | undefined = page.elements[block.elementIndex];
  for (let level = 0; at && level < 3; level++) {
    if (at.tag === 'body' || at.tag === 'article' || at.tag === 'main') return false;
    if (at.names && DATE_NAMES.test(at.names)) return true;
    at = page.elements[at.parent];
  }
  return block.segments.some((s) => attributeOf(s.element, 'datetime') !== null);
}

function timesByBlock(page: Page): Map<number, Element[]> {
  const byBlock = new Map<number, Element[]>();
  for (const time of page.times) {
    const at = page.elements[page.indexOf.get(time) ?? -1];
    if (!at) continue;
    const list = byBlock.get(at.firstBlock);
    if (list) list.push(time);
    else byBlock.set(at.firstBlock, [time]);
  }
  return byBlock;
}

/** The `<time>` around a written date, if any. */
function timeAround(block: TextBlock, times: readonly Element[], written: WrittenDate): Element | null {
  // The same words may stand there twice, published and updated on one day: each belongs to its own element.
  let from = 0;
  for (const time of times) {
    const text = tidy(rawTextOf(time) ?? '');
    const at = text ? block.text.indexOf(text, from) : -1;
    if (at < 0) continue;
    if (written.start >= at && written.start < at + text.length) return time;
    from = at + text.length;
  }
  return null;
}

const isRead = (block: TextBlock, time: Element, times: readonly Element[], dates: readonly WrittenDate[]): boolean =>
  dates.some((d) => d.day && timeAround(block, times, d) === time);

function kindOf(label: LabelKind | null, time: Element | null): DateCandidate['kind'] {
  if (label === 'published' || label === 'first') return 'published';
  if (label === 'modified') return 'modified';
  if (label === 'undecided') return 'state';
  if (!time) return 'undecided';
  const names =
    `${attributeOf(time, 'class') ?? ''} ${attributeOf(time, 'itemprop') ?? ''} ${attributeOf(time, 'id') ?? ''}`.toLowerCase();
  if (MODIFIED_NAMES.test(names)) return PUBLISHED_NAMES.test(names) ? 'undecided' : 'modified';
  return PUBLISHED_NAMES.test(names) || attributeOf(time, 'pubdate') !== null ? 'published' : 'undecided';
}

function addWritten(
  page: Page,
  block: TextBlock,
  written: WrittenDate,
  trust: Trust,
  times: readonly Element[],
  options: VisibleOptions,
  found: Found,
): void {
  const time = timeAround(block, times, written);
  const kind = kindOf(written.label, time);
  const evidence: Evidence = {
    source: 'text',
    where: page.locators.of(time ?? block.element),
    quote: clip(block.text.slice(written.from, written.to)),
  };
  if (!written.day) {
    if (trust !== null && written.clock && written.label !== 'foreign')
      found.clocks.push({ kind, hour: written.clock.hour, minute: written.clock.minute, evidence: [evidence] });
    return;
  }
  const reading = readWritten(written, options.place, yearFor(written, options.near));
  const weight = weightOf(block, written, trust ?? 0);
  const isFirst = written.label === 'first';
  const shared = { kind, isFirst, isVisible: (block.regions & Region.Hidden) === 0, weight };
  const keep = (candidate: DateCandidate): void => {
    if (trust === null || written.label === 'foreign')
      found.rejected.push({ candidate, because: 'belongs-to-another-story' });
    else found.candidates.push(candidate);
  };
  if (reading) keep({ ...shared, value: reading.moment, swapped: reading.swapped, evidence: [evidence] });
  const attribute = time ? readAttribute(time, options) : null;
  if (time && attribute && !isContradicted(attribute, reading))
    keep({
      ...shared,
      weight: Math.min(0.85, weight + 0.05),
      value: attribute.moment,
      swapped: attribute.swapped,
      evidence: [{ ...evidence, source: 'markup', quote: clip(attributeOf(time, 'datetime') ?? '') }],
    });
}

/** A template's left-over: `<time datetime="2019-09-03">14 December 2023</time>`. What the reader sees is meant. */
const isContradicted = (attribute: Reading, printed: Reading | null): boolean =>
  printed !== null &&
  !mayBeSameDay(attribute.moment, printed.moment) &&
  !(printed.swapped && mayBeSameDay(attribute.moment, printed.swapped));

function readAttribute(time: Element, options: VisibleOptions): Reading | null {
  const value = attributeOf(time, 'datetime');
  return value ? readMachineDate(value, options.words, options.place) : null;
}

/** A year for "8 January": the one that puts the day nearest to a moment that is known. */
function yearFor(written: WrittenDate, near: Moment | null): number | null {
  if (!near || !written.day || written.day.year !== null) return null;
  const year = Number(near.iso.slice(0, 4));
  const distance = (y: number): number =>
    Math.abs(Date.UTC(y, (written.day?.month ?? 1) - 1, written.day?.day ?? 1) - Date.parse(near.iso.slice(0, 10)));
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}

function weightOf(block: TextBlock, written: WrittenDate, trust: number): number {
  const label = { published: 0.3, first: 0.35, modified: 0.3, undecided: 0.1, foreign: 0, relative: 0, none: 0 }[
    written.label ?? 'none'
  ];
  const size = written.to - written.from;
  const pure =
    size > block.text.length * 0.6 ? 0.08 : block.text.length > 140 || isInSentence(block, written) ? -0.1 : 0;
  return Math.max(0.05, Math.min(0.9, 0.45 + label + trust + pure + (written.clock ? 0.05 : 0)));
}

/** Without a label, in a line that reads like a sentence: "We spoke of this on the radio on 26 August at 6." */
const isInSentence = (block: TextBlock, written: WrittenDate): boolean =>
  written.label === null && block.lines.length < 2 && written.start > 30 && /[.!?]$/.test(block.text);

/** A `<time>` whose words are no date ("3 hours ago"), or that is empty: only its attribute counts. */
function addBareTime(
  page: Page,
  block: TextBlock,
  time: Element,
  trust: Trust,
  options: VisibleOptions,
  found: Found,
): void {
  const reading = readAttribute(time, options);
  if (!reading) return;
  const own = tidy(rawTextOf(time) ?? '');
  const before = own ? block.text.slice(0, Math.max(0, block.text.indexOf(own))) : '';
  const label = readWrittenDates(before || own, options.words).openLabel;
  // What its own class says goes before a label that may be another one's ("Posted on <time …><time class=updated …>").
  const named = kindOf(null, time);
  const candidate: DateCandidate = {
    kind: named === 'undecided' ? kindOf(label, time) : named,
    isFirst: label === 'first',
    isVisible: false,
    weight: Math.max(0.05, 0.55 + (trust ?? 0)),
    value: reading.moment,
    swapped: reading.swapped,
    evidence: [{ source: 'markup', where: page.locators.of(time), quote: clip(attributeOf(time, 'datetime') ?? '') }],
  };
  if (trust === null) found.rejected.push({ candidate, because: 'belongs-to-another-story' });
  else found.candidates.push(candidate);
}
