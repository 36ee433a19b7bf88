/** The names under which the publisher appears on its own page: what is not a person, and which agency's own site it is. */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { listOf, resolve, textOf } from '../page/json-ld';
import { metaContent, type Page } from '../page/page';
import { squash } from '../page/text';

const ORGANISATION_TYPES = pattern('organisationType');
const MAX_NAMES = 60;

/** @returns names without spaces and punctuation, lower case; with and without "the", and the host's own label */
export function publisherNames(page: Page, article: Article): ReadonlySet<string> {
  const names: string[] = [];
  for (const node of page.jsonLd.nodes) {
    if (names.length >= MAX_NAMES) break;
    if (!node.types.some((t) => ORGANISATION_TYPES.test(t)) || node.types.includes('Person') || isAuthorPath(node.path))
      continue;
    const name = textOf(node.value);
    if (name) names.push(name);
  }
  if (article.node)
    for (const publisher of listOf(article.node.value, 'publisher')) {
      const name = textOf(resolve(publisher, page.jsonLd) ?? publisher);
      if (name) names.push(name);
    }
  for (const meta of [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'twitter:site',
    'publisher',
    'dc.publisher',
    'copyright',
  ]) {
    const content = metaContent(page, meta);
    if (content && content.length < 80) names.push(content);
  }
  // "Ferry strike ends | The Harbour Post": the page title's last part is the site.
  const tail = /\s[|–—-]\s([^|–—]{3,40})$/.exec(page.title)?.[1];
  if (tail && tail.trim().split(/\s+/).length <= 4) names.push(tail);
  const host = page.url.hostname.replace(/^(?:www|m|amp|edition|news)\./, '');
  const found = new Set<string>([
    squash(host),
    squash(host.split('.').slice(0, -1).join('')),
    squash(host.split('.').at(-2) ?? ''),
  ]);
  for (const name of names) {
    const bareName = squash(name);
    if (bareName.length < 2) continue;
    found.add(bareName);
    found.add(squash(name.replace(/^(?:the|die|der|das|le|la|el|il|o|de)\s+/i, '')));
    found.add(`the${bareName}`);
    found.add(squash(name.replace(/\.(?:com?|org|net|de|at|ch|fr|es|it|nl|co\.uk|[a-z]{2})$/i, '')));
  }
  found.delete('');
  found.delete('com');
  found.delete('co');
  return found;
}

const isAuthorPath = (path: string): boolean => /\.(?:author|creator|contributor|reviewedBy|editor)\b/.test(path);

/** Country of the publisher as far as the host tells: `orf.at` → `AT`; null for `.com` and kin. */
export function hostCountry(host: string): string | null {
  const last = host.split('.').at(-1)?.toUpperCase() ?? '';
  if (last === 'UK') return 'GB';
  return /^[A-Z]{2}$/.test(last) && !['TV', 'IO', 'ME', 'CO', 'FM', 'AI', 'LY', 'WS', 'CC', 'EU', 'GG'].includes(last)
    ? last
    : null;
}
