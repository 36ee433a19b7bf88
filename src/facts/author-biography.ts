/**
 * Authors named only in a closing biographical line: "Ana Pons is a reporter based in …", "Jan Mol ist Redakteur".
 * Used where neither byline nor data names anybody.
 */
import type { Article } from '../detect/article';
import { type Page, Region, type TextBlock } from '../page/page';
import { clip } from '../page/text';
import type { Evidence } from '../report';
import { zonesOf } from './byline-zones';
import type { CreditContext } from './credit';
import { lower, plain } from './letters';
import { cleanName, looksLikePerson } from './person-names';

export interface Biography {
  readonly name: string;
  readonly evidence: Evidence;
}

const MAX_SENTENCES = 6;
const NOT_HERE = Region.Nav | Region.SiteFooter | Region.Comments | Region.Caption | Region.Teaser | Region.Form;

/** @returns people presented in the last paragraph or in the lines right after the text, at most four */
export function findBiographies(page: Page, article: Article, context: CreditContext): Biography[] {
  const zones = zonesOf(page, article);
  const found: Biography[] = [];
  for (let i = zones.textEnd - 1; i < Math.min(zones.to, zones.textEnd + 6); i++) {
    const block = page.blocks[i];
    if (!block || (block.regions & NOT_HERE) !== 0 || block.level > 0) {
      if (block && block.level > 0 && i > zones.textEnd) break;
      continue;
    }
    for (const name of biographyNames(block.text, context)) {
      if (found.length < 4 && !found.some((f) => f.name === name))
        found.push({ name, evidence: evidenceOf(page, block) });
    }
  }
  return found;
}

/** Names that open a sentence which goes on like a biography; exported for the tests. */
function biographyNames(text: string, context: CreditContext): string[] {
  const names: string[] = [];
  for (const sentence of text.split(/[.!?]\s+(?=\p{Lu})/u).slice(0, MAX_SENTENCES)) {
    const given = plain(sentence.slice(0, 120));
    const small = lower(given);
    const words = /\s\S/g;
    for (let match = words.exec(small); match && match.index < 60; match = words.exec(small)) {
      const at = match.index + 1;
      if (context.words.biography.at(small, at) === 0) continue;
      const name = cleanName(given.slice(0, match.index).replace(/^(?:By|About|Von|Par|Por)\s/, ''));
      if (/\s/.test(name) && looksLikePerson(name, { words: context.words })) names.push(name);
      break;
    }
  }
  return names;
}

const evidenceOf = (page: Page, block: TextBlock): Evidence => ({
  source: 'text',
  where: page.locators.of(block.element),
  quote: clip(block.text, 200),
});
