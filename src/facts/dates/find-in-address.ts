/**
 * The day in the page's address: `/2020/05/16/`, `/2020-05-16/`, `/20200516/`, `/2019/nov/20/`, `slug-20200516.html`.
 *
 * Only days: an address that gives a month says too little. Figures that are parts of longer numbers are article ids.
 */
import { metaContent, type Page } from '../../page/page';
import type { Moment } from '../../report';
import { type DateCandidate, type Found, nothingFound } from './candidate';
import { makeMoment } from './moment';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Strongest first: folders of the path, then figures within a name. */
const FORMS: readonly (readonly [RegExp, number])[] = [
  [/\/((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/, 0.55],
  [/\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(\d{1,2})(?=\/|$)/, 0.55],
  [/\/((?:19|20)\d{2})\/(\d{2})(\d{2})(?=\/)/, 0.5],
  [/\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/, 0.5],
  [/[-_.]((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?=[/_.-]|$)/, 0.35],
];

export function findDateInAddress(page: Page): Found {
  const found = nothingFound();
  const addresses = [page.url.href, page.canonical, metaContent(page, 'og:url')];
  for (const address of addresses) {
    const candidate = address ? readAddress(address) : null;
    if (candidate) {
      found.candidates.push(candidate);
      break;
    }
  }
  return found;
}

function readAddress(address: string): DateCandidate | null {
  let path: string;
  try {
    path = new URL(address).pathname.toLowerCase();
  } catch {
    return null;
  }
  for (const [form, weight] of FORMS) {
    const match = form.exec(path);
    const value = match ? momentOf(match) : null;
    if (!match || !value) continue;
    return {
      kind: 'published',
      value,
      swapped: null,
      weight,
      evidence: [{ source: 'url', where: 'path', quote: match[0] }],
      isFirst: false,
      isVisible: false,
    };
  }
  return null;
}

function momentOf(match: RegExpExecArray): Moment | null {
  const [, year, month, day] = match;
  const named = MONTHS.indexOf(month ?? '') + 1;
  return makeMoment({ year: Number(year), month: named || Number(month), day: Number(day) }, null, null);
}
