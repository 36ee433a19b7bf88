/** What changed since the reader's last visit: headline, figures, sentences, and whether the page says so itself. */
import type { DiffPart, SentenceChange, StoryChanges } from '../../context/changes';
import type { VisitResult } from '../../context/history';
import { Drawer, Section } from '../blocks';
import { useFrame } from '../frame';
import { plainDate } from '../time';

/** Changed sentences shown at first; the rest is counted. */
const MAX_SENTENCES = 40;

export function ChangesPart({ visit }: { readonly visit: VisitResult }) {
  const { t } = useFrame();
  if (visit.kept === 'no-room') {
    return (
      <Section id="changes" title={t('changesTitle')} icon="clock">
        <p class="muted">{t('historyFull')}</p>
      </Section>
    );
  }
  if (!visit.changes) return null;
  const { changes } = visit;
  return (
    <Section id="changes" title={t('changesTitle')} icon="clock">
      <p>{t(changes.admitted ? 'changesAdmitted' : 'changesSilent')}</p>
      <Changes changes={changes} />
      <Kept updates={visit.updates} />
    </Section>
  );
}

/** Every update time that the page has given so far, and all versions seen as a file. */
function Kept({ updates }: { readonly updates: readonly string[] }) {
  const { t, locale, actions } = useFrame();
  const times = updates.filter((time) => !Number.isNaN(Date.parse(time)));
  return (
    <>
      {times.length > 1 ? (
        <p class="muted">
          {t('changesTimes', times.map((time) => plainDate(new Date(time), locale, time.includes('T'))).join(' · '))}
        </p>
      ) : null}
      {actions.saveHistory ? (
        <button type="button" class="link-button" onClick={() => actions.saveHistory?.()}>
          {t('changesSave')}
        </button>
      ) : null}
    </>
  );
}

function Changes({ changes }: { readonly changes: StoryChanges }) {
  const { t, n } = useFrame();
  return (
    <>
      {changes.headline ? (
        <div class="fact-text">
          <span class="label">{t('changesHeadline')}</span>
          <Diff parts={changes.headline} />
        </div>
      ) : null}
      {changes.figures.map(({ before, after, sentence }) => (
        <div key={sentence + before + after} class="fact-text">
          <span class="label">{t('changesFigure')}</span> <del>{before}</del> → <ins>{after}</ins>
        </div>
      ))}
      {changes.rewritten ? <p>{t('changesRewritten')}</p> : null}
      {changes.sentences.length ? (
        <Drawer summary={n('changesSentences', changes.sentences.length)}>
          <ul class="changes" dir="auto">
            {changes.sentences.slice(0, MAX_SENTENCES).map((sentence) => (
              <li key={keyOf(sentence)}>
                <Diff parts={sentence.parts} />
              </li>
            ))}
          </ul>
        </Drawer>
      ) : null}
    </>
  );
}

const keyOf = ({ before, after }: SentenceChange): string => `${before ?? ''}→${after ?? ''}`;

/** Additions and removals by element and mark, not by colour alone. */
function Diff({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <span class="diff" dir="auto">
      {parts.map((part, i) => {
        const key = `${i}${part.text}`;
        if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
        if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
        return <span key={key}>{part.text}</span>;
      })}
    </span>
  );
}
