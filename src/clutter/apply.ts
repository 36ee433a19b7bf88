/**
 * Writes a plan to the page: one attribute per element, one stylesheet; `undo` takes both away.
 *
 * Example: `const applied = applyPlan(document, plan); …; applied.undo();` – afterwards the document serialises as before.
 */
import { attributeOf, hasAttributeNamed, rootOf } from '../page/dom';
import type { ClutterEntry, ClutterPlan } from '../report';
import { HIDDEN_ATTRIBUTE, insertStyle } from './style';
import { readTraps, type Traps } from './traps';

export interface Applied {
  /** Is this very element hidden by us now? */
  isHidden(element: Element): boolean;
  /** How many elements are hidden now. */
  count(): number;
  /** Hides further elements (what arrived later, what a second look found). */
  add(entries: readonly Pick<ClutterEntry, 'element'>[]): void;
  /** Shows one element again, or hides it again, without touching the others. */
  show(element: Element): void;
  hide(element: Element): void;
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

/** @param plan its elements must be in `document` (those that left it meanwhile are marked all the same) */
export function applyPlan(document: Document, plan: ClutterPlan): Applied {
  const style = insertStyle(document);
  const before = new Map<Element, Before>();
  const hide = (element: Element): void => {
    if (before.has(element) || element === rootOf(document)) return;
    if (hasAttributeNamed(element, HIDDEN_ATTRIBUTE)) return;
    element.setAttribute(HIDDEN_ATTRIBUTE, '');
    before.set(element, overcome(element, style.works()));
  };
  const show = (element: Element): void => {
    const was = before.get(element);
    if (!was) return;
    before.delete(element);
    element.removeAttribute(HIDDEN_ATTRIBUTE);
    restoreStyle(element, was);
  };
  const traps: Traps[] = [];
  const hideAll = (elements: readonly Element[]): void => {
    const found = readTraps(document, elements);
    for (const element of elements) hide(element);
    found.open();
    traps.push(found);
  };
  hideAll(plan.entries.map((e) => e.element));
  return {
    isHidden: (element) => before.has(element),
    count: () => before.size,
    add: (entries) => {
      const fresh = entries.map((e) => e.element).filter((element) => !before.has(element));
      if (fresh.length > 0) hideAll(fresh);
    },
    hide,
    show,
    undo: () => {
      for (const found of traps) found.close();
      for (const element of [...before.keys()]) show(element);
      style.remove();
    },
  };
}

/** `display: … !important` in an element's own style outranks every stylesheet: there, and only there, the style is changed. */
function overcome(element: Element, stylesheetWorks: boolean): Before {
  const style = (element as HTMLElement).style;
  const own = attributeOf(element, 'style');
  if (!style) return {};
  if (stylesheetWorks && !(own && /display\s*:/i.test(own) && style.getPropertyPriority('display') === 'important'))
    return {};
  style.setProperty('display', 'none', 'important');
  return { style: own, written: attributeOf(element, 'style') ?? '' };
}

/** Exactly as it was, unless the page has changed the style meanwhile: then only our part is taken out. */
function restoreStyle(element: Element, { style, written }: Before): void {
  if (style === undefined) return;
  if (attributeOf(element, 'style') === written) {
    if (style === null) element.removeAttribute('style');
    else element.setAttribute('style', style);
    return;
  }
  const now = (element as HTMLElement).style;
  if (now.getPropertyValue('display') === 'none' && now.getPropertyPriority('display') === 'important') {
    now.removeProperty('display');
    const shown = /display\s*:\s*([^;!]+)/i.exec(style ?? '')?.[1];
    if (shown) now.setProperty('display', shown.trim(), 'important');
  }
}
