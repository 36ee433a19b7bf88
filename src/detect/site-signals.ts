/** What a site's navigation, name and furniture say: does a newspaper stand around this text? */

import { fromKnowledge } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import { metaContent, type Page } from '../page/page';
import { bare } from '../page/text';
import type { Evidence } from '../report';
import type { Add } from './signals';

const NEWS_NAME = pattern('newsName');
const AD_NAME = pattern('adName');

const byName = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(groups).flatMap(([group, names]) => names.split('|').map((n): [string, string] => [n, group])),
  );

const sections = fromKnowledge(({ newspapers }) => byName(newspapers.sections));
const services = fromKnowledge(({ newspapers }) => byName(newspapers.services));

/** The newspaper section that a name (as `bare` gives it) stands for. */
export const sectionOf = (name: string): string | undefined => sections().get(name);

/** What a newspaper offers its readers and advertisers beside its stories, by the beginning of a link's words. */
function serviceOf(name: string): string | undefined {
  const whole = services().get(name);
  if (whole) return whole;
  const [first = '', second = ''] = name.split(' ', 2);
  return services().get(`${first} ${second}`) ?? services().get(first);
}

export function readSite(page: Page, add: Add, evidence: Evidence[]): void {
  readNavigation(page, add, evidence);
  add('news-name', NEWS_NAME.test(`${metaContent(page, 'og:site_name') ?? ''} ${page.url.hostname}`));
  add('ads', countAds(page) / 6);
  let teasers = 0;
  for (const b of page.blocks) if (b.text.length >= 30 && b.linkLength > b.text.length * 0.9) teasers++;
  add('teasers', Math.log10(1 + teasers) / 2);
  let code = 0;
  for (const e of page.elements) if (e.tag === 'pre' || e.tag === 'code') code++;
  add('code', code / 4);
}

function readNavigation(page: Page, add: Add, evidence: Evidence[]): void {
  const named = new Map<string, string>();
  const offered = new Set<string>();
  for (const b of page.blocks) {
    if (b.linkLength === 0) continue;
    for (const { text, inLink } of b.segments) {
      if (!inLink || text.length >= 60) continue;
      const name = bare(text);
      if (!name) continue;
      const section = name.length < 30 ? sectionOf(name) : undefined;
      if (section && !named.has(section)) named.set(section, text.trim());
      const service = serviceOf(name);
      if (service) offered.add(service);
    }
  }
  if (named.size >= 3)
    evidence.push({ source: 'text', where: 'navigation', quote: [...named.values()].slice(0, 6).join(' · ') });
  add('news-sections', (named.size - 1) / 5);
  add('news-services', offered.size / 5);
}

/** How many elements are named as a place for an advertisement. */
function countAds(page: Page): number {
  let ads = 0;
  const known = new Map<string, boolean>();
  for (const { names } of page.elements) {
    if (!names) continue;
    let isAd = known.get(names);
    if (isAd === undefined) {
      isAd = AD_NAME.test(names.length > 200 ? names.slice(0, 200) : names);
      known.set(names, isAd);
    }
    if (isAd) ads++;
  }
  return ads;
}
