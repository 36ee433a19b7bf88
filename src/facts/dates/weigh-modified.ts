/**
 * Decides when the story was last changed: the latest update that the page declares, only when later than published.
 *
 * What a reader sees goes before what machines are told; where both agree, the more exact one is the value. An update
 * equal to, seconds after, or before the publication is none.
 */
import type { DateConflict, Moment } from '../../report';
import { type DateCandidate, familyOf, type LoneClock, strongest } from './candidate';
import {
  clockOf,
  dayOf,
  instantOf,
  makeMoment,
  mayBeSame,
  mayBeSameDay,
  offsetOf,
  shiftBetween,
  wallTime,
} from './moment';
import { type Choice, isPlaceholder } from './weigh-published';

/** A content system needs seconds to publish; labels count an update from one minute on. */
const UPDATE_AFTER = 60_000;
/** Declared updates that differ by less tell the reader nothing. */
const WORTH_TELLING = 10 * 60_000;

export interface ModifiedChoice extends Choice {
  readonly notLater: readonly DateCandidate[];
}

export interface NoUpdate {
  readonly value: null;
  readonly notLater: readonly DateCandidate[];
  readonly conflicts: readonly DateConflict[];
}

export function chooseModified(
  candidates: readonly DateCandidate[],
  clocks: readonly LoneClock[],
  published: Choice | null,
): ModifiedChoice | NoUpdate {
  if (!published) return { value: null, notLater: [], conflicts: [] };
  const declared = asUpdates(candidates, published).map((c) => withZoneOf(c, published, candidates));
  // A declared midnight that reads as a bare day is still what the declared update is later than.
  const midnight = published.support.find((c) => isPlaceholder(c.value) && dayOf(c.value) === dayOf(published.value));
  const from = published.value.precision === 'day' && midnight ? midnight.value : published.value;
  const shift = localShift(published);
  const pool = declared.filter((c) => !published.support.includes(c) && isUpdate(c.value, from, shift));
  const notLater = declared.filter((c) => c.kind === 'modified' && !pool.includes(c) && !published.support.includes(c));
  const conflicts = beforePublished(published, notLater, shift);
  if (!pool.some(isRead) && showsNoUpdate(declared, clocks, published)) {
    const silent = pool.filter((c) => c.weight >= 0.6);
    return { value: null, notLater: [...notLater, ...silent], conflicts };
  }
  const machine = pool.filter((c) => c.kind === 'modified' && !isRead(c));
  const printed = strongest([...pool.filter(isRead), ...fromClocks(clocks, published, machine, shift)]);
  // "Updated 12 January" in a <time> whose attribute knows the minute.
  const seen = printed && printed.value.precision === 'day' ? (finer(printed, pool) ?? printed) : printed;
  const zoned = seen?.value.zoneKnown ? [] : pool.filter((c) => isRead(c) && c.value.zoneKnown);
  const choice = seen ? bySight(seen, [...machine, ...zoned], shift) : byClock(clocks, machine);
  if (!choice) return { value: null, notLater, conflicts };
  const support = [choice, ...pool.filter((c) => c !== choice && mayBeSame(c.value, choice.value))];
  if (seen && !support.includes(seen) && agree(seen.value, choice.value, shift)) support.push(seen);
  const losers = pool.filter((c) => !support.includes(c));
  return {
    value: choice.value,
    support: support as unknown as Choice['support'],
    inferred: false,
    conflicts: [...conflicts, ...disagreements(choice, losers)],
    losers,
    notLater,
  };
}

/**
 * A field for the publication that holds what the reader is told as the update ("02/12/2024 Actualizado a las 20:56"),
 * while another one holds an earlier time, is the update's.
 */
export function asTold(candidates: readonly DateCandidate[], clocks: readonly LoneClock[]): DateCandidate[] {
  const updates = candidates.filter((c) => c.kind === 'modified' && isRead(c) && c.value.precision !== 'day');
  const shown = clocks.filter((k) => k.kind === 'modified');
  if (updates.length === 0 && shown.length === 0) return [...candidates];
  const declared = candidates.filter((c) => c.kind === 'published' && c.weight >= 0.7 && instantOf(c.value) !== null);
  return candidates.map((c) => {
    const instant = instantOf(c.value);
    if (instant === null || (c.kind !== 'published' && c.kind !== 'undecided') || c.isFirst) return c;
    const isTold = updates.some((u) => mayBeSame(u.value, c.value)) || shown.some((k) => sameMinuteOfHour(k, c.value));
    const isLater = declared.some((d) => instant - (instantOf(d.value) ?? instant) > UPDATE_AFTER);
    return isTold && isLater ? { ...c, kind: 'modified' } : c;
  });
}

