/**
 * A byline line without the date printed behind it: `withoutDate('Par X Publié le 06/01/2026 - 14:16', 'fr')` → "Par X".
 * The dates are facts of their own; a byline is who.
 */
import { languageOf } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import { shapeOf } from '../page/characters';

const DATE = pattern('printedDate');
/** Words and signs that lead to a date and are no part of a name. */
const LEADS = /(?:^|[\s,;|•·–—-])(?:le|am|on|el|il|em|den|op|dnia|at|le:)?[\s,;:|•·–—-]{0,12}$/iu;
const MAX_LENGTH = 400;

/**
 * @param text a byline as printed
 * @param language ISO 639-1, for the labels of dates
 * @returns the text up to the date and its label; the whole text when it begins with one
 */
export function withoutDate(text: string, language: string): string {
  const at = text.length > MAX_LENGTH ? -1 : (DATE.exec(text)?.index ?? -1);
  if (at <= 0) return text;
  const words = [languageOf(language), languageOf('en')].flatMap((l) => (l?.dates ? [l.dates] : []));
  const labels = words
    .flatMap((d) => [...d.published, ...(d.first ?? []), ...d.modified, ...(d.undecided ?? [])])
    .sort((a, b) => b.length - a.length);
  let rest = text.slice(0, at).replace(LEADS, '');
  for (let before = ''; rest !== before; ) {
    before = rest;
    const folded = rest.toLowerCase();
    const label = labels.find((l) => folded.endsWith(` ${l}`) || folded.endsWith(`${l}:`));
    if (label) rest = rest.replace(/:$/, '').slice(0, -label.length);
    rest = rest.replace(LEADS, '').trimEnd();
  }
  return rest.length >= 2 ? rest : text;
}

/** "11:04 PM EST", "20:44 Uhr": length of what stands behind a clock time and belongs to it. @param at behind the figures */
export function clockTail(text: string, at: number): number {
  const tail =
    /^\s?(?:[ap]\.?m\b\.?|uhr|hrs?|h|Z)?(?:\s?\(?(?:[A-Z]{2,5})\b\)?)?/i.exec(text.slice(at, at + 16))?.[0] ?? '';
  const isClock =
    /^\s?(?:[ap]\.?m|uhr|hrs?\b|[A-Z]{2,5}\b)/i.test(tail) && !/a{3}/.test(shapeOf(tail.replace(/uhr/i, '')));
  return tail.trim() && isClock ? tail.length : 0;
}
