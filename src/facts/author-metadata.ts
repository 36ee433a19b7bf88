/**
 * Authors as the page's data names them: JSON-LD, meta tags, microdata.
 *
 * The data lies often: agencies and newsrooms typed as Person, CMS users, e-mail addresses, profile addresses, two
 * names in one string. Every value is taken apart like a printed byline; what is no person is kept with the reason.
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { holds, LETTER } from '../page/characters';
import { decodeEntities, type JsonLdNode, listOf, resolve, textOf } from '../page/json-ld';
import { type Page, Region } from '../page/page';
import { clip, squash } from '../page/text';
import type { Evidence } from '../report';
import type { CreditContext, CreditItem } from './credit';
import { parseCredit } from './credit-items';
import { MAIL } from './letters';
import { samePerson } from './person-names';

export interface MetadataName {
  readonly item: CreditItem;
  readonly evidence: Evidence;
  /** How far the place is to be trusted: structured author 1, meta tags 0.7, creator 0.5. */
  readonly weight: number;
}

export interface AuthorMetadata {
  readonly people: readonly MetadataName[];
  readonly agencies: readonly MetadataName[];
  /** Newsrooms, CMS users and addresses given as authors. */
  readonly others: readonly MetadataName[];
}

/** A thousand "authors" are a mistake or an attack. */
const MAX_AUTHORS = 30;
const WRITTEN_BY = pattern('writtenBy');

const META_NAMES: readonly (readonly [string, number])[] = [
  ['author', 0.7],
  ['article:author', 0.6],
  ['article:author_name', 0.7],
  ['article.author', 0.7],
  ['parsely-author', 0.8],
  ['sailthru.author', 0.8],
  ['byl', 0.9],
  ['dc.creator', 0.6],
  ['dc.author', 0.6],
  ['dcterms.creator', 0.6],
  ['dcsext.author', 0.7],
  ['citation_author', 0.8],
  ['cxenseparse:author', 0.8],
  ['authors', 0.7],
  ['author_name', 0.7],
  ['author-name', 0.7],
  ['content_author', 0.7],
  ['page.content.author', 0.7],
  ['mediator_author', 0.7],
  ['vf:author', 0.7],
  ['rbauthors', 0.7],
  ['og:article:author', 0.6],
  ['og:author', 0.6],
];

interface Raw {
  readonly text: string;
  readonly evidence: Evidence;
  readonly weight: number;
}

/** @returns people, agencies and others named as authors; at most 30 of each, each once */
export function readAuthorMetadata(page: Page, article: Article, context: CreditContext): AuthorMetadata {
  const found = { people: [] as MetadataName[], agencies: [] as MetadataName[], others: [] as MetadataName[] };
  const structured = jsonLdAuthors(page, article);
  // Microdata also marks the authors of teasers: it is read where JSON-LD names nobody.
  const raws = [...structured, ...metaAuthors(page), ...(structured.length > 0 ? [] : microdataAuthors(page, article))];
  for (const raw of raws.slice(0, 200)) {
    if (isNoName(raw.text.replace(MAIL, ' '))) {
      addOnce(found.others, { item: { kind: 'other', text: clip(raw.text, 80), mode: 'by', known: false }, ...raw });
      continue;
    }
    for (const item of parseCredit(raw.text, { ...context, trusted: true }).items) {
      const entry = { item, evidence: raw.evidence, weight: raw.weight };
      if (item.kind === 'person' && item.mode !== 'other' && item.mode !== 'contributor') addOnce(found.people, entry);
      else if (item.kind === 'agency') addOnce(found.agencies, entry);
      else if (item.kind !== 'role' && item.kind !== 'place') addOnce(found.others, entry);
    }
  }
  return found;
}

function addOnce(list: MetadataName[], entry: MetadataName): void {
  if (list.length >= MAX_AUTHORS) return;
  const same = list.some((e) =>
    e.item.id
      ? e.item.id === entry.item.id
      : samePerson(e.item.text, entry.item.text) || squash(e.item.text) === squash(entry.item.text),
  );
  if (!same) list.push(entry);
}

