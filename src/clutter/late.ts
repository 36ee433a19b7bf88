/**
 * What arrives after the first look: lazy ads, infinite scroll, text that a script renders, elements a page puts back.
 *
 * Added nodes only, never attributes (cost). All additions of a moment are one look. What is named like clutter and says
 * next to nothing is veiled at once, before it is painted, so that what goes was never seen and nothing jumps. Looks that find nothing become rarer, unless what was added is named
 * like clutter; looks never take more than a share of the time. When nothing is added, nothing runs.
 */
import {
  attributeOf,
  closestTo,
  localNameOf,
  matchesSelector,
  namesOf,
  nodeTypeOf,
  rawTextOf,
  select,
} from '../page/dom';
import { HIDDEN_ATTRIBUTE } from './style';

export interface LateOptions {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Something was added before this watch began: the first look is due. */
  readonly due?: boolean;
  /** Looks at the page again; never rejects. @returns how many elements it hid that were not hidden before */
  look(): Promise<number>;
  /**
   * These were added, are named like clutter and say next to nothing: hidden before they are painted, until they have been
   * looked at.
   */
  veil(elements: readonly Element[]): void;
  /** Something was added that no rule could name, which costs no look: what is hidden stays so. */
  hold(): void;
  /** Told once when the page puts hidden things back without end; nothing is looked at after that. */
  gaveUp(): void;
}

/**
 * Milliseconds from an addition that is not named like clutter to the look at it, so that what comes in pieces is one
 * look; doubled each time that nothing is found, up to the longest.
 */
const SOON = 250;
const SELDOM = 4000;
/** After so long without additions the next one is looked at soon again. */
const QUIET = 2000;
/** A look is followed by at least so many times its own duration without one. */
const REST = 10;
/** The page is held to fight back when looks hid so much; both drain away, so that a long read is no fight. */
const MAX_FRUITFUL = 100;
const FRUITFUL_PER_SECOND = 1;
const MAX_HIDDEN = 2500;
const HIDDEN_PER_SECOND = 10;

export function watchLate(document: Document, { signal, due = false, look, veil, hold, gaveUp }: LateOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  const now = (): number => performance.now();
  const next = createTimer();
  let wait = SOON;
  let rested = 0;
  let lastAddition = Number.NEGATIVE_INFINITY;
  const fight = createFight(now());
  /** A look goes on: what is added meanwhile is looked at after it. */
  let looking = false;
  /** When the next look is due that was wished for during one. */
  let wished = Number.POSITIVE_INFINITY;
  const stop = (): void => {
    observer.disconnect();
    next.cancel();
  };
  const wish = (when: number): void => {
    if (looking) wished = Math.min(wished, when);
    else next.at(when, () => void run());
  };
  const run = async (): Promise<void> => {
    const begin = now();
    looking = true;
    const found = await look();
    looking = false;
    if (signal.aborted) return;
    const end = now();
    rested = end + (end - begin) * REST;
    wait = found > 0 ? 0 : Math.min(Math.max(SOON, wait) * 2, SELDOM);
    if (!fight.goesOn(found, end)) {
      stop();
      gaveUp();
    } else if (wished < Number.POSITIVE_INFINITY) {
      next.at(Math.max(rested, wished), () => void run());
      wished = Number.POSITIVE_INFINITY;
    }
  };
  const observer = new window.MutationObserver((records) => {
    const added = additions(records);
    if (added.length === 0) return;
    if (!added.some(mayMatter)) return hold();
    const empty = added.filter(isEmptyClutter);
    if (empty.length > 0) veil(empty);
    const at = now();
    if (at - lastAddition > QUIET) wait = SOON;
    lastAddition = at;
    wish(Math.max(rested, at + (wait > 0 && !added.some(looksLikeClutter) ? wait : 0)));
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
  if (due) wish(now());
}

/** Runs one thing at a time; an earlier wish replaces a later one. */
function createTimer() {
  let due = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
  };
  return {
    cancel,
    at(when: number, run: () => void): void {
      if (when >= due) return;
      cancel();
      due = when;
      const fire = (): void => {
        due = Number.POSITIVE_INFINITY;
        run();
      };
      timer = setTimeout(fire, Math.max(0, when - performance.now()));
    },
  };
}

/** Does the page put back what was hidden, without end? */
function createFight(start: number) {
  let fruitful = 0;
  let hidden = 0;
  let last = start;
  return {
    /** @returns false when it is time to give up */
    goesOn(found: number, at: number): boolean {
      const seconds = (at - last) / 1000;
      last = at;
      fruitful = Math.max(0, fruitful - seconds * FRUITFUL_PER_SECOND) + (found > 0 ? 1 : 0);
      hidden = Math.max(0, hidden - seconds * HIDDEN_PER_SECOND) + found;
      return fruitful < MAX_FRUITFUL && hidden < MAX_HIDDEN;
    },
  };
}

/** Additions asked for their names at most. */
const MAX_ASKED = 50;

/** Elements that were added; our own interface and stylesheets are no news. */
function additions(records: readonly MutationRecord[]): Element[] {
  const added: Element[] = [];
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (nodeTypeOf(node) !== 1) continue;
      const element = node as Element;
      if (attributeOf(element, 'data-copydesk') !== null || attributeOf(element, 'data-copydesk-style') !== null)
        continue;
      added.push(element);
      if (added.length >= MAX_ASKED) return added;
    }
  }
  return added;
}

/** What a finder goes by: names, links, pictures, frames, fields, paragraphs. Bare lists and rows of text are no news. */
const MATTER =
  'a, p, h1, h2, h3, h4, h5, h6, figure, img, picture, video, svg, iframe, ins, form, button, input, dialog, [class], [id], [style], [role], [data-src]';

const mayMatter = (element: Element): boolean => matchesSelector(element, MATTER) || select(element, MATTER).length > 0;

/** Names of what is likely to go. */
const CLUTTER_NAMES =
  /(?<![^\s_-])(?:ads?|adv|advert\w{0,20}|adslot|gpt|dfp|banner|sponsor\w{0,10}|promo\w{0,10}|taboola|outbrain|newsletter|pop-?up|modal|overlay|sticky|floating|interstitial|subscribe)(?![^\s_-])/;

/** Characters of a label and a button; an offer or a story in a box says more. */
const MAX_SAID = 120;
/** What may be the story's own, however its box is named. */
const TELLS = 'h1, figcaption, time, blockquote, video, audio';

function isEmptyClutter(element: Element): boolean {
  return (
    CLUTTER_NAMES.test(namesOf(element)) &&
    !closestTo(element, `[${HIDDEN_ATTRIBUTE}]`) &&
    (rawTextOf(element) ?? '').trim().length <= MAX_SAID &&
    select(element, TELLS).length === 0
  );
}

/** Named like something that goes? Only decides how soon it is looked at; what is inside a hidden element can wait. */
function looksLikeClutter(element: Element): boolean {
  if (closestTo(element, `[${HIDDEN_ATTRIBUTE}]`)) return false;
  const tag = localNameOf(element);
  if (tag === 'iframe' || tag === 'ins' || tag === 'dialog' || CLUTTER_NAMES.test(namesOf(element))) return true;
  return select(element, 'iframe, ins, [class], [id]')
    .slice(0, MAX_ASKED)
    .some((e) => CLUTTER_NAMES.test(namesOf(e)) || localNameOf(e) === 'iframe');
}