/**
 * What counts as an update: labelled ones, and an unlabelled date that a reader sees, later than the publication, on
 * the day of a declared update.
 */
function asUpdates(candidates: readonly DateCandidate[], published: Choice): DateCandidate[] {
  const declared = candidates.filter((c) => c.kind === 'modified');
  return candidates.flatMap((c) => {
    if (c.kind === 'modified' || c.kind === 'state') return [c];
    if (c.kind !== 'undecided' || !c.isVisible || c.weight < 0.55 || c.value.precision === 'day') return [];
    const isAlsoPublished = candidates.some((p) => p.kind === 'published' && mayBeSame(p.value, c.value));
    const isOnTheDay = declared.some((d) => dayOf(d.value) === dayOf(c.value));
    return !isAlsoPublished && isOnTheDay && dayOf(c.value) > dayOf(published.value)
      ? [{ ...c, kind: 'modified' }]
      : [];
  });
}

/** Where a kind of place stamped the publication's local time `Z`, it stamped the update's as well. */
function withZoneOf(candidate: DateCandidate, published: Choice, all: readonly DateCandidate[]): DateCandidate {
  const { value } = candidate;
  if (offsetOf(value) !== 0 || value.precision === 'day' || offsetOf(published.value) === 0) return candidate;
  const wrong = all.some(
    (c) =>
      c.kind === 'published' &&
      familyOf(c) === familyOf(candidate) &&
      offsetOf(c.value) === 0 &&
      Math.abs(wallTime(c.value) - wallTime(published.value)) < UPDATE_AFTER,
  );
  if (!wrong) return candidate;
  const zone = /[+-]\d\d:\d\d$/.exec(published.value.iso)?.[0] ?? '';
  const iso = value.iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, zone);
  return { ...candidate, value: { ...value, iso, zoneKnown: published.value.zoneKnown } };
}

/** The reader is told the last update, and it is the publication: what machines are told is none that anybody sees. */
function showsNoUpdate(declared: readonly DateCandidate[], clocks: readonly LoneClock[], published: Choice): boolean {
  const isSame = (c: DateCandidate): boolean => c.value.precision !== 'day' && mayBeSame(c.value, published.value);
  if (declared.some((c) => isRead(c) && c.weight >= 0.6 && isSame(c))) return true;
  // "Publié le 26/12/2020 à 21:00, mis à jour à 21:00"
  const printed = published.support.filter((c) => isRead(c) && !c.value.zoneKnown).map((c) => clockOf(c.value));
  return clocks.some(
    (k) =>
      k.kind === 'modified' &&
      printed.some((p) => p !== null && Number(p.slice(0, 2)) === k.hour && Number(p.slice(3)) === k.minute),
  );
}

const isRead = (c: DateCandidate): boolean => c.isVisible && familyOf(c) === 'visible';

/** The zone of clock times that the page prints without one: learnt from its publication time, printed and declared. */
function localShift(published: Choice): number | null {
  for (const a of published.support) {
    if (!a.isVisible || a.value.zoneKnown || a.value.precision === 'day') continue;
    const known = published.support.find((b) => b.value.zoneKnown && shiftBetween(a.value, b.value) !== null);
    if (known) return shiftBetween(a.value, known.value);
  }
  return published.value.zoneKnown ? null : 0;
}

/** Is a moment later than the publication by more than the time that publishing takes? */
function isUpdate(moment: Moment, published: Moment, shift: number | null): boolean {
  if (moment.precision === 'day' || published.precision === 'day') return dayOf(moment) > dayOf(published);
  const [a, b] = [instantOf(moment), instantOf(published)];
  if (a !== null && b !== null) return a - b > UPDATE_AFTER;
  if (a === null && b === null) return wallTime(moment) - wallTime(published) > UPDATE_AFTER;
  // One clock has a zone, the other none: the page's own zone if it is known, else the same zone is assumed.
  const zone = shift ?? (a === null ? offsetOf(published) : offsetOf(moment)) ?? 0;
  const at = (m: Moment): number => instantOf(m) ?? wallTime(m) - zone * 60_000;
  // A printed minute may be any second of it.
  return at(moment) - at(published) > UPDATE_AFTER && !mayBeSame(moment, published);
}

