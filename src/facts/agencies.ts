/**
 * News agencies to which the text is credited, and "agencies" without a name.
 *
 * Only in a slot: byline, contributor line, dateline, end signature, provider, author metadata, copyright line of the
 * text, an agency's logo that links to it, the agency's own site. A mention in a sentence, a picture's credit, a ticker,
 * navigation or a site's boilerplate is none.
 */
import { agencyOf, fromKnowledge } from '../data/knowledge';
import type { Article } from '../detect/article';
import { attributeOf } from '../page/dom';
import { listOf, resolve, textOf } from '../page/json-ld';
import { metaContent, type Page, Region } from '../page/page';
import { clip } from '../page/text';
import type { AgencyCredit, Evidence, Fact } from '../report';
import { agencyNamed, agencyTitle } from './agency-names';
import { type AgencyFinding, findContributorLines, findDateline, findSignatures } from './agency-slots';
import type { Credits } from './authors';
import { zonesOf } from './byline-zones';

/** Strongest first: the slot that the fact names when an agency stands in several. */
const SLOTS: readonly AgencyCredit['slot'][] = [
  'byline',
  'dateline',
  'signature',
  'contributor',
  'author-metadata',
  'provider',
  'copyright',
  'logo',
  'own-site',
];

/** @returns one fact per agency, with the evidence of all its slots; `unnamed` only where none has a name */
export function findAgencies(page: Page, article: Article, credits: Credits): Fact<AgencyCredit>[] {
  const findings = [
    ...bylineFindings(page, credits),
    ...findDateline(page, article, credits),
    ...findContributorLines(page, article, credits),
    ...findSignatures(page, article, credits),
    ...metadataFindings(credits),
    ...providerFindings(page, article, credits),
    ...logoFindings(page, article),
    ...ownSiteFindings(page, article),
  ].filter((f) => f.id === 'unnamed' || isNewsAgency(f.id));
  const named = findings.some((f) => f.id !== 'unnamed');
  const byId = new Map<string, AgencyFinding[]>();
  for (const finding of findings) {
    if (named && finding.id === 'unnamed') continue;
    byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
  }
  return [...byId].map(([id, list]) => factOf(id, list));
}

function factOf(id: string, findings: readonly AgencyFinding[]): Fact<AgencyCredit> {
  const sorted = [...findings].sort((a, b) => SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot));
  const [best, ...rest] = sorted;
  const slot = best?.slot ?? 'byline';
  const quotes = new Set<string>();
  const evidence = sorted
    .map((f) => f.evidence)
    .filter((e) => !quotes.has(e.where + e.quote) && quotes.add(e.where + e.quote));
  const head: Evidence = evidence[0] ?? { source: 'text', where: '', quote: id };
  return {
    value: { id, name: id === 'unnamed' ? '' : agencyTitle(id), slot },
    certainty: slot === 'own-site' && rest.length === 0 ? 'inferred' : 'stated',
    evidence: [head, ...evidence.slice(1, 6)],
    others: [],
  };
}

const isNewsAgency = (id: string): boolean => {
  const agency = agencyOf(id);
  return agency !== undefined && agency.makes === 'news';
};

function bylineFindings(page: Page, credits: Credits): AgencyFinding[] {
  const found: AgencyFinding[] = [];
  for (const line of credits.chosen) {
    const block = line.blocks[0];
    if (!block) continue;
    const evidence: Evidence = { source: 'text', where: page.locators.of(block.element), quote: clip(line.text) };
    for (const item of line.credit.items) {
      if (item.mode === 'other' || item.mode === 'place') continue;
      const slot = item.mode === 'contributor' ? 'contributor' : 'byline';
      if (item.kind === 'agency' && item.id) found.push({ id: item.id, slot, evidence });
      else if (item.kind === 'unnamed') found.push({ id: 'unnamed', slot, evidence });
    }
  }
  return found;
}

const metadataFindings = (credits: Credits): AgencyFinding[] =>
  credits.metadata.agencies.flatMap((a) =>
    a.item.id ? [{ id: a.item.id, slot: 'author-metadata' as const, evidence: a.evidence }] : [],
  );

