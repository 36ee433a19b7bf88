/**
 * What the publisher declares about itself: policies in its structured data (`NewsMediaOrganization`,
 * https://schema.org/NewsMediaOrganization) and links to its policy pages, imprint, press council, trust.txt and JTI.
 *
 * Example: footer link "Corrections" → { kind: 'corrections', label: 'Corrections', url: … }. Nothing declared → [].
 */
import { fromKnowledge, languagesAtHand } from '../data/knowledge';
import { DECLARATION_HOSTS } from '../data/press-councils';
import type { Article } from '../detect/article';
import { attributeOf, rawTextOf } from '../page/dom';
import { type JsonLdNode, listOf, resolve, textOf } from '../page/json-ld';
import { holds, type Page, Region } from '../page/page';
import { absolute } from '../page/read-page';
import { clip, fold, tidy } from '../page/text';
import type { Declaration, PolicyKind } from '../report';

/** Properties of https://schema.org/NewsMediaOrganization, and what they declare. */
const PROPERTIES: Readonly<Record<string, Declaration['kind']>> = {
  ownershipFundingInfo: 'ownership',
  correctionsPolicy: 'corrections',
  ethicsPolicy: 'ethics',
  publishingPrinciples: 'ethics',
  unnamedSourcesPolicy: 'unnamed-sources',
  verificationFactCheckingPolicy: 'fact-checking',
  diversityPolicy: 'diversity',
  diversityStaffingReport: 'diversity',
  masthead: 'masthead',
  missionCoveragePrioritiesPolicy: 'mission',
  actionableFeedbackPolicy: 'feedback',
  parentOrganization: 'ownership',
};
const DECLARING = new Set([
  'NewsMediaOrganization',
  'Organization',
  'Corporation',
  'Periodical',
  'Newspaper',
  'WebSite',
]);
/** Properties that an article may carry for its publisher. */
const OF_ARTICLES = new Set(['publishingPrinciples', 'correctionsPolicy', 'ethicsPolicy', 'ownershipFundingInfo']);
const ORDER: readonly Declaration['kind'][] = [
  'ownership',
  'funding',
  'corrections',
  'ethics',
  'unnamed-sources',
  'fact-checking',
  'diversity',
  'masthead',
  'mission',
  'feedback',
  'imprint',
  'press-council',
  'trust-txt',
  'jti',
];
const LONGEST_LABEL = 60;