function beforePublished(published: Choice, notLater: readonly DateCandidate[], shift: number | null): DateConflict[] {
  const earlier = notLater.filter(
    (c) => c.weight >= 0.6 && !mayBeSame(c.value, published.value) && isUpdate(published.value, c.value, shift),
  );
  const [first] = earlier;
  if (!first) return [];
  return [
    {
      kind: 'modified-before-published',
      moments: [first.value, published.value],
      evidence: [first.evidence[0], published.support[0].evidence[0]],
    },
  ];
}

/** The same moment as far as both are known, in the page's own zone where that is known. */
function agree(a: Moment, b: Moment, shift: number | null): boolean {
  if (a.precision === 'day' || b.precision === 'day') return mayBeSameDay(a, b);
  const between = shiftBetween(a, b);
  if (between !== null && shift !== null) return between === shift;
  return mayBeSame(a, b);
}

const finer = (day: DateCandidate, pool: readonly DateCandidate[]): DateCandidate | null =>
  strongest(pool.filter((c) => isRead(c) && c.value.precision !== 'day' && mayBeSameDay(c.value, day.value)));

/** The declared update that says what the reader sees, more exactly; else what the reader sees. */
function bySight(seen: DateCandidate, machine: readonly DateCandidate[], shift: number | null): DateCandidate {
  if (seen.value.precision !== 'day' && seen.value.zoneKnown && seen.value.precision === 'second') return seen;
  return strongest(machine.filter((c) => agree(c.value, seen.value, shift))) ?? seen;
}

/** Without a visible update: the declared one that a lone clock time supports, else the most trusted. */
function byClock(clocks: readonly LoneClock[], machine: readonly DateCandidate[]): DateCandidate | null {
  const shown = clocks.filter((k) => k.kind === 'modified' || k.kind === 'state');
  return strongest(machine.filter((c) => shown.some((k) => sameMinuteOfHour(k, c.value)))) ?? strongest(machine);
}

const sameMinuteOfHour = (clock: LoneClock, moment: Moment): boolean =>
  moment.precision !== 'day' && clock.minute === Number(clockOf(moment)?.slice(3));

/** "Aggiornato alle 16:01" beside a day: an update on that day, unless a declared one has that clock time. */
function fromClocks(
  clocks: readonly LoneClock[],
  published: Choice,
  machine: readonly DateCandidate[],
  shift: number | null,
): DateCandidate[] {
  const day = published.support.find((c) => c.isVisible && familyOf(c) === 'visible')?.value;
  if (!day) return [];
  const made: DateCandidate[] = [];
  for (const clock of clocks) {
    if (clock.kind !== 'modified' || machine.some((c) => sameMinuteOfHour(clock, c.value))) continue;
    const [year = 0, month = 0, date = 0] = dayOf(day).split('-').map(Number);
    const value = makeMoment(
      { year, month, day: date },
      { hour: clock.hour, minute: clock.minute, second: null },
      null,
    );
    if (!value || !isUpdate(value, published.value, shift)) continue;
    made.push({
      kind: 'modified',
      value,
      swapped: null,
      weight: 0.5,
      evidence: clock.evidence,
      isFirst: false,
      isVisible: true,
    });
  }
  return made;
}

function disagreements(choice: DateCandidate, losers: readonly DateCandidate[]): DateConflict[] {
  const far = losers.filter((c) => c.weight >= 0.6 && isFar(c.value, choice.value));
  const [first] = far;
  if (!first) return [];
  return [
    {
      kind: 'modified-disagrees',
      moments: [choice.value, ...far.map((c) => c.value)],
      evidence: [choice.evidence[0], ...far.map((c) => c.evidence[0])],
    },
  ];
}

function isFar(a: Moment, b: Moment): boolean {
  if (mayBeSame(a, b)) return false;
  const [first, second] = [instantOf(a) ?? wallTime(a), instantOf(b) ?? wallTime(b)];
  return Math.abs(first - second) > WORTH_TELLING;
}