/** `provider` and `sourceOrganization` of the article's data, and meta tags that name the source. */
function providerFindings(page: Page, article: Article, credits: Credits): AgencyFinding[] {
  const found: AgencyFinding[] = [];
  const add = (name: string | null, evidence: Omit<Evidence, 'quote'>): void => {
    const id = name ? agencyNamed(name, credits.context.agencies) : null;
    if (id && name) found.push({ id, slot: 'provider', evidence: { ...evidence, quote: clip(name) } });
  };
  if (article.node)
    for (const property of ['provider', 'sourceOrganization', 'copyrightHolder', 'creditText']) {
      for (const value of listOf(article.node.value, property).slice(0, 10))
        add(textOf(resolve(value, page.jsonLd) ?? value), {
          source: 'json-ld',
          where: `${article.node.path}.${property}`,
        });
    }
  for (const name of [
    'source',
    'dc.source',
    'article:provider',
    'provider',
    'content-provider',
    'article:source',
    'news_source',
    'syndication-provider',
  ])
    add(metaContent(page, name), { source: 'meta', where: name });
  return found;
}

/** A picture in the head or at the end of the story that links to an agency's site. */
function logoFindings(page: Page, article: Article): AgencyFinding[] {
  const zones = zonesOf(page, article);
  const found: AgencyFinding[] = [];
  for (const image of page.images) {
    const near =
      image.blocksBefore > zones.headline &&
      (image.blocksBefore <= zones.firstParagraph + 1 || image.blocksBefore >= zones.textEnd - 1);
    if (!near || image.blocksBefore > zones.to || !image.link) continue;
    if ((image.regions & (Region.Nav | Region.SiteFooter | Region.Teaser | Region.Comments | Region.SiteHeader)) !== 0)
      continue;
    const host = hostOf(attributeOf(image.link, 'href'));
    const agency = host ? agencyOfHost(host) : null;
    if (agency && host && !sameSite(host, page.url.hostname))
      found.push({
        id: agency,
        slot: 'logo',
        evidence: { source: 'image', where: page.locators.of(image.element), quote: clip(image.alt || host) },
      });
  }
  return found;
}

function ownSiteFindings(page: Page, article: Article): AgencyFinding[] {
  const id = agencyOfHost(page.url.hostname);
  if (id) return [{ id, slot: 'own-site', evidence: { source: 'url', where: 'hostname', quote: page.url.hostname } }];
  // The same agency under another address: its name is the site's name and its host carries that name.
  const publisher = article.node
    ? listOf(article.node.value, 'publisher').map((p) => textOf(resolve(p, page.jsonLd) ?? p))[0]
    : null;
  for (const name of [metaContent(page, 'og:site_name'), publisher]) {
    const named = name ? agencyNamed(name, { language: page.language, pictures: false }) : null;
    const agency = named ? agencyOf(named) : undefined;
    if (agency && name && !agency.otherMedia && hostCarries(page.url.hostname, agency))
      return [{ id: agency.id, slot: 'own-site', evidence: { source: 'meta', where: 'hostname', quote: name } }];
  }
  return [];
}

function hostCarries(
  host: string,
  agency: {
    readonly domain: string;
    readonly names?: readonly string[];
    readonly codes?: readonly string[];
    readonly words?: readonly string[];
  },
): boolean {
  const label = host.split('.').slice(0, -1).join('.');
  const names = [
    ...(agency.names ?? []),
    ...(agency.codes ?? []),
    ...(agency.words ?? []),
    agency.domain.split('.')[0] ?? '',
  ];
  return names.some((n) => {
    const small = n.toLowerCase().replace(/[^a-z0-9]/g, '');
    return (
      small.length >= 2 &&
      label.split(/[.-]/).some((part) => part === small || (small.length > 3 && part.startsWith(small)))
    );
  });
}

const agencyHosts = fromKnowledge(
  ({ agencies }): ReadonlyMap<string, string> =>
    new Map(agencies.filter((a) => a.makes === 'news' && !a.otherMedia && !a.houseForm).map((a) => [a.domain, a.id])),
);

/** The agency whose own site a host is; null for newspapers and broadcasters that also run a wire. */
function agencyOfHost(host: string): string | null {
  const parts = host.toLowerCase().split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const id = agencyHosts().get(parts.slice(i).join('.'));
    if (id) return id;
  }
  return null;
}

const sameSite = (a: string, b: string): boolean =>
  a.split('.').slice(-2).join('.') === b.split('.').slice(-2).join('.');

function hostOf(href: string | null): string | null {
  if (!href || !/^(?:https?:)?\/\//i.test(href)) return null;
  try {
    return new URL(href, 'https://x.invalid/').hostname;
  } catch {
    return null;
  }
}
