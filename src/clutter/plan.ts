/**
 * Proposes what to hide: structure, wording and the filter lists' selectors; drops whatever would touch the article.
 *
 * Rules propose, `Ground` refuses, wrappers that would be left empty go along. Reads only.
 */
import type { Article } from '../detect/article';
import type { Page, PageElement } from '../page/page';
import { clip } from '../page/text';
import type { Problems } from '../problems';
import type { ClutterCategory, ClutterEntry, ClutterPlan, Facts, RefusedEntry } from '../report';
import { type CustomElements, resolveCustom } from './custom';
import { Ground } from './ground';
import { findAdSlots } from './rules/ad-slots';
import { findAfterStory } from './rules/after-story';
import { findAppStores } from './rules/app-stores';
import { findBareLinks } from './rules/bare-links';
import { findLabelled } from './rules/labelled';
import { findListed, LISTED_CATEGORY, readsAsStory } from './rules/listed';
import { findNamed } from './rules/named';
import { findNavigation } from './rules/navigation';
import { findNewsletterForms } from './rules/newsletter-forms';
import { findPopups } from './rules/popups';
import type { Proposal, Rule } from './rules/rule';
import { findShareLinks } from './rules/share-links';
import { findSideColumns } from './rules/side-columns';
import { findStoryBoxes } from './rules/story-boxes';
import { findStoryLinks } from './rules/story-links';
import { findTeaserLines } from './rules/teaser-lines';
import { findEmptied } from './wrappers';

export interface ClutterOptions {
  /** Categories to hide. */
  readonly categories: ReadonlySet<ClutterCategory>;
  /** Selectors that the filter lists name for this page, by group; empty when the lists are not loaded. */
  readonly listed: readonly ListedSelectors[];
  /** Elements the reader wants kept or hidden on this site. */
  readonly custom: { readonly hide: readonly string[]; readonly keep: readonly string[] };
}

export interface ListedSelectors {
  readonly group: 'ads' | 'social' | 'annoyances';
  readonly selectors: readonly string[];
}

/** In the order in which they name an element: the first rule that proposes it gives its category. */
const RULES: Readonly<Record<string, Rule>> = {
  'ad-slots': findAdSlots,
  'share-links': findShareLinks,
  'teaser-lines': findTeaserLines,
  labelled: findLabelled,
  'newsletter-forms': findNewsletterForms,
  'app-stores': findAppStores,
  named: findNamed,
  popups: findPopups,
  'story-links': findStoryLinks,
  'bare-links': findBareLinks,
  'story-boxes': findStoryBoxes,
  'side-columns': findSideColumns,
  'after-story': findAfterStory,
};

/** What a plan is made from: the same whatever the reader has set and the lists name, so a page needs it once. */
export interface ClutterGround {
  readonly ground: Ground;
  readonly proposals: readonly Proposal[];
  /** The site's own navigation: no clutter, proposed only where the reader asks for quiet. */
  navigation(): readonly Proposal[];
}

/**
 * Lets every rule propose. A rule that throws proposes nothing and leaves a problem.
 * @param facts what was read of the article: the elements its evidence stands in are never hidden
 * @throws what reading the ground throws
 */
export function prepareClutter(page: Page, article: Article, facts: Facts | null, problems: Problems): ClutterGround {
  const ground = new Ground(page, article, facts);
  const context = { ground, labels: ground.labels };
  const proposals: Proposal[] = [];
  for (const [name, rule] of Object.entries(RULES)) {
    proposals.push(...problems.guard<Proposal[]>(`clutter/${name}`, [], () => rule(context)));
  }
  let navigation: readonly Proposal[] | undefined;
  return {
    ground,
    proposals,
    navigation() {
      navigation ??= findNavigation(context);
      return navigation;
    },
  };
}

/**
 * @param prepared of the same page
 * @returns entries whose elements are in the document, outermost first, none inside another; and what was refused
 */
