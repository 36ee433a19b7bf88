/** Columns and boxes beside the story (`<aside>`, role complementary, "sidebar"): what a news page keeps for everything else. */
import { Region } from '../../page/page';
import { type Proposal, propose, type Rule } from './rule';

export const findSideColumns: Rule = ({ ground }) => {
  const found: Proposal[] = [];
  const { elements } = ground.page;
  const { root, body } = ground.article;
  let covered = -1;
  for (const e of elements) {
    if (e.index < covered || !(e.regions & Region.Aside)) continue;
    // A box inside the text may be the story's own: facts, a chronology, a note.
    if (e.index >= body.index && e.index < body.end) continue;
    if (ground.refusal(e) || ground.isFurniture(e) || ground.maybeStory(e) || ground.policyLinks(e) >= 3) continue;
    const m = ground.measure(e);
    if (m.text === 0 && m.objects === 0) continue;
    const beside = e.index < root.index || e.index >= root.end;
    // Within the article's frame a note on the author may stand in such a box.
    if (!beside && (m.prose > 0 || m.storyLinks === 0)) continue;
    covered = e.end;
    found.push(propose(ground, e, 'related', 'side-column', undefined, 'markup'));
  }
  return found;
};
