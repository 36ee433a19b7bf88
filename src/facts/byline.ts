/**
 * The visible lines that say who wrote the story: between headline and text, or after the text.
 *
 * A line is a candidate when something marks it: an opening word ("By", "Von"), a class or property named for authors,
 * a link to an author's page, or a name that the page's data gives as author. Lines of teasers, comments, pictures and
 * navigation are none. What each line says is left to `parseCredit`; which line counts, to `authors.ts`.
 */
import { fromKnowledge } from '../data/knowledge';
import type { Article } from '../detect/article';
import { isOf, UNSPACED, UPPER } from '../page/characters';
import { type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { bare, tidy } from '../page/text';
import { findAgencyNames } from './agency-names';
import {
  authorLinks,
  belongsToPicture,
  isAddress,
  isNamed,
  isProperty,
  isStrongName,
  mayHoldByline,
  namedElements,
  textWithBreaks,
} from './byline-marks';
import { type Zone, type Zones, zoneOf, zonesOf } from './byline-zones';
import type { Credit, CreditContext } from './credit';
import { parseCredit } from './credit-items';
import { lower, plain } from './letters';
import { isMentioned } from './mentions';

/** `opens`: the line begins with "By". `later`: such a word stands further on in it. */
export type BylineCue = 'opens' | 'later' | 'named' | 'property' | 'link' | 'known' | 'bare';

export interface BylineLine {
  /** As printed, blocks joined by a space. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly credit: Credit;
  readonly cues: ReadonlySet<BylineCue>;
  readonly zone: Zone;
  /** After the text: a heading stands between the text and the line, as above another story's byline. */
  readonly behindHeading: boolean;
  readonly score: number;
}

const firstNames = fromKnowledge(
  ({ names }): ReadonlySet<string> => new Set(`${names.female} ${names.male}`.split(' ')),
);

const MAX_LINE = 400;
const MAX_LINES = 40;

/** @returns marked lines that name somebody, best first; at most 40 */
export function findBylineLines(page: Page, article: Article, context: CreditContext): BylineLine[] {
  const zones = zonesOf(page, article);
  const taken = new Set<number>();
  const lines: BylineLine[] = [];
  for (const element of namedElements(page, article, zones)) {
    const blocks = page.blocks
      .slice(element.firstBlock, element.endBlock)
      .filter((b) => mayHoldByline(page, b, context) && !taken.has(b.index));
    if (blocks.length === 0) continue;
    const line = weighLine(page, article, blocks, zones, context, element);
    if (!line) continue;
    for (const block of blocks) taken.add(block.index);
    lines.push(line);
    if (lines.length >= MAX_LINES) break;
  }
  const prose = new Set(article.paragraphs);
  for (let i = zones.from; i < zones.to && lines.length < MAX_LINES; i++) {
    const block = page.blocks[i];
    if (
      !block ||
      taken.has(i) ||
      !mayHoldByline(page, block, context) ||
      block === article.headline ||
      block.text.length > 260
    )
      continue;
    if (prose.has(block) && zoneOf(block, zones) === 'body') continue;
    if (!isWorthReading(page, block, zones, context)) continue;
    const blocks = withFollowers(page, block, taken, context);
    const line = weighLine(page, article, blocks, zones, context, null);
    if (!line) continue;
    for (const b of blocks) taken.add(b.index);
    lines.push(line);
  }
  return lines.sort((a, b) => b.score - a.score || first(a) - first(b));
}

/** A cheap look before a line is taken apart: is there anything that could mark it? */
function isWorthReading(page: Page, block: TextBlock, zones: Zones, context: CreditContext): boolean {
  const { words, known } = context;
  const near = block.index <= zones.headline + 6 && block.index > zones.headline;
  if (block.text.length <= 120 && (near || (block.index >= zones.textEnd - 1 && block.index <= zones.textEnd + 1)))
    return true;
  if (block.linkLength > 0 || isNamed(page, block) || isProperty(page, block, null)) return true;
  const small = lower(plain(block.text));
  if (known.some((name) => small.includes(lower(name)))) return true;
  // The opening word stands at the start, or after a date.
  const starts = /(?:^|[\s,|•(])(?=\S)/g;
  for (let match = starts.exec(small); match && match.index < (near ? 160 : 40); match = starts.exec(small)) {
    const at = match.index + match[0].length;
    if (words.by.at(small, at) > 0 || words.labels.at(small, at) > 0) return true;
    starts.lastIndex = at + 1;
  }
  return UNSPACED.test(small) && small.length <= 80;
}

const first = (line: BylineLine): number => line.blocks[0]?.index ?? 0;

/** "By" alone in a block: the names stand in the next ones; "mit AP" after a name belongs to it. */
function withFollowers(page: Page, block: TextBlock, taken: ReadonlySet<number>, context: CreditContext): TextBlock[] {
  const small = lower(block.text).replace(/[\s:：]+$/, '');
  const alone = context.words.by.has(small) || context.words.labels.has(small);
  if (!alone) return [block];
  const blocks = [block];
  for (let i = block.index + 1; i <= block.index + 4; i++) {
    const next = page.blocks[i];
    if (!next || taken.has(i) || !mayHoldByline(page, next, context) || next.level > 0 || next.text.length > 80) break;
    blocks.push(next);
    if (blocks.length >= 3 && !/[,&]$|^(?:and|und|et|y|e|og|och|en|i)$/i.test(next.text)) break;
  }
  return blocks;
}

function weighLine(
  page: Page,
  article: Article,
  blocks: readonly TextBlock[],
  zones: Zones,
  context: CreditContext,
  element: PageElement | null,
): BylineLine | null {
  const head = blocks[0];
  if (!head) return null;
  const text = blocks.map(textWithBreaks).join('\n');
  if (text.length > MAX_LINE || (element === null && text.length > 260)) return null;
  const links = authorLinks(page, blocks, context);
  const known = [...context.known, ...links.names];
  // "Fact checked by" in a block of its own: who follows did not write the text.
  if (followsOtherWork(page, head, context)) return null;
  let credit = parseCredit(text, { ...context, known });
  const cues = new Set<BylineCue>();
  if (credit.opens === 'by') cues.add('opens');
  if (credit.items.some((i) => i.known && context.known.some((k) => lower(k) === lower(i.text)))) cues.add('known');
  const property = isProperty(page, head, element);
  if (property) cues.add('property');
  if (property && credit.items.length <= 1 && text.length < 40)
    credit = parseCredit(text, { ...context, known, trusted: true });
  if ((element !== null && isStrongName(element.names)) || isNamed(page, head) || isAddress(page, head))
    cues.add('named');
  const named = credit.items.some(
    (i) => i.kind === 'person' && (i.mode === 'by' || i.mode === 'plain' || i.mode === 'with'),
  );
  const zone = zoneOf(head, zones);
  const isAbove = head.index < zones.headline;
  if (zone === 'head' && !isAbove && !cues.has('opens') && opensLater(page, article, head, credit)) cues.add('later');
  // Such a link alone, above the headline or with a name that the text speaks of, leads to a section or a topic.
  const leads =
    cues.size > 0 || (zone === 'head' && !isAbove && !namesOf(credit).every((name) => isMentioned(article, name)));
  const isListed = isAbove && cues.size === 0 && (head.regions & Region.List) !== 0;
  if ((links.by === 'form' && !isListed) || (links.by === 'name' && leads)) cues.add('link');
  // "By Ana Pons" right under a picture above the headline is the picture's.
  if (isAbove && cues.size === 1 && cues.has('opens') && belongsToPicture(page, head)) return null;
  if (cues.size === 0 && isBareName(page, article, head, credit, zone, zones)) cues.add('bare');
  // "Sean Gardner Getty Images" in a box named "credit": a picture's.
  if (!cues.has('known') && isPictureCredit(page, blocks, text, context)) return null;
  const score = scoreOf(cues, credit, zone, named);
  if (score < 2.5) return null;
  const behindHeading =
    zone === 'end' &&
    page.blocks.slice(zones.textEnd, head.index).some((b) => b.level > 0 || (b.regions & Region.Heading) !== 0);
  return { text: tidy(blocks.map((b) => b.text).join(' ')), blocks, credit, cues, zone, behindHeading, score };
}

const namesOf = (credit: Credit): string[] => credit.items.filter((i) => i.kind === 'person').map((i) => i.text);

/** "National | Published 5 hours ago | Written by Ana Pons": the word stands behind what is no name. */
const opensLater = (page: Page, article: Article, block: TextBlock, credit: Credit): boolean =>
  !article.paragraphs.includes(block) &&
  credit.items.some((i) => i.kind === 'person' && i.mode === 'by') &&
  !UNSPACED.test(block.text) &&
  !belongsToPicture(page, block);

/** Does the line, or it with the short one after it, name an agency that makes nothing but pictures? */
function isPictureCredit(page: Page, blocks: readonly TextBlock[], text: string, context: CreditContext): boolean {
  const next = page.blocks[(blocks.at(-1)?.index ?? -1) + 1];
  const line = next && next.level === 0 && next.text.length <= 40 ? `${text} | ${next.text}` : text;
  const all = findAgencyNames(line, { ...context.agencies, pictures: true });
  return all.length > findAgencyNames(line, { ...context.agencies, pictures: false }).length;
}

/** A name and nothing else, without any mark: just under the headline beside a date, or as the text's last line. */
function isBareName(page: Page, article: Article, block: TextBlock, credit: Credit, zone: Zone, zones: Zones): boolean {
  const people = credit.items.filter((i) => i.kind === 'person').length;
  const isHouse = (kind: string | undefined): boolean => kind === 'newsroom' || kind === 'publisher';
  const house =
    isHouse(credit.items[0]?.kind) && credit.items.slice(1).every((i) => i.kind === 'agency' && i.mode !== 'plain');
  // "Post newsroom, 18.07.2025, 11.08", "The Post with AFP, 18.07.2025": the house signs.
  if (
    house &&
    zone === 'head' &&
    block.index > zones.headline &&
    block.index <= zones.headline + 4 &&
    block.level === 0
  )
    return isDated(block) && credit.understood > 0.7;
  if (block.level > 0 || block.text.length > 120 || people === 0 || people > 3) return false;
  // In scripts without capitals anything could be a name.
  if (credit.items.some((i) => i.kind === 'person' && !isOf(i.text, UPPER))) return false;
  if (/[\u0590-\u0dff]/.test(block.text) || (block.regions & Region.Aside) !== 0) return false;
  const alone =
    credit.items.length === people && credit.understood === 1 && block.text.length <= 60 && block.linkLength === 0;
  // "Ana Pons (mit dpa)"
  const withAgency = credit.items[0]?.kind === 'person' && credit.items[1]?.mode === 'contributor';
  if (zone === 'end') return (alone || withAgency) && people === 1 && block.index <= zones.textEnd + 1;
  if ((zone !== 'head' && zone !== 'lead') || zones.headline < 0 || block.index <= zones.headline) return false;
  if (zone === 'head' && isUnmentionedName(page, article, block, credit)) return true;
  if (block.index > zones.headline + 6) return false;
  if (alone && (block.index === zones.firstParagraph - 1 || block.index === zones.firstParagraph) && people > 1)
    return true;
  if (alone && people === 1 && (isDated(page.blocks[block.index + 1]) || isDated(page.blocks[block.index - 1])))
    return true;
  // "Society — Ana Pons, today, 18:06": a date in the same line.
  return isDated(block) && people === 1 && credit.items.length <= 4 && block.linkLength < 0.8 * block.text.length;
}

/** "Ana Pons", "Ana Pons and AP", "Ana Pons, Rome": nothing else in the line, under no picture, and nobody the story is about. */
function isUnmentionedName(page: Page, article: Article, block: TextBlock, credit: Credit): boolean {
  const names = credit.items.filter((i) => i.kind === 'person');
  return (
    credit.understood > 0.95 &&
    block.text.length <= 80 &&
    names.every((i) => i.mode === 'plain' || i.mode === 'by' || i.mode === 'with') &&
    credit.items[0]?.kind === 'person' &&
    /\s/.test(credit.items[0].text) &&
    (firstNames().has(bare(credit.items[0].text.split(' ')[0] ?? '')) || hasJob(credit)) &&
    (block.regions & (Region.List | Region.Figure)) === 0 &&
    !belongsToPicture(page, block) &&
    !names.some((i) => isMentioned(article, i.text))
  );
}

/** "Ana Pons and AP", "Ana Pons, The Lindow Post", "Ana Pons, reporter". */
const hasJob = (credit: Credit): boolean =>
  credit.items.some((i) => i.kind === 'agency' || i.kind === 'publisher' || i.kind === 'role');

const isDated = (block: TextBlock | undefined): boolean =>
  block !== undefined && block.text.length < 120 && /\d{1,2}[.:/-]\d{2}|\d{4}/.test(block.text);

function scoreOf(cues: ReadonlySet<BylineCue>, credit: Credit, zone: Zone, named: boolean): number {
  if (cues.size === 0) return 0;
  let score = { above: 0, head: 1, lead: 0.5, body: -0.5, end: 0.2 }[zone];
  if (cues.has('bare')) score += credit.understood === 1 ? 2 : 2.5;
  if (cues.has('named')) score += 2.5;
  if (cues.has('property')) score += 2.5;
  if (cues.has('link')) score += 2;
  if (cues.has('known')) score += 2;
  if (cues.has('opens')) score += 2.5;
  else if (cues.has('later')) score += 2;
  if (
    !named &&
    !credit.items.some(
      (i) => i.kind === 'agency' || i.kind === 'newsroom' || i.kind === 'publisher' || i.kind === 'unnamed',
    )
  )
    return 0;
  // A sentence that happens to begin with "By" or "Von" is mostly words that no byline has.
  if (credit.understood < 0.5 && !cues.has('bare') && !cues.has('later'))
    score -= cues.has('named') || cues.has('property') || (cues.has('link') && cues.has('opens')) ? 1 : 3;
  else if (credit.understood > 0.85) score += 0.5;
  return score;
}

function followsOtherWork(page: Page, block: TextBlock, context: CreditContext): boolean {
  const before = page.blocks[block.index - 1];
  if (!before || before.text.length > 40 || before.regions & Region.Figure) return false;
  const small = lower(before.text).replace(/[\s:：]+$/, '');
  return context.words.otherWork.has(small) && !context.words.labels.has(small);
}
