/** The options page: groups that can be searched, a live preview, sites, backup, shortcuts, about. */
import { useEffect, useState } from 'preact/hooks';
import { directionOf, LANGUAGES, type LanguageCode } from '../i18n/translate';
import { CLUTTER_CATEGORIES } from '../report';
import type { GeneralSettings } from '../settings/settings';
import { Icon, Mark } from '../sidebar/icons';
import { About } from './about';
import { Backup } from './backup-section';
import { type Desk, DeskProvider, useDesk } from './desk';
import { defaultsOf, GROUPS, type Group, isFound, type Row } from './groups';
import { Library } from './library-section';
import { PageSection } from './page-section';
import { Preview } from './preview';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

export function OptionsApp(props: Omit<Desk, 'say'>) {
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const { t, locale, settings } = props;
  // Whatever of this page could not be kept: the reader is told, and no control says "done".
  useEffect(() => {
    const refused = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      console.warn('Copydesk:', event.reason);
      setSaid(t('saveFailed'));
    };
    window.addEventListener('unhandledrejection', refused);
    return () => window.removeEventListener('unhandledrejection', refused);
  }, [t]);
  const groups = GROUPS.map((group) => ({
    ...group,
    rows: group.rows.filter((row) => isRowFound(row, search, t)),
  })).filter((group) => group.rows.length);
  const others = (['sites', 'library', 'backup', 'shortcuts', 'about'] as const).filter((id) =>
    isFound(`${t(`group_${id}`)} ${t(`groupHint_${id}`)}`, search),
  );
  return (
    <DeskProvider value={{ ...props, say: setSaid }}>
      <div class={`page theme-${settings.general.theme}`} lang={locale} dir={directionOf(locale)}>
        <header class="page-header">
          <h1>
            <Mark size={32} />
            <span>
              <span dir="ltr">Copydesk</span> <span class="page-title">{t('options')}</span>
            </span>
          </h1>
          <label class="search">
            <Icon name="search" />
            <span class="visually-hidden">{t('searchOptions')}</span>
            <input
              type="search"
              value={search}
              placeholder={t('searchOptions')}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        </header>
        <main>
          {search ? null : <Preview />}
          {groups.map((group) => (
            <GroupSection key={group.id} group={group} />
          ))}
          {others.includes('sites') ? <Sites /> : null}
          {others.includes('library') ? <Library /> : null}
          {others.includes('backup') ? <Backup /> : null}
          {others.includes('shortcuts') ? <Shortcuts /> : null}
          {others.includes('about') ? <About /> : null}
          {groups.length + others.length ? null : <p class="empty">{t('noOptionFound')}</p>}
        </main>
        <div class={said ? 'status' : 'status quiet'} role="status">
          {said}
        </div>
      </div>
    </DeskProvider>
  );
}

const isRowFound = (row: Row, search: string, t: Desk['t']) =>
  isFound(`${labelOf(row, t)} ${t(`optionHint_${row.name}`)}`, search);

/** Categories share their names with the sidebar. */
function labelOf(row: Row, t: Desk['t']): string {
  const isCategory = CLUTTER_CATEGORIES.some((category) => category === row.name);
  return t(isCategory ? `category_${row.name}` : `option_${row.name}`);
}

function GroupSection({ group }: { readonly group: Group }) {
  const { t, actions, say, settings } = useDesk();
  const whole = GROUPS.find((g) => g.id === group.id) ?? group;
  const defaults = defaultsOf(whole);
  const changed = whole.rows.some(({ name }) => settings.general[name] !== defaults[name]);
  return (
    <PageSection
      id={group.id}
      aside={
        <button
          type="button"
          class="link-button"
          disabled={!changed}
          onClick={async () => {
            await actions.saveGeneral(defaults);
            say(t('resetDone', t(`group_${group.id}`)));
          }}
        >
          {t('resetGroup')}
          <span class="visually-hidden">: {t(`group_${group.id}`)}</span>
        </button>
      }
    >
      <div class="rows">
        {group.rows.map((row) => (
          <SettingRow key={row.name} row={row} />
        ))}
      </div>
    </PageSection>
  );
}

function SettingRow({ row }: { readonly row: Row }) {
  const { t, settings, actions } = useDesk();
  const { name, control } = row;
  const value = settings.general[name];
  const save = (next: unknown) => void actions.saveGeneral({ [name]: next } as Partial<GeneralSettings>);
  const hint = `hint-${name}`;
  const text = (
    <span class="row-text">
      <span class="row-label">{labelOf(row, t)}</span>
      <span class="hint" id={hint}>
        {t(`optionHint_${name}`)}
      </span>
    </span>
  );
  if (control.kind === 'flag') {
    return (
      <label class="row">
        {text}
        <input
          type="checkbox"
          class="toggle"
          checked={value === true}
          aria-describedby={hint}
          onChange={(event) => save(event.currentTarget.checked)}
        />
      </label>
    );
  }
  if (control.kind === 'language') {
    return (
      <label class="row">
        {text}
        <select value={String(value)} aria-describedby={hint} onChange={(event) => save(event.currentTarget.value)}>
          {control.values.map((code) => (
            <option key={code} value={code} lang={code === 'auto' ? undefined : code}>
              {code === 'auto' ? t('choice_language_auto') : LANGUAGES[code as LanguageCode]}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset class="row" aria-describedby={hint}>
      <legend class="visually-hidden">{labelOf(row, t)}</legend>
      <span class="row-text">
        <span class="row-label" aria-hidden="true">
          {labelOf(row, t)}
        </span>
        <span class="hint" id={hint}>
          {t(`optionHint_${name}`)}
        </span>
      </span>
      <span class="segments">
        {control.values.map((choice) => (
          <label key={choice} class="segment">
            <input type="radio" name={name} value={choice} checked={value === choice} onChange={() => save(choice)} />
            <span>{t(`choice_${name}_${choice.replaceAll('-', '_')}`)}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
