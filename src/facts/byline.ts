/**
 * The visible lines that say who wrote the story: between headline and text, or after the text.
 *
 * A line is a candidate when something marks it: an opening word ("By", "Von"), a class or property named for authors,
 * a link to an author's page, or a name that the page's data gives as author. Lines of teasers, comments, pictures and
 * navigation are none. What each line says is left to `parseCredit`; which line counts, to `authors.ts`.
 */
import type { Article } from '../detect/article';
import { attributeOf, localNameOf, parentElementOf } from '../page/dom';
import { type Page, type PageElement, type PageImage, Region, type Segment, type TextBlock } from '../page/page';
import { tidy } from '../page/text';
import { findAgencyNames } from './agency-names';
import { type Credit, type CreditContext, parseCredit, squash } from './credit-items';
import { lower, plain } from './letters';
import { cleanName, looksLikePerson } from './person-names';

export type BylineCue = 'opens' | 'named' | 'property' | 'link' | 'known' | 'bare';

export interface BylineLine {
  /** As printed, blocks joined by a space. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly credit: Credit;
  readonly cues: ReadonlySet<BylineCue>;
  /** `above` the headline, `head` up to the first paragraph, `lead` up to the third, then `body`; `end` after the last. */
  readonly zone: 'above' | 'head' | 'lead' | 'body' | 'end';
  /** After the text: a heading stands between the text and the line, as above another story's byline. */
  readonly behindHeading: boolean;
  readonly score: number;
}

const NO_BYLINE =
  Region.Nav | Region.SiteFooter | Region.Comments | Region.Teaser | Region.Caption | Region.Button | Region.Dialog;

/** Class names, ids and properties that newsrooms' templates use for an author. */
const AUTHOR_NAMES =
  /(?:by-?_?line|authors?(?![a-z])|author[-_]|[-_]author|articleauthor|authorname|autor(?:en|es|in|a|i)?(?![a-z])|auteurs?(?![a-z])|autore[-_]|verfasser|redakteur|redacteur|journalist|writer|reporter(?![a-z])|skribent|forfatter|byname|contributors?(?![a-z])|signature|firma(?![a-z])|firmante|credits?-?(?:line|name|author)|post-?meta|entry-?meta|article-?(?:meta|info)|writtenby|written-by|postedby|posted-by|vcard)/;
/** Strong ones: the element is for the author and nothing else. */
const STRONG_NAMES =
  /(?:by-?_?line|author|autor|auteur|verfasser|journalist|writer|skribent|forfatter|byname|firmante|written-?by)/;
/** Class names of a picture's credit or caption. */
const PICTURE_NAMES =
  /(?:caption|copyright|image|photo(?!grapher)|picture|figure|legende?(?![a-z])|bildtext|bildunterschrift|bildquelle|bildrechte|credit(?!s?-?line|or)|media)/;
const OTHER_NAMES =
  /(?:comment|share|social|photo|image|caption|gallery|related|teaser|newsletter|promo|cookie|breadcrumb|tags?(?:$|[-_ ])|topics?|recommend|advert|follow|most-|trending|copyright|figure|media-|video)/;
const AUTHOR_LINK =
  /\/(?:authors?|auteurs?|autor|autore|autores|autoren|autori|autorzy|writers?|reporters?|journalists?|journalistes?|journalisten|contributors?|columnists?|people|profile|profiles|staff|by|person|personen|redakteure?|redaktion|redakteurinnen|correspondents?|byline|team|bio|bios|author-profile|experts?|user|users|skribent|firmas?|expert|autores?|publicysta|dziennikarze?|yazar|yazarlar|muhabir|avtor|author-archive|users?|member|members|i|impressum|kuenstler|profil|bloggers?|ludzie|our-team|about-us|opinionistas?|redacao|colunistas?|colunas?|giornalisti|firme)\b/i;

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
      .filter((b) => allowed(b) && !taken.has(b.index));
    if (blocks.length === 0) continue;
    const line = weighLine(page, blocks, zones, context, element);
    if (!line) continue;
    for (const block of blocks) taken.add(block.index);
    lines.push(line);
    if (lines.length >= MAX_LINES) break;
  }
  const prose = new Set(article.paragraphs);
  for (let i = zones.from; i < zones.to && lines.length < MAX_LINES; i++) {
    const block = page.blocks[i];
    if (!block || taken.has(i) || !allowed(block) || block === article.headline || block.text.length > 260) continue;
    if (prose.has(block) && zoneOf(block, zones) === 'body') continue;
    if (!isWorthReading(page, block, zones, context)) continue;
    const blocks = withFollowers(page, block, taken, context);
    const line = weighLine(page, blocks, zones, context, null);
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
  for (let match = starts.exec(small); match && match.index < 40; match = starts.exec(small)) {
    const at = match.index + match[0].length;
    if (words.by.at(small, at) > 0 || words.labels.at(small, at) > 0) return true;
    starts.lastIndex = at + 1;
  }
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(small) && small.length <= 80;
}

