/** Text of a problem report: versions and what was found, and nothing of the page's content. */
import type { Report } from '../report';

/**
 * @param versions extension, browser and lists, by name
 * @returns title and Markdown body; the reader sees both before anything is sent
 */
export function problemText(
  report: Report,
  versions: Readonly<Record<string, string>>,
): { readonly title: string; readonly body: string } {
  const { facts, detection } = report;
  const host = hostOf(report.url);
  const found = (
    name: string,
    fact: { certainty: string; evidence: readonly { source: string }[] } | null | undefined,
  ) => `- ${name}: ${fact ? `${fact.certainty}, from ${fact.evidence.map((e) => e.source).join(', ')}` : 'not found'}`;
  const lines = [
    'What is wrong? (Please describe; add the address of the page if you like.)',
    '',
    '',
    '---',
    `Site: ${host}`,
    ...Object.entries(versions).map(([name, version]) => `${name}: ${version}`),
    `Language: ${report.language}`,
    detection.article ? 'Recognised as an article' : `Not recognised as an article: ${detection.because}`,
    ...(facts
      ? [
          found('headline', facts.headline),
          found('published', facts.published),
          found('modified', facts.modified),
          found('byline', facts.byline),
          `- authors: ${facts.authors.length}`,
          `- agencies: ${facts.agencies.map((a) => `${a.value.id} (${a.value.slot})`).join(', ') || 'none'}`,
          `- pictures: ${facts.pictures.length}, with credit: ${facts.pictures.filter((p) => p.credit).length}`,
          found('piece type', facts.pieceType),
        ]
      : []),
    `- hidden: ${countBy(report.hidden.map((h) => `${h.category}/${h.rule}`)) || 'nothing'}`,
    `- refused: ${countBy(report.refused.map((r) => `${r.rule} (${r.because})`)) || 'nothing'}`,
    ...report.problems.map((p) => `- problem in ${p.part}: ${p.message.slice(0, 200)}`),
  ];
  return { title: `Problem on ${host}`, body: lines.join('\n') };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return 'unknown site';
  }
}

function countBy(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} × ${count}`).join(', ');
}