export function planClutter(prepared: ClutterGround, options: ClutterOptions): ClutterPlan {
  const { ground } = prepared;
  const { page } = ground;
  const refused: RefusedEntry[] = [];
  const custom = resolveCustom(page, options.custom);
  const kept = new Set(custom.keep.map((e) => e.index));
  const wanted: Proposal[] = [];
  const refuse: Refuse = ({ rule, element }, because) => {
    if (refused.length < MAX_REFUSED) refused.push({ rule, locator: page.locators.of(element.element), because });
  };
  for (const proposal of customProposals(ground, custom, refuse)) wanted.push(proposal);
  for (const proposal of listedProposals(ground, options, refuse)) wanted.push(proposal);
  wanted.push(...prepared.proposals);
  if (options.categories.has('navigation')) wanted.push(...prepared.navigation());

  const enabled = wanted.filter((p) => p.rule === 'custom' || options.categories.has(p.category));
  for (const p of wanted) if (p.rule !== 'custom' && !options.categories.has(p.category)) kept.add(p.element.index);
  const chosen = outermost(page, aroundKept(page, enabled, kept));
  const emptied = findEmptied(ground, chosen, kept);
  return { entries: outermost(page, [...emptied, ...chosen]).map(entryOf), refused };
}

type Refuse = (proposal: Proposal, because: RefusedEntry['because']) => void;

/** Refusals listed at most. */
const MAX_REFUSED = 200;

/** A rule of the reader's that would take something of the article along is not applied at all: it says too much. */
function customProposals(ground: Ground, custom: CustomElements, refuse: Refuse): Proposal[] {
  const tooMuch = new Set<string>();
  const proposals = custom.hide.map(({ element, selector }) => {
    const where = ground.page.locators.of(element.element);
    const evidence = { source: 'markup', where, quote: clip(selector) } as const;
    const proposal: Proposal = { element, category: 'popups', rule: 'custom', evidence };
    const because = ground.refusal(element);
    if (because) {
      refuse(proposal, because);
      tooMuch.add(selector);
    }
    return { proposal, selector };
  });
  return proposals.filter(({ selector }) => !tooMuch.has(selector)).map(({ proposal }) => proposal);
}

function listedProposals(ground: Ground, options: ClutterOptions, refuse: Refuse): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { element, group, selector } of findListed(ground.page, options.listed)) {
    const e = ground.of(element);
    if (!e) continue;
    const proposal: Proposal = {
      element: e,
      category: LISTED_CATEGORY[group],
      rule: `filter-list:${group}`,
      evidence: { source: 'filter-list', where: ground.page.locators.of(element), quote: clip(selector) },
    };
    const because = ground.refusal(e) ?? (readsAsStory(ground, e, group) ? 'holds-article-text' : null);
    if (because) refuse(proposal, because);
    else proposals.push(proposal);
  }
  return proposals;
}

const entryOf = ({ element, category, rule, evidence }: Proposal): ClutterEntry => ({
  element: element.element,
  category,
  rule,
  evidence,
});

/** Drops proposals for or inside what the reader keeps; one that holds such an element gives way to its other children. */
function aroundKept(page: Page, proposals: readonly Proposal[], kept: ReadonlySet<number>): Proposal[] {
  if (kept.size === 0) return [...proposals];
  const inside = new Uint8Array(page.elements.length);
  const holding = new Uint8Array(page.elements.length);
  for (const e of page.elements) if (kept.has(e.index) || (e.parent >= 0 && inside[e.parent])) inside[e.index] = 1;
  for (const index of kept) for (let e = page.elements[index]; e; e = page.elements[e.parent]) holding[e.index] = 1;
  const result: Proposal[] = [];
  const queue = [...proposals];
  for (let p = queue.pop(); p; p = queue.pop()) {
    const { element } = p;
    if (inside[element.index]) continue;
    if (!holding[element.index]) {
      result.push(p);
      continue;
    }
    for (let i = element.index + 1; i < element.end; ) {
      const child = page.elements[i] as PageElement;
      queue.push({ ...p, element: child });
      i = child.end;
    }
  }
  return result;
}

/** One proposal per element, and none inside another. */
function outermost(page: Page, proposals: readonly Proposal[]): Proposal[] {
  const first = new Map<number, Proposal>();
  for (const p of proposals) if (!first.has(p.element.index)) first.set(p.element.index, p);
  const result: Proposal[] = [];
  let end = -1;
  for (const index of [...first.keys()].sort((a, b) => a - b)) {
    if (index < end) continue;
    const p = first.get(index) as Proposal;
    end = page.elements[index]?.end ?? end;
    result.push(p);
  }
  return result;
}
