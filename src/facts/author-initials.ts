/**
 * Authors who sign with initials and are named elsewhere on the page: "(jdo)" under the text, "Jana Dorn (jdo)" in a box.
 * Used where neither byline nor data names anybody; initials that nothing resolves are no name and are left alone.
 */
import type { Article } from '../detect/article';
import { type Page, Region, type TextBlock } from '../page/page';
import { clip } from '../page/text';
import type { Evidence } from '../report';
import { findAgencyNames } from './agency-names';
import { zonesOf } from './byline-zones';
import type { CreditContext } from './credit';
import { cleanName, looksLikePerson } from './person-names';

export interface SignedName {
  readonly name: string;
  /** The signature, and where the page says whose it is. */
  readonly evidence: readonly [Evidence, Evidence];
}

/** "(jdo)", "jdo/sak" after the last full stop or alone in a line: lower case, as desks write it. */
const SIGNED = /(?:^|[.!?…»”"“)]\s|[([]\s?)(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3})\s?[)\]]?\s?\.?$/u;
const NOT_HERE = Region.Nav | Region.Comments | Region.Teaser | Region.Form;
const MAX_BLOCKS_AFTER = 60;
const LAST_PARAGRAPHS = 4;

/** @returns those whose initials stand under the text and whose name stands beside the same initials, at most four */
export function findSignedNames(page: Page, article: Article, context: CreditContext): SignedName[] {
  const zones = zonesOf(page, article);
  // A box about the author may count as the text's last paragraphs.
  const from = article.paragraphs.filter((p) => p.level === 0).at(-LAST_PARAGRAPHS)?.index ?? zones.textEnd - 1;
  const signature = page.blocks
    .slice(from, zones.textEnd + 3)
    .find((b) => codesOf(b, context).some((code) => nameBeside(b.text, code, context) === null));
  if (!signature) return [];
  const places = [
    ...page.blocks.slice(zones.from, zones.firstParagraph),
    ...page.blocks.slice(signature.index + 1, zones.textEnd + MAX_BLOCKS_AFTER),
  ].filter((b) => (b.regions & NOT_HERE) === 0 && b.text.length <= 400);
  return codesOf(signature, context).flatMap((code) => {
    for (const block of places) {
      const name = nameBeside(block.text, code, context);
      if (name) return [{ name, evidence: [evidenceOf(page, signature, code), evidenceOf(page, block, block.text)] }];
    }
    return [];
  });
}

function codesOf(block: TextBlock, context: CreditContext): string[] {
  const codes = SIGNED.exec(block.text.slice(-60))?.[1]?.split('/') ?? [];
  return codes.filter((code) => findAgencyNames(code, context.agencies).length === 0 && !context.words.and.has(code));
}

/** "Jana Dorn (jdo)", "jdo = Jana Dorn", "jdo: Jana Dorn"; exported for the tests. */
function nameBeside(text: string, code: string, context: CreditContext): string | null {
  const options = { words: context.words };
  const bracket = text.indexOf(`(${code})`);
  if (bracket > 0) {
    const words = cleanName(text.slice(Math.max(0, bracket - 60), bracket)).split(' ');
    for (let n = Math.min(4, words.length); n >= 2; n--) {
      const name = words.slice(-n).join(' ');
      if (looksLikePerson(name, options)) return name;
    }
  }
  for (const joiner of [' = ', ': ', ' – ']) {
    if (!text.startsWith(code + joiner)) continue;
    const name = cleanName(/^[^,;|(]{0,60}/.exec(text.slice(code.length + joiner.length))?.[0] ?? '');
    if (/\s/.test(name) && looksLikePerson(name, options)) return name;
  }
  return null;
}

const evidenceOf = (page: Page, block: TextBlock, quote: string): Evidence => ({
  source: 'text',
  where: page.locators.of(block.element),
  quote: clip(quote, 200),
});
