/**
 * Writes a plan to the page: one attribute per element, one stylesheet; `undo` takes both away.
 *
 * Example: `const applied = applyPlan(document, plan); …; applied.undo();` – afterwards the document serialises as before.
 */
import { attributeOf, hasAttributeNamed, inlineStyleOf, rootOf, setAttributeOf, withoutAttribute } from '../page/dom';
import type { ClutterEntry } from '../report';
import { atEndOfTurn } from './end-of-turn';
import { createLocks } from './locks';
import { closeSpace, readBars } from './space';
import { HIDDEN_ATTRIBUTE, insertStyle } from './style';

export interface Applied {
  /** Hides further elements (what arrived later, what a second look found). */
  add(entries: readonly Pick<ClutterEntry, 'element'>[]): void;
  /** Shows one element again, or hides it again, without touching the others. */
  show(element: Element): void;
  hide(element: Element): void;
  /** Hides again what the page has shown by a style of its own since. */
  hold(): void;
  /** Lifts a lock on scrolling that the page has set since, for something that is hidden. */
  unlock(): void;
  /** Puts the page back exactly as it was. */
  undo(): void;
}

/** How one element looked before. */
interface Before {
  /** The `style` attribute, when it had to be overridden; undefined when it was not touched. */
  readonly style?: string | null;
  /** What we wrote instead. */
  readonly written?: string;
}

/** What is needed of a plan. */
export interface AppliedPlan {
  readonly entries: readonly Pick<ClutterEntry, 'element'>[];
}

/** @param plan its elements must be in `document` (those that left it meanwhile are marked all the same) */
export function applyPlan(document: Document, { entries }: AppliedPlan): Applied {
  const style = insertStyle(document);
  const before = new Map<Element, Before>();
  const hide = (element: Element): void => {
    if (before.has(element) || element === rootOf(document)) return;
    if (hasAttributeNamed(element, HIDDEN_ATTRIBUTE)) return;
    setAttributeOf(element, HIDDEN_ATTRIBUTE, '');
    before.set(element, overcome(element, style.works()));
  };
  const show = (element: Element): void => {
    const was = before.get(element);
    if (!was) return;
    before.delete(element);
    withoutAttribute(element, HIDDEN_ATTRIBUTE);
    restoreStyle(element, was);
  };
  const locks = createLocks(document);
  /** Puts room back that was taken, in the order in which it was. */
  const spaces: (() => void)[] = [];
  /** Hidden since it was last looked at what they leave behind. */
  const fresh = new Set<Element>();
  let unsettled = false;
  const settle = (): void => {
    if (!unsettled) return;
    unsettled = false;
    const bars = readBars(document, fresh, { show, hide });
    fresh.clear();
    if (bars.length > 0) spaces.push(closeSpace(document, bars, style));
    locks.lift(before.keys());
  };
  const hideAll = (elements: readonly Element[]): void => {
    for (const element of elements) {
      hide(element);
      fresh.add(element);
    }
    if (unsettled) return;
    unsettled = true;
    atEndOfTurn(document, settle);
  };
  hideAll(entries.map((e) => e.element));
  return {
    add: (more) => {
      const others = more.map((e) => e.element).filter((element) => !before.has(element));
      if (others.length > 0) hideAll(others);
    },
    hide,
    show,
    hold: () => {
      style.hold();
      for (const [element, was] of before) if (slipsOut(element)) before.set(element, overcomeAgain(element, was));
    },
    unlock: () => locks.lift(before.keys()),
    undo: () => {
      unsettled = false;
      for (const putBack of spaces) putBack();
      locks.close();
      for (const element of [...before.keys()]) show(element);
      style.remove();
    },
  };
}

/** `display: … !important` in an element's own style outranks every stylesheet: there, and only there, the style is changed. */
function overcome(element: Element, stylesheetWorks: boolean): Before {
  const style = inlineStyleOf(element);
  const own = attributeOf(element, 'style');
  if (!style) return {};
  if (stylesheetWorks && !(own && /display\s*:/i.test(own) && style.getPropertyPriority('display') === 'important'))
    return {};
  style.setProperty('display', 'none', 'important');
  return { style: own, written: attributeOf(element, 'style') ?? '' };
}

/** Has the page given a hidden element `display: … !important` of its own since? */
function slipsOut(element: Element): boolean {
  if (!/display/i.test(attributeOf(element, 'style') ?? '')) return false;
  const style = inlineStyleOf(element);
  if (!style) return false;
  return style.getPropertyPriority('display') === 'important' && style.getPropertyValue('display') !== 'none';
}

/** What the page wrote is what it wants back. */
function overcomeAgain(element: Element, was: Before): Before {
  const wanted = attributeOf(element, 'style');
  inlineStyleOf(element)?.setProperty('display', 'none', 'important');
  return { ...was, style: wanted, written: attributeOf(element, 'style') ?? '' };
}

/** Exactly as it was, unless the page has changed the style meanwhile: then only our part is taken out. */
function restoreStyle(element: Element, { style, written }: Before): void {
  if (style === undefined) return;
  if (attributeOf(element, 'style') === written) {
    if (style === null) withoutAttribute(element, 'style');
    else setAttributeOf(element, 'style', style);
    return;
  }
  const now = inlineStyleOf(element);
  if (!now) return;
  if (now.getPropertyValue('display') === 'none' && now.getPropertyPriority('display') === 'important') {
    now.removeProperty('display');
    const shown = /display\s*:\s*([^;!]+)/i.exec(style ?? '')?.[1];
    if (shown) now.setProperty('display', shown.trim(), 'important');
  }
}
