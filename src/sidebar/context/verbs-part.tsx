/** The article's reporting verbs, grouped by how they colour what they report; its words, no marks. */
import { type ReportingVerb, VERB_TONES } from '../../report';
import { Drawer, FirstFew, PageWords } from '../blocks';
import { useFrame } from '../frame';

/** Sentences shown at first for one tone. */
const MOST = 3;

export function VerbsPart({ verbs }: { readonly verbs: readonly ReportingVerb[] }) {
  const { t } = useFrame();
  // One tone alone says nothing: "said" in every sentence is what a reader expects.
  const tones = VERB_TONES.filter((tone) => verbs.some((v) => v.tone === tone));
  if (tones.length < 2) return null;
  return (
    <Drawer summary={t('reportingVerbs')}>
      <ul class="plain-list tones">
        {tones.map((tone) => {
          const some = verbs.filter((v) => v.tone === tone);
          return (
            <li key={tone}>
              <span class="label">{t(`tone_${tone}`)}</span>
              <span dir="auto">{some.map((v) => (v.count > 1 ? `${v.verb} ×${v.count}` : v.verb)).join(', ')}</span>
              {tone === 'neutral' ? null : (
                <FirstFew
                  items={some.flatMap((v) => v.evidence)}
                  limit={MOST}
                  class="evidence-list"
                  render={(item) => <PageWords quote={item.quote} evidence={item} />}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}
