/**
 * Reading the DOM of a page that may fight back.
 *
 * A form's named inputs override its properties (`<form><input name="parentNode">` makes `form.parentNode` the
 * input), and an `<img name="querySelector">` does the same to `document`: HTML standard, [LegacyOverrideBuiltIns].
 * That holds in a content script's isolated world as well. So the engine reads nodes only through the accessors of the
 * prototypes, taken here once.
 */

type Reader<T> = (node: Node) => T;

function reader<T>(proto: () => object, name: string): Reader<T> {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(proto(), name)?.get as (this: Node) => T;
    return get.call(node);
  };
}
// biome-ignore lint/suspicious/noExplicitAny: the shapes of DOM methods differ; each wrapper below is typed.
function method(proto: () => any, name: string): (self: object, ...args: unknown[]) => any {
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  let fn: any;
  return (self, ...args) => {
    fn ??= proto()[name];
    return fn.apply(self, args);
  };
}

export const parentOf = reader<ParentNode | null>(() => Node.prototype, 'parentNode');
export const parentElementOf = reader<Element | null>(() => Node.prototype, 'parentElement');
export const firstChildOf = reader<ChildNode | null>(() => Node.prototype, 'firstChild');
export const nextSiblingOf = reader<ChildNode | null>(() => Node.prototype, 'nextSibling');
export const nodeTypeOf = reader<number>(() => Node.prototype, 'nodeType');
/** Text of a node and everything below it, as it stands in the source (scripts and styles included). */
export const rawTextOf = reader<string | null>(() => Node.prototype, 'textContent');
export const localNameOf = reader<string>(() => Element.prototype, 'localName') as (element: Element) => string;
export const firstElementChildOf = reader<Element | null>(() => Element.prototype, 'firstElementChild');
export const nextElementSiblingOf = reader<Element | null>(() => Element.prototype, 'nextElementSibling') as (
  element: Element,
) => Element | null;
export const previousElementSiblingOf = reader<Element | null>(() => Element.prototype, 'previousElementSibling') as (
  element: Element,
) => Element | null;

/** Characters of a text node. */
export const dataOf = reader<string>(() => CharacterData.prototype, 'data');
/** `BackCompat` for a page in quirks mode. */
export const modeOf = reader<string>(() => Document.prototype, 'compatMode');

const defaultView = reader<Window | null>(() => Document.prototype, 'defaultView');
/** The window that shows a document; null for one that only was parsed. */
export const windowOf = (document: Document): Window | null => defaultView(document);

const contentType = reader<string>(() => Document.prototype, 'contentType');
/** The document's MIME type, `text/html` for pages. */
export const contentTypeOf = (document: Document): string => contentType(document);

const checkVisibility = method(() => Element.prototype, 'checkVisibility');
/** What the browser says about an element's visibility (costs a layout the first time); null where it cannot say. */
export const checkVisibilityOf = (element: Element): boolean | null =>
  'checkVisibility' in Element.prototype ? checkVisibility(element, { visibilityProperty: true }) : null;

const closest = method(() => Element.prototype, 'closest');
const matches = method(() => Element.prototype, 'matches');
const contains = method(() => Node.prototype, 'contains');
const elementQuery = method(() => Element.prototype, 'querySelectorAll');
const documentQuery = method(() => Document.prototype, 'querySelectorAll');
const byTagName = method(() => Document.prototype, 'getElementsByTagName');

/** Value of an attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  getAttribute ??= Element.prototype.getAttribute;
  return getAttribute.call(element, name);
}
/** Names of an element's attributes, as they are written. */
export function attributeNamesOf(element: Element): string[] {
  getAttributeNames ??= Element.prototype.getAttributeNames;
  return getAttributeNames.call(element);
}
export function hasAttributeNamed(element: Element, name: string): boolean {
  hasAttribute ??= Element.prototype.hasAttribute;
  return hasAttribute.call(element, name);
}
/** Has the element any attribute at all? One question instead of several on the many plain `<p>` and `<span>`. */
export function hasAttributesAtAll(element: Element): boolean {
  hasAttributes ??= Element.prototype.hasAttributes;
  return hasAttributes.call(element);
}
// The commonest questions; without the wrapper above, because they are asked ten times for each element.
let getAttribute: ((this: Element, name: string) => string | null) | undefined;
let getAttributeNames: ((this: Element) => string[]) | undefined;
let hasAttribute: ((this: Element, name: string) => boolean) | undefined;
let hasAttributes: ((this: Element) => boolean) | undefined;
// For what is written: the one attribute of ours, on elements whose own methods a page's forms may hide.
const setAttribute = method(() => Element.prototype, 'setAttribute');
const removeAttribute = method(() => Element.prototype, 'removeAttribute');
export const setAttributeOf = (element: Element, name: string, value: string): void =>
  setAttribute(element, name, value);
export const withoutAttribute = (element: Element, name: string): void => removeAttribute(element, name);
/** The element's own style, to read and to write; null for elements without one (XML). */
export function inlineStyleOf(element: Element): CSSStyleDeclaration | null {
  for (const kind of [globalThis.HTMLElement, globalThis.SVGElement, globalThis.MathMLElement]) {
    if (typeof kind !== 'function' || !(element instanceof kind)) continue;
    return Object.getOwnPropertyDescriptor(kind.prototype, 'style')?.get?.call(element) ?? null;
  }
  return (element as HTMLElement).style ?? null;
}
export const closestTo = (element: Element, selector: string): Element | null => closest(element, selector);
export const matchesSelector = (element: Element, selector: string): boolean => matches(element, selector);
/** Is `inner` the same as `outer` or below it? */
export const containsNode = (outer: Node, inner: Node): boolean => contains(outer, inner);

/** Elements below `root` that match, in document order. @throws SyntaxError when the selector does not parse. */
export function select(root: Document | Element, selector: string): Element[] {
  return Array.from(nodeTypeOf(root) === 9 ? documentQuery(root, selector) : elementQuery(root, selector));
}

/** Elements in the document now. */
export const elementCount = (document: Document): number => byTagName(document, '*').length;

/** Child elements in order. */
export function childElementsOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstElementChildOf(element); child; child = nextElementSiblingOf(child)) children.push(child);
  return children;
}

const documentElement = reader<Element | null>(() => Document.prototype, 'documentElement');
/** The root element (`<html>`), or null in an empty document. */
export const rootOf = (document: Document): Element | null => documentElement(document);
/** The `<body>` or `<frameset>`, or null. */
export function bodyOf(document: Document): Element | null {
  const root = rootOf(document);
  if (!root) return null;
  return childElementsOf(root).find((e) => localNameOf(e) === 'body' || localNameOf(e) === 'frameset') ?? null;
}

/** Names are matched by many patterns: a page must not choose how long that takes. */
const LONGEST_CLASS = 1000;
const LONGEST_ID = 200;
/** Beyond Latin-1. One dash in one class name, and V8 compiles every naming pattern twice: 0.5 MB of machine code. */
const WIDE = /[\u0100-\u{10ffff}]/gu;

/**
 * Class names and id of an element in lower case, joined by spaces: what naming rules are matched against. No rule
 * knows characters beyond Latin-1; each is a `ÿ`.
 */
export function namesOf(element: Element): string {
  const cls = attributeOf(element, 'class')?.slice(0, LONGEST_CLASS);
  const id = attributeOf(element, 'id')?.slice(0, LONGEST_ID);
  return cls || id ? `${cls ?? ''} ${id ?? ''}`.toLowerCase().replace(WIDE, 'ÿ') : '';
}
