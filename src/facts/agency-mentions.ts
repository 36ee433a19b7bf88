/**
 * Agencies that the text names without being credited to them: "…, AFP reports", "he told Reuters". Where the story has
 * no agency, they are shown as what was looked at and why it does not count.
 */
import { agencyOf } from '../data/knowledge';
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import { clip } from '../page/text';
import type { Evidence } from '../report';
import { type AgencyNameOptions, findAgencyNames } from './agency-names';

const MAX_PARAGRAPHS = 60;
const MAX_MENTIONS = 4;
/** Characters shown before and after the name. */
const AROUND = 60;

/** @returns one piece of evidence for each news agency named in the text, at most four; ambiguous words are left out */
export function findAgencyMentions(page: Page, article: Article, options: AgencyNameOptions): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const paragraph of article.paragraphs.slice(0, MAX_PARAGRAPHS)) {
    for (const name of findAgencyNames(paragraph.text, { ...options, pictures: false })) {
      if (name.strength === 'word' || found.has(name.id) || agencyOf(name.id)?.makes !== 'news') continue;
      const { text } = paragraph;
      const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, name.start - AROUND)) + 1);
      found.set(name.id, {
        source: 'text',
        where: page.locators.of(paragraph.element),
        quote: clip(text.slice(name.start < AROUND ? 0 : from, name.end + AROUND)),
      });
      if (found.size >= MAX_MENTIONS) return [...found.values()];
    }
  }
  return [...found.values()];
}
