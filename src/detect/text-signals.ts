/** What a story's own text and the lines around its headline say: does it read like news? */
import { clocksAtHand } from '../data/knowledge';
import { attributeOf } from '../page/dom';
import { type Page, Region } from '../page/page';
import type { Article } from './article';
import { lengthOf } from './prose';
import type { Add } from './signals';

const CLOCK_OR_DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-/年.]\s?\d{1,2}|\d{1,2}[:.h]\d{2}|(?:19|20)\d\d/;
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d|[./-]\d)/;
/** Longest part of a story that is looked at for its manner. */
const MAX_TEXT = 30_000;

export function readText(page: Page, article: Article, add: Add): void {
  readHead(page, article, add);
  add(
    'comment-form',
    page.elements.some((e) => e.regions & Region.Comments && (e.tag === 'form' || e.tag === 'textarea')),
  );
  const long = article.paragraphs.filter((p) => p.level === 0);
  const mean = long.length > 0 ? long.reduce((n, p) => n + lengthOf(p.text), 0) / long.length : 0;
  add('paragraph-shape', mean > 120 && mean < 700);
  const texts: string[] = [];
  for (let i = 0, length = 0; i < article.paragraphs.length && length < MAX_TEXT; i++) {
    const text = article.paragraphs[i]?.text.slice(0, MAX_TEXT) ?? '';
    texts.push(text);
    length += text.length;
  }
  // News is what somebody said on some day; guides and diaries ask their readers.
  add('quotations', texts.reduce((n, t) => n + countQuotations(t), 0) / 3);
  add('weekdays', countWeekdays(texts, page.language) / 2);
  add('questions', texts.reduce((n, t) => n + countQuestions(t), 0) / 8);
}

/** Dates and clock times around the headline. */
function readHead(page: Page, article: Article, add: Add): void {
  let dated = false;
  let clocked = false;
  for (let i = article.head.from; i < article.head.to; i++) {
    const b = page.blocks[i];
    if (!b || b === article.headline || b.text.length > 200) continue;
    dated ||= CLOCK_OR_DATE.test(b.text);
    clocked ||= CLOCK.test(b.text);
  }
  add(
    'date-near-headline',
    dated || page.times.some((t) => page.blocks[article.head.from] && inHead(page, article, t)),
  );
  add('clock-near-headline', clocked);
}

function inHead(page: Page, article: Article, time: Element): boolean {
  const index = page.indexOf.get(time);
  const e = index === undefined ? undefined : page.elements[index];
  return (
    e !== undefined &&
    e.firstBlock >= article.head.from &&
    e.firstBlock <= article.head.to &&
    attributeOf(time, 'datetime') !== null
  );
}

/** Passages of 20 characters and more between quotation marks of any kind. */
function countQuotations(text: string): number {
  let count = 0;
  let open = -1;
  for (const { index } of text.matchAll(/["“”„«»「」『』]/g)) {
    if (open >= 0 && index - open > 20 && index - open < 600) {
      count++;
      open = -1;
    } else open = index;
  }
  return count;
}

const countQuestions = (text: string): number => text.match(/[?？؟]/g)?.length ?? 0;

/** How often the text names a day of the week by its full name; at most a few, more say no more. */
function countWeekdays(texts: readonly string[], language: string): number {
  const names = (clocksAtHand().weekdays[language] ?? '')
    .split('|')
    .slice(0, 7)
    .filter((name) => name.length > 2);
  let count = 0;
  for (const text of texts) {
    if (count > 2) break;
    for (const name of names) if (text.includes(name)) count++;
  }
  return count;
}
