/**
 * When the story was first published, and when it was last changed.
 *
 * - published: first publication of this story; modified: latest update that the page declares, only when later.
 * - Never the date of a teaser, a comment, a claim under review, the crawl or the site's build.
 * - The page's own offset is kept; a clock time without zone stays one; a bare day stays a bare day; a date whose day
 *   and month could be swapped, with nothing on the page to decide it, is said to be ambiguous.
 * - Relative times ("3 hours ago") say nothing on a saved page and are not used.
 *
 * Example: JSON-LD `datePublished: "2026-01-06T14:16:29+01:00"` and the line "Publié le 06/01/2026 - 14:16 UTC+1" give
 * `published: { value: { iso: '2026-01-06T14:16:29+01:00', … }, certainty: 'stated', evidence: [both] }`.
 */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { DateConflict, EvidenceList, Fact, Facts, Moment, RejectedCandidate } from '../report';
import { DAY } from './dates/calendar';
import { type DateCandidate, type Found, familyOf, strongest } from './dates/candidate';
import { findDateInAddress } from './dates/find-in-address';
import { findDateInScripts } from './dates/find-in-scripts';
import { findDateInTitle } from './dates/find-in-title';
import { findStructuredDates } from './dates/find-structured';
import { findVisibleDates } from './dates/find-visible';
import { dayOf, mayBeSameDay, offsetOf, spanOf } from './dates/moment';
import { readPlace } from './dates/place';
import { vocabularyOf } from './dates/vocabulary';
import { asTold, chooseModified } from './dates/weigh-modified';
import { type Choice, choosePublished } from './dates/weigh-published';

/** Rejected candidates kept per fact; the rest would only fill the report. */
const MAX_OTHERS = 8;

/** @param now the reader's time: dates after it are impossible */
export function findDates(
  page: Page,
  article: Article,
  now: Date = new Date(),
): Pick<Facts, 'published' | 'modified' | 'dateConflicts'> {
  const words = vocabularyOf(page.language);
  const place = readPlace(page);
  const structured = findStructuredDates(page, article, words, place);
  const address = findDateInAddress(page);
  const near =
    strongest([...structured.candidates, ...address.candidates].filter((c) => isPossible(c, now)))?.value ?? null;
  const offsets = structured.candidates.flatMap((c) => offsetOf(c.value) || []);
  const visible = findVisibleDates(page, article, { words, place: { ...place, offsets }, near });
  const title = findDateInTitle(page, words, place);
  const found = [structured, address, visible, title];
  if (!found.some((f) => f.candidates.some((c) => c.kind !== 'modified')))
    found.push(findDateInScripts(page, article, words, place));
  const all = found.flatMap((f) => f.candidates);
  const possible = decideOrder(all.filter((c) => isPossible(c, now)));
  const absurd = all.filter((c) => !isPossible(c, now));

  const clocks = found.flatMap((f) => f.clocks);
  const told = asTold(possible, clocks);
  const published = choosePublished(told, place);
  const modified = chooseModified(told, clocks, published);
  const strangers = found.flatMap((f) => f.rejected);
  return {
    published: published
      ? factOf(published, [
          ...lost(published.losers),
          ...rejected(absurd, 'published', 'implausible'),
          ...strange(strangers, 'published'),
        ])
      : null,
    modified: modified.value
      ? factOf(modified, [
          ...lost(modified.losers),
          ...notLater(modified.notLater),
          ...rejected(absurd, 'modified', 'implausible'),
        ])
      : null,
    dateConflicts: [...(published?.conflicts ?? []), ...modified.conflicts, ...inTheFuture(absurd, now)],
  };
}

/** Years before newspapers went on the web exist in archives; the year 1, 9999 and the epoch do not. */
function isPossible(candidate: DateCandidate, now: Date): boolean {
  const day = dayOf(candidate.value);
  if (day < '1800-01-02' || day === '1970-01-01' || day === '1969-12-31' || day === '1900-01-01') return false;
  return !isAfter(candidate.value, now);
}

/** Clocks differ, and papers date ahead by some hours. */
const isAfter = (moment: Moment, now: Date): boolean => spanOf(moment)[0] > now.getTime() + DAY;

/** Day and month of an ambiguous date, by agreement with the others; a date that nothing decides stays ambiguous. */
function decideOrder(candidates: readonly DateCandidate[]): DateCandidate[] {
  const sure = candidates.filter((c) => !c.swapped);
  return candidates.map((c) => {
    if (!c.swapped) return c;
    const { swapped } = c;
    const asRead = sure.some((s) => mayBeSameDay(s.value, c.value));
    const turned = sure.some((s) => mayBeSameDay(s.value, swapped));
    if (asRead === turned) return c;
    const { ambiguous: _, ...value } = asRead ? c.value : swapped;
    return { ...c, value, swapped: null };
  });
}

function factOf(choice: Choice, others: readonly RejectedCandidate<Moment>[]): Fact<Moment> {
  const contradicted = choice.conflicts.some((c) => c.kind !== 'modified-before-published');
  return {
    value: choice.value,
    certainty: contradicted ? 'conflicting' : choice.inferred ? 'inferred' : 'stated',
    evidence: evidenceOf(choice.support),
    others: others.slice(0, MAX_OTHERS),
  };
}

/** One piece of evidence per place, the deciding one first. */
function evidenceOf(support: Choice['support']): EvidenceList {
  const [first, ...rest] = support;
  const list = [...first.evidence];
  for (const candidate of rest) {
    const [evidence] = candidate.evidence;
    if (!list.some((e) => e.where === evidence.where && e.quote === evidence.quote)) list.push(evidence);
  }
  return [first.evidence[0], ...list.slice(1, 6)];
}

const lost = (losers: readonly DateCandidate[]): RejectedCandidate<Moment>[] =>
  losers.map((c) => ({
    value: c.value,
    evidence: c.evidence,
    because: c.value.ambiguous
      ? 'ambiguous'
      : c.kind === 'created' || familyOf(c) === 'url'
        ? 'weaker-source'
        : 'disagrees',
  }));

const notLater = (candidates: readonly DateCandidate[]): RejectedCandidate<Moment>[] =>
  candidates.map((c) => ({ value: c.value, evidence: c.evidence, because: 'not-later-than-published' }));

const rejected = (
  candidates: readonly DateCandidate[],
  kind: 'published' | 'modified',
  because: RejectedCandidate<Moment>['because'],
): RejectedCandidate<Moment>[] =>
  candidates
    .filter((c) => (c.kind === 'modified') === (kind === 'modified'))
    .map((c) => ({ value: c.value, evidence: c.evidence, because }));

const strange = (list: Found['rejected'], kind: 'published' | 'modified'): RejectedCandidate<Moment>[] =>
  list.flatMap(({ candidate, because }) => rejected([candidate], kind, because)).slice(0, 3);

function inTheFuture(absurd: readonly DateCandidate[], now: Date): DateConflict[] {
  const later = absurd.filter((c) => isAfter(c.value, now) && dayOf(c.value) < '2200');
  const [first] = later;
  if (!first) return [];
  return [
    {
      kind: 'in-the-future',
      moments: later.map((c) => c.value),
      evidence: [first.evidence[0], ...later.slice(1).map((c) => c.evidence[0])],
    },
  ];
}
