/**
 * The article's reporting verbs by tone, counted. Words of the article, not of its speakers.
 * Example: "said" three times, "claimed" once → [{ verb: 'said', tone: 'neutral', count: 3 }, { verb: 'claimed', tone: 'doubting', … }]
 */
import { type Evidence, type ReportingVerb, VERB_TONES } from '../report';
import type { Grammar } from './grammar';

interface Use {
  /** The verb as printed; null or a phrase ("according to") where no verb stands. */
  readonly cue: string | null;
  readonly evidence: readonly Evidence[];
}

/** Sentences kept for each verb. */
const MOST = 10;

export function groupVerbs(g: Grammar, uses: readonly Use[]): ReportingVerb[] {
  const found = new Map<string, { count: number; evidence: Evidence[] }>();
  for (const { cue, evidence } of uses) {
    const verb = cue?.toLowerCase();
    if (!verb || !g.verbs.has(verb)) continue;
    const known = found.get(verb) ?? { count: 0, evidence: [] };
    found.set(verb, known);
    known.count++;
    if (known.evidence.length < MOST) known.evidence.push(...evidence.slice(0, 1));
  }
  const verbs: ReportingVerb[] = [];
  for (const [verb, { count, evidence }] of found) {
    const tone = g.verbs.get(verb)?.tone;
    const [first, ...rest] = evidence;
    if (tone && first) verbs.push({ verb, tone, count, evidence: [first, ...rest] });
  }
  const order = (v: ReportingVerb): number => VERB_TONES.indexOf(v.tone);
  return verbs.sort((a, b) => order(a) - order(b) || b.count - a.count);
}