export function findDeclarations(page: Page, article: Article): Declaration[] {
  const found = [...inStructuredData(page, article), ...inLinks(page, article)];
  const seen = new Set<string>();
  const kept = found.filter((d) => {
    const key = d.url ? plainAddress(d.url) : `${d.kind} ${d.label}`;
    const byLabel = `${d.kind} ${fold(d.label)}`;
    if (seen.has(key) || seen.has(byLabel)) return false;
    seen.add(key).add(byLabel);
    return true;
  });
  return kept.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function inStructuredData(page: Page, article: Article): Declaration[] {
  const found: Declaration[] = [];
  const own = (node: JsonLdNode): boolean =>
    node.types.some((t) => DECLARING.has(t)) &&
    !/(?:author|mentions|about|reviewedBy|sponsor|isBasedOn)\b/.test(node.path);
  for (const node of page.jsonLd.nodes) {
    const isOwn = own(node);
    if (!isOwn && node !== article.node) continue;
    for (const [property, kind] of Object.entries(PROPERTIES)) {
      if (!isOwn && !OF_ARTICLES.has(property)) continue;
      for (const value of listOf(node.value, property)) {
        const declared = readValue(page, value);
        if (!declared || (property === 'parentOrganization' && !declared.name)) continue;
        found.push({
          kind,
          label: declared.name ?? (declared.url ? shortAddress(declared.url) : property),
          url: declared.url,
          evidence: [
            { source: 'json-ld', where: `${node.path}.${property}`, quote: clip(declared.name ?? declared.url ?? '') },
          ],
        });
      }
    }
  }
  return found;
}

function readValue(page: Page, value: unknown): { name: string | null; url: string | null } | null {
  if (typeof value === 'string') {
    const text = tidy(value);
    const url = /^(?:https?:)?\/\/|^\//.test(text) ? absolute(text, page.url) : null;
    if (url) return { name: null, url };
    return text.length > 1 ? { name: clip(text, 200), url: null } : null;
  }
  const record = resolve(value, page.jsonLd);
  if (!record) return null;
  const address = textOf(record.url) ?? (typeof record['@id'] === 'string' ? record['@id'] : null);
  const url = address && /^https?:/.test(address) ? address : null;
  const name = textOf(record);
  return url || name ? { name: name ? clip(name, 200) : null, url } : null;
}

interface PolicyLabel {
  readonly label: string;
  readonly kind: PolicyKind;
}

/** Names of policy pages in all languages at hand: a footer's language is not always the page's. */
const policyLabels = fromKnowledge((): Map<string, PolicyLabel> => {
  const labels = new Map<string, PolicyLabel>();
  for (const { notices } of languagesAtHand())
    for (const [kind, list] of Object.entries(notices?.policies ?? {}))
      for (const label of (list as string).split('|'))
        if (!labels.has(label)) labels.set(label, { label, kind: kind as PolicyKind });
  return labels;
});

/** An address without its query, anchor and last slash: where two links lead to the same page. */
function plainAddress(address: string): string {
  const page = address.split(/[#?]/, 1)[0] ?? '';
  return page.endsWith('/') ? page.slice(0, -1) : page;
}

/**
 * `https://www.example.org/about/ethics/?a=b` → `example.org/about/ethics`: for a policy that comes without words. Only
 * the host as browsers resolve it and the path: what stands before an `@` would pass for a host.
 */
function shortAddress(address: string): string {
  if (!URL.canParse(address)) return clip(address, LONGEST_LABEL);
  const { host, pathname } = new URL(address);
  return clip(plainAddress(`${host.replace(/^www\./, '')}${pathname}`), LONGEST_LABEL);
}

/** A text without these characters at its ends. */
function trimmed(text: string, characters: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text[from] as string)) from++;
  while (to > from && characters.includes(text[to - 1] as string)) to--;
  return text.slice(from, to);
}

/** What a link's words declare; null when they name no policy. */
export function policyOf(text: string): PolicyKind | null {
  if (text.length > LONGEST_LABEL * 2) return null;
  const label = trimmed(fold(text), ' »›>•·:.-');
  if (label.length < 2 || label.length > LONGEST_LABEL) return null;
  return policyLabels().get(label)?.kind ?? null;
}

function inLinks(page: Page, article: Article): Declaration[] {
  const found: Declaration[] = [];
  for (const link of page.links) {
    const index = page.indexOf.get(link);
    const element = index === undefined ? undefined : page.elements[index];
    if (!element || holds(article.body, element.index) || element.regions & (Region.Teaser | Region.Comments)) continue;
    const url = absolute(attributeOf(link, 'href'), page.url);
    if (!url || !/^https?:/.test(url)) continue;
    const text =
      tidy((rawTextOf(link) ?? '').slice(0, 300)) ||
      tidy(attributeOf(link, 'aria-label') ?? attributeOf(link, 'title') ?? '');
    const byAddress = kindOfAddress(url);
    // Only a press council's or a certificate's address says enough by itself; "Team" in a menu may be a sports page.
    const inFooter = (element.regions & Region.SiteFooter) !== 0 || isFarDown(page, element.index);
    const byText = inFooter ? policyOf(text) : null;
    const kind = byAddress ?? byText;
    if (!kind || (byText && plainAddress(url) === plainAddress(page.url.href))) continue;
    found.push({
      kind,
      label: text ? clip(text, LONGEST_LABEL) : new URL(url).hostname,
      url,
      evidence: [{ source: 'markup', where: page.locators.of(link), quote: clip(text || url) }],
    });
  }
  return found;
}

/** Footers without a name or role are the last part of the page. */
const isFarDown = (page: Page, index: number): boolean => index > page.elements.length * 0.85;

function kindOfAddress(address: string): Declaration['kind'] | null {
  const url = new URL(address);
  if (/\/trust\.txt$/.test(url.pathname)) return 'trust-txt';
  const host = url.hostname.replace(/^www\./, '');
  return DECLARATION_HOSTS.find((d) => host === d.host || host.endsWith(`.${d.host}`))?.kind ?? null;
}
