/**
 * Made-up pages in the manner of many content systems and countries: what a reader sees on each is what is said of it.
 * They stand in for publishers that nobody looked at; structures as the systems document or commonly print them.
 */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES } from '../../src/report';
import { ANGLOPHONE } from './systems/anglophone';
import { EASTERN } from './systems/eastern';
import { ENGLISH } from './systems/english';
import { EUROPEAN } from './systems/european';
import { GERMANIC } from './systems/germanic';
import type { MadePage } from './systems/page';
import { ROMANCE } from './systems/romance';
import { WORLD } from './systems/world';

/** @param always also where the detector finds the page too bare: no teasers, hardly a navigation */
function reportOf(page: MadePage, always: boolean) {
  const html = `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8">${page.head}</head>${page.body}</html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { report } = analyse(document, page.url, {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
    always,
  });
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems));
  return report;
}

/** An instant as it is, a clock time without zone and a day as printed. */
const timeOf = (iso: string | undefined): string | null =>
  iso === undefined ? null : /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? new Date(iso).toISOString() : iso;

describe.each([
  ['English', ENGLISH],
  ['European', EUROPEAN],
  ['world', WORLD],
  ['Anglophone', ANGLOPHONE],
  ['Germanic', GERMANIC],
  ['Romance', ROMANCE],
  ['Eastern', EASTERN],
])('%s systems', (_, pages) => {
  const rich = pages.filter((page) => !page.isBare);
  test.each(rich.map((page) => [page.manner, page] as const))('taken for an article: %s', (_manner, page) => {
    expect(reportOf(page, false).detection.article).toBe(true);
  });
  test.each(pages.map((page) => [page.manner, page] as const))('%s', (_manner, page) => {
    const { facts } = reportOf(page, true);
    const said = facts && {
      headline: facts.headline?.value,
      published: timeOf(facts.published?.value.iso),
      modified: timeOf(facts.modified?.value.iso),
      authors: facts.authors.map((a) => a.value),
      agencies: facts.agencies.map((a) => a.value.id),
      credits: facts.pictures.flatMap((p) => p.credit ?? []),
      type: facts.pieceType?.value ?? 'news',
    };
    const { says } = page;
    expect(said).toEqual({
      headline: says.headline,
      published: timeOf(says.published ?? undefined),
      modified: timeOf(says.modified),
      authors: says.authors,
      agencies: says.agencies ?? [],
      credits: says.credits ?? [],
      type: says.type ?? 'news',
    });
  });
});
