/**
 * A line between two paragraphs that is nothing but a link to another page of the site, or such a link after a few words
 * and a colon: a teaser, in any language. A link elsewhere (a study, a court's ruling) is the story's own and stays, as
 * does one inside a sentence.
 */
import { attributeOf } from '../../page/dom';
import { type PageElement, Region, type TextBlock } from '../../page/page';
import { linkKind } from '../controls';
import { type Ground, isHeadlineLike } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

export const findBareLinks: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  const { page, article } = ground;
  const { paragraphs } = article;
  const first = paragraphs.find((p) => !article.lead.includes(p))?.index ?? Number.POSITIVE_INFINITY;
  const last = paragraphs[paragraphs.length - 1]?.index ?? -1;
  for (let b = first + 1; b <= last; b++) {
    const block = page.blocks[b];
    if (!block || ground.kept.blocks[b] || block.linkLength < MIN_LINK) continue;
    if (block.regions & (Region.Hidden | Region.Caption | Region.Figure | Region.Table)) continue;
    // A sentence that is one link is the story's; a headline ends without a full stop.
    if (block.text.length > 200 || /[.!。]['"”’»]?$/u.test(block.text)) continue;
    const link = block.linkLength < block.text.length * 0.95 ? linkAfterLabel(block) : block.text;
    if (!isHeadlineLike(link)) continue;
    const e = lineOf(ground, ground.at(block.elementIndex));
    if (!e || !leadsWithinSite(ground, e)) continue;
    found.push(propose(ground, e, 'related', 'bare-link', block.text));
  }
  return found;
};

/** Fewest characters of a link that can be a headline, in scripts that need the least. */
const MIN_LINK = 10;
/** Characters before the link at most: "Read more:", "Lesen Sie dazu auch:", "»". */
const MAX_BEFORE = 40;

/** The words of the link in "Some words: link", whatever the words; empty where the line is anything else. */
function linkAfterLabel({ segments }: TextBlock): string {
  const at = segments.findIndex((segment) => segment.inLink);
  const before = segments
    .slice(0, at)
    .map((segment) => segment.text)
    .join('')
    .trim();
  const rest = segments.slice(at);
  if (before.length > MAX_BEFORE || !/[:：»>→▶►|]$/.test(before)) return '';
  if (rest.some((segment) => !segment.inLink && /[\p{L}\d]/u.test(segment.text))) return '';
  return rest
    .map((segment) => segment.text)
    .join('')
    .trim();
}

/** The largest element that holds this line and nothing else; null when hiding it is out of the question. */
function lineOf(ground: Ground, start: PageElement | undefined): PageElement | null {
  let line: PageElement | null = null;
  for (let e = start; e; e = ground.at(e.parent)) {
    if (e.endBlock - e.firstBlock !== 1 || ground.refusal(e) || ground.insideFurniture(e)) break;
    line = e;
  }
  return line;
}

/** Do all links of this line lead to other stories of this site? */
function leadsWithinSite(ground: Ground, e: PageElement): boolean {
  let links = 0;
  for (let i = e.index; i < e.end; i++) {
    const link = ground.at(i);
    if (link?.tag !== 'a') continue;
    const href = attributeOf(link.element, 'href') ?? '';
    if (linkKind(ground.page, href, attributeOf(link.element, 'rel') ?? '') !== 'ownLinks') return false;
    if (!isStoryPath(new URL(href, ground.page.url).pathname)) return false;
    links++;
  }
  return links > 0;
}

/** Stories have words or a number in their address; pages of authors, sections and tags have neither. */
const isStoryPath = (path: string): boolean => /\d{5}/.test(path) || /(?:[^\s/-]{1,40}-){3}/.test(path.slice(0, 400));
