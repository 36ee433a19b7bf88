/**
 * Boxes that the page's own markup names: `class="newsletter-signup"`, `id="comments"`, `class="related-articles"`.
 * Class names are English (or the CMS vendor's) whatever the page's language.
 */
import { fromKnowledge } from '../../data/knowledge';
import { type Pattern, pattern } from '../../data/patterns/pattern';
import { attributeOf } from '../../page/dom';
import type { PageElement } from '../../page/page';
import type { ClutterCategory } from '../../report';
import type { Ground, Measure } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

interface Naming {
  readonly rule: string;
  readonly category: ClutterCategory;
  /** Matched against one class name or id at a time. */
  readonly pattern: Pattern;
  readonly fits: (m: Measure, afterStory: boolean) => boolean;
}

const small = (limit: number) => (m: Measure) => m.text <= limit && m.prose === 0 && m.storyLinks <= 1;

const NAMINGS: readonly Naming[] = [
  {
    rule: 'named-share',
    category: 'share',
    pattern: pattern('namedShare'),
    fits: small(260),
  },
  {
    rule: 'named-tools',
    category: 'share',
    pattern: pattern('namedTools'),
    fits: small(260),
  },
  {
    rule: 'named-topics',
    category: 'related',
    pattern: pattern('namedTopics'),
    fits: (m, after) => after && m.prose === 0 && m.text <= 1200 && m.linkText >= m.text * 0.5,
  },
  {
    rule: 'named-newsletter',
    category: 'newsletter',
    pattern: pattern('namedNewsletter'),
    fits: (m) => m.text <= 1200 && m.proseText <= 700 && m.storyLinks <= 3,
  },
  {
    rule: 'named-related',
    category: 'related',
    pattern: pattern('namedRelated'),
    fits: (m) => m.prose <= m.storyLinks * 1.5 + 0.5 && m.text <= 20_000,
  },
  {
    rule: 'named-comments',
    category: 'comments',
    pattern: pattern('namedComments'),
    fits: (m, after) => after || m.text <= 300,
  },
  {
    rule: 'named-app',
    category: 'app',
    pattern: pattern('namedApp'),
    fits: (m) => m.text <= 800 && m.proseText <= 500 && m.storyLinks <= 3,
  },
  {
    rule: 'named-popups',
    category: 'popups',
    pattern: pattern('namedPopups'),
    fits: (m) => m.text <= 500,
  },
  {
    rule: 'named-video',
    category: 'video',
    pattern: pattern('namedVideo'),
    fits: (m) => m.text <= 600 && m.prose === 0,
  },
];

/** A state class of the whole page or story ("has-related") is not a box. */
const STATE = pattern('state');

/** A list of tags, not the state "has this tag". */
const TAGS = pattern('tagList');

export const findNamed: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  let covered = -1;
  for (const e of ground.page.elements) {
    if (e.index < covered || !e.names || e.tag === 'body' || e.tag === 'main' || e.tag === 'article') continue;
    const naming = namingOf(e);
    if (!naming || ground.refusal(e)) continue;
    // In the site's own header and footer only pop-ups are ours to hide.
    if (naming.category !== 'popups' && ground.isFurniture(e)) continue;
    const after = e.firstBlock > ground.last;
    if ((!after && ground.maybeStory(e) && !isTrifle(ground, e)) || ground.policyLinks(e) >= 4 || isFrame(ground, e))
      continue;
    if (!naming.fits(ground.measure(e), after)) continue;
    covered = e.end;
    found.push(
      propose(
        ground,
        e,
        naming.category,
        naming.rule,
        attributeOf(e.element, 'class') ?? attributeOf(e.element, 'id') ?? '',
        'markup',
      ),
    );
  }
  return found;
};

function namingOf(e: PageElement): Naming | null {
  for (const name of e.names.split(/\s+/)) {
    if (!name || name.length > 80) continue;
    const naming = meaningOf(name);
    if (naming) return naming;
  }
  return null;
}

/** A page repeats its class names: each is looked at once. */
const meanings = fromKnowledge(() => new Map<string, Naming | null>());
const MAX_REMEMBERED = 3000;

function meaningOf(name: string): Naming | null {
  const remembered = meanings();
  const known = remembered.get(name);
  if (known !== undefined) return known;
  // "js-" marks what scripts look for.
  const plain = name.startsWith('js-') ? name.slice(3) : name;
  const isState = STATE.test(plain) && !TAGS.test(plain);
  // "text_error" and "text-error" mean the same.
  const dashed = plain.replaceAll('_', '-');
  const naming = isState
    ? null
    : (NAMINGS.find(({ pattern }) => pattern.test(plain) || (dashed !== plain && pattern.test(dashed))) ?? null);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(name, naming);
  return naming;
}

/** The article's own root and body are never boxes, whatever they are called. */
const isFrame = (ground: Ground, e: PageElement): boolean =>
  e.index <= ground.article.body.index && ground.article.body.index < e.end;

/**
 * A small box that its name explains: words that stand above the story and that no finder claimed, or icons, are then
 * not taken for the story's.
 */
function isTrifle(ground: Ground, e: PageElement): boolean {
  const m = ground.measure(e);
  if (m.text > 260 || m.prose > 0) return false;
  // Figures of more than a count are a date's.
  for (let b = e.firstBlock; b < e.endBlock; b++)
    if ((ground.page.blocks[b]?.text.match(/\d/g)?.length ?? 0) > 3) return false;
  for (let i = e.index; i < e.end; i++) {
    const inner = ground.at(i);
    if (!inner || inner.tag === 'figure' || inner.tag === 'time') return false;
    if (inner.tag !== 'img' && ground.kept.softElements.has(i)) return false;
  }
  return true;
}
