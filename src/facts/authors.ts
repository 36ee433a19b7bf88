/**
 * Who wrote the story: people, in the order of the byline. Not the newsroom, not an agency, not a picture's author, not
 * the author of another story.
 *
 * The visible byline decides; the page's data confirms it, completes it, and stands alone where nothing is printed.
 */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import { clip } from '../page/text';
import type { Certainty, Evidence, EvidenceList, Fact, RejectedCandidate } from '../report';
import { findBiographies } from './author-biography';
import { findSignedNames } from './author-initials';
import { type AuthorMetadata, type MetadataName, readAuthorMetadata } from './author-metadata';
import { type BylineCue, type BylineLine, findBylineLines } from './byline';
import { withoutDate } from './byline-date';
import { bylineWords } from './byline-words';
import type { CreditContext, CreditItem } from './credit';
import { samePerson } from './person-names';
import { hostCountry, publisherNames } from './publisher-names';

export interface Credits {
  readonly byline: Fact<string> | null;
  readonly authors: readonly Fact<string>[];
  /** The lines that are this story's byline. */
  readonly chosen: readonly BylineLine[];
  /** All lines found. */
  readonly lines: readonly BylineLine[];
  readonly metadata: AuthorMetadata;
  readonly context: CreditContext;
}

const MAX_AUTHORS = 30;

/** Reads byline and authors. Never throws for what a page contains. */
export function readCredits(page: Page, article: Article): Credits {
  const country = hostCountry(page.url.hostname);
  const base: CreditContext = {
    words: bylineWords(page.language, page.declaredLanguage ?? page.language),
    known: [],
    publishers: publisherNames(page, article),
    agencies: {
      language: page.language,
      declared: page.declaredLanguage ?? '',
      ...(country ? { country } : {}),
      pictures: false,
    },
  };
  const metadata = readAuthorMetadata(page, article, base);
  const context = {
    ...base,
    known: metadata.people.map((p) => p.item.text).filter((n) => /[^A-Za-zªºÀ-ÖØ-öø-ɏ\u1e00-\u1eff]/.test(n)),
  };
  const lines = findBylineLines(page, article, context);
  const chosen = chooseLines(lines, metadata);
  const authors = weighAuthors(page, chosen, lines, metadata);
  return {
    byline: bylineOf(page, chosen, metadata),
    authors:
      authors.length > 0 || chosen.length > 0 || metadata.agencies.length > 0
        ? authors
        : fromTheEnd(page, article, context),
    chosen,
    lines,
    metadata,
    context,
  };
}

/** Named nowhere but under the text: in a biographical line, or by initials that a box resolves. */
function fromTheEnd(page: Page, article: Article, context: CreditContext): Fact<string>[] {
  const inferred = (value: string, evidence: EvidenceList): Fact<string> => ({
    value,
    certainty: 'inferred',
    evidence,
    others: [],
  });
  const biographies = findBiographies(page, article, context).map((b) => inferred(b.name, [b.evidence]));
  return biographies.length > 0
    ? biographies
    : findSignedNames(page, article, context).map((s) => inferred(s.name, s.evidence));
}

const isAuthor = (item: CreditItem): boolean =>
  item.kind === 'person' &&
  (item.mode === 'plain' || item.mode === 'by' || item.mode === 'with' || item.known) &&
  item.mode !== 'other' &&
  item.mode !== 'contributor';

/** In a line that holds a known author, names without a "by" are sections and tags beside it. */
function peopleOf(line: BylineLine): CreditItem[] {
  const people = line.credit.items.filter(isAuthor);
  const marked = people.some((p) => p.known) || line.cues.has('later');
  return marked ? people.filter((p) => p.known || p.mode !== 'plain') : people;
}

const namesIn = (line: BylineLine): string =>
  peopleOf(line)
    .map((p) => p.text)
    .join('|');

/** What a second line must have to belong to the byline. */
const MARKS: readonly BylineCue[] = ['opens', 'later', 'named', 'property'];

const indexOf = (line: BylineLine): number => line.blocks[0]?.index ?? 0;

/**
 * The lines that are this story's byline: the best one near the headline with its neighbours; where there is none, one
 * after the text. Bylines of teasers look the same, so a line away from the headline must name a known author, or stand
 * alone right after the text on a page whose data names nobody.
 */
