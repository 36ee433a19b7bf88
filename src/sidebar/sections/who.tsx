/** Who: the story's lineage in one sentence, the byline as printed, the people, and a card for each agency. */

import type { AgencyCredit, Fact, Facts } from '../../report';
import type { AgencyFacts } from '../agency-card';
import { Absent, Chip, FactRow, Section } from '../blocks';
import { type Frame, useFrame } from '../frame';
import { plainDay } from '../time';

export function WhoSection({ facts }: { readonly facts: Facts }) {
  const frame = useFrame();
  const { t } = frame;
  const sentence = lineageSentence(facts, frame);
  return (
    <Section id="who" title={t('sectionWho')} icon="person">
      {sentence && facts.lineage ? (
        <div class="lead">
          <FactRow
            label={t('lineage')}
            quiet
            evidence={facts.lineage.evidence}
            others={facts.lineage.others}
            certainty={facts.lineage.value === 'not-stated' ? undefined : facts.lineage.certainty}
          >
            {sentence}
          </FactRow>
        </div>
      ) : null}
      {facts.byline ? (
        <FactRow
          label={t('byline')}
          evidence={facts.byline.evidence}
          others={facts.byline.others}
          writeOther={String}
          certainty={facts.byline.certainty}
        >
          {facts.byline.value}
        </FactRow>
      ) : null}
      <Authors facts={facts} />
      {facts.agencies.map((agency) => (
        <AgencyRow key={agency.value.id + agency.value.slot} agency={agency} />
      ))}
    </Section>
  );
}

function Authors({ facts }: { readonly facts: Facts }) {
  const { t } = useFrame();
  const { authors, byline } = facts;
  if (!authors.length) return byline ? null : <Absent label={t('author')} />;
  // The byline says it already when it is nothing but the one name.
  if (authors.length === 1 && authors[0]?.value === byline?.value) return null;
  return (
    <>
      {authors.map((author, index) => (
        <FactRow
          key={author.value}
          label={t('author')}
          quiet={index > 0}
          evidence={author.evidence}
          others={author.others}
          writeOther={String}
          certainty={author.certainty}
        >
          {author.value}
        </FactRow>
      ))}
    </>
  );
}

/** Full name, country and kind of an agency, and where on the page it is credited. */
function AgencyRow({ agency }: { readonly agency: Fact<AgencyCredit> }) {
  const frame = useFrame();
  const { t } = frame;
  const card = frame.agency(agency.value.id);
  const name = agency.value.id === 'unnamed' ? t('agencyUnnamed') : (card?.short ?? agency.value.name);
  return (
    <div class="card agency">
      <FactRow
        label={t('agency')}
        quiet
        evidence={agency.evidence}
        others={agency.others}
        writeOther={(other: AgencyCredit) => other.name}
        certainty={agency.certainty}
      >
        <b>{name}</b>
        {card && card.name !== name ? <span> · {card.name}</span> : null}
        {card?.facts ? <AgencyDetails facts={card.facts} /> : null}
        <div class="chips" dir={frame.direction}>
          <Chip>{t(`slot_${agency.value.slot.replaceAll('-', '_')}`)}</Chip>
        </div>
      </FactRow>
    </div>
  );
}

/** Country and kind, and beside them where they can be checked and as of when. */
function AgencyDetails({ facts }: { readonly facts: AgencyFacts }) {
  const { t, locale, direction } = useFrame();
  const { source } = facts;
  const kind = t(`agencyKind_${facts.kind.replaceAll('-', '_')}`);
  return (
    <div class="muted" dir={direction}>
      {countryName(facts.country, locale)} · {kind}
      <br />
      <a href={source.url} target="_blank" rel="noreferrer noopener" dir="auto">
        {source.title}
      </a>
      {' · '}
      {t('asOf', plainDay(source.asOf, locale))}
    </div>
  );
}

/** Name of a country in the language of the interface; the code itself when it is none. */
function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Written by euronews with material from AFP"; null when nothing can be said. */
function lineageSentence(facts: Facts, { t, list, agency }: Pick<Frame, 't' | 'list' | 'agency'>): string | null {
  const lineage = facts.lineage?.value;
  if (!lineage) return null;
  const named = facts.agencies
    .filter((a) => a.value.id !== 'unnamed')
    .map((a) => agency(a.value.id)?.short ?? a.value.name);
  const textAgencies = list(named.length ? unique(named) : [t('agencyUnnamedShort')]);
  const newsroom = facts.publisher?.value ?? t('theNewsroom');
  if (lineage === 'agency-copy') return t('lineage_agency_copy', textAgencies);
  if (lineage === 'newsroom-with-agency') return t('lineage_newsroom_with_agency', newsroom, textAgencies);
  if (lineage === 'not-stated') return t('lineage_not_stated');
  // Inferred means: nothing names an agency. That is what is said then.
  const own = facts.lineage?.certainty === 'stated' ? 'lineage_own_reporting' : 'lineage_no_agency';
  if (lineage === 'own-reporting') return t(own, newsroom);
  const pictures = unique(facts.pictures.flatMap((p) => p.agencies)).map((id) => agency(id)?.short ?? id);
  return pictures.length ? t('lineage_agency_picture_only', newsroom, list(pictures)) : t(own, newsroom);
}

const unique = (items: readonly string[]) => [...new Set(items)];
