/**
 * Clutter under a label: "Lire aussi", "Newsletter", "Most read", "Advertisement".
 *
 * From the label outwards, the largest element that holds only what the label heads; when label and story share a
 * parent, the label and the siblings that belong to it.
 */
import type { LabelKind } from '../../data/words/clutter';
import { holds, LETTER } from '../../page/characters';
import { nextElementSiblingOf } from '../../page/dom';
import { type PageElement, Region, type TextBlock } from '../../page/page';
import type { ClutterCategory } from '../../report';
import type { Ground, Measure } from '../ground';
import { type LabelBook, type LabelMatch, MAX_LABEL } from '../labels';
import { type Proposal, propose, type Rule } from './rule';

/** What each kind of label is listed as. */
export const CATEGORY: Readonly<Record<LabelKind, ClutterCategory>> = {
  ads: 'ads',
  share: 'share',
  follow: 'share',
  tools: 'share',
  newsletter: 'newsletter',
  app: 'app',
  support: 'app',
  related: 'related',
  topics: 'related',
  comments: 'comments',
  polls: 'comments',
  video: 'video',
};

/** Siblings after a label that may belong to it. */
const MAX_TAIL = 12;

interface Label {
  readonly block: TextBlock;
  readonly kind: LabelKind;
}

export const findLabelled: Rule = ({ ground, labels }) => {
  const found: Proposal[] = [];
  const known: Label[] = [];
  for (const block of ground.page.blocks) {
    if (block.text.length > MAX_LABEL || ground.kept.blocks[block.index]) continue;
    if (block.regions & Region.Caption) continue;
    const match = labels.match(block.text) ?? rowOf(block, labels);
    if (match && (match.rest === '' || block.level > 0 || block.text.length <= 70))
      known.push({ block, kind: match.kind });
  }
  const kinds = new Map(known.map((label) => [label.block.index, label.kind]));
  let covered = -1;
  for (const label of known) {
    const e = elementOf(ground, label.block);
    if (!e || e.index < covered || ground.insideFurniture(e) || isMenuItem(ground, label, e)) continue;
    const scope: Scope = { ground, kind: label.kind, kinds, label: label.block };
    if (ground.refusal(e)) continue;
    const best = widen(scope, e);
    const parts = [best, ...(holdsOnly(ground, best, label.block) ? tailOf(scope, best) : [])];
    for (const part of parts) {
      covered = Math.max(covered, part.end);
      found.push(
        propose(
          ground,
          part,
          CATEGORY[label.kind],
          `${label.kind === 'ads' ? 'ad' : label.kind}-label`,
          label.block.text,
          'text',
          label.block.element,
        ),
      );
    }
  }
  return found;
};

/** The label's element: its block, or, when a link or a span stands right between paragraphs, that link or span. */
function elementOf(ground: Ground, block: TextBlock): PageElement | undefined {
  const whole = ground.at(block.elementIndex);
  if (!whole || whole.endBlock - whole.firstBlock === 1) return whole;
  const [first, ...rest] = block.segments.map((segment) => ground.of(segment.element));
  let e = first;
  for (const other of rest)
    while (e && other && !(e.index <= other.index && other.index < e.end)) e = ground.at(e.parent);
  return e && e.index > whole.index ? e : whole;
}

/** Buttons in one line ("Share", "Comments") are one block of text: a label when each of its parts is one. */
function rowOf(block: TextBlock, labels: LabelBook): LabelMatch | null {
  const parts = block.segments.filter((segment) => holds(segment.text, LETTER));
  if (parts.length < 2 || parts.length > 12) return null;
  let first: LabelMatch | null = null;
  for (const part of parts) {
    const match = labels.match(part.text);
    if (match?.rest !== '') return null;
    first ??= match;
  }
  return first;
}

interface Scope {
  readonly ground: Ground;
  readonly kind: LabelKind;
  /** Other labels, by block. */
  readonly kinds: ReadonlyMap<number, LabelKind>;
  readonly label: TextBlock;
}

/** A word in a row of short links is a menu's item; a heading, or a word with something under it, is not. */
function isMenuItem(ground: Ground, { block, kind }: Label, e: PageElement): boolean {
  if (block.level > 0 || kind === 'ads' || kind === 'share' || kind === 'tools' || kind === 'comments') return false;
  if (block.linkLength < block.text.length * 0.8) return false;
  const headline = ground.article.headline;
  if (headline && block.index < headline.index) return true;
  const list = ground.at(e.tag === 'li' ? e.parent : (ground.at(e.parent)?.parent ?? -1));
  if (!list) return false;
  const m = ground.measure(list);
  return m.text === m.linkText && m.storyLinks === 0 && list.endBlock - list.firstBlock >= 4;
}

