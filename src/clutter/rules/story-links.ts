/**
 * Lists of links to other stories that nothing names: recognised by what they are – several links long enough to be
 * headlines (or with pictures), and little text that is not in links.
 */
import type { PageElement } from '../../page/page';
import type { Ground } from '../ground';
import { type Proposal, propose, type Rule } from './rule';

export const findStoryLinks: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  const { elements } = ground.page;
  const { paragraphs, body, root, headline } = ground.article;
  const first = headline?.index ?? paragraphs[0]?.index ?? body.firstBlock;
  for (let i = 0; i < elements.length; ) {
    const e = elements[i] as PageElement;
    const after = e.firstBlock > ground.last;
    const beside = e.index < root.index || e.index >= root.end;
    if (!isCandidate(ground, e, { after, beside, before: e.endBlock <= first })) {
      i++;
      continue;
    }
    i = e.end;
    found.push(propose(ground, e, 'related', 'story-links'));
  }
  return found;
};

interface Place {
  readonly after: boolean;
  readonly beside: boolean;
  readonly before: boolean;
}

function isCandidate(ground: Ground, e: PageElement, place: Place): boolean {
  if (e.tag === 'body' || e.tag === 'a' || e.tag === 'li' || e.tag === 'p') return false;
  const m = ground.measure(e);
  if (m.storyLinks < 2 || ground.policyLinks(e) >= 3) return false;
  if (ground.isFurniture(e) || ground.refusal(e)) return false;
  if (!place.after && !place.beside && ground.maybeStory(e)) return false;
  const share = m.linkText / Math.max(1, m.text);
  const perProse = m.prose / m.storyLinks;
  // Above the headline: only what is plainly a row of teasers, since menus stand there too.
  if (place.before) return m.storyLinks >= 3 && share > 0.7 && m.prose === 0 && m.text / m.storyLinks > 30;
  // Inside the story a list of links may be part of it ("the five proposals"): it must be links and nothing else.
  if (!place.after && !place.beside) {
    // Links elsewhere are its sources, or what it recommends.
    const { ownLinks, sources, promotions } = ground.controls.measure(e);
    return share > 0.85 && m.prose === 0 && m.storyLinks >= 2 && ownLinks >= sources + promotions;
  }
  return (share > 0.45 && perProse <= 1.5) || (share > 0.2 && m.storyLinks >= 3 && perProse <= 1.2);
}
