/**
 * Marks of a piece's kind that are no label: class names that CMSs make of the story's category, the visible
 * breadcrumb, the author's job, the sender of a press release.
 */

import { agencyOf } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import type { LabelledPiece } from '../data/words/pieces';
import type { Article } from '../detect/article';
import { listOf, resolve, textOf } from '../page/json-ld';
import { type Page, type PageElement, Region } from '../page/page';
import { clip, fold } from '../page/text';
import type { Candidate, Evidence, PieceType } from '../report';
import { findAgencyNames } from './agency-names';
import type { Credits } from './authors';
import { typeOfLabel, typeOfSegment, vocabularyOf } from './piece-type-labels';

type Found = Candidate<PieceType>;
const found = (value: PieceType, weight: number, evidence: Evidence): Found => ({
  value,
  weight,
  evidence: [evidence],
});

/** `category-opinion` (WordPress's `post_class`), `section--meinung`, `tone-comment`: what stands before the kind. */
const CLASS_OF_KIND = pattern('kindClass');
/** Kinds that are also formats of a page or topics, and say nothing in a class name. */
const NOT_BY_CLASS: ReadonlySet<LabelledPiece> = new Set(['feature', 'live', 'interview']);

/** Class names of the story's own element and of the page that name the story's category. */
export function findInClassNames(page: Page, article: Article): Found[] {
  const around: PageElement[] = [];
  for (let at: PageElement | undefined = article.root; at && around.length < 12; at = page.elements[at.parent])
    around.push(at);
  const root = page.elements[0];
  if (root && !around.includes(root)) around.push(root);
  for (const element of around) {
    for (const name of element.names.split(/\s+/).slice(0, 60)) {
      const slug = CLASS_OF_KIND.exec(name)?.[1];
      const type = slug ? typeOfSegment(slug, page.language) : null;
      if (type && !NOT_BY_CLASS.has(type))
        return [found(type, 0.72, { source: 'markup', where: page.locators.of(element.element), quote: name })];
    }
  }
  return [];
}

const BREADCRUMB = /bread-?_?crumb|brotkrume|fil-?d?-?ariane|migas|briciole|kruimel/;
const MAX_STEPS = 8;

/** The visible breadcrumb above the headline: its steps are the story's own sections; the last one may be the story. */
export function findInTrail(page: Page, article: Article): Found[] {
  const headline = article.headline?.index ?? article.head.to;
  for (const element of page.elements) {
    if (element.firstBlock >= headline) break;
    const isTrail = BREADCRUMB.test(element.names) && element.endBlock - element.firstBlock <= MAX_STEPS;
    if (!isTrail || element.endBlock > headline + 1 || headline - element.endBlock > 40) continue;
    for (const block of page.blocks.slice(element.firstBlock, element.endBlock)) {
      for (const segment of [block.text, ...block.segments.map((s) => s.text)]) {
        const type = segment.trim().length > 3 ? typeOfLabel(segment, page.language) : null;
        if (type && type !== 'live')
          return [
            found(type, 0.72, { source: 'text', where: page.locators.of(block.element), quote: clip(segment.trim()) }),
          ];
      }
    }
  }
  return [];
}

/** The author is a columnist: as `jobTitle` in the data, or beside the name in the byline. */
export function findColumnist(page: Page, article: Article, credits: Credits | null): Found[] {
  const { columnists } = vocabularyOf(page.language);
  const isColumnist = (text: string): boolean => columnists.has(fold(text));
  for (const author of article.node ? listOf(article.node.value, 'author').slice(0, 5) : []) {
    const record = resolve(author, page.jsonLd);
    const job = record ? textOf(record.jobTitle) : null;
    if (job && article.node && job.split(/,| for | at /).some(isColumnist))
      return [
        found('opinion', 0.62, { source: 'json-ld', where: `${article.node.path}.author.jobTitle`, quote: clip(job) }),
      ];
  }
  const role = credits?.chosen.flatMap((l) => l.credit.items).find((i) => i.kind === 'role' && isColumnist(i.text));
  const evidence = role && credits?.byline?.evidence[0];
  return role && evidence ? [found('opinion', 0.62, { ...evidence, quote: clip(role.text) })] : [];
}

/** A press-release wire as author, provider or in the byline; a line under the text that names the press office. */
export function findPressRelease(page: Page, article: Article, credits: Credits | null): Found[] {
  const given: Evidence[] = [
    ...(credits?.byline?.evidence ?? []),
    ...(credits ? [...credits.metadata.others, ...credits.metadata.agencies, ...credits.metadata.people] : []).map(
      (entry) => entry.evidence,
    ),
  ];
  const wire = given.find(
    (e) =>
      e.quote.length <= 120 &&
      findAgencyNames(e.quote, { language: page.language }).some((n) => agencyOf(n.id)?.makes === 'press-releases'),
  );
  if (wire) return [found('press-release', 0.8, wire)];
  const { pressContacts } = vocabularyOf(page.language);
  const last = article.paragraphs.at(-1);
  if (!last) return [];
  for (let i = Math.max(0, last.index - 8); i <= Math.min(page.blocks.length - 1, last.index + 4); i++) {
    const block = page.blocks[i];
    if (!block || block.text.length > 400 || block.regions & (Region.SiteFooter | Region.Nav | Region.Aside)) continue;
    const line = fold(block.text);
    const opens = pressContacts.find((w) => line === w || line.startsWith(`${w}:`) || line.startsWith(`${w} `));
    if (opens)
      return [
        found('press-release', 0.62, {
          source: 'text',
          where: page.locators.of(block.element),
          quote: clip(block.text),
        }),
      ];
  }
  return [];
}
