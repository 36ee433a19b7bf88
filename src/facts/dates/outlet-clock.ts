/**
 * A publication time on the clock of the outlet, as far as the page gives it away: metadata are mostly stamped in UTC, some
 * in local time that is called UTC; readers think in the outlet's days.
 */
import { clocksAtHand } from '../../data/knowledge';
import { WIDE_COUNTRIES } from '../../data/zones';
import type { Moment } from '../../report';
import { type DateCandidate, familyOf, strongest } from './candidate';
import { offsetIn, type Place } from './expressions';
import { atOffset, clockOf, dayOf, instantOf, mayBeSame, offsetOf, shiftBetween } from './moment';

/** @param pool all candidates for the publication @returns the same moment, on the outlet's clock where that is known */
export const onOutletClock = (candidate: DateCandidate, pool: readonly DateCandidate[], place: Place): Moment =>
  inLocalTime(withDoubtedZone(candidate, pool, place), candidate, pool, place);

/**
 * The reader sees the very clock time that the metadata stamps `Z`, without a zone, in a country whose clocks do not
 * stand at UTC then: one of the two is wrong, so the zone counts as unknown.
 */
function withDoubtedZone(candidate: DateCandidate, pool: readonly DateCandidate[], place: Place): Moment {
  const { value } = candidate;
  const zone = place.country ? clocksAtHand().countryZones[place.country] : undefined;
  if (offsetOf(value) !== 0 || value.precision === 'day' || !zone) return value;
  const seen = pool.some(
    (c) =>
      c.isVisible &&
      c.evidence[0].source === 'text' &&
      !c.value.zoneKnown &&
      clockOf(c.value) === clockOf(value) &&
      dayOf(c.value) === dayOf(value),
  );
  if (
    !seen ||
    pool.some(
      (c) =>
        c !== candidate &&
        familyOf(c) !== 'visible' &&
        familyOf(c) !== familyOf(candidate) &&
        instantOf(c.value) === instantOf(value) &&
        offsetOf(c.value) !== 0,
    )
  )
    return value;
  const there = offsetThere(zone, value);
  if (there === null || there === 0) return value;
  return { iso: value.iso.replace(/Z|[+-]\d\d:\d\d$/, ''), precision: value.precision, zoneKnown: false };
}

/**
 * A moment given in UTC, on the outlet's clock: as another place gives the same instant, as the printed clock time
 * shows, or, when the printed day is not the UTC day, as the country's zone explains it. The instant stays.
 */
function inLocalTime(value: Moment, candidate: DateCandidate, pool: readonly DateCandidate[], place: Place): Moment {
  if (offsetOf(value) !== 0 || value.precision === 'day') return value;
  const near = pool.filter((c) => c !== candidate && mayBeSame(c.value, value));
  const twin = strongest(near.filter((c) => (offsetOf(c.value) ?? 0) !== 0));
  if (twin) return { ...twin.value, iso: atOffset(value, offsetOf(twin.value) ?? 0).iso };
  const printed = strongest(near.filter((c) => c.isVisible && c.value.precision !== 'day' && !c.value.zoneKnown));
  const shift = printed ? shiftBetween(printed.value, value) : null;
  if (shift) return atOffset(value, shift);
  const day = near.find((c) => c.value.precision === 'day' && dayOf(c.value) !== dayOf(value));
  const zone = place.country ? clocksAtHand().countryZones[place.country] : undefined;
  if (near.some((c) => c.value.precision === 'day' && dayOf(c.value) === dayOf(value))) return value;
  if (!day || !zone) return onDayOfCountry(value, pool, place);
  const local = atOffset(value, offsetThere(zone, value) ?? 0);
  return dayOf(local) === dayOf(day.value) ? local : value;
}

function offsetThere(zone: string, value: Moment): number | null {
  const [year = 0, month = 0, day = 0] = dayOf(value).split('-').map(Number);
  const [hour = 0, minute = 0] = (clockOf(value) ?? '').split(':').map(Number);
  return offsetIn(zone, { year, month, day }, { hour, minute, second: null });
}

/**
 * In the Americas the evening's stories are stamped with the next day in UTC. Where nothing on the page shows a day, and in
 * the whole country it was the day before, in the afternoon or evening, that day is told.
 */
function onDayOfCountry(value: Moment, pool: readonly DateCandidate[], place: Place): Moment {
  const hour = Number(clockOf(value)?.slice(0, 2));
  if (hour >= 6 || pool.some((c) => c.isVisible && dayOf(c.value) === dayOf(value))) return value;
  const zone = clocksAtHand().countryZones[place.country ?? ''];
  const zones = zone ? [zone] : (WIDE_COUNTRIES[place.country ?? ''] ?? []);
  const there = zones.map((z) => atOffset(value, offsetThere(z, value) ?? 0));
  const isEvening = (m: Moment): boolean => dayOf(m) < dayOf(value) && Number(clockOf(m)?.slice(0, 2)) >= 12;
  return there[0] && there.every(isEvening) ? there[0] : value;
}