const first = (line: BylineLine): number => line.blocks[0]?.index ?? 0;
const allowed = (block: TextBlock): boolean => (block.regions & NO_BYLINE) === 0 && block.text.length > 0;

interface Zones {
  readonly from: number;
  readonly headline: number;
  readonly firstParagraph: number;
  /** Third block of the text proper, and the one after its last. */
  readonly text: number;
  readonly textEnd: number;
  readonly to: number;
}

/** Head: from a little above the headline to the first paragraphs. End: a little beyond the last one. */
export function zonesOf(page: Page, article: Article): Zones {
  const known = zonesCache.get(article);
  if (known) return known;
  const zones = computeZones(page, article);
  zonesCache.set(article, zones);
  return zones;
}

const zonesCache = new WeakMap<Article, Zones>();

function computeZones(page: Page, article: Article): Zones {
  const lead = new Set(article.lead);
  const all = article.paragraphs.filter((p) => p.level === 0);
  const afterLead = all.filter((p) => !lead.has(p));
  const text = afterLead.length > 0 ? afterLead : all;
  // A byline or a place in a paragraph of its own opens the text on many pages: the text proper starts after it.
  const from = text.findIndex((p) => p.text.length >= 60);
  const prose = from > 0 && from < 4 ? text.slice(from) : text;
  const firstParagraph = prose[0]?.index ?? article.body.firstBlock;
  const last = prose.at(-1)?.index ?? article.body.endBlock;
  const headline =
    article.headline && article.headline.index <= firstParagraph ? article.headline.index : firstParagraph - 8;
  const third = prose[Math.min(2, prose.length - 1)]?.index ?? firstParagraph;
  return {
    from: Math.max(0, headline - 8, firstParagraph - 120),
    headline: article.headline && article.headline.index <= firstParagraph ? article.headline.index : -1,
    firstParagraph,
    text: third,
    textEnd: last + 1,
    to: Math.min(page.blocks.length, last + 16),
  };
}

function zoneOf(block: TextBlock, zones: Zones): BylineLine['zone'] {
  if (block.index < zones.headline) return 'above';
  if (block.index < zones.firstParagraph) return 'head';
  if (block.index >= zones.textEnd - 1) return 'end';
  return block.index < zones.text ? 'lead' : 'body';
}

/** Elements named for authors, outermost first as long as they are small. */
function namedElements(page: Page, article: Article, zones: Zones): PageElement[] {
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
    if ((element.regions & NO_BYLINE) !== 0) continue;
    if (
      !isNamed(element.names) &&
      !/(?:^|\s)(?:author|creator)(?:$|\s)/.test(attributeOf(element.element, 'itemprop') ?? '')
    )
      continue;
    let length = 0;
    for (let b = element.firstBlock; b < element.endBlock && length <= MAX_LINE; b++)
      length += page.blocks[b]?.text.length ?? 0;
    if (length > MAX_LINE || (article.headline && contains(element, article.headline))) continue;
    found.push(element);
    skipTo = element.end;
    if (found.length >= 3 * MAX_LINES) break;
  }
  return found;
}

const contains = (element: PageElement, block: TextBlock): boolean =>
  element.firstBlock <= block.index && block.index < element.endBlock;

