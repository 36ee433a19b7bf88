/** What a rule is: it looks at the ground and proposes elements; the plan decides. */
import type { PageElement } from '../../page/page';
import { clip } from '../../page/text';
import type { ClutterCategory, Evidence } from '../../report';
import type { Ground } from '../ground';
import type { LabelBook } from '../labels';

export interface Proposal {
  readonly element: PageElement;
  readonly category: ClutterCategory;
  readonly rule: string;
  readonly evidence: Evidence;
}

/**
 * @param quote what it is recognised by; the first words of the element where it is not given
 * @param at where the quote stands
 */
export function propose(
  { page }: Ground,
  element: PageElement,
  category: ClutterCategory,
  rule: string,
  quote = page.blocks[element.firstBlock]?.text ?? element.names,
  source: Evidence['source'] = 'text',
  at = element.element,
): Proposal {
  return { element, category, rule, evidence: { source, where: page.locators.of(at), quote: clip(quote) } };
}

export interface RuleContext {
  readonly ground: Ground;
  readonly labels: LabelBook;
}

export type Rule = (context: RuleContext) => Proposal[];

/** What a reader is told about each rule. The sidebar translates by id; this is the English sentence. */
export const RULE_REASONS: Readonly<Record<string, string>> = {
  'ad-slot': 'A place reserved for advertising.',
  'ad-label': 'Labelled as advertising.',
  'share-links': 'Links that share this page on other services.',
  'share-label': 'Headed by an invitation to share.',
  'follow-label': "Invites you to follow the publisher's accounts.",
  'tools-label': 'Buttons to print, save or resize.',
  'newsletter-label': 'Headed by an invitation to a newsletter.',
  'newsletter-form': 'A form that asks for your e-mail address.',
  'app-label': 'Promotes an app.',
  'support-label': 'Promotes a subscription or a donation.',
  'related-label': 'Headed as other stories.',
  'topics-label': 'Links to topics.',
  'story-links': 'Links to other stories.',
  'bare-link': 'A line that is only a link to another page of the site.',
  'story-box': 'A box around the story that holds none of it: buttons or links to other pages.',
  'after-story': 'Other parts of the site, below the story.',
  'side-column': 'A column beside the story.',
  'teaser-line': 'A line that leads to another story.',
  'comments-label': 'Reader comments or an invitation to comment.',
  'polls-label': 'A poll or a quiz.',
  'video-label': 'A video that is not part of the story.',
  'named-share': 'Named by the page as share buttons.',
  'named-tools': 'Named by the page as buttons to print, save or resize.',
  'named-topics': 'Named by the page as links to topics.',
  'named-newsletter': 'Named by the page as a newsletter box.',
  'named-related': 'Named by the page as other stories.',
  'named-comments': 'Named by the page as comments.',
  'named-app': 'Named by the page as a promotion.',
  'named-popups': 'Named by the page as a pop-up.',
  popup: 'A box that opens over the page.',
  'named-video': 'Named by the page as a floating player.',
  navigation: "The site's own header, menu or footer.",
  'filter-list:ads': 'Named by the advertising filter lists.',
  'filter-list:social': 'Named by the social-media filter list.',
  'filter-list:annoyances': 'Named by the annoyances filter lists.',
  custom: 'Hidden by you on this site.',
};
