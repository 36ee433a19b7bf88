/**
 * The last resort: the publication date in the data that a page's own scripts carry (`__NEXT_DATA__`, a data layer, a
 * store's first state), for pages that neither declare nor print one.
 *
 * Such data hold other stories too. A date counts when all of the page's agree on one day, or all of those that stand
 * beside this story's headline or address. Example: `{"story":{"title":"Ferry strike ends","publishedAt":"2026-01-06T…"}}`.
 */
import type { Article } from '../../detect/article';
import { attributeOf, rawTextOf, select } from '../../page/dom';
import type { Page } from '../../page/page';
import { clip } from '../../page/text';
import { type DateCandidate, type Found, nothingFound } from './candidate';
import { type Place, type Reading, readMachineDate } from './expressions';
import { dayOf } from './moment';
import type { Vocabulary } from './vocabulary';

/** Quotation marks may be escaped: data in a string of a script. */
const DATED =
  /["']?(date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time|at)|publication_?(?:date|time)|first_?published(?:_?(?:at|date))?|pub_?date|display_?date|date_?publication|date_?of_?publication)\\?["']?\s?[:=]\s?\\?["']?((?:19|20)\d\d-\d\d-\d\d[T\d:.Z +-]{0,22}|1\d{9}(?:\d{3})?(?!\d))/gi;
/** Of one script, and of all together. */
const MAX_SCRIPT = 400_000;
const MAX_ALL = 1_500_000;
const MAX_DATES = 300;
/** How far from this story's headline or address a date may stand. */
const BESIDE = 1500;
const WEIGHT = 0.4;

interface Dated {
  readonly quote: string;
  readonly reading: Reading;
  readonly isBeside: boolean;
}

/** @returns one candidate at most */
export function findDateInScripts(page: Page, article: Article, words: Vocabulary, place: Place): Found {
  const found = nothingFound();
  const dates = readDates(page, article, words, place);
  const agreed = theirDay(dates) ?? theirDay(dates.filter((d) => d.isBeside));
  if (!agreed) return found;
  const candidate: DateCandidate = {
    kind: 'undecided',
    value: agreed.reading.moment,
    swapped: null,
    weight: WEIGHT,
    evidence: [{ source: 'markup', where: 'script', quote: clip(agreed.quote) }],
    isFirst: false,
    isVisible: false,
  };
  found.candidates.push(candidate);
  return found;
}

/** The first of dates that all name one day. */
function theirDay(dates: readonly Dated[]): Dated | null {
  const [first] = dates;
  if (!first) return null;
  const day = dayOf(first.reading.moment);
  return dates.every((d) => dayOf(d.reading.moment) === day) ? first : null;
}

function readDates(page: Page, article: Article, words: Vocabulary, place: Place): Dated[] {
  const dates: Dated[] = [];
  let left = MAX_ALL;
  for (const script of select(page.document, 'script:not([src])')) {
    if (left <= 0 || dates.length >= MAX_DATES) break;
    if (/ld\+json/i.test(attributeOf(script, 'type') ?? '')) continue;
    const text = (rawTextOf(script) ?? '').slice(0, Math.min(MAX_SCRIPT, left));
    left -= text.length;
    const marks = placesOf(text, marksOf(page, article));
    for (const match of text.matchAll(DATED)) {
      if (dates.length >= MAX_DATES) break;
      const reading = readMachineDate((match[2] ?? '').trim(), words, place);
      const isBeside = marks.some((at) => Math.abs(at - match.index) < BESIDE);
      if (reading) dates.push({ quote: match[0], reading, isBeside });
    }
  }
  return dates;
}

/** What names this story in data: the beginning of its headline, its path. */
function marksOf(page: Page, article: Article): string[] {
  const path = page.url.pathname;
  return [article.headlineText?.slice(0, 40) ?? '', path].filter((mark) => mark.length > 12);
}

function placesOf(text: string, marks: readonly string[]): number[] {
  const places: number[] = [];
  for (const mark of marks)
    for (let at = text.indexOf(mark); at >= 0 && places.length < 100; at = text.indexOf(mark, at + mark.length))
      places.push(at);
  return places;
}
