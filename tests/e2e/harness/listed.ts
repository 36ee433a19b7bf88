/** Rules of the lists that ship, found at test time: none of their text stands in this repository. */
import { readLists } from '../../../scripts/filters.mjs';

export interface ListedClass {
  /** A class name that the advertising lists hide on every site. */
  readonly name: string;
  /** A site for which the lists make an exception for that class. */
  readonly exceptFor: string;
}

/** @throws when the lists hold no such pair (their layout has changed) */
export function findListedClass(): ListedClass {
  const lines = readLists()
    .filter((list) => list.group === 'ads')
    .flatMap((list) => list.lines.map((line) => line.trim()));
  const generic = new Set(lines.filter((line) => /^##\.[\w-]+$/.test(line)).map((line) => line.slice(3)));
  for (const line of lines) {
    const [, exceptFor, name] = /^([a-z0-9-]+\.[a-z]+)#@#\.([\w-]+)$/.exec(line) ?? [];
    if (exceptFor && name && generic.has(name) && !hasOtherReason(name)) return { name, exceptFor };
  }
  throw new Error('The lists hold no class with an exception.');
}

/** Names that structure and wording would hide without any list. */
const hasOtherReason = (name: string): boolean =>
  /ad|spons|promo|banner|pop|social|share|outbrain|taboola|widget|reklam|werb|pub|affil|player|video/i.test(name);