/** An address, a path, or nothing but an e-mail address. */
const isNoName = (text: string): boolean =>
  /^\s*(?:https?:)?\/\/|^[\w.-]+\/[\w./-]+$/.test(text) || !holds(text, LETTER);

function jsonLdAuthors(page: Page, article: Article): Raw[] {
  const raws: Raw[] = [];
  const nodes = storyNodes(page, article);
  for (const [property, weight] of [
    ['author', 1],
    ['creator', 0.6],
  ] as const) {
    for (const node of nodes) {
      const before = raws.length;
      for (const [i, value] of listOf(node.value, property).slice(0, 100).entries()) {
        for (const text of namesOf(value, page).slice(0, 20))
          raws.push({
            text,
            weight,
            evidence: { source: 'json-ld', where: `${node.path}.${property}[${i}]`, quote: clip(text) },
          });
      }
      if (raws.length > before && property === 'creator') break;
    }
    if (raws.length > 0 && property === 'author' && raws.some((r) => /\s/.test(r.text))) break;
  }
  return raws;
}

/** The article's node, and others of the same story (a page may describe it twice). */
function storyNodes(page: Page, article: Article): JsonLdNode[] {
  if (!article.node) return [];
  const main = article.node;
  const headline = textOf(main.value.headline);
  const same = page.jsonLd.nodes.filter(
    (n) =>
      n !== main &&
      n.types.some((t) => /Article|BlogPosting|Report$/.test(t)) &&
      headline !== null &&
      textOf(n.value.headline) === headline,
  );
  return [main, ...same.slice(0, 3)];
}

function namesOf(value: unknown, page: Page): string[] {
  if (typeof value === 'string') return [decodeEntities(value)];
  const record = resolve(value, page.jsonLd);
  if (!record) return [];
  const name = listOf(record, 'name')
    .map(textOf)
    .filter((n): n is string => n !== null);
  if (name.length > 0) return name;
  const parts = [textOf(record.givenName), textOf(record.familyName)].filter(Boolean).join(' ');
  return parts ? [parts] : [];
}

function metaAuthors(page: Page): Raw[] {
  const raws: Raw[] = [];
  for (const [name, weight] of META_NAMES) {
    for (const tag of page.meta) {
      if (tag.name !== name || !tag.content) continue;
      raws.push({
        text: tag.content.slice(0, 1000),
        weight,
        evidence: { source: 'meta', where: name, quote: clip(tag.content) },
      });
    }
  }
  // Twitter's labelled data: "Written by" / "Ana Pons".
  for (const n of [1, 2]) {
    const label = page.meta.find((m) => m.name === `twitter:label${n}`)?.content ?? '';
    const data = page.meta.find((m) => m.name === `twitter:data${n}`);
    if (data && WRITTEN_BY.test(label))
      raws.push({
        text: data.content,
        weight: 0.8,
        evidence: { source: 'meta', where: data.name, quote: clip(data.content) },
      });
  }
  return raws;
}

function microdataAuthors(page: Page, article: Article): Raw[] {
  const raws: Raw[] = [];
  for (const property of page.microdata) {
    if (property.name !== 'author' && property.name !== 'creator') continue;
    if (
      property.itemTypes.some((t) => /Comment|Review$|ImageObject|VideoObject|Product|Recipe|Book|Photograph/.test(t))
    )
      continue;
    const at = page.indexOf.get(property.element);
    const place = at === undefined ? undefined : page.elements[at];
    if (place && (place.regions & (Region.Comments | Region.Teaser | Region.Nav | Region.SiteFooter)) !== 0) continue;
    if (place && place.index > article.root.end && place.index < article.root.index) continue;
    const inner = page.microdata.find((p) => p.item === property.element && p.name === 'name');
    const text = inner?.value ?? property.value;
    if (text.length > 200 || !text) continue;
    raws.push({
      text,
      weight: 0.8,
      evidence: { source: 'microdata', where: page.locators.of(inner?.element ?? property.element), quote: clip(text) },
    });
    if (raws.length >= MAX_AUTHORS) break;
  }
  return raws;
}
