/** The welcome page's sample: a report about an invented article whose words come from the message files. */
import type { Translate } from '../i18n/translate';
import type { Evidence, EvidenceList, Fact, Moment, Report } from '../report';

/** Parts of the sample page that evidence points at; `data-sample` in its markup. */
export type SamplePart = 'headline' | 'byline' | 'dates' | 'caption' | 'picture';

const at = (part: SamplePart, quote: string): Evidence => ({ source: 'text', where: `body/${part}`, quote });
const fact = <T>(value: T, ...evidence: EvidenceList): Fact<T> => ({
  value,
  certainty: 'stated',
  evidence,
  others: [],
});

/** An afternoon three days ago and the next morning, on a clock one hour ahead of UTC: never in the future anywhere. */
export function sampleMoments(now: Date): { readonly published: Moment; readonly modified: Moment } {
  const day = (back: number) => new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
  const moment = (iso: string): Moment => ({ iso, precision: 'minute', zoneKnown: true });
  return { published: moment(`${day(3)}T14:16+01:00`), modified: moment(`${day(2)}T09:02+01:00`) };
}

/** @param dates the line of dates as the sample page prints it */
export function sampleReport(t: Translate, language: string, now: Date, dates: string): Report {
  const { published, modified } = sampleMoments(now);
  const headline = t('sampleHeadline');
  const byline = t('sampleByline');
  const caption = t('sampleCaption');
  return {
    url: 'https://harbour-post.example/strait',
    language,
    detection: { article: true, certainty: 1, evidence: [] },
    facts: {
      headline: fact(headline, at('headline', headline)),
      publisher: fact('The Harbour Post', at('byline', byline)),
      byline: fact(byline, at('byline', byline)),
      authors: [fact('Ada Lindqvist', at('byline', 'Ada Lindqvist'))],
      agencies: [fact({ id: 'afp', name: 'AFP', slot: 'byline' }, at('byline', byline))],
      lineage: fact('newsroom-with-agency', at('byline', byline)),
      published: fact(published, at('dates', dates)),
      modified: fact(modified, at('dates', dates)),
      dateConflicts: [],
      pieceType: fact('news', { source: 'json-ld', where: '[0]["@type"]', quote: 'NewsArticle' }),
      pictures: [
        {
          src: null,
          alt: '',
          locator: 'body/picture',
          credit: caption,
          creators: [],
          agencies: ['ap'],
          distributors: [],
          origin: t('sampleMinistry'),
          kinds: ['handout'],
          caption,
          evidence: [at('caption', caption)],
        },
      ],
    },
    context: null,
    hidden: [],
    refused: [],
    problems: [],
  };
}
