/**
 * Decides when the story was first published.
 *
 * A candidate's score is the trust in its place plus a share of the trust in every other kind of place that agrees
 * with it. Then the winner is made as exact as agreeing places allow, and held against the address and the words
 * "first published": publishers that rewrite `datePublished` on each edit contradict these.
 */
import type { DateConflict, Moment } from '../../report';
import { type DateCandidate, type Family, familyOf, strongest } from './candidate';
import type { Place } from './expressions';
import { compareMoments, dayOf, mayBeSame, mayBeSameDay, offsetOf, shiftBetween, wallTime } from './moment';
import { onOutletClock } from './outlet-clock';

export interface Choice {
  readonly value: Moment;
  /** What the value rests on, the deciding one first. */
  readonly support: readonly [DateCandidate, ...DateCandidate[]];
  readonly inferred: boolean;
  readonly conflicts: readonly DateConflict[];
  readonly losers: readonly DateCandidate[];
}

/** How much the agreement of another kind of place adds. */
const SHARE = 0.35;
/** Same day, but another or no clock time. */
const SAME_DAY = 0.5;

/** Trust in a candidate as a date of publication. */
function ownWeight(candidate: DateCandidate): number {
  if (candidate.isFirst) return candidate.weight + 0.7;
  if (candidate.kind === 'state') return candidate.weight - 0.15;
  return candidate.weight;
}

export function choosePublished(candidates: readonly DateCandidate[], place: Place): Choice | null {
  const pool = candidates.filter((c) => c.kind !== 'modified');
  const scored = pool.map((c) => ({ c, score: ownWeight(c) + SHARE * supportOf(c, pool) }));
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return onlyUpdates(candidates);
  const correction = corrected(best.c, candidates, pool);
  const winner = correction?.candidate ?? best.c;
  const exact = mostExact(winner, pool);
  const value = onOutletClock(exact, pool, place);
  const support = [exact, ...pool.filter((c) => c !== exact && mayBeSame(c.value, exact.value))] as const;
  // What is not even labelled and elsewhere is no rival worth showing.
  const losers = pool.filter((c) => !support.includes(c) && (c.weight >= 0.55 || c.kind === 'published'));
  return {
    value,
    support: support as Choice['support'],
    inferred: winner.kind === 'undecided' || winner.kind === 'created' || familyOf(winner) === 'url',
    conflicts: [...(correction?.conflicts ?? []), ...publishedConflicts(exact, losers, correction)],
    losers,
  };
}

function supportOf(candidate: DateCandidate, pool: readonly DateCandidate[]): number {
  const byFamily = new Map<Family, number>();
  const own = familyOf(candidate);
  for (const other of pool) {
    const family = familyOf(other);
    if (other === candidate || family === own) continue;
    const agreement = mayBeSame(candidate.value, other.value)
      ? candidate.value.precision === 'day' || other.value.precision === 'day'
        ? SAME_DAY
        : 1
      : mayBeSameDay(candidate.value, other.value)
        ? SAME_DAY
        : 0;
    byFamily.set(family, Math.max(byFamily.get(family) ?? 0, agreement * other.weight));
  }
  return [...byFamily.values()].reduce((sum, n) => sum + n, 0);
}

/** A page that only says "Updated …" was published then or before: said as inferred. */
function onlyUpdates(candidates: readonly DateCandidate[]): Choice | null {
  const earliest = candidates
    .filter((c) => c.kind === 'modified')
    .reduce<DateCandidate | null>(
      (a, b) => (a && (a.weight > b.weight || compareMoments(a.value, b.value) <= 0) ? a : b),
      null,
    );
  if (!earliest) return null;
  return { value: earliest.value, support: [earliest], inferred: true, conflicts: [], losers: [] };
}

/** Is a day surely before another, whatever the zones? */
const isDaysBefore = (a: Moment, b: Moment): boolean => dayOf(a) < dayOf(b) && !mayBeSameDay(a, b);

interface Correction {
  readonly candidate: DateCandidate;
  readonly conflicts: readonly DateConflict[];
}

/** What the declared date of publication is held against: the address, the labelled date, the "update" before it. */
function corrected(
  winner: DateCandidate,
  all: readonly DateCandidate[],
  pool: readonly DateCandidate[],
): Correction | null {
  if (winner.isFirst) return null;
  return afterAddress(winner, all, pool) ?? afterLabel(winner, all, pool) ?? afterExchange(winner, all, pool);
}

/** A date of publication that is also the declared update is rewritten on each edit. */
const isRewritten = (winner: DateCandidate, all: readonly DateCandidate[]): boolean =>
  all.some((c) => c.kind === 'modified' && c.value.precision !== 'day' && mayBeSame(c.value, winner.value));

/**
 * The address keeps the day of the first publication. A declared date that is later is a re-dated one when something
 * else agrees with the address, or when it is also the declared update.
 */
