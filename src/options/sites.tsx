/** The table of sites: search, add, edit (state, categories, own selectors), delete. */
import { useState } from 'preact/hooks';
import { CLUTTER_CATEGORIES, type ClutterCategory } from '../report';
import { MAX_SELECTOR_LENGTH, type SiteSettings, siteOf } from '../settings/settings';
import { Icon } from '../sidebar/icons';
import { useDesk } from './desk';
import { isFound } from './groups';
import { PageSection } from './page-section';

export function Sites() {
  const { t, settings, locale, n } = useDesk();
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const hosts = Object.keys(settings.sites).sort(new Intl.Collator(locale).compare);
  const shown = hosts.filter((host) => isFound(host, search));
  return (
    <PageSection id="sites">
      <AddSite added={setEditing} />
      {hosts.length > 5 ? (
        <input
          type="search"
          class="field"
          aria-label={t('searchSites')}
          placeholder={t('searchSites')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      ) : null}
      {hosts.length ? (
        <table class="sites">
          <caption class="visually-hidden">{n('siteCount', hosts.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('site')}</th>
              <th scope="col">{t('siteState')}</th>
              <th scope="col">
                <span class="visually-hidden">{t('siteActions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((host) => (
              <SiteRow
                key={host}
                host={host}
                site={settings.sites[host] ?? {}}
                editing={editing === host}
                edit={(on) => setEditing(on ? host : null)}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="empty">{t('noSites')}</p>
      )}
    </PageSection>
  );
}

/** Host of what was typed: an address or a bare host; null when it is neither. */
export function typedHost(text: string): string | null {
  try {
    const url = new URL(/^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
    return /^https?:$/.test(url.protocol) && /^[^\s]+\.[^\s.]+$|^localhost/.test(url.hostname) ? siteOf(url) : null;
  } catch {
    return null;
  }
}

function AddSite({ added }: { added(host: string): void }) {
  const { t, actions, settings } = useDesk();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="add-site"
      onSubmit={async (event) => {
        event.preventDefault();
        const host = typedHost(text);
        setWrong(!host);
        if (!host) return;
        if (!settings.sites[host]) await actions.saveSite(host, { state: 'off' });
        setText('');
        added(host);
      }}
    >
      <label>
        <span>{t('addSite')}</span>
        <input
          type="text"
          class="field"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'site-wrong' : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('add')}
      </button>
      {wrong ? (
        <p class="error" id="site-wrong" role="alert">
          {t('siteWrong')}
        </p>
      ) : null}
    </form>
  );
}

function SiteRow(props: {
  readonly host: string;
  readonly site: SiteSettings;
  readonly editing: boolean;
  edit(on: boolean): void;
}) {
  const { t, actions, say } = useDesk();
  const { host, site, editing } = props;
  const remove = async () => {
    const gone = { state: undefined, categories: undefined, hide: undefined, keep: undefined, noHistory: undefined };
    await actions.saveSite(host, gone);
    say(t('siteRemoved', host));
  };
  return (
    <>
      <tr>
        <th scope="row">
          <bdi dir="ltr">{host}</bdi>
        </th>
        <td>
          <select
            aria-label={t('siteStateOf', host)}
            value={site.state ?? 'same'}
            onChange={(event) => {
              const value = event.currentTarget.value;
              void actions.saveSite(host, { state: value === 'on' || value === 'off' ? value : undefined });
            }}
          >
            {site.state && !site.hide && !site.keep && !site.categories && !site.noHistory ? null : (
              <option value="same">{t('siteSame')}</option>
            )}
            <option value="off">{t('siteOff')}</option>
            <option value="on">{t('siteOn')}</option>
          </select>
        </td>
        <td class="site-actions">
          <button type="button" class="button" aria-expanded={editing} onClick={() => props.edit(!editing)}>
            {t('edit')}
            <span class="visually-hidden"> {host}</span>
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('removeSite', host)}
            title={t('remove')}
            onClick={remove}
          >
            <Icon name="close" />
          </button>
        </td>
      </tr>
      {editing ? (
        <tr class="site-editor">
          <td colSpan={3}>
            <SiteEditor host={host} site={site} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function SiteEditor({ host, site }: { readonly host: string; readonly site: SiteSettings }) {
  const { t, actions } = useDesk();
  const setCategory = (category: ClutterCategory, value: string) => {
    const { [category]: _old, ...rest } = site.categories ?? {};
    const categories = value === 'same' ? rest : { ...rest, [category]: value === 'hide' };
    void actions.saveSite(host, { categories: Object.keys(categories).length ? categories : undefined });
  };
  return (
    <div class="editor">
      <div class="editor-grid">
        {CLUTTER_CATEGORIES.map((category) => {
          const own = site.categories?.[category];
          return (
            <label key={category}>
              <span>{t(`category_${category}`)}</span>
              <select
                value={own === undefined ? 'same' : own ? 'hide' : 'show'}
                onChange={(event) => setCategory(category, event.currentTarget.value)}
              >
                <option value="same">{t('siteSame')}</option>
                <option value="hide">{t('siteHide')}</option>
                <option value="show">{t('siteShow')}</option>
              </select>
            </label>
          );
        })}
      </div>
      <Selectors host={host} list="hide" selectors={site.hide ?? []} />
      <Selectors host={host} list="keep" selectors={site.keep ?? []} />
      <label class="row">
        <span class="row-label">{t('siteNoHistory')}</span>
        <input
          type="checkbox"
          class="toggle"
          checked={site.noHistory === true}
          onChange={(event) =>
            void actions.saveSite(host, { noHistory: event.currentTarget.checked ? true : undefined })
          }
        />
      </label>
    </div>
  );
}

/** One selector per line; lines that the browser does not understand are named and not saved. */
function Selectors(props: {
  readonly host: string;
  readonly list: 'hide' | 'keep';
  readonly selectors: readonly string[];
}) {
  const { t, actions, say } = useDesk();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const id = `${props.list}-${props.host}`;
  const save = async (text: string) => {
    const lines = text.split('\n').map((line) => line.trim());
    const filled = lines.filter(Boolean);
    const bad = filled.filter((line) => !isSelector(line));
    setWrong(bad);
    const good = [...new Set(filled.filter((line) => !bad.includes(line)))];
    if (good.join('\n') === props.selectors.join('\n')) return;
    await actions.saveSite(props.host, { [props.list]: good.length ? good : undefined });
    say(t('saved'));
  };
  return (
    <label class="selectors">
      <span>{t(props.list === 'hide' ? 'selectorsHide' : 'selectorsKeep')}</span>
      <textarea
        dir="ltr"
        rows={3}
        spellcheck={false}
        defaultValue={props.selectors.join('\n')}
        aria-invalid={wrong.length > 0}
        aria-describedby={wrong.length ? id : undefined}
        onChange={(event) => void save(event.currentTarget.value)}
      />
      {wrong.length ? (
        <span class="error" id={id} role="alert">
          {t('selectorsWrong', wrong.join(', '))}
        </span>
      ) : null}
    </label>
  );
}

/** Does the browser understand it as a selector, and can it be kept? */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return text.length <= MAX_SELECTOR_LENGTH;
  } catch {
    return false;
  }
}
