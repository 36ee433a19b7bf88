/** Places reserved for advertising: named so by the page's own markup or by an ad server's attributes. */
import { pattern } from '../../data/patterns/pattern';
import { attributeOf, hasAttributeNamed, matchesSelector } from '../../page/dom';
import type { PageElement } from '../../page/page';
import { type Proposal, propose, type Rule } from './rule';

/** Whole class names and ids (tokens between white space), so that `header`, `shadow`, `add` are never meant. */
const SLOT_NAME = pattern('adSlot');

/** Names that contain such a token and mean something else. */
const NOT_SLOT = pattern('noAdSlot');

/** Longest class name that means something; the rest is generated. */
const MAX_NAME = 80;

const AD_SERVER = pattern('adServer');

export const findAdSlots: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  let covered = -1;
  for (const e of ground.page.elements) {
    if (e.index < covered) continue;
    const quote = slotMark(e);
    if (!quote || !isSlotSized(ground.measure(e)) || ground.refusal(e)) continue;
    covered = e.end;
    found.push(propose(ground, e, 'ads', 'ad-slot', quote, 'markup'));
  }
  return found;
};

/** Attributes by which the scripts of ad servers find their slots. */
const ATTRIBUTES = ['data-ad-slot', 'data-ad-unit', 'data-google-query-id', 'data-ad-client', 'data-dfp', 'data-ad'];
/** Any of them: one question for each element instead of six. */
const ATTRIBUTED = ATTRIBUTES.map((name) => `[${name}]`).join();

/** The mark that says "ad slot", or null. */
export function slotMark(e: PageElement): string | null {
  if (e.tag === 'body' || e.tag === 'main' || e.tag === 'article' || e.tag === 'html') return null;
  if (e.tag === 'amp-ad' || e.tag === 'amp-embed' || e.tag === 'amp-sticky-ad') return `<${e.tag}>`;
  if (e.tag === 'iframe') {
    const src = attributeOf(e.element, 'src') ?? '';
    if (AD_SERVER.test(src)) return src.slice(0, 100);
  }
  if (matchesSelector(e.element, ATTRIBUTED))
    return ATTRIBUTES.find((name) => hasAttributeNamed(e.element, name)) ?? null;
  if (!e.names) return null;
  for (const name of e.names.split(/\s+/))
    if (name && name.length <= MAX_NAME && SLOT_NAME.test(name) && !NOT_SLOT.test(name)) return name;
  return null;
}

/** An ad's own words are few; more than a teaser's worth of text means the name was about something else. */
const isSlotSized = (m: { text: number; prose: number }): boolean => m.text <= 600 && m.prose <= 2;