function chooseLines(lines: readonly BylineLine[], metadata: AuthorMetadata): BylineLine[] {
  const known = (line: BylineLine): boolean => line.cues.has('known');
  const head = lines.filter((l) => l.zone === 'head' && l.score >= 3);
  const named = head.filter((l) => peopleOf(l).length > 0);
  const byData = metadata.people.length > 0 || metadata.agencies.length > 0;
  const marked = named.filter((l) => !l.cues.has('bare'));
  const confirmed = (named.some(known) ? named : lines).find((l) => known(l) && l.score >= 3 && peopleOf(l).length > 0);
  const newsroom = head.find((l) => l.score >= 3.5 && peopleOf(l).length === 0);
  // "by The Lindow Post" above, the writers' names alone before the first paragraph.
  const alone = byData ? undefined : named.find((l) => l.cues.has('bare') && l.credit.understood === 1);
  const best = confirmed ?? marked[0] ?? alone ?? newsroom ?? (byData ? undefined : (named[0] ?? loneLine(lines)));
  if (!best) return [];
  return lines
    .filter((l) => {
      if (l === best) return true;
      if (peopleOf(l).length === 0 || Math.abs(indexOf(l) - indexOf(best)) > 14) return false;
      if (known(l)) return l.zone !== 'end' || !l.behindHeading;
      return (
        l.zone === 'head' &&
        l.score >= 3.5 &&
        MARKS.some((cue) => l.cues.has(cue)) &&
        (!byData || !known(best) || l.cues.has('opens') || l.cues.has('property'))
      );
    })
    .sort((a, b) => indexOf(a) - indexOf(b));
}

/** Where the data names nobody and no line stands in the head: one among the first paragraphs, or one after the text. */
function loneLine(lines: readonly BylineLine[]): BylineLine | undefined {
  const named = lines.filter((l) => peopleOf(l).length > 0);
  const early =
    named.find((l) => l.zone === 'lead' && l.score >= 3) ??
    named.find((l) => l.zone === 'above' && l.cues.has('property'));
  if (early) return early;
  const end = named.filter((l) => l.zone === 'end' && !l.behindHeading && l.score >= 2.5);
  // Several bylines after the text are those of other stories; the same one twice is a box about the author.
  const [first] = end;
  return first && end.every((l) => namesIn(l) === namesIn(first)) ? first : undefined;
}

function bylineOf(page: Page, chosen: readonly BylineLine[], metadata: AuthorMetadata): Fact<string> | null {
  const line = chosen[0];
  if (line) {
    const value = clip(withoutDate(line.text, page.language));
    return { value, certainty: 'stated', evidence: [lineEvidence(page, line)], others: [] };
  }
  const name = metadata.people[0] ?? metadata.agencies[0] ?? metadata.others[0];
  return name && name.item.kind !== 'other'
    ? { value: name.item.text, certainty: 'inferred', evidence: [name.evidence], others: [] }
    : null;
}

const lineEvidence = (page: Page, line: BylineLine): Evidence => {
  const block = line.blocks.find((b) => b.text.length > 4) ?? line.blocks[0];
  return { source: 'text', where: block ? page.locators.of(block.element) : '', quote: clip(line.text) };
};

interface Person {
  readonly name: string;
  readonly evidence: Evidence[];
  readonly visible: boolean;
}

function weighAuthors(
  page: Page,
  chosen: readonly BylineLine[],
  lines: readonly BylineLine[],
  metadata: AuthorMetadata,
): Fact<string>[] {
  const people: Person[] = [];
  for (const line of chosen) {
    for (const item of peopleOf(line)) {
      const same = people.find((p) => samePerson(p.name, item.text));
      if (same) same.evidence.push(lineEvidence(page, line));
      else if (people.length < MAX_AUTHORS)
        people.push({ name: item.text, evidence: [lineEvidence(page, line)], visible: true });
    }
  }
  const printedOtherwise = lines.flatMap((l) =>
    l.credit.items.filter((i) => i.kind === 'person' && !isAuthor(i)).map((i) => i.text),
  );
  const visible = people.length > 0;
  // The printed byline names the newsroom; a list of everybody who worked on a live page stands in the data only.
  const houseSigned =
    !visible && chosen.some((l) => l.credit.items.some((i) => i.kind === 'newsroom')) && metadata.people.length > 2;
  const agrees = metadata.people.some((m) => people.some((p) => samePerson(p.name, m.item.text)));
  const rejected: RejectedCandidate<string>[] = [];
  for (const entry of metadata.people) {
    const name = entry.item.text;
    const same = people.find((p) => samePerson(p.name, name));
    if (same) same.evidence.push(entry.evidence);
    else if (printedOtherwise.some((n) => samePerson(n, name))) rejected.push(reject(entry, 'weaker-source'));
    else if (houseSigned) rejected.push(reject(entry, 'weaker-source'));
    else if (visible && (!agrees || entry.weight < 1)) rejected.push(reject(entry, 'disagrees'));
    else if (people.length < MAX_AUTHORS) people.push({ name, evidence: [entry.evidence], visible: false });
  }
  for (const entry of [...metadata.others, ...metadata.agencies]) rejected.push(reject(entry, 'not-a-person'));
  return people.map((person, i) => factOf(person, i === 0 ? rejected : []));
}

const reject = (entry: MetadataName, because: RejectedCandidate<string>['because']): RejectedCandidate<string> => ({
  value: entry.item.text,
  evidence: [entry.evidence],
  because,
});

function factOf(person: Person, others: readonly RejectedCandidate<string>[]): Fact<string> {
  const [head, ...tail] = person.evidence;
  const evidence: EvidenceList = [head ?? { source: 'text', where: '', quote: person.name }, ...tail];
  const certainty: Certainty = others.some((o) => o.because === 'disagrees') ? 'conflicting' : 'stated';
  return { value: person.name, certainty, evidence, others };
}
