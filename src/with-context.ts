/**
 * The second half of the analysis: who is quoted, the wording, what the publisher declares. Nothing of it decides what
 * is hidden, so the desk says it when the page is clean.
 */
import type { Analysis } from './analyse';
import { readContext } from './context/read-context';
import { Problems } from './problems';

/** @returns the analysis with its context; the same object where there is no article */
export function withContext(analysis: Analysis): Analysis {
  const { page, article, report } = analysis;
  if (!article) return analysis;
  const problems = new Problems();
  const context = readContext(page, article, problems);
  const others = report.problems.filter((problem) => !problem.part.startsWith('context/'));
  return { ...analysis, report: { ...report, context, problems: [...others, ...problems.list] } };
}
