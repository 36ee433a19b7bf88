/** How sure is it that the body found is the whole story? The bolder rules ask this first. */
import type { Article } from '../detect/article';
import { type Page, Region, type TextBlock } from '../page/page';

/** Running text: long, and not mostly links. */
export function isProse(block: TextBlock | undefined): boolean {
  if (!block || block.level > 0) return false;
  if (block.linkLength > block.text.length * 0.5) return false;
  return block.text.length > 100 || (block.text.length > 45 && /[\u3040-\u30ff\u3400-\u9fff]/.test(block.text));
}

/** Regions whose running text speaks of other things, whatever the body found is. */
const ELSEWHERE =
  Region.Nav |
  Region.SiteHeader |
  Region.SiteFooter |
  Region.Comments |
  Region.Form |
  Region.Hidden |
  Region.Aside |
  Region.Teaser |
  Region.Dialog |
  Region.Notice;

/** Has it a headline, several paragraphs, and nearly all running text of the page? */
export function isSure(page: Page, { paragraphs, headline }: Article): boolean {
  if (!headline || paragraphs.length < 3) return false;
  const own = new Set(paragraphs.map((p) => p.index));
  let story = 0;
  let all = 0;
  for (const block of page.blocks) {
    if (!isProse(block)) continue;
    const mine = own.has(block.index);
    if (mine) story += block.text.length;
    if (mine || !(block.regions & ELSEWHERE)) all += block.text.length;
  }
  return story > 0 && story >= all * 0.7;
}
