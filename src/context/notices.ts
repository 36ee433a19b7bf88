/**
 * Notices about the article itself: corrections, editor's notes, AI-made or translated parts, where it was first
 * published, outside views, affiliate links. Each in the page's own words.
 *
 * Reads the text blocks of the article and the few around it; not the site's menus, teasers or comments.
 */
import type { NoticeWords } from '../data/words/notices';
import type { Article } from '../detect/article';
import { type Page, Region, type TextBlock } from '../page/page';
import { clip, fold } from '../page/text';
import type { WordingNote } from '../report';
import { findPhrase, startsWithLabel } from './phrases';

const ELSEWHERE =
  Region.Nav |
  Region.SiteHeader |
  Region.SiteFooter |
  Region.Comments |
  Region.Teaser |
  Region.Form |
  Region.Button |
  Region.Dialog |
  Region.Hidden;

/** Blocks before and after the article that may hold a notice about it. */
const AROUND = 12;
/** A notice is a short paragraph. */
const LONGEST = 700;
const MAX_NOTES = 20;

/** The blocks of the article and near it that may be notices, in page order. */
export function noticeBlocks(page: Page, article: Article): TextBlock[] {
  return page.blocks
    .slice(Math.max(0, article.root.firstBlock - AROUND), article.root.endBlock + AROUND)
    .filter((b) => (b.regions & ELSEWHERE) === 0 && b.text.length >= 12 && b.linkLength < b.text.length * 0.8);
}

export function findNotices(page: Page, article: Article, words: NoticeWords): WordingNote[] {
  const notes: WordingNote[] = [];
  const seen = new Set<string>();
  for (const block of noticeBlocks(page, article)) {
    const kind = noticeKind(block.text, words);
    if (!kind || seen.has(block.text)) continue;
    seen.add(block.text);
    const evidence = { source: 'text', where: page.locators.of(block.element), quote: clip(block.text) } as const;
    notes.push({ kind, quote: clip(block.text, 600), evidence: [evidence] });
    if (notes.length >= MAX_NOTES) break;
  }
  return notes;
}

/** What kind of notice a paragraph is; null for prose. */
export function noticeKind(text: string, words: NoticeWords): WordingNote['kind'] | null {
  if (text.length > LONGEST * 2) return null;
  const folded = fold(text);
  if (startsWithLabel(text, words.correction) || findPhrase(folded, words.corrected)) return 'correction';
  if (startsWithLabel(text, words.note)) return 'editors-note';
  if (text.length > LONGEST) return null;
  const what = findPhrase(folded, words.madeWhat);
  const by = what ? findPhrase(folded, words.madeBy) : null;
  // "This article" and "by AI" belong together only when they stand close: else it is an article about AI.
  if (what && by && by.at > what.at - 40 && by.at - what.at < 140) return 'ai-made';
  if (findPhrase(folded, words.translated) && text.length < 300) return 'translated';
  if (text.length < 400 && namesOriginal(text, folded, words)) return 'syndicated';
  if (findPhrase(folded, words.outside)) return 'outside-view';
  // A newsletter's small print is not about the article.
  if (findPhrase(folded, words.affiliate) && !/newsletter|subscrib/.test(folded)) return 'affiliate';
  return null;
}

/** A date after "first published on" names no other publication. */
const DATE =
  /^(?:on |am |le |el |il |em )?(?:\p{N}|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|dienstag|mittwoch|donnerstag|freitag|samstag|märz|okt|dez)/u;

/** "First published in" and a name, in the notice's first sentence. */
function namesOriginal(text: string, folded: string, words: NoticeWords): boolean {
  const found = findPhrase(folded, words.firstPublished);
  if (!found || found.at > 120 || /[.!?]/.test(folded.slice(0, found.at))) return false;
  const end = found.at + found.phrase.length;
  return !DATE.test(folded.slice(end).trim()) && /^(?:\p{Ll}{1,3} )?["“„»«]?\p{Lu}/u.test(text.slice(end).trim());
}
