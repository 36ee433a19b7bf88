/**
 * What the page names as the original of its text: a canonical address on another domain, `isBasedOn`
 * (https://schema.org/isBasedOn), or a notice "first published in".
 */
import type { Article } from '../detect/article';
import { attributeOf } from '../page/dom';
import { listOf, resolve, textOf } from '../page/json-ld';
import type { Page, TextBlock } from '../page/page';
import { clip, fold } from '../page/text';
import type { Candidate, Fact } from '../report';
import { noticeBlocks, noticeKind } from './notices';
import { findPhrase } from './phrases';
import { readArticle } from './reading';

export function findOriginal(page: Page, article: Article): Fact<string> | null {
  const candidates = [...basedOn(page, article), ...otherCanonical(page), ...firstPublished(page, article)];
  const [best] = candidates;
  if (!best) return null;
  return {
    value: best.value,
    certainty: 'stated',
    evidence: best.evidence,
    others: candidates.slice(1).map(({ value, evidence }) => ({ value, evidence, because: 'weaker-source' as const })),
  };
}

function basedOn(page: Page, article: Article): Candidate<string>[] {
  if (!article.node) return [];
  const found: Candidate<string>[] = [];
  for (const value of listOf(article.node.value, 'isBasedOn')) {
    const record = resolve(value, page.jsonLd);
    const name = (record ? (textOf(record) ?? textOf(record.url)) : textOf(value))?.slice(0, 300);
    if (!name || sameSite(hostOf(name), page.url.hostname)) continue;
    const evidence = { source: 'json-ld', where: `${article.node.path}.isBasedOn`, quote: clip(name) } as const;
    const host = hostOf(name)?.replace(/^www\./, '');
    found.push({ value: host ?? name, evidence: [evidence], weight: 0.9 });
  }
  return found;
}

function otherCanonical(page: Page): Candidate<string>[] {
  const host = page.canonical ? hostOf(page.canonical) : null;
  if (!page.canonical || !host || sameSite(host, page.url.hostname)) return [];
  const evidence = { source: 'markup', where: 'link[rel=canonical]', quote: clip(page.canonical) } as const;
  return [{ value: host.replace(/^www\./, ''), evidence: [evidence], weight: 0.7 }];
}

function firstPublished(page: Page, article: Article): Candidate<string>[] {
  const { notices } = readArticle(page, article);
  const found: Candidate<string>[] = [];
  for (const block of noticeBlocks(page, article)) {
    if (noticeKind(block.text, notices) !== 'syndicated') continue;
    const name = namedAfter(block, notices.firstPublished);
    if (!name) continue;
    const evidence = { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) } as const;
    found.push({ value: name, evidence: [evidence], weight: 0.8 });
  }
  return found;
}

/** The name that follows "first published in": the link's words, or the capitalised words up to a stop. */
function namedAfter(block: TextBlock, phrases: string | undefined): string | null {
  const phrase = findPhrase(fold(block.text), phrases);
  if (!phrase) return null;
  const rest = block.text.slice(phrase.at + phrase.phrase.length).trim();
  const link = block.segments.find(
    (s) => s.inLink && s.text.trim().length > 1 && rest.slice(0, 40).includes(s.text.trim()),
  );
  const href = link ? attributeOf(link.element, 'href') : null;
  if (link && href !== '#') return link.text.trim().slice(0, 120);
  const name = /^["“„«»”']?((?:(?:the|la|le|el|il|der|die|das|den|dem|o|a)\s)?\p{Lu}[^.,;:()!?"“”„«»|]{1,60})/u.exec(
    rest,
  )?.[1];
  return name?.trim() || null;
}

function hostOf(address: string): string | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url.hostname.toLowerCase() : null;
  } catch {
    return null;
  }
}

/** Parts of addresses under which many owners stand: `co.uk`, `com.br`. */
const SHARED = /^(?:co|com|net|org|gov|ac|edu|or|ne|go)$/;

/** Same registrable domain, as far as its shape tells; also a site's copy under a cache's or a reader's address. */
export function sameSite(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  return siteOf(a) === siteOf(b);
}

function siteOf(host: string): string {
  const parts = host.split('.');
  const size = parts.length > 2 && SHARED.test(parts[parts.length - 2] ?? '') ? 3 : 2;
  return parts.slice(-size).join('.');
}
