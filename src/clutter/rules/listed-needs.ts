/**
 * What must stand on a page for a selector to name anything there: tags, classes, ids, attributes and parts of their
 * values. Necessary, not sufficient. The lists have over a thousand selectors that no class or id leads to, and a browser
 * parses each anew for each document; nine in ten need something that the page has not.
 */
import { attributeOf, localNameOf, select } from '../../page/dom';

/** An attribute, with what stands in one of its values in lower case ('' for anything); or a tag. */
export type Need = { readonly attribute: string; readonly part: string } | { readonly tag: string };

/** Attributes, with a value that is in quotation marks or not; the flag says nothing about what must be there. */
const ATTRIBUTE = /\[\s*([\w-]+)\s*(?:([~|^$*]?)=\s*(?:"([^"\\]*)"|'([^'\\]*)'|([\w-]+))\s*(?:[is]\s*)?)?\]/y;
const CLASS_OR_ID = /([.#])([\w-]+)/y;
const TAG = /[a-z][\w-]*/iy;
const PSEUDO = /::?[\w-]+/y;
const BETWEEN = /[\s>+~*]+/y;

/** @returns what the selector needs; nothing where it cannot be told (several selectors, escapes, nested ones) */
export function needsOf(selector: string): readonly Need[] {
  const needs: Need[] = [];
  let at = 0;
  const next = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const match = token.exec(selector);
    if (match) at = token.lastIndex;
    return match;
  };
  while (at < selector.length) {
    if (next(BETWEEN)) continue;
    const name = next(CLASS_OR_ID);
    if (name) {
      needs.push({ attribute: name[1] === '.' ? 'class' : 'id', part: (name[2] ?? '').toLowerCase() });
      continue;
    }
    const attribute = next(ATTRIBUTE);
    if (attribute) {
      const [, key = '', , double, single, bare] = attribute;
      // As it is written: attributes of drawings tell upper from lower case.
      needs.push({ attribute: key, part: (double ?? single ?? bare ?? '').toLowerCase() });
      continue;
    }
    if (next(PSEUDO)) {
      const end = selector[at] === '(' ? endOfBrackets(selector, at) : at;
      if (end < 0) return [];
      at = end;
      continue;
    }
    const tag = next(TAG);
    if (!tag) return [];
    needs.push({ tag: tag[0].toLowerCase() });
  }
  return needs;
}

/** @returns the position after the bracket that closes the one at `start`; -1 where strings or escapes make that unclear */
function endOfBrackets(selector: string, start: number): number {
  let depth = 0;
  for (let i = start; i < selector.length; i++) {
    const c = selector[i];
    if (c === '\\' || c === '"' || c === "'") return -1;
    if (c === '(') depth++;
    if (c === ')' && --depth === 0) return i + 1;
  }
  return -1;
}

/** Values longer than this are not looked through: asking the browser costs less. */
const MAX_VALUES = 50_000;

/** @returns a question about a selector: may it name something in this document? Values are gathered as they are asked for. */
export function mayNameIn(document: Document): (selector: string) => boolean {
  const tags = new Set(select(document, '*').map((element) => localNameOf(element).toLowerCase()));
  const gathered = new Map<string, string>();
  const valuesOf = (attribute: string): string => {
    let values = gathered.get(attribute);
    if (values === undefined) {
      // Each value between line ends, so that an attribute that is there but empty is no empty text.
      values = select(document, `[${attribute}]`)
        .map((element) => `\n${(attributeOf(element, attribute) ?? '').toLowerCase()}`)
        .join('');
      gathered.set(attribute, values);
    }
    return values;
  };
  const isMet = (need: Need): boolean => {
    if ('tag' in need) return tags.has(need.tag);
    const values = valuesOf(need.attribute);
    return values !== '' && (values.length > MAX_VALUES || values.includes(need.part));
  };
  return (selector) => {
    let needs = known.get(selector);
    if (!needs) {
      if (known.size >= MAX_KNOWN) known.clear();
      needs = needsOf(selector);
      known.set(selector, needs);
    }
    return needs.every(isMet);
  };
}

/** The same selectors are asked about every page. */
const known = new Map<string, readonly Need[]>();
const MAX_KNOWN = 10_000;
