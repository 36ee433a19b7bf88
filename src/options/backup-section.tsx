/** Export and import of everything as one file. */
import { useState } from 'preact/hooks';
import { DEFAULTS } from '../settings/settings';
import { Icon } from '../sidebar/icons';
import { readBackup, writeBackup } from './backup';
import { useDesk } from './desk';
import { FileButton } from './file-button';
import { PageSection } from './page-section';

export function Backup() {
  const { t, n, settings, actions, say } = useDesk();
  const [error, setError] = useState('');
  const [repaired, setRepaired] = useState<readonly string[]>([]);
  const [sure, setSure] = useState(false);
  const importFile = async (file: File) => {
    setError('');
    setRepaired([]);
    const result = readBackup(await file.text());
    if (!result.ok) {
      setError(t(`import_${result.because.replaceAll('-', '_')}`, result.detail));
      return;
    }
    try {
      await actions.replaceAll(result.settings);
    } catch (problem) {
      setError(t('importRefused', problem instanceof Error ? problem.message : String(problem)));
      return;
    }
    setRepaired(result.repaired);
    say(n('imported', Object.keys(result.settings.sites).length));
  };
  return (
    <PageSection id="backup">
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            const now = new Date();
            actions.download(
              `copydesk-${now.toISOString().slice(0, 10)}.json`,
              'application/json',
              writeBackup(settings, now),
            );
          }}
        >
          <Icon name="download" />
          {t('export')}
        </button>
        <FileButton label={t('import')} accept=".json,application/json" chosen={importFile} />
        <button
          type="button"
          class={sure ? 'button danger' : 'button'}
          onBlur={() => setSure(false)}
          onClick={async () => {
            if (!sure) return setSure(true);
            await actions.replaceAll(DEFAULTS);
            setSure(false);
            say(t('resetAllDone'));
          }}
        >
          {t(sure ? 'resetAllSure' : 'resetAll')}
        </button>
      </div>
      {error ? (
        <p class="error" role="alert">
          {error}
        </p>
      ) : null}
      {repaired.length ? (
        <div class="notice" role="status">
          <p>{n('importRepaired', repaired.length)}</p>
          <ul>
            {repaired.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </PageSection>
  );
}
