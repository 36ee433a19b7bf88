/** A report for a person in a terminal. */

const when = (moment) =>
  `${moment.iso.replace('T', ' ')}${moment.zoneKnown || moment.precision === 'day' ? '' : ' (zone unknown)'}${moment.ambiguous ? ' (day and month could be swapped)' : ''}`;

/** @param {import('../../src/report').Report} report @returns {string} lines without colour */
export function printedReport(report) {
  if (!report.detection.article) return `No news article: ${report.detection.because}\n`;
  const { facts, context } = report;
  const rows = [];
  const row = (label, value) => value && rows.push([label, value]);
  row('Headline', facts.headline?.value ?? 'not found on this page');
  row('Publisher', facts.publisher?.value);
  row('Published', facts.published ? when(facts.published.value) : 'not found on this page');
  row('Updated', facts.modified && when(facts.modified.value));
  for (const conflict of facts.dateConflicts)
    row('', `! ${conflict.kind}: ${conflict.moments.map((m) => m.iso).join(' / ')}`);
  row('Byline', facts.byline?.value);
  row('Authors', facts.authors.map((a) => a.value).join(', '));
  row('Agencies', facts.agencies.map((a) => `${a.value.name} (${a.value.slot}: "${a.evidence[0].quote}")`).join('; '));
  row('Lineage', facts.lineage?.value.replaceAll('-', ' '));
  row('Piece', facts.pieceType?.value ?? 'news');
  for (const picture of facts.pictures)
    row(
      'Picture',
      `${picture.credit ?? 'no credit found'}${picture.kinds.length ? ` [${picture.kinds.join(', ')}]` : ''}${picture.origin ? ` from ${picture.origin}` : ''}`,
    );
  for (const voice of context.voices)
    row(
      'Voice',
      `${voice.name}${voice.role ? ` (${voice.role})` : ''}: ${voice.quotes} quotes, ${voice.words} words, ${voice.indirect} indirect`,
    );
  for (const note of context.wording) row('Wording', `${note.kind}: "${note.quote}"`);
  for (const declared of context.declarations)
    row('Declares', `${declared.label}${declared.url ? ` ${declared.url}` : ''}`);
  // Node 20 has no Object.groupBy.
  const categories = [...new Set(report.hidden.map((h) => h.category))];
  const counts = categories.map(
    (category) => `${category} ${report.hidden.filter((h) => h.category === category).length}`,
  );
  row('Hidden', counts.join(', ') || 'nothing');
  for (const problem of report.problems) row('Problem', `${problem.part}: ${problem.message}`);
  return rows.map(([label, value]) => `${label.padEnd(10)} ${value}\n`).join('');
}
