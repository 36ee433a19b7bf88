/** What must hold on every page, however broken. */
import { analyse } from '../../src/analyse';
import { applyPlan } from '../../src/clutter/apply';
import { judgeQuickly } from '../../src/detect/quick';
import { CLUTTER_CATEGORIES } from '../../src/report';
import { withContext } from '../../src/with-context';
import { mutate } from './mutation';

export interface Outcome {
  /** What did not hold; empty when all is well. */
  readonly broken: readonly string[];
  readonly elements: number;
  readonly milliseconds: number;
  readonly article: boolean;
}

/** Characters from which a text counts as a paragraph, not as a label. */
const SHORTEST_PARAGRAPH = 60;

/** Reads, plans, applies and undoes; the document is as before afterwards. */
export function examine(document: Document, address: string): Outcome {
  const broken: string[] = [];
  const before = document.documentElement?.outerHTML ?? '';
  const begin = performance.now();
  let article = false;
  try {
    judgeQuickly(document, new URL(address));
    const first = analyse(document, address, {
      clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
    });
    const analysis = withContext(first);
    const { report, plan } = analysis;
    article = report.detection.article;
    for (const problem of report.problems) broken.push(`problem in ${problem.part}: ${problem.message}`);
    if ((document.documentElement?.outerHTML ?? '') !== before) broken.push('reading changed the page');
    const applied = applyPlan(document, plan);
    const hidden = new Set(plan.entries.map((entry) => entry.element));
    for (const { element, text } of analysis.article?.paragraphs ?? []) {
      // A mutant may make a subheading of a label ("Sign up for our newsletter"): that heads its box, it is no paragraph.
      if (text.length < SHORTEST_PARAGRAPH) continue;
      for (let at: Element | null = element; at; at = at.parentElement)
        if (hidden.has(at)) {
          broken.push(`hides a paragraph of the article: ${text.slice(0, 60)}`);
          break;
        }
    }
    applied.undo();
    if ((document.documentElement?.outerHTML ?? '') !== before) broken.push('undo is not exact');
    JSON.stringify(report);
  } catch (error) {
    broken.push(
      `exception: ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : String(error)}`,
    );
  }
  return {
    broken,
    elements: document.getElementsByTagName('*').length,
    milliseconds: performance.now() - begin,
    article,
  };
}

/** One mutant of a saved page. */
export function examineMutant(
  html: string,
  address: string,
  seed: number,
): Outcome & { readonly done: readonly string[] } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const done = mutate(document, seed);
  return { ...examine(document, address), done };
}
