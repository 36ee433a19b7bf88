/** What `measure-clutter.mjs` runs in the page: the engine, the hand that writes, and why a label stayed. */
import type { Analysis } from '../../src/analyse';
import { Ground } from '../../src/clutter/ground';
import { labelBook } from '../../src/clutter/labels';

export { applyPlan } from '../../src/clutter/apply';
export { analyse } from './engine';

/** For each element: is its line a label, and what keeps it and each element around it. */
export function explain(analysis: Analysis, elements: readonly Element[]): string[] {
  const { page, article, report } = analysis;
  if (!article) return elements.map(() => 'no article');
  const ground = new Ground(page, article, report.facts);
  const labels = labelBook(page.language);
  return elements.map((element) => {
    const e = ground.of(element);
    if (!e) return 'not in the page';
    const line = page.blocks[e.firstBlock]?.text ?? '';
    const match = labels.match(line);
    const chain: string[] = [];
    for (let p = ground.at(e.index); p && chain.length < 7; p = ground.at(p.parent)) {
      const m = ground.measure(p);
      const flags = [
        ground.refusal(p),
        ground.maybeStory(p) ? 'soft' : null,
        ground.insideFurniture(p) ? 'furniture' : null,
      ];
      chain.push(
        `${p.tag}.${p.names.slice(0, 50)}[${flags.filter(Boolean).join(',')} t${m.text} l${m.linkText} s${m.storyLinks} p${m.prose}]`,
      );
    }
    return `${match ? `${match.kind}${match.rest ? `+${match.rest.slice(0, 20)}` : ''}` : 'no label'} | ${chain.join(' < ')}`;
  });
}
