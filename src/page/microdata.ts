/**
 * Microdata: every `itemprop` with its value and the item it belongs to (HTML standard, section "Microdata").
 *
 * Example: `<span itemprop="author" …>` inside `<article itemscope itemtype="https://schema.org/NewsArticle">`.
 */
import { attributeOf, firstChildOf, hasAttributeNamed, nextSiblingOf, nodeTypeOf, parentOf, rawTextOf } from './dom';
import type { MicrodataProperty } from './page';
import { tidy } from './text';

/** An element with `itemscope`. */
export interface MicrodataItem {
  readonly element: Element;
  /** Short names of its types. */
  readonly types: readonly string[];
}

/** Longest value read from text; the text of an `articleBody` is in the page's blocks anyway. */
const MAX_VALUE = 2000;
const MAX_TEXT_NODES = 200;

/**
 * Adds the properties that an element states.
 * @param item the item around the element
 * @param into where to add them
 * @returns the item around the element's content
 */
export function propertiesOf(
  element: Element,
  tag: string,
  item: MicrodataItem | null,
  into: MicrodataProperty[],
): MicrodataItem | null {
  const names = attributeOf(element, 'itemprop');
  if (names) {
    const value = tidy(statedBy(element, tag));
    for (const name of names.slice(0, MAX_VALUE).split(/\s+/))
      if (name) into.push({ name, value, element, itemTypes: item?.types ?? [], item: item?.element ?? null });
  }
  if (!hasAttributeNamed(element, 'itemscope')) return item;
  const types = (attributeOf(element, 'itemtype') ?? '')
    .slice(0, MAX_VALUE)
    .split(/\s+/)
    .filter(Boolean)
    .map((t) => t.replace(/^https?:\/\/schema\.org\//, ''));
  return { element, types };
}

function statedBy(element: Element, tag: string): string {
  return (
    attributeOf(element, 'content') ??
    (tag === 'time' ? attributeOf(element, 'datetime') : null) ??
    // hAtom's way, which older templates carry on: <abbr class="published" title="2026-01-12T08:15:00Z">8:15 AM</abbr>
    (tag === 'abbr' ? attributeOf(element, 'title') : null) ??
    (tag === 'a' || tag === 'link' ? attributeOf(element, 'href') : null) ??
    (tag === 'img' ? attributeOf(element, 'src') : null) ??
    beginningOf(element)
  );
}

/** The first words in an element: nested items would otherwise each cost the whole text below them. */
function beginningOf(element: Element): string {
  let text = '';
  let node: Node | null = firstChildOf(element);
  for (let left = MAX_TEXT_NODES; node && left > 0 && text.length < MAX_VALUE; left--) {
    const type = nodeTypeOf(node);
    if (type === 3) text += (rawTextOf(node) ?? '').slice(0, MAX_VALUE);
    const down: Node | null = type === 1 ? firstChildOf(node) : null;
    if (down) {
      node = down;
      continue;
    }
    let up: Node | null = node;
    while (up && up !== element && !nextSiblingOf(up)) up = parentOf(up);
    node = up && up !== element ? nextSiblingOf(up) : null;
  }
  return text.slice(0, MAX_VALUE);
}
