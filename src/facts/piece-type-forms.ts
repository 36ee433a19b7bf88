/** What the form of the text says: questions in bold and answers (an interview), entries with times (a live blog). */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { localNameOf, parentElementOf } from '../page/dom';
import { holds, type Page, Region, type TextBlock } from '../page/page';
import { clip } from '../page/text';
import type { Candidate, Evidence, PieceType } from '../report';
import { typeOfLabel } from './piece-type-labels';

/** @returns an interview or a live blog, when the text has its form */
export function findForms(page: Page, article: Article): Candidate<PieceType>[] {
  return [interviewForm(page, article), liveForm(page, article)].filter((c) => c !== null);
}

const BOLD = /^(?:b|strong)$/;
const MIN_QUESTIONS = 4;

/** Is the whole paragraph printed in bold? */
const isBold = (block: TextBlock): boolean =>
  block.segments.every((s) => !s.text.trim() || BOLD.test(localNameOf(s.element)) || boldAbove(s.element));

function boldAbove(element: Element): boolean {
  const parent = parentElementOf(element);
  return parent !== null && BOLD.test(localNameOf(parent));
}

const QUESTION = /[?？؟;]["'”’»)]{0,2}$/;
/** "Q:", "Frage:", "The Daily:" before a question. */
const ASKER = pattern('asker');

/** Questions set apart from the answers between them. Headings with question marks are an FAQ's, not an interview's. */
function interviewForm(page: Page, article: Article): Candidate<PieceType> | null {
  const paragraphs = article.paragraphs.filter((p) => p.level === 0);
  const questions: TextBlock[] = [];
  for (let i = 0; i < paragraphs.length - 1; i++) {
    const block = paragraphs[i] as TextBlock;
    const next = paragraphs[i + 1] as TextBlock;
    const asks = QUESTION.test(block.text) && block.text.length < 600;
    if (!asks || QUESTION.test(next.text) || isBold(next)) continue;
    if (ASKER.test(block.text) || isBold(block)) questions.push(block);
  }
  const first = questions[0];
  if (!first || questions.length < MIN_QUESTIONS || questions.length < paragraphs.length * 0.12) return null;
  const evidence = (block: TextBlock): Evidence => ({
    source: 'markup',
    where: page.locators.of(block.element),
    quote: clip(block.text, 120),
  });
  return { value: 'interview', weight: 0.75, evidence: [evidence(first), ...questions.slice(1, 3).map(evidence)] };
}

const LIVE_ENTRY = pattern('liveEntry');

/** A clock time at the beginning of a line: "14:05", "14.05 Uhr", "9:12 a.m.", "14h05". */
const CLOCK = /^(?:\+{3}\s?)?([01]?\d|2[0-3])(?:[:.]|\s?h\s?)([0-5]\d)(?!\d|[.:/-]\d)/;
const MIN_STAMPS = 6;

/** Paragraphs, or short lines before paragraphs, that begin with ever other clock times. */
function stampedEntries(page: Page, article: Article): Candidate<PieceType> | null {
  const times = new Set<string>();
  let first: TextBlock | null = null;
  for (let i = article.body.firstBlock; i < article.body.endBlock; i++) {
    const block = page.blocks[i];
    if (!block || block.regions & (Region.Caption | Region.Table | Region.Aside | Region.Teaser | Region.Comments))
      continue;
    const clock = CLOCK.exec(block.text);
    const prose =
      block.text.length > 80 ||
      (page.blocks[i + 1]?.text.length ?? 0) > 80 ||
      (page.blocks[i + 2]?.text.length ?? 0) > 80;
    if (!clock || !prose || block.linkLength > block.text.length * 0.5) continue;
    times.add(`${clock[1]}:${clock[2]}`);
    first ??= block;
  }
  if (!first || times.size < MIN_STAMPS) return null;
  const evidence: Evidence = {
    source: 'text',
    where: page.locators.of(first.element),
    quote: [...times].slice(0, 5).join(' … '),
  };
  return { value: 'live', weight: 0.7, evidence: [evidence] };
}

/** A subheading that says "Live-Ticker" and nothing else. */
function liveHeading(page: Page, article: Article): Candidate<PieceType> | null {
  const heading = article.paragraphs.find(
    (p) => p.level > 1 && p.text.length >= 8 && p.text.length < 40 && typeOfLabel(p.text, page.language) === 'live',
  );
  if (!heading) return null;
  const evidence: Evidence = { source: 'text', where: page.locators.of(heading.element), quote: heading.text };
  return { value: 'live', weight: 0.65, evidence: [evidence] };
}

/** Entries of a live blog, by their naming, in the story's body; or `coverageStartTime` in microdata. */
function liveForm(page: Page, article: Article): Candidate<PieceType> | null {
  const coverage = page.microdata.find((m) => /^coverage(?:Start|End)Time$/.test(m.name));
  if (coverage) {
    const where = page.locators.of(coverage.element);
    const evidence: Evidence = { source: 'microdata', where, quote: clip(`${coverage.name} ${coverage.value}`, 120) };
    return { value: 'live', weight: 0.85, evidence: [evidence] };
  }
  const stamped = stampedEntries(page, article) ?? liveHeading(page, article);
  if (stamped) return stamped;
  let entries = 0;
  let first: Element | null = null;
  for (let i = article.body.index; i < article.body.end; i++) {
    const element = page.elements[i];
    if (!element || !LIVE_ENTRY.test(element.names) || element.endBlock - element.firstBlock < 2) continue;
    const hasTime = page.times.some((t) => holds(element, page.indexOf.get(t) ?? -1));
    if (!hasTime) continue;
    entries++;
    first ??= element.element;
  }
  if (!first || entries < 3) return null;
  const evidence: Evidence = {
    source: 'markup',
    where: page.locators.of(first),
    quote: `${entries} × class="${clip(page.elements[page.indexOf.get(first) ?? 0]?.names ?? '', 60)}"`,
  };
  return { value: 'live', weight: 0.8, evidence: [evidence] };
}
