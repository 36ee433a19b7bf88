/** What the finders of dates hand to the weigher. */
import type { Candidate, Moment, RejectionReason } from '../../report';

export interface DateCandidate extends Candidate<Moment> {
  /**
   * `created`: a beginning of work on the story, no publication; a fallback. `state`: a label that leaves open which
   * (Stand:). `undecided`: no label.
   */
  readonly kind: 'published' | 'modified' | 'created' | 'state' | 'undecided';
  /** The page insists that it is the first publication ("First published on"). */
  readonly isFirst: boolean;
  /** A reader sees it. */
  readonly isVisible: boolean;
  /** The moment with month and day swapped, while nothing has decided between the two. */
  readonly swapped: Moment | null;
}

/** A clock time that a reader sees without a day ("Stand: 10:49 Uhr"): supports other candidates, never is one. */
export interface LoneClock {
  readonly kind: DateCandidate['kind'];
  readonly hour: number;
  readonly minute: number;
  readonly evidence: Candidate<Moment>['evidence'];
}

export interface Found {
  readonly candidates: DateCandidate[];
  readonly rejected: { readonly candidate: DateCandidate; readonly because: RejectionReason }[];
  readonly clocks: LoneClock[];
}

export const nothingFound = (): Found => ({ candidates: [], rejected: [], clocks: [] });

/** The kind of place that a candidate was read from: places of one kind do not confirm each other. */
export type Family = 'json-ld' | 'meta' | 'microdata' | 'visible' | 'url';

export const familyOf = (candidate: DateCandidate): Family => {
  const { source } = candidate.evidence[0];
  return source === 'json-ld' || source === 'meta' || source === 'microdata' || source === 'url' ? source : 'visible';
};

/** The candidate most trusted; the first of equals. */
export function strongest(candidates: readonly DateCandidate[]): DateCandidate | null {
  return candidates.reduce<DateCandidate | null>((a, b) => (a && a.weight >= b.weight ? a : b), null);
}