function widen(scope: Scope, start: PageElement): PageElement {
  const { ground } = scope;
  let best = start;
  for (let p = ground.at(start.parent); p; p = ground.at(p.parent)) {
    if (p.index === ground.article.root.index || p.index === ground.article.body.index) break;
    if (ground.refusal(p) || ground.isFurniture(p) || ground.policyLinks(p) >= 3) break;
    if (!fits(scope, p)) break;
    best = p;
  }
  return best;
}

/** May everything in `e` stand under this label? */
function fits(scope: Scope, e: PageElement): boolean {
  const { ground, kind, label } = scope;
  const m = ground.measure(e);
  const after = isAfterStory(ground, e);
  if (!after && ground.maybeStory(e)) {
    // A promotion inside the story has running text of its own: a little, and only below its label.
    if (kind !== 'newsletter' && kind !== 'app' && kind !== 'support') return false;
    if (m.proseText > 400 || e.firstBlock < label.index) return false;
  }
  switch (kind) {
    case 'ads':
      return m.text <= 300 && m.prose === 0;
    case 'share':
    case 'tools':
    case 'follow':
      return m.text <= 260 && m.prose === 0 && m.storyLinks <= 1;
    case 'newsletter':
    case 'app':
    case 'support':
    case 'polls':
      return m.text <= 1500 && m.proseText <= 900 && m.storyLinks <= 4 && !hasOther(scope, e);
    case 'topics':
      return m.prose === 0 && m.text <= 1200 && !hasOther(scope, e);
    case 'comments':
      return (after || m.text <= 400) && !hasOther(scope, e);
    case 'video':
      return m.prose <= m.storyLinks + 1 && m.text <= 3000 && !hasOther(scope, e);
    case 'related':
      return isList(m) && !hasOther(scope, e);
  }
}

/** Teasers: their running text is a sentence or two under each link. */
const isList = (m: Measure): boolean => m.prose <= m.storyLinks * 1.5 + 1 && m.text <= 20_000;

function isAfterStory(ground: Ground, e: PageElement): boolean {
  return e.firstBlock > ground.last;
}

/** Another label of another category below the element, which should be listed as what it is. */
function hasOther({ ground, kind, kinds, label }: Scope, e: PageElement): boolean {
  const size = e.endBlock - e.firstBlock;
  if (size > 400) return true;
  for (let b = e.firstBlock; b < e.endBlock; b++) {
    const other = kinds.get(b);
    if (!other || b === label.index || CATEGORY[other] === CATEGORY[kind]) continue;
    // A button below ("Share", "Comments") is part of the box; a heading opens another.
    if ((ground.page.blocks[b]?.level ?? 0) > 0) return true;
  }
  return false;
}

function holdsOnly(ground: Ground, e: PageElement, label: TextBlock): boolean {
  return e.endBlock - e.firstBlock === 1 && e.firstBlock === label.index && ground.measure(e).objects === 0;
}

/** Siblings after a label that stand under it, up to the next paragraph, heading or stranger. */
function tailOf(scope: Scope, start: PageElement): PageElement[] {
  const { ground, kind } = scope;
  const tail: PageElement[] = [];
  let sibling = nextElementSiblingOf(start.element);
  for (let n = 0; sibling && n < MAX_TAIL; n++, sibling = nextElementSiblingOf(sibling)) {
    const e = ground.of(sibling);
    if (!e) continue;
    if (ground.refusal(e) || ground.isFurniture(e)) break;
    const m = ground.measure(e);
    if (m.text === 0 && m.objects === 0) continue;
    if (/^h[1-6]$/.test(e.tag) || scope.kinds.has(e.firstBlock) || !belongs(kind, m)) break;
    if (ground.maybeStory(e) && !isAfterStory(ground, e)) break;
    tail.push(e);
    if (kind === 'ads' || kind === 'share' || kind === 'follow' || kind === 'tools') break;
  }
  return tail;
}

function belongs(kind: LabelKind, m: Measure): boolean {
  switch (kind) {
    case 'ads':
      return m.text === 0;
    case 'share':
    case 'follow':
    case 'tools':
      return m.text <= 160 && m.prose === 0 && m.storyLinks === 0;
    case 'newsletter':
    case 'app':
    case 'support':
    case 'polls':
      return m.text <= 400 && m.prose <= 1;
    case 'topics':
      return m.text > 0 && m.linkText > m.text * 0.6;
    case 'comments':
      return m.text <= 400;
    case 'related':
    case 'video':
      return m.storyLinks > 0 && isList(m) && m.linkText > m.text * 0.25;
  }
}
