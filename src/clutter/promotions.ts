/**
 * Boxes in the story's text that promote the publisher's letters, channels, app or membership, where the finder of the
 * body took their lines for the story's: a box of its own, headed by such a label, short, with something to click.
 */
import type { LabelKind } from '../data/words/clutter';
import type { Article } from '../detect/article';
import type { Page, PageElement } from '../page/page';
import type { LabelBook } from './labels';

/** Kinds of labels that lead to the publisher's letters, accounts, app and membership. */
export const PROMOTED: ReadonlySet<LabelKind | undefined> = new Set(['newsletter', 'app', 'follow', 'support']);
/** Characters of the heading and of the whole box at most. */
const MAX_HEADING = 110;
const MAX_BOX = 500;
const CLICKED: ReadonlySet<string> = new Set(['a', 'button', 'input', 'form', 'iframe']);

/** @returns positions in `page.blocks` of the lines of such boxes */
export function findPromotions(page: Page, { paragraphs, body }: Article, labels: LabelBook): Set<number> {
  const found = new Set<number>();
  const last = paragraphs.at(-1)?.index ?? 0;
  for (const { index, text, elementIndex } of paragraphs) {
    if (index === paragraphs[0]?.index || text.length > MAX_HEADING || !PROMOTED.has(labels.match(text)?.kind))
      continue;
    let box: PageElement | undefined;
    for (let e = page.elements[elementIndex]; e && e.index > body.index && e.firstBlock === index; ) {
      if (lengthOf(page, e) > MAX_BOX) break;
      box = e;
      e = page.elements[e.parent];
    }
    if (!box || box.endBlock - index < 2 || !(box.endBlock > last || isClicked(page, box))) continue;
    for (let b = index; b < box.endBlock; b++) found.add(b);
  }
  return found;
}

const lengthOf = ({ blocks }: Page, { firstBlock, endBlock }: PageElement): number =>
  blocks.slice(firstBlock, endBlock).reduce((length, { text }) => length + text.length, 0);

const isClicked = ({ elements }: Page, box: PageElement): boolean =>
  elements.slice(box.index, box.end).some(({ tag }) => CLICKED.has(tag));
