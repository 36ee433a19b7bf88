/** What the filter lists name on this page. */
import { DENSE } from '../../page/characters';
import { select } from '../../page/dom';
import type { Page, PageElement } from '../../page/page';
import type { ClutterCategory } from '../../report';
import { matchesIn } from '../custom';
import type { Ground } from '../ground';
import type { ListedSelectors } from '../plan';
import { slotMark } from './ad-slots';
import { mayNameIn } from './listed-needs';

export interface ListedElement {
  readonly element: Element;
  readonly group: ListedSelectors['group'];
  readonly selector: string;
}

export const LISTED_CATEGORY: Readonly<Record<ListedSelectors['group'], ClutterCategory>> = {
  ads: 'ads',
  social: 'share',
  annoyances: 'popups',
};

/** Selectors asked at once: enough to be quick, few enough that one which does not parse costs little. */
const TOGETHER = 60;

/** Elements of the page that the selectors name, each once; a selector that does not parse is left out. */
export function findListed({ document }: Page, listed: readonly ListedSelectors[]): ListedElement[] {
  const found = new Map<Element, ListedElement>();
  const mayName = mayNameIn(document);
  for (const { group, selectors: all } of listed) {
    const selectors = all.filter(mayName);
    for (let i = 0; i < selectors.length; i += TOGETHER) {
      const batch = selectors.slice(i, i + TOGETHER);
      if (!anyMatches(document, batch)) continue;
      for (const selector of batch)
        for (const element of matchesIn(document, selector) ?? [])
          if (!found.has(element)) found.set(element, { element, group, selector });
    }
  }
  return [...found.values()];
}

/** Does any of these name something? Yes, too, when they cannot be asked together because one does not parse. */
function anyMatches(document: Document, selectors: readonly string[]): boolean {
  try {
    return select(document, selectors.join(',')).length > 0;
  } catch {
    return true;
  }
}

/** Characters of a line that says something, not a button's or a label's; scripts without spaces need fewer. */
const LINE = 40;
const DENSE_LINE = 16;
/** Running text in which a whole story may stand. */
const MUCH_PROSE = 1500;

/**
 * Would hiding this take words of the story along that no finder claimed? Lists name places by their class, and now and
 * then what a publisher calls so is a line of the text itself: an offer that the story is about, written between two
 * of its paragraphs. A place for an advertisement there is empty, a frame, a picture, or says no more than that it is one.
 */
export function readsAsStory(ground: Ground, e: PageElement, group: ListedSelectors['group']): boolean {
  const { article, page } = ground;
  const last = article.paragraphs[article.paragraphs.length - 1]?.index ?? -1;
  if (e.index < article.root.index || e.index >= article.root.end || e.firstBlock > last) return false;
  const m = ground.measure(e);
  if (m.proseText - m.linkText > MUCH_PROSE) return true;
  if (group !== 'ads' || m.objects > 0 || e.endBlock - e.firstBlock !== 1 || slotMark(e)) return false;
  if (e.index < article.body.index || e.index >= article.body.end) return false;
  const line = page.blocks[e.firstBlock]?.text ?? '';
  const dense = DENSE.test(line);
  if (line.length < (dense ? DENSE_LINE : LINE) || ground.labels.match(line)) return false;
  return isStory(ground, e.firstBlock - 1) && isStory(ground, e.endBlock);
}

const isStory = (ground: Ground, block: number): boolean => ground.kept.blocks[block] === 'holds-article-text';
