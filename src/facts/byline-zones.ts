/**
 * Where in the story a line stands: above the headline, between headline and text, in the text, after it. Shared by
 * bylines, biographies and agency slots.
 */
import type { Article } from '../detect/article';
import type { Page, TextBlock } from '../page/page';

/** `above` the headline, `head` up to the first paragraph, `lead` up to the third, then `body`; `end` after the last. */
export type Zone = 'above' | 'head' | 'lead' | 'body' | 'end';

export interface Zones {
  readonly from: number;
  readonly headline: number;
  /** First block of the small box around the headline: what stands above it there belongs to the head. */
  readonly box: number;
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
  const printed = article.headline && article.headline.index <= firstParagraph ? article.headline.index : -1;
  return {
    from: Math.max(0, headline - 8, firstParagraph - 120),
    headline: printed,
    box: printed >= 0 ? headlineBox(page, printed) : headline,
    firstParagraph,
    text: third,
    textEnd: last + 1,
    to: Math.min(page.blocks.length, last + 16),
  };
}

/** At most five lines stand above a headline in its own box; more are the site's. */
const MAX_ABOVE = 5;

function headlineBox(page: Page, headline: number): number {
  let box = headline;
  let at = page.elements[page.blocks[headline]?.elementIndex ?? -1];
  for (let n = 0; at && n < 5 && headline - at.firstBlock <= MAX_ABOVE; n++) {
    box = Math.min(box, at.firstBlock);
    at = page.elements[at.parent];
  }
  return box;
}

export function zoneOf(block: TextBlock, zones: Zones): Zone {
  if (block.index < zones.headline && block.index < zones.box) return 'above';
  if (block.index < zones.firstParagraph) return 'head';
  if (block.index >= zones.textEnd - 1) return 'end';
  return block.index < zones.text ? 'lead' : 'body';
}
