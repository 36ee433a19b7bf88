/**
 * What kind of piece this is, by what the page itself says: schema.org type, section, kicker, headline, address, form
 * of the text, marks of paid content. Sponsored goes before everything else: it is what a reader must not miss.
 *
 * Example: kicker "Kommentar von Erika Muster" → { value: 'opinion', certainty: 'stated', … }.
 */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Candidate, Evidence, Fact, PieceType, RejectedCandidate } from '../report';
import type { Credits } from './authors';
import { findForms } from './piece-type-forms';
import { findColumnist, findInClassNames, findInTrail, findPressRelease } from './piece-type-marks';
import {
  findInAddress,
  findInBreadcrumbs,
  findInHead,
  findInHeadline,
  findInMeta,
  findInSchema,
  findPaid,
  findViewNotice,
} from './piece-type-places';

/** From this weight on a kind is believed. */
const ENOUGH = 0.6;
/** Kinds that win over all others. */
const LOUD: readonly PieceType[] = ['sponsored', 'press-release'];

/** @returns the kind; plain `news` where structured data calls it an article and nothing says more; null when nothing does */
export function findPieceType(page: Page, article: Article, credits: Credits | null = null): Fact<PieceType> | null {
  const candidates = [
    ...findInSchema(page, article),
    ...findPaid(page, article),
    ...findInHead(page, article),
    ...findInHeadline(page, article),
    ...findInMeta(page),
    ...findInBreadcrumbs(page),
    ...findInAddress(page),
    ...findForms(page, article),
    ...findViewNotice(page, article),
    ...findInClassNames(page, article),
    ...findInTrail(page, article),
    ...findColumnist(page, article, credits),
    ...findPressRelease(page, article, credits),
  ];
  return weighPieceType(candidates) ?? plainNews(article);
}

/** Adds up what speaks for each kind; independent signs strengthen each other. */
export function weighPieceType(candidates: readonly Candidate<PieceType>[]): Fact<PieceType> | null {
  const kinds = new Map<PieceType, Candidate<PieceType>[]>();
  for (const candidate of candidates) kinds.set(candidate.value, [...(kinds.get(candidate.value) ?? []), candidate]);
  const strength = (kind: PieceType): number =>
    1 - (kinds.get(kind) ?? []).reduce((left, c) => left * (1 - c.weight), 1);
  const believed = [...kinds.keys()].filter((kind) => strength(kind) >= ENOUGH).sort((a, b) => rank(b) - rank(a));
  const value = believed[0];
  if (!value) return null;
  const mine = (kinds.get(value) ?? []).toSorted((a, b) => b.weight - a.weight);
  const [first, ...more] = mine.flatMap((c) => [...c.evidence]) as [Evidence, ...Evidence[]];
  const others = believed.slice(1).flatMap((kind): RejectedCandidate<PieceType>[] => {
    const best = kinds.get(kind)?.[0];
    return best
      ? [{ value: kind, evidence: best.evidence, because: contradicts(kind, value) ? 'disagrees' : 'weaker-source' }]
      : [];
  });
  const isContradicted = believed.some((kind) => contradicts(kind, value) && (kinds.get(kind) ?? []).some(isPlain));
  const stated = mine.some(isPlain);
  const certainty = isContradicted ? 'conflicting' : stated ? 'stated' : 'inferred';
  return { value, certainty, evidence: [first, ...more.slice(0, 4)], others };

  function rank(kind: PieceType): number {
    if (LOUD.includes(kind)) return 10 + strength(kind);
    if (kind === 'feature') return strength(kind) - 1;
    // An editorial is an opinion too; the narrower word wins.
    if (kind === 'editorial' && kinds.has('opinion')) return strength(kind) + 0.2;
    return strength(kind);
  }
}

/** Said in so many words, by the page and not only its address. */
const isPlain = (c: Candidate<PieceType>): boolean => c.weight >= 0.75 && c.evidence[0].source !== 'url';

/** Kinds of which a story can only be one. A review, an interview or a live page may well be opinion. */
const GENRES: readonly PieceType[] = ['opinion', 'analysis', 'satire', 'fact-check', 'press-release', 'obituary'];
const genreOf = (kind: PieceType): PieceType => (kind === 'editorial' ? 'opinion' : kind);
const contradicts = (a: PieceType, b: PieceType): boolean =>
  genreOf(a) !== genreOf(b) && GENRES.includes(genreOf(a)) && GENRES.includes(genreOf(b));

function plainNews(article: Article): Fact<PieceType> | null {
  const { node } = article;
  if (!node) return null;
  const evidence: Evidence = { source: 'json-ld', where: `${node.path}.@type`, quote: node.types.join(', ') };
  return { value: 'news', certainty: 'inferred', evidence: [evidence], others: [] };
}
