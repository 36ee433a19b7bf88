/** Which words a page will probably need: asked before anything else of it is read. Example: `<html lang="en-GB">` → `en`. */
import type { PageLanguages } from '../data/knowledge';
import { attributeOf, rootOf } from './dom';

/**
 * The language that `<html lang>` declares, as most pages do; English where it says nothing. With its words come the
 * small words by which a text in another language is told.
 */
export function languagesOfRoot(document: Document): PageLanguages {
  const root = rootOf(document);
  const declared = (root ? codeOf(attributeOf(root, 'lang')) : null) ?? 'en';
  return { text: declared, declared };
}

/** @param value a language tag @returns ISO 639-1 code in lower case; null where it names no language */
export function codeOf(value: string | null): string | null {
  const code = /^\s{0,5}([a-z]{2,3})(?:$|[-_\s,;])/i.exec(value ?? '')?.[1]?.toLowerCase() ?? null;
  if (code === null || code === 'und' || code === 'mul' || code === 'zxx') return null;
  if (code === 'nb' || code === 'nn') return 'no';
  return code === 'iw' ? 'he' : code === 'in' ? 'id' : code;
}
