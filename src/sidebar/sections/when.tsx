/** When: a small timeline of publication, update, the reader's last visit and today, on both clocks. */
import type { DateConflict, Fact, Facts, Moment } from '../../report';
import { Absent, FactRow, Notice, Section } from '../blocks';
import { type Frame, useFrame } from '../frame';
import { ago, instantOf, isOld, pageClock, plainDate, readerClock } from '../time';

interface Point {
  readonly kind: 'published' | 'modified' | 'visit' | 'today';
  readonly instant: Date | null;
  readonly fact?: Fact<Moment>;
}

export function WhenSection({ facts }: { readonly facts: Facts }) {
  const frame = useFrame();
  const { t } = frame;
  return (
    <Section id="when" title={t('sectionWhen')} icon="clock">
      {facts.published ? null : <Absent label={t('published')} />}
      <ol class="timeline">
        {timelineOf(facts, frame).map((point) => (
          <li key={point.kind} class={`point ${point.kind}`}>
            <TimelinePoint point={point} />
          </li>
        ))}
      </ol>
      {facts.dateConflicts.map((conflict) => (
        <Notice key={conflict.kind} tone="warn" evidence={conflict.evidence}>
          {conflictSentence(conflict, frame)}
        </Notice>
      ))}
    </Section>
  );
}

/** The points in the order of time; moments that cannot be read come first. */
function timelineOf(facts: Facts, { state, now }: Frame): Point[] {
  const points: Point[] = [];
  if (facts.published) {
    points.push({ kind: 'published', instant: instantOf(facts.published.value), fact: facts.published });
  }
  if (facts.modified) points.push({ kind: 'modified', instant: instantOf(facts.modified.value), fact: facts.modified });
  const visit = state.lastVisit ? new Date(state.lastVisit) : null;
  if (visit && !Number.isNaN(visit.getTime())) points.push({ kind: 'visit', instant: visit });
  if (points.length) points.push({ kind: 'today', instant: now });
  return points.sort((a, b) => (a.instant?.getTime() ?? 0) - (b.instant?.getTime() ?? 0));
}

function TimelinePoint({ point }: { readonly point: Point }) {
  const { t, locale, now } = useFrame();
  const label = t(point.kind);
  if (!point.fact) {
    const instant = point.instant ?? now;
    return (
      <div class="fact-text">
        <span class="label">
          {label} {point.kind === 'visit' ? `· ${ago(instant, now, locale)}` : null}
        </span>
        <div class="value">{plainDate(instant, locale, point.kind === 'visit')}</div>
      </div>
    );
  }
  const moment = point.fact.value;
  return (
    <FactRow
      label={label}
      note={<Age moment={moment} />}
      evidence={point.fact.evidence}
      others={point.fact.others}
      writeOther={(other: Moment) => pageClock(other, locale)}
      certainty={point.fact.certainty}
    >
      <MomentWords moment={moment} />
    </FactRow>
  );
}

/** Page's clock, reader's clock, and what cannot be known. */
function MomentWords({ moment }: { readonly moment: Moment }) {
  const { t, locale } = useFrame();
  const mine = readerClock(moment, locale);
  return (
    <>
      <time dateTime={moment.iso}>{pageClock(moment, locale)}</time>
      {mine ? <div class="muted">{t('yourTime', mine)}</div> : null}
      {!moment.zoneKnown && moment.precision !== 'day' ? <div class="muted">{t('zoneUnknown')}</div> : null}
      {moment.ambiguous ? <div class="muted">{t('dayMonthAmbiguous')}</div> : null}
    </>
  );
}

function conflictSentence(conflict: DateConflict, { t, list, locale }: Frame): string {
  const moments = new Set(conflict.moments.map((moment) => pageClock(moment, locale)));
  return t(`conflict_${conflict.kind.replaceAll('-', '_')}`, list([...moments]));
}

/** How long ago, in words; loud when more than a year. */
function Age({ moment }: { readonly moment: Moment }) {
  const { locale, now } = useFrame();
  const instant = instantOf(moment);
  if (!instant) return null;
  return (
    <span class={isOld(moment, now) ? 'age old' : 'age'}>{ago(instant, now, locale, moment.precision === 'day')}</span>
  );
}
