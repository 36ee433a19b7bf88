/** Export and import of everything as one file. */
import { useState } from 'preact/hooks';
import { DEFAULTS } from '../settings/settings';
import { Icon } from '../sidebar/icons';
import { readBackup, writeBackup } from './backup';
import { useDesk } from './desk';
import { PageSection } from './options-app';

export function Backup() {
  const { t, n, settings, actions, say } = useDesk();
  const [error, setError] = useState('');
  const [repaired, setRepaired] = useState<readonly string[]>([]);
  const [sure, setSure] = useState(false);
  const importFile = async (file: File | undefined) => {
    setError('');
    setRepaired([]);
    if (!file) return;
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
        <label class="button file">
          <Icon name="copy" />
          {t('import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              void importFile(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
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
