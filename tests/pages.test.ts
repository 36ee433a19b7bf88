/**
 * Fixture pages: each folder of tests/pages holds `page.html` (written by us, after structures seen on real pages), or
 * `page.json` where another file of ours is the page (`file`, `url`), and `expected.json`. A page without its expectation fails; `npm run fixture -- SLUG` writes one to be read and corrected.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../src/analyse';
import type { Fact } from '../src/report';
import { DEFAULTS, settingsFor } from '../src/settings/settings';
import { withContext } from '../src/with-context';

const FOLDER = path.join(import.meta.dirname, 'pages');
const WRITE = process.env.COPYDESK_FIXTURE;

/** A fact as an expectation: its value and the sources of its evidence. */
const stated = <T>(fact: Fact<T> | null, value: (v: T) => unknown = (v) => v) =>
  fact && {
    value: value(fact.value),
    certainty: fact.certainty,
    sources: [...new Set(fact.evidence.map((e) => e.source))],
  };

/** What a fixture pins down of a report. */
function summary({ report, plan }: Analysis) {
  const { facts, context, detection } = report;
  return {
    article: detection.article,
    because: detection.article ? null : detection.because,
    language: report.language,
    headline: stated(facts?.headline ?? null),
    publisher: stated(facts?.publisher ?? null),
    byline: stated(facts?.byline ?? null),
    authors: facts?.authors.map((a) => stated(a)) ?? [],
    agencies: facts?.agencies.map((a) => stated(a, (v) => `${v.id} (${v.slot})`)) ?? [],
    lineage: stated(facts?.lineage ?? null),
    published: stated(facts?.published ?? null, (m) => m.iso),
    modified: stated(facts?.modified ?? null, (m) => m.iso),
    dateConflicts: facts?.dateConflicts.map((c) => c.kind) ?? [],
    pieceType: stated(facts?.pieceType ?? null),
    pictures: facts?.pictures.map(({ credit, agencies, origin, kinds }) => ({ credit, agencies, origin, kinds })) ?? [],
    quotes: context?.quotes.map(({ text, speaker }) => ({ text, speaker })) ?? [],
    declarations: context?.declarations.map((d) => d.kind) ?? [],
    hidden: report.hidden.map(({ category, text }) => `${category}: ${text}`),
    refused: plan.refused.length,
    problems: report.problems,
  };
}

/** @throws when a page names no address */
function readFixture(folder: string): { html: string; url: string } {
  const elsewhere = path.join(folder, 'page.json');
  if (fs.existsSync(elsewhere)) {
    const { file, url } = JSON.parse(fs.readFileSync(elsewhere, 'utf8')) as { file: string; url: string };
    return { html: fs.readFileSync(file, 'utf8'), url };
  }
  const html = fs.readFileSync(path.join(folder, 'page.html'), 'utf8');
  // The address stands in the first comment, so that a page and its address travel together.
  const url = /<!--\s*(https?:\S+)\s*-->/.exec(html)?.[1];
  if (!url) throw new Error(`${folder}/page.html names no address: begin it with <!-- https://… -->`);
  return { html, url };
}

describe.each(fs.readdirSync(FOLDER).filter((slug) => fs.statSync(path.join(FOLDER, slug)).isDirectory()))(
  '%s',
  (slug) => {
    test('is read as expected', () => {
      const folder = path.join(FOLDER, slug);
      const { html, url } = readFixture(folder);
      const document = new DOMParser().parseFromString(html, 'text/html');
      const before = document.documentElement.outerHTML;
      const first = analyse(document, url, {
        clutter: { categories: settingsFor(DEFAULTS, url).categories, listed: [], custom: { hide: [], keep: [] } },
      });
      const analysis = withContext(first);
      expect(document.documentElement.outerHTML, 'reading changed the page').toBe(before);
      const file = path.join(folder, 'expected.json');
      if (WRITE === slug) fs.writeFileSync(file, `${JSON.stringify(summary(analysis), null, 2)}\n`);
      expect(fs.existsSync(file), `${slug}/expected.json is missing: npm run fixture -- ${slug}, then read it`).toBe(
        true,
      );
      expect(JSON.parse(JSON.stringify(summary(analysis)))).toEqual(JSON.parse(fs.readFileSync(file, 'utf8')));
    });
  },
);
