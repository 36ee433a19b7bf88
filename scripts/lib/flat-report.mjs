/** The flat fields that scoring reads, from a full report. */

/** @param {import('../../src/report').Report} report @returns one line of `npm run report`, without id and times */
export function flatReport(report) {
  const { facts, context } = report;
  return {
    url: report.url,
    article: report.detection.article,
    title: facts?.headline?.value ?? null,
    publisher: facts?.publisher?.value ?? null,
    language: report.language,
    byline: facts?.byline?.value ?? null,
    authors: (facts?.authors ?? []).map((a) => a.value),
    // "unnamed agencies" is a statement for the reader, not the id of an agency.
    agencies: [...new Set((facts?.agencies ?? []).map((a) => a.value.id).filter((id) => id !== 'unnamed'))],
    lineage: facts?.lineage?.value ?? null,
    photoCredits: [...new Set((facts?.pictures ?? []).map((p) => p.credit).filter(Boolean))],
    published: facts?.published?.value.iso ?? null,
    modified: facts?.modified?.value.iso ?? null,
    pieceType: facts?.pieceType?.value ?? null,
    voices: (context?.voices ?? [])
      // An accusation without a source is shown to the reader, but it is nobody's voice.
      .filter((v) => v.type !== 'no-source')
      .map(({ name, aliases, role, type, words }) => ({
        name,
        aliases,
        role,
        type,
        words,
      })),
    quotes: (context?.quotes ?? []).map(({ text, speaker }) => ({ text, speaker })),
    hidden: report.hidden.map(({ category, rule, text }) => ({ category, rule, text })),
    problems: report.problems,
  };
}
