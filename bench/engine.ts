/** What the benchmark times in a page: Copydesk's stages, and the references they are held against. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { analyse, analyseFirst } from '../scripts/lib/engine';
import { applyPlan } from '../src/clutter/apply';
import { judgeQuickly } from '../src/detect/quick';
import { CLUTTER_CATEGORIES } from '../src/report';

const clutter = { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } };

/** Each takes the page's document and leaves it as it was. `ours` are the bars' left sides, the others references. */
const SUBJECTS = {
  /** One walk over every node. */
  walk: (document: Document) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
  },
  readerable: (document: Document) => isProbablyReaderable(document),
  readability: (document: Document) => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
  defuddle: (document: Document) => new Defuddle(document, { url: location.href }).parse().wordCount,
  detector: (document: Document) => judgeQuickly(document, new URL(location.href)),
  /** What happens before the page is clean. */
  article: (document: Document) => {
    const { plan } = analyseFirst(document, location.href, { clutter });
    applyPlan(document, plan).undo();
    return plan.entries.length;
  },
  /** The same with the context, which the extension adds in a task of its own. */
  whole: (document: Document) => analyse(document, location.href, { clutter }).report.hidden.length,
} satisfies Record<string, (document: Document) => unknown>;

export type Subject = keyof typeof SUBJECTS;
export interface Timing {
  /** Milliseconds of the first run in this page (what a reader pays). */
  readonly first: number;
  /** Fastest of the runs: what the machine can do. */
  readonly best: number;
}

/** Subjects take turns at going first, so that none always pays for the page's cold caches. */
export function time(subjects: readonly Subject[], turn: number, runs: number): Record<string, Timing> {
  const order = subjects.map((_, i) => subjects[(i + turn) % subjects.length] as Subject);
  const spent = new Map<Subject, number[]>(order.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of order) {
      const begin = performance.now();
      SUBJECTS[name](document);
      spent.get(name)?.push(performance.now() - begin);
    }
  return Object.fromEntries([...spent].map(([name, all]) => [name, { first: all[0] ?? 0, best: Math.min(...all) }]));
}

export const elements = (): number => document.getElementsByTagName('*').length;
