/**
 * Dates that the page declares to machines: JSON-LD, `<meta>`, microdata.
 *
 * Only those of this story: not of a comment, a claim under review, a film, a live-blog entry or another story on the
 * page. schema.org: https://schema.org/datePublished, https://schema.org/dateModified.
 */

import type { Article } from '../../detect/article';
import { hasAttributeNamed } from '../../page/dom';
import { type JsonLdNode, listOf, textOf } from '../../page/json-ld';
import { holds, metaContent, type Page, Region } from '../../page/page';
import { bare, clip } from '../../page/text';
import type { Evidence } from '../../report';
import { type DateCandidate, type Found, nothingFound } from './candidate';
import { dateFieldOf } from './date-fields';
import { type Place, readMachineDate } from './expressions';
import type { Vocabulary } from './vocabulary';

const STORY = /^(?:\w*Article|LiveBlogPosting|BlogPosting|Report|CreativeWork|Posting)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|ContentPage|MedicalWebPage|QAPage|FAQPage)$/;
const MEDIA = /^(?:VideoObject|AudioObject|MediaObject|PodcastEpisode)$/;

const PROPERTIES = [
  ['datePublished', 'published', 1],
  ['dateModified', 'modified', 1],
  ['dateCreated', 'created', 0.55],
  ['uploadDate', 'created', 0.5],
] as const;

/** A place of the page where dates are not this story's. */
export const ELSEWHERE =
  Region.Nav | Region.SiteFooter | Region.Comments | Region.Teaser | Region.Dialog | Region.Form | Region.Quote;

export function findStructuredDates(page: Page, article: Article, words: Vocabulary, place: Place): Found {
  const found = nothingFound();
  findInJsonLd(page, article, words, place, found);
  findInMeta(page, words, place, found);
  findInMicrodata(page, article, words, place, found);
  return found;
}

interface Declared {
  readonly kind: DateCandidate['kind'];
  readonly weight: number;
  readonly evidence: Evidence;
}

function candidateFrom(text: string, declared: Declared, words: Vocabulary, place: Place): DateCandidate | null {
  const reading = readMachineDate(text, words, place);
  if (!reading) return null;
  return {
    kind: declared.kind,
    value: reading.moment,
    swapped: reading.swapped,
    weight: declared.weight,
    evidence: [declared.evidence],
    isFirst: false,
    isVisible: false,
  };
}

function findInJsonLd(page: Page, article: Article, words: Vocabulary, place: Place, found: Found): void {
  const titles = titlesOf(page, article);
  for (const node of page.jsonLd.nodes) {
    const share = shareOf(node, page, article, titles);
    if (share === null) continue;
    for (const [name, kind, factor] of PROPERTIES) {
      for (const value of listOf(node.value, name)) {
        const text = textOf(value);
        if (!text) continue;
        const evidence: Evidence = { source: 'json-ld', where: `${node.path}.${name}`, quote: clip(text) };
        const declared = { kind, weight: Math.abs(share) * factor, evidence };
        const candidate = candidateFrom(text, declared, words, place);
        if (!candidate) continue;
        if (share > 0) found.candidates.push(candidate);
        else found.rejected.push({ candidate, because: 'belongs-to-another-story' });
      }
    }
  }
}

const titlesOf = (page: Page, article: Article): readonly string[] =>
  [article.headline?.text, metaContent(page, 'og:title'), page.title].filter((t): t is string => Boolean(t)).map(bare);

/** How far a node's dates are this story's: trust, negative when they are another story's, null when nobody's. */
function shareOf(node: JsonLdNode, page: Page, article: Article, titles: readonly string[]): number | null {
  if (node === article.node) return 0.95;
  const nestedIn = node.parent !== null;
  if (node.types.some((t) => STORY.test(t))) {
    // An entry of the live blog, a related story, the original of a translation.
    if (nestedIn) return null;
    return isAbout(node, page, titles) ? 0.93 : -0.3;
  }
  if (node.types.some((t) => PAGE.test(t))) return nestedIn && !isMainEntity(node) ? null : 0.8;
  if (node.types.some((t) => MEDIA.test(t))) return nestedIn ? null : 0.4;
  return null;
}

const isMainEntity = (node: JsonLdNode): boolean => /\.(?:mainEntityOfPage|isPartOf)$/.test(node.path);

function isAbout(node: JsonLdNode, page: Page, titles: readonly string[]): boolean {
  const headline = bare(textOf(node.value.headline) ?? textOf(node.value.name) ?? '');
  if (headline.length > 8 && titles.some((t) => t.includes(headline.slice(0, 60)) || headline.includes(t))) return true;
  const address = textOf(node.value.url) ?? textOf(node.value.mainEntityOfPage) ?? '';
  const here = [page.url.href, page.canonical ?? ''].map(withoutQuery);
  return address !== '' && here.includes(withoutQuery(address));
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '').replace(/\/$/, '');

function findInMeta(page: Page, words: Vocabulary, place: Place, found: Found): void {
  for (const tag of page.meta) {
    const field = dateFieldOf(tag.name);
    // `<meta itemprop>` in the body belongs to an item: microdata.
    if (!field || (hasAttributeNamed(tag.element, 'itemprop') && page.indexOf.has(tag.element))) continue;
    const evidence: Evidence = { source: 'meta', where: tag.name, quote: clip(tag.content) };
    const candidate = candidateFrom(tag.content, { ...field, evidence }, words, place);
    if (candidate) found.candidates.push(candidate);
  }
}

function findInMicrodata(page: Page, article: Article, words: Vocabulary, place: Place, found: Found): void {
  for (const property of page.microdata) {
    const [, kind, factor] = PROPERTIES.find(([name]) => name === property.name) ?? [];
    const index = page.indexOf.get(property.element);
    if (!kind || index === undefined) continue;
    const at = page.elements[index];
    if (!at) continue;
    const evidence: Evidence = {
      source: 'microdata',
      where: property.name,
      quote: clip(property.value),
      locator: page.locators.of(property.element),
    };
    const candidate = candidateFrom(property.value, { kind, weight: 0.88 * factor, evidence }, words, place);
    if (!candidate) continue;
    const isStory = property.itemTypes.length === 0 || property.itemTypes.some((t) => STORY.test(t) || PAGE.test(t));
    if (!isStory) continue;
    const outer = property.item ? page.elements[page.indexOf.get(property.item) ?? -1] : undefined;
    const heads = outer && article.headline ? holds(outer, article.headline.elementIndex) : true;
    const isOurs = (heads || (outer && holds(outer, article.body.index))) && (at.regions & ELSEWHERE) === 0;
    if (isOurs) found.candidates.push(candidate);
    else found.rejected.push({ candidate, because: 'belongs-to-another-story' });
  }
}
