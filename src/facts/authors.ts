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
import { type AuthorMetadata, type MetadataName, readAuthorMetadata } from './author-metadata';
import { type BylineLine, findBylineLines } from './byline';
import { bylineWords } from './byline-words';
import type { CreditContext, CreditItem } from './credit-items';
import { samePerson } from './person-names';
import { hostCountry, publisherNames } from './publisher-names';

export interface Credits {
  readonly byline: Fact<string> | null;
  readonly authors: readonly Fact<string>[];
  /** All lines found, for the agencies named in them. */
  readonly lines: readonly BylineLine[];
  readonly metadata: AuthorMetadata;
  readonly context: CreditContext;
}

const MAX_AUTHORS = 30;

/** Reads byline and authors. Never throws for what a page contains. */
export function readCredits(page: Page, article: Article): Credits {
  const country = hostCountry(page.url.hostname);
  const base: CreditContext = {
    words: bylineWords(page.language),
    known: [],
    publishers: publisherNames(page, article),
    agencies: { language: page.language, ...(country ? { country } : {}), pictures: false },
  };
  const metadata = readAuthorMetadata(page, article, base);
  const context = {
    ...base,
    known: metadata.people.map((p) => p.item.text).filter((n) => /\s|[^\p{Script=Latin}\s]/u.test(n)),
  };
  const lines = findBylineLines(page, article, context);
  const chosen = chooseLines(lines);
  return {
    byline: bylineOf(page, chosen, metadata),
    authors: weighAuthors(page, chosen, lines, metadata),
    lines,
    metadata,
    context,
  };
}

const isAuthor = (item: CreditItem): boolean =>
  item.kind === 'person' &&
  (item.mode === 'plain' || item.mode === 'by' || item.mode === 'with' || item.known) &&
  item.mode !== 'other' &&
  item.mode !== 'contributor';

const peopleOf = (line: BylineLine): CreditItem[] => line.credit.items.filter(isAuthor);

/** The best line of the head, with others of the head that stand as high; else the best at the end. */
function chooseLines(lines: readonly BylineLine[]): BylineLine[] {
  const named = lines.filter((l) => peopleOf(l).length > 0);
  for (const zone of ['head', 'end', 'body'] as const) {
    const here = named.filter((l) => l.zone === zone);
    const best = here[0];
    if (!best || best.score < (zone === 'body' ? 4 : 3)) continue;
    const index = best.blocks[0]?.index ?? 0;
    return here
      .filter((l) => l === best || (l.score >= 3.5 && Math.abs((l.blocks[0]?.index ?? 0) - index) <= 12))
      .sort((a, b) => (a.blocks[0]?.index ?? 0) - (b.blocks[0]?.index ?? 0));
  }
  return lines.filter((l) => l.zone === 'head').slice(0, 1);
}

function bylineOf(page: Page, chosen: readonly BylineLine[], metadata: AuthorMetadata): Fact<string> | null {
  const line = chosen[0];
  if (line) return { value: clip(line.text), certainty: 'stated', evidence: [lineEvidence(page, line)], others: [] };
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
  const agrees = metadata.people.some((m) => people.some((p) => samePerson(p.name, m.item.text)));
  const rejected: RejectedCandidate<string>[] = [];
  for (const entry of metadata.people) {
    const name = entry.item.text;
    const same = people.find((p) => samePerson(p.name, name));
    if (same) same.evidence.push(entry.evidence);
    else if (printedOtherwise.some((n) => samePerson(n, name))) rejected.push(reject(entry, 'weaker-source'));
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