function afterAddress(
  winner: DateCandidate,
  all: readonly DateCandidate[],
  pool: readonly DateCandidate[],
): Correction | null {
  const address = pool.find((c) => familyOf(c) === 'url' && c.weight >= 0.5);
  if (!address || mayBeSameDay(address.value, winner.value)) return null;
  const conflicts: DateConflict[] = [conflictOf('url-disagrees', address, winner)];
  if (!isDaysBefore(address.value, winner.value)) return { candidate: winner, conflicts };
  const agreeing = strongest(pool.filter((c) => c !== address && mayBeSameDay(c.value, address.value)));
  if (agreeing && agreeing.weight >= 0.45) return { candidate: agreeing, conflicts };
  return { candidate: isRewritten(winner, all) ? address : winner, conflicts };
}

/** The reader is told an earlier day, at the headline, than the one that is rewritten on each edit. */
function afterLabel(
  winner: DateCandidate,
  all: readonly DateCandidate[],
  pool: readonly DateCandidate[],
): Correction | null {
  if (familyOf(winner) === 'visible' || !isRewritten(winner, all)) return null;
  const printed = pool.filter((c) => c.isVisible && c.evidence[0].source === 'text');
  if (printed.some((c) => mayBeSameDay(c.value, winner.value))) return null;
  const told = strongest(
    printed.filter(
      (c) =>
        ((c.kind === 'published' && c.weight >= 0.7) || (c.kind === 'undecided' && c.weight >= 0.65)) &&
        isDaysBefore(c.value, winner.value),
    ),
  );
  return told && { candidate: told, conflicts: [conflictOf('published-disagrees', told, winner)] };
}

/** A declared "update" before the publication that the reader is told as the date: the two fields are exchanged. */
function afterExchange(
  winner: DateCandidate,
  all: readonly DateCandidate[],
  pool: readonly DateCandidate[],
): Correction | null {
  const printed = pool.filter(
    (c) => c.isVisible && c.kind !== 'state' && c.evidence[0].source === 'text' && c.value.precision !== 'day',
  );
  if (printed.some((c) => mayBeSame(c.value, winner.value))) return null;
  const earlier = strongest(
    all.filter(
      (c) =>
        c.kind === 'modified' &&
        familyOf(c) !== 'visible' &&
        c.value.precision !== 'day' &&
        compareMoments(c.value, winner.value) < 0 &&
        printed.some((p) => mayBeSame(p.value, c.value)),
    ),
  );
  return earlier && { candidate: earlier, conflicts: [conflictOf('modified-before-published', earlier, winner)] };
}

const conflictOf = (kind: DateConflict['kind'], a: DateCandidate, b: DateCandidate): DateConflict => ({
  kind,
  moments: [a.value, b.value],
  evidence: [a.evidence[0], b.evidence[0]],
});

/** Midnight to the second, in whatever zone: what systems write that know only the day. */
export const isPlaceholder = (moment: Moment): boolean => /T00:00(?::00)?(?:Z|[+-]|$)/.test(moment.iso);

/** Among candidates that say the same, the one that says most: clock rather than day, known zone rather than none. */
function mostExact(winner: DateCandidate, pool: readonly DateCandidate[]): DateCandidate {
  let best = winner;
  if (best.value.precision === 'day' || isPlaceholder(best.value)) {
    const sameDay = pool.filter(
      (c) => c.value.precision !== 'day' && !isPlaceholder(c.value) && onDay(c.value, best.value),
    );
    const timed = strongest(sameDay.filter((c) => c.weight >= 0.4 && c.kind !== 'created'));
    if (timed) best = timed;
    else if (isPlaceholder(best.value)) {
      // Midnight stands for "no time" when a reader sees only the day.
      const bare = strongest(
        pool.filter((c) => c.value.precision === 'day' && c.isVisible && dayOf(c.value) === dayOf(best.value)),
      );
      if (bare) best = bare;
    }
  }
  if (best.value.precision !== 'day' && !best.value.zoneKnown) {
    const known = strongest(
      pool.filter((c) => c.value.zoneKnown && shiftBetween(c.value, best.value) !== null && c.kind !== 'created'),
    );
    if (known) return known;
  }
  return zonedTwin(best, pool) ?? best;
}

const onDay = (timed: Moment, day: Moment): boolean => dayOf(timed) === dayOf(day) || mayBeSameDay(timed, day);

/**
 * The same clock time once with `Z` and once with an offset: nobody gets an offset by mistake, but many systems stamp
 * local time `Z`.
 */
function zonedTwin(candidate: DateCandidate, pool: readonly DateCandidate[]): DateCandidate | null {
  if (offsetOf(candidate.value) !== 0) return null;
  return strongest(
    pool.filter(
      (c) =>
        (offsetOf(c.value) ?? 0) !== 0 &&
        c.value.precision !== 'day' &&
        Math.abs(wallTime(c.value) - wallTime(candidate.value)) < 60_000,
    ),
  );
}

/** Days that other trusted places declare for the publication. */
function publishedConflicts(
  winner: DateCandidate,
  losers: readonly DateCandidate[],
  correction: Correction | null,
): DateConflict[] {
  if (correction) return [];
  const differing = losers.filter(
    (c) => c.kind === 'published' && c.weight >= 0.6 && familyOf(c) !== 'url' && !mayBeSameDay(c.value, winner.value),
  );
  const [first] = differing;
  if (!first) return [];
  return [
    {
      kind: 'published-disagrees',
      moments: [winner.value, ...differing.map((c) => c.value)],
      evidence: [winner.evidence[0], ...differing.map((c) => c.evidence[0])],
    },
  ];
}
