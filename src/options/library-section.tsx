/** What is kept on this device: the history of articles read, and the reader's own rating lists. */
import { useEffect, useState } from 'preact/hooks';
import { type RatingFile, readRatingFile } from '../context/ratings-file';
import { Icon } from '../sidebar/icons';
import { useDesk } from './desk';
import { FileButton } from './file-button';
import { PageSection } from './page-section';

/** Bad lines shown; the rest is counted. */
const MAX_ERRORS = 20;

export function Library() {
  return (
    <PageSection id="library">
      <HistoryShelf />
      <RatingShelf />
    </PageSection>
  );
}

function HistoryShelf() {
  const { t, n, locale, actions, say } = useDesk();
  const [count, setCount] = useState<{ readonly stories: number; readonly bytes: number } | null>(null);
  const refresh = () => void actions.library.countHistory().then(setCount);
  useEffect(refresh, []);
  if (!count) return null;
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(count.bytes / 1e6);
  return (
    <div class="shelf">
      <p>{n('historyCount', count.stories, megabytes)}</p>
      <button
        type="button"
        class="button"
        disabled={count.stories === 0}
        onClick={() =>
          void actions.library
            .eraseHistory()
            .then(refresh)
            .then(() => say(t('historyErased')))
        }
      >
        <Icon name="broom" />
        {t('historyErase')}
      </button>
    </div>
  );
}

function RatingShelf() {
  const { t, n, actions, say } = useDesk();
  const [lists, setLists] = useState<readonly { readonly name: string; readonly count: number }[]>([]);
  const [read, setRead] = useState<RatingFile | null>(null);
  const [error, setError] = useState('');
  const refresh = () => void actions.library.ratingLists().then(setLists);
  useEffect(refresh, []);
  const importFile = async (file: File) => {
    const result = readRatingFile(await file.text(), file.name.replace(/\.\w+$/, ''));
    setRead(result);
    setError('');
    if (result.unreadable || result.list.ratings.length === 0) return;
    try {
      await actions.library.saveRatingList(result.list);
      say(n('ratingsImported', result.list.ratings.length));
    } catch (problem) {
      setError(t('importRefused', problem instanceof Error ? problem.message : String(problem)));
    }
    refresh();
  };
  return (
    <div class="shelf">
      <h3>{t('ratingsTitle')}</h3>
      <p class="muted">{t('ratingsHint')}</p>
      <FileButton label={t('ratingsImport')} accept=".csv,.json,text/csv,application/json" chosen={importFile} />
      <div role="status">
        {error ? <p class="error">{error}</p> : null}
        {read?.unreadable ? <p class="error">{t(`ratings_${read.unreadable.replaceAll('-', '_')}`)}</p> : null}
        {read && read.errorCount > 0 ? (
          <>
            <p>{n('ratingsErrors', read.errorCount)}</p>
            <ul>
              {read.errors.slice(0, MAX_ERRORS).map((bad) => (
                <li key={bad.line}>
                  {t('ratingsLine', String(bad.line), t(`rating_${bad.problem.replaceAll('-', '_')}`))}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <ul class="lists">
        {lists.map(({ name, count }) => (
          <li key={name}>
            <b dir="auto">{name}</b> · {n('ratingsCount', count)}{' '}
            <button
              type="button"
              class="button"
              onClick={() => void actions.library.removeRatingList(name).then(refresh)}
            >
              {t('ratingsRemove', name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
