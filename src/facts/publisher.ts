/**
 * Who publishes the page, by its own name: the story's structured data, else the site's name, else the host.
 *
 * The data may name the owner ("Example Media Group") where the site names the paper; both are kept, the loser in
 * `others`. Example: `publisher: { name: "The Harbour Post" }` → "The Harbour Post".
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { type JsonLdNode, listOf, resolve, textOf } from '../page/json-ld';
import { metaContent, type Page } from '../page/page';
import { clip, squash } from '../page/text';
import type { Candidate, Evidence, Fact } from '../report';

/** @returns the publisher's name; always something, at least the host (then `inferred`) */
export function findPublisher(page: Page, article: Article): Fact<string> {
  const candidates = [...structured(page, article), ...named(page)].filter((c) => isName(c.value));
  const [best, ...rest] = candidates;
  const host = page.url.hostname.replace(/^(?:www|m|amp)\./, '');
  if (!best)
    return {
      value: host,
      certainty: 'inferred',
      evidence: [{ source: 'url', where: 'hostname', quote: page.url.hostname }],
      others: [],
    };
  const same = rest.filter((c) => squash(c.value) === squash(best.value));
  const others = rest.filter((c) => squash(c.value) !== squash(best.value));
  return {
    value: best.value,
    certainty: 'stated',
    evidence: [best.evidence[0], ...same.map((c) => c.evidence[0])],
    others: others
      .slice(0, 5)
      .map((c) => ({ value: c.value, evidence: c.evidence, because: 'weaker-source' as const })),
  };
}

/** A name: no address, no template that was not filled in, no CMS. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > 100 || /^(?:https?:)?\/\/|[{}<>]|^@/.test(text)) return false;
  return !NO_PUBLISHER.test(text);
}
const NO_PUBLISHER = pattern('noPublisher');

function structured(page: Page, article: Article): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const add = (name: string | null, where: string, weight: number): void => {
    if (name)
      found.push({ value: clip(name, 100), weight, evidence: [{ source: 'json-ld', where, quote: clip(name) }] });
  };
  if (article.node)
    for (const value of listOf(article.node.value, 'publisher').slice(0, 5))
      add(textOf(resolve(value, page.jsonLd) ?? value), `${article.node.path}.publisher`, 1);
  const isOwn = (n: JsonLdNode): boolean =>
    n.parent === null && n.types.some((t) => t === 'NewsMediaOrganization' || t === 'Newspaper');
  for (const node of page.jsonLd.nodes.filter(isOwn).slice(0, 2)) add(textOf(node.value), node.path, 0.8);
  return found;
}

function named(page: Page): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const add = (value: string | null, evidence: Omit<Evidence, 'quote'>, weight: number): void => {
    if (value) found.push({ value: clip(value, 100), weight, evidence: [{ ...evidence, quote: clip(value) }] });
  };
  for (const [name, weight] of [
    ['og:site_name', 0.9],
    ['publisher', 0.7],
    ['dc.publisher', 0.7],
    ['application-name', 0.6],
    ['apple-mobile-web-app-title', 0.5],
  ] as const)
    add(metaContent(page, name), { source: 'meta', where: name }, weight);
  for (const property of page.microdata)
    if (property.name === 'publisher') {
      const inner = page.microdata.find((p) => p.item === property.element && p.name === 'name');
      add(inner?.value ?? null, { source: 'microdata', where: page.locators.of(property.element) }, 0.8);
      break;
    }
  return found;
}