/** "By" alone in a block: the names stand in the next ones; "mit AP" after a name belongs to it. */
function withFollowers(page: Page, block: TextBlock, taken: ReadonlySet<number>, context: CreditContext): TextBlock[] {
  const small = lower(block.text).replace(/[\s:：]+$/, '');
  const alone = context.words.by.has(small) || context.words.labels.has(small);
  if (!alone) return [block];
  const blocks = [block];
  for (let i = block.index + 1; i <= block.index + 4; i++) {
    const next = page.blocks[i];
    if (!next || taken.has(i) || !allowed(next) || next.level > 0 || next.text.length > 80) break;
    blocks.push(next);
    if (blocks.length >= 3 && !/[,&]$|^(?:and|und|et|y|e|og|och|en|i)$/i.test(next.text)) break;
  }
  return blocks;
}

function weighLine(
  page: Page,
  blocks: readonly TextBlock[],
  zones: Zones,
  context: CreditContext,
  element: PageElement | null,
): BylineLine | null {
  const head = blocks[0];
  if (!head) return null;
  const text = blocks.map(textWithBreaks).join('\n');
  if (text.length > MAX_LINE || (element === null && text.length > 260)) return null;
  const linked = linkedNames(blocks, context);
  const known = [...context.known, ...linked.names];
  // "Fact checked by" in a block of its own: who follows did not write the text.
  if (followsOtherWork(page, head, context)) return null;
  let credit = parseCredit(text, { ...context, known });
  const cues = new Set<BylineCue>();
  if (credit.opens === 'by') cues.add('opens');
  if (linked.author) cues.add('link');
  if (credit.items.some((i) => i.known && context.known.some((k) => lower(k) === lower(i.text)))) cues.add('known');
  const property = isProperty(page, head, element);
  if (property) cues.add('property');
  if (property && credit.items.length <= 1 && text.length < 40)
    credit = parseCredit(text, { ...context, known, trusted: true });
  const strong = element !== null ? STRONG_NAMES.test(element.names) : isNamed(page, head);
  if (strong) cues.add('named');
  const named = credit.items.some(
    (i) => i.kind === 'person' && (i.mode === 'by' || i.mode === 'plain' || i.mode === 'with'),
  );
  const zone = zoneOf(head, zones);
  if (cues.size === 0 && isBareName(page, head, credit, zone, zones)) cues.add('bare');
  // "Sean Gardner Getty Images" in a box named "credit": a picture's.
  if (!cues.has('known') && !cues.has('opens') && isPictureCredit(text, context)) return null;
  const score = scoreOf(cues, credit, zone, named);
  if (score < 2.5) return null;
  const behindHeading =
    zone === 'end' &&
    page.blocks.slice(zones.textEnd, head.index).some((b) => b.level > 0 || (b.regions & Region.Heading) !== 0);
  return { text: tidy(blocks.map((b) => b.text).join(' ')), blocks, credit, cues, zone, behindHeading, score };
}

const isPictureCredit = (text: string, context: CreditContext): boolean => {
  const all = findAgencyNames(text, { ...context.agencies, pictures: true });
  return all.length > findAgencyNames(text, { ...context.agencies, pictures: false }).length;
};

/** A name and nothing else, without any mark: just under the headline beside a date, or as the text's last line. */
function isBareName(page: Page, block: TextBlock, credit: Credit, zone: BylineLine['zone'], zones: Zones): boolean {
  const people = credit.items.filter((i) => i.kind === 'person').length;
  const house =
    credit.items.length === 1 && (credit.items[0]?.kind === 'newsroom' || credit.items[0]?.kind === 'publisher');
  // "Post newsroom, 18.07.2025, 11.08": the house signs.
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
  if (credit.items.some((i) => i.kind === 'person' && !/^\p{Lu}/u.test(i.text))) return false;
  if (/[\u0590-\u0dff]/.test(block.text) || (block.regions & Region.Aside) !== 0) return false;
  const alone =
    credit.items.length === people && credit.understood === 1 && block.text.length <= 60 && block.linkLength === 0;
  if (zone === 'end') return alone && people === 1 && block.index <= zones.textEnd + 1;
  if ((zone !== 'head' && zone !== 'lead') || zones.headline < 0 || block.index > zones.headline + 6) return false;
  if (alone && (block.index === zones.firstParagraph - 1 || block.index === zones.firstParagraph) && people > 1)
    return true;
  if (alone && people === 1 && (isDated(page.blocks[block.index + 1]) || isDated(page.blocks[block.index - 1])))
    return true;
  // "Society — Ana Pons, today, 18:06": a date in the same line.
  return isDated(block) && people === 1 && credit.items.length <= 4 && block.linkLength < 0.8 * block.text.length;
}

