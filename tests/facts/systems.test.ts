/**
 * Made-up pages in the manner of many content systems and countries: what a reader sees on each is what is said of it.
 * They stand in for publishers that nobody looked at; structures as the systems document or commonly print them.
 */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES } from '../../src/report';
import { ENGLISH } from './systems/english';
import { EUROPEAN } from './systems/european';
import type { MadePage } from './systems/page';
import { WORLD } from './systems/world';

function reportOf(page: MadePage) {
  const html = `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8">${page.head}</head>${page.body}</html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { report } = analyse(document, page.url, {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
    // The pages are bare of everything else that tells a newspaper: no teasers, hardly a navigation.
    always: true,
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
])('%s systems', (_, pages) => {
  test.each(pages.map((page) => [page.manner, page] as const))('%s', (_manner, page) => {
    const { facts } = reportOf(page);
    const said = facts && {
      headline: facts.headline?.value,
      published: timeOf(facts.published?.value.iso),
      modified: timeOf(facts.modified?.value.iso),
      authors: facts.authors.map((a) => a.value),
      agencies: facts.agencies.map((a) => a.value.id),
      credits: facts.pictures.flatMap((p) => p.credit ?? []),
    };
    const { says } = page;
    expect(said).toEqual({
      headline: says.headline,
      published: timeOf(says.published ?? undefined),
      modified: timeOf(says.modified),
      authors: says.authors,
      agencies: says.agencies ?? [],
      credits: says.credits ?? [],
    });
  });
});
