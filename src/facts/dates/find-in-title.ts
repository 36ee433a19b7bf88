/** A full date at the edge of the document's title ("… (07.12.2017)"): weak, for pages that say it nowhere else. */
import type { Page } from '../../page/page';
import { clip } from '../../page/text';
import { type Found, nothingFound } from './candidate';
import { type Place, readWritten } from './expressions';
import type { Vocabulary } from './vocabulary';
import { readWrittenDates } from './written-dates';

export function findDateInTitle(page: Page, words: Vocabulary, place: Place): Found {
  const found = nothingFound();
  const { dates } = readWrittenDates(page.title, words);
  const written = dates.find((d) => d.day?.year);
  const reading = written ? readWritten(written, place) : null;
  if (written && reading)
    found.candidates.push({
      kind: 'undecided',
      value: reading.moment,
      swapped: reading.swapped,
      weight: 0.2,
      evidence: [{ source: 'text', where: 'title', quote: clip(page.title.slice(written.from, written.to)) }],
      isFirst: false,
      isVisible: false,
    });
  return found;
}
