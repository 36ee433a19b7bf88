/** What `measure-clutter.mjs` runs in the page: the engine, the hand that writes, and why a label stayed. */
import { type AnalyseOptions, type Analysis, analysePage } from '../../src/analyse';
import { Ground } from '../../src/clutter/ground';
import { type LabelBook, labelBook, plain } from '../../src/clutter/labels';
import { type ClutterOptions, planClutter, prepareClutter } from '../../src/clutter/plan';
import { readPage } from '../../src/page/read-page';
import { Problems } from '../../src/problems';
import { CLUTTER_CATEGORIES, type ClutterPlan } from '../../src/report';
import { takeKnowledge } from './engine';

export { applyPlan } from '../../src/clutter/apply';
export { filterQuestion } from '../../src/clutter/filter-question';

/** For each element: is its line a label, and what keeps it and each element around it. */
export function explain(analysis: Analysis, elements: readonly Element[]): string[] {
  const { page, article, report } = analysis;
  if (!article) return elements.map(() => 'no article');
  const ground = new Ground(page, article, report.facts);
  const labels = labelBook(page.language);
  return elements.map((element) => {
    const e = ground.of(element);
    if (!e) return 'not in the page';
    const line = page.blocks[e.firstBlock]?.text ?? '';
    const match = labels.match(line);
    const chain: string[] = [];
    for (let p = ground.at(e.index); p && chain.length < 7; p = ground.at(p.parent)) {
      const m = ground.measure(p);
      const flags = [
        ground.refusal(p),
        ground.maybeStory(p) ? 'soft' : null,
        ground.insideFurniture(p) ? 'furniture' : null,
      ];
      chain.push(
        `${p.tag}.${p.names.slice(0, 50)}[${flags.filter(Boolean).join(',')} t${m.text} l${m.linkText} s${m.storyLinks} p${m.prose}]`,
      );
    }
    return `${ground.sure ? '' : 'UNSURE '}${match ? `${match.kind}${match.rest ? `+${match.rest.slice(0, 20)}` : ''}` : 'no label'} | ${chain.join(' < ')}`;
  });
}

let forgotten: (line: string) => boolean = () => false;

/**
 * Measures what unseen publishers get: wording that is known only from this page is not known.
 *
 * @param lines labels to be ignorant of; null for all wording there is
 */
export function forget(lines: readonly string[] | null): void {
  const known = new Set(lines?.map(plain));
  forgotten = lines
    ? (line) => known.has(plain(line)) || lines.some((l) => plain(line).startsWith(`${plain(l)} `))
    : () => true;
}

const muffled = new WeakSet<LabelBook>();

/** The book answers without what is forgotten. */
function muffle(book: LabelBook): void {
  if (muffled.has(book)) return;
  muffled.add(book);
  const match = book.match;
  Object.assign(book, { match: (line: string) => (forgotten(line) ? null : match(line)) });
}

export function analyse(document: Document, address: string, options: AnalyseOptions): Analysis {
  const page = readPage(document, address, options.locators);
  takeKnowledge(page);
  muffle(labelBook(page.language));
  return analysePage(page, options);
}

const WEAKER: Readonly<Record<string, (at: number, of: number, text: string) => boolean>> = {
  tail: (at, of) => at < of * 0.7,
  head: (at, of) => at >= of * 0.3,
  some: (at) => at % 3 !== 1,
  short: (_at, _of, text) => text.length >= 100,
};

/** The plan as it would be had the finder of the body missed some of it; the analysis' own without a `weakness`. */
export function planWeaker(
  { page, article, report, plan }: Analysis,
  weakness: string | null,
  options: ClutterOptions,
): ClutterPlan {
  const stays = WEAKER[weakness ?? ''];
  if (!article || !stays) return plan;
  const paragraphs = article.paragraphs.filter(({ text }, i) => stays(i, article.paragraphs.length, text));
  return planClutter(prepareClutter(page, { ...article, paragraphs }, report.facts, new Problems()), options);
}

/** Milliseconds for a plan, the best of five. */
export function timePlan({ page, article, report }: Analysis): number {
  if (!article) return 0;
  const options = { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } };
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    planClutter(prepareClutter(page, article, report.facts, new Problems()), options);
    return performance.now() - start;
  });
  return Math.min(...times);
}
