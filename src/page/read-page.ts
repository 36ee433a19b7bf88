/** Reads a document once, without changing it and without asking for layout. Everything later works on the result. */
import { attributeOf, localNameOf, rawTextOf, rootOf, select } from './dom';
import { decodeEntities, readJsonLd } from './json-ld';
import { readLanguage } from './language';
import { Locators } from './locator';
import { propertiesOf } from './microdata';
import type { MetaTag, MicrodataProperty, Page } from './page';
import { tidy } from './text';
import { walkDocument } from './walk';

/** Longest attribute value read: a megabyte in a meta tag says nothing more than its beginning. */
const MAX_CONTENT = 20_000;

/**
 * @param document the page; may be any Document, also one parsed from text
 * @param address the address it was loaded from (http or https)
 * @param locators of an earlier reading of the same document, so that elements keep their names
 * @returns the page; never throws for what a page contains
 * @throws TypeError when `address` is no absolute URL
 */
export function readPage(document: Document, address: string | URL, locators = new Locators()): Page {
  const url = new URL(address);
  const meta = readMeta(document);
  const jsonLd = readJsonLd(select(document, 'script[type*="ld+json" i]').map((s) => rawTextOf(s) ?? ''));
  const title = readTitle(document);
  const canonicalLink = select(document, 'link[rel~="canonical" i][href]')[0];
  const walked = walkDocument(document, title);
  return {
    document,
    url,
    ...readLanguage(document, meta, jsonLd, walked.blocks),
    title,
    canonical: canonicalLink ? absolute(attributeOf(canonicalLink, 'href'), url) : null,
    meta,
    jsonLd,
    ...walked,
    microdata: [...readHeadMicrodata(document), ...walked.microdata],
    locators,
  };
}

/** An address made absolute, or null when it is none. */
export function absolute(href: string | null, base: URL): string | null {
  if (!href) return null;
  try {
    return new URL(href.trim(), base).href;
  } catch {
    return null;
  }
}

/** The document's title; titles of drawings (`<svg><title>`) are none. */
function readTitle(document: Document): string {
  const titles = select(document, 'title');
  const element = titles.find((t) => t.namespaceURI === 'http://www.w3.org/1999/xhtml') ?? null;
  return element ? tidy((rawTextOf(element) ?? '').slice(0, MAX_CONTENT)) : '';
}

function readMeta(document: Document): MetaTag[] {
  const tags: MetaTag[] = [];
  for (const element of select(document, 'meta[content]')) {
    const content = tidy(decodeEntities((attributeOf(element, 'content') ?? '').slice(0, MAX_CONTENT)));
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, attribute);
      if (name) tags.push({ name: name.trim().toLowerCase(), content, element });
    }
  }
  return tags;
}

/** Properties stated in `<head>`, which the walk over the body does not see; an `<html itemscope>` is their item. */
function readHeadMicrodata(document: Document): MicrodataProperty[] {
  const found: MicrodataProperty[] = [];
  const root = rootOf(document);
  const item = root ? propertiesOf(root, 'html', null, []) : null;
  for (const element of select(document, 'head [itemprop]')) propertiesOf(element, localNameOf(element), item, found);
  return found;
}
