/**
 * Picture credits in structured data: schema.org ImageObject (`creditText`, `copyrightHolder`, `creator`, `author`,
 * `copyrightNotice`; https://schema.org/ImageObject and Google's image licence metadata) and IPTC terms in microdata.
 * They speak only where the caption is silent: publishers copy one credit to every size and every teaser.
 */
import type { Article } from '../detect/article';
import { listOf, resolve, textOf } from '../page/json-ld';
import type { Page } from '../page/page';
import { clip } from '../page/text';
import type { Evidence } from '../report';
import { fileOf } from './photo-credits-spots';
import { type CreditTextOptions, findCreditInText, looksLikeNames } from './photo-credits-text';

interface Known {
  readonly credit: string;
  readonly evidence: readonly [Evidence];
}

export interface MetadataCredits {
  /** @param lead is this the story's first picture? The story's `image` without a matching file is then meant. */
  of(src: string | null, lead: boolean): Known | null;
}

const PROPERTIES = ['creditText', 'copyrightNotice', 'creator', 'author', 'copyrightHolder', 'caption', 'description'];
const MAX_OBJECTS = 300;

export function metadataCredits(page: Page, article: Article, options: CreditTextOptions): MetadataCredits {
  const byFile = new Map<string, Known>();
  let lead: Known | null = null;
  const storyImages = article.node ? listOf(article.node.value, 'image').map((i) => resolve(i, page.jsonLd)) : [];
  for (const node of page.jsonLd.nodes.filter((n) => n.types.includes('ImageObject')).slice(0, MAX_OBJECTS)) {
    const known = creditIn(node.value, node.path, options);
    if (!known) continue;
    if (storyImages.includes(node.value)) lead ??= known;
    for (const name of ['url', 'contentUrl', 'thumbnailUrl', '@id']) {
      const url = textOf(node.value[name]);
      const file = fileOf(url);
      if (file && !byFile.has(file)) byFile.set(file, known);
    }
  }
  for (const property of page.microdata) {
    if (!property.itemTypes.includes('ImageObject') || !PROPERTIES.slice(0, 5).includes(property.name)) continue;
    const address = page.microdata.find((p) => p.item === property.item && /^(?:url|contentUrl)$/.test(p.name));
    const file = fileOf(address?.value ?? null);
    const credit = acceptable(property.name, property.value, options);
    if (!file || !credit || byFile.has(file)) continue;
    const where = page.locators.of(property.element);
    byFile.set(file, { credit, evidence: [{ source: 'microdata', where, quote: clip(property.value) }] });
  }
  return {
    of: (src, isLead) => {
      const file = fileOf(src);
      return (file ? byFile.get(file) : undefined) ?? (isLead ? lead : null);
    },
  };
}

function creditIn(value: Readonly<Record<string, unknown>>, path: string, options: CreditTextOptions): Known | null {
  for (const name of PROPERTIES) {
    const text = listOf(value, name)
      .map((v) => textOf(v))
      .find((t) => t !== null);
    const credit = text ? acceptable(name, text, options) : null;
    if (text && credit)
      return { credit, evidence: [{ source: 'json-ld', where: `${path}.${name}`, quote: clip(text) }] };
  }
  return null;
}

/** A property's text as a credit; null when it says nothing about this picture. */
function acceptable(name: string, text: string, options: CreditTextOptions): string | null {
  if (text.length < 2 || text.length > 300) return null;
  const found = findCreditInText(text, options);
  // Captions count only for a labelled credit in them.
  if (name === 'caption' || name === 'description') return found && found.how !== 'ending' ? found.credit : null;
  const credit = found && found.how !== 'whole' ? found.credit : text.replace(/^\((.*)\)$/, '$1');
  // The publisher as holder of everything is no statement about this picture.
  if (options.isOwnName?.(credit)) return null;
  return name === 'creditText' || looksLikeNames(credit) ? credit : null;
}