const isDated = (block: TextBlock | undefined): boolean =>
  block !== undefined && block.text.length < 120 && /\d{1,2}[.:/-]\d{2}|\d{4}/.test(block.text);

function scoreOf(cues: ReadonlySet<BylineCue>, credit: Credit, zone: BylineLine['zone'], named: boolean): number {
  if (cues.size === 0) return 0;
  let score = { above: 0, head: 1, lead: 0.5, body: -0.5, end: 0.2 }[zone];
  if (cues.has('bare')) score += credit.understood === 1 ? 2 : 2.5;
  if (cues.has('named')) score += 2.5;
  if (cues.has('property')) score += 2.5;
  if (cues.has('link')) score += 1.5;
  if (cues.has('known')) score += 2;
  if (cues.has('opens')) score += 2;
  if (
    !named &&
    !credit.items.some(
      (i) => i.kind === 'agency' || i.kind === 'newsroom' || i.kind === 'publisher' || i.kind === 'unnamed',
    )
  )
    return 0;
  // A sentence that happens to begin with "By" or "Von" is mostly words that no byline has.
  if (credit.understood < 0.5 && !cues.has('bare')) score -= cues.has('named') || cues.has('property') ? 1 : 3;
  else if (credit.understood > 0.85) score += 0.5;
  return score;
}

/** The text of a block with line breaks between its parts where a reader sees a boundary: at `<br>`, around links, between glued elements. */
export function textWithBreaks(block: TextBlock): string {
  if (block.lines.length > 1) return block.lines.join('\n');
  let text = '';
  let previous: Segment | null = null;
  for (const segment of block.segments) {
    if (previous && previous.element !== segment.element) {
      const glued =
        !/\s$/.test(text) && !/^\s/.test(segment.text) && /[\p{L}.]$/u.test(text) && /^\p{Lu}/u.test(segment.text);
      const links = previous.inLink && segment.inLink && linkOf(previous.element) !== linkOf(segment.element);
      if (glued || links) text += '\n';
    }
    text += segment.text;
    previous = segment;
  }
  return text.replace(/[^\S\n]+/g, ' ').trim();
}

function followsOtherWork(page: Page, block: TextBlock, context: CreditContext): boolean {
  const before = page.blocks[block.index - 1];
  if (!before || before.text.length > 40) return false;
  const small = lower(before.text).replace(/[\s:：]+$/, '');
  return context.words.otherWork.has(small) && !context.words.labels.has(small);
}

function linkedNames(blocks: readonly TextBlock[], context: CreditContext): { author: boolean; names: string[] } {
  const texts = new Map<Element, string>();
  for (const block of blocks) {
    for (const segment of block.segments) {
      const link = segment.inLink ? linkOf(segment.element) : null;
      if (link) texts.set(link, `${texts.get(link) ?? ''}${segment.text}`);
    }
  }
  const names: string[] = [];
  let author = false;
  for (const [link, text] of texts) {
    const isAuthor =
      /(?:^|\s)author(?:$|\s)/i.test(attributeOf(link, 'rel') ?? '') ||
      AUTHOR_LINK.test(pathOf(attributeOf(link, 'href')));
    if (!isAuthor) continue;
    author = true;
    const name = cleanName(text);
    const isName = /\s/.test(name) && looksLikePerson(name, { words: context.words, trusted: true });
    if (isName && !context.publishers.has(squash(name))) names.push(name);
  }
  return { author, names };
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

function isNamed(page: Page, block: TextBlock): boolean {
  return ancestors(page, block, 3).some(
    (e) => STRONG_NAMES.test(e.names) && !OTHER_NAMES.test(e.names) && e.endBlock - e.firstBlock <= 6,
  );
}

function isProperty(page: Page, block: TextBlock, element: PageElement | null): boolean {
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
