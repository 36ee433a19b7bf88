/** First run: what Copydesk does, on a sample; when it acts; what it may access and why; how to keep it in view. */
import { useState } from 'preact/hooks';
import { directionOf, type Translate } from '../i18n/translate';
import type { GeneralSettings } from '../settings/settings';
import type { SidebarOptions } from '../sidebar/contract';
import { Mark } from '../sidebar/icons';
import { SampleView } from './sample-view';

export interface WelcomeProps {
  readonly t: Translate;
  readonly locale: string;
  readonly mode: GeneralSettings['mode'];
  readonly theme: GeneralSettings['theme'];
  readonly browser: 'firefox' | 'firefox-android' | 'chrome';
  /** May the extension look at pages? */
  readonly access: boolean;
  readonly agencyOf: SidebarOptions['agencyOf'];
  askAccess(): Promise<boolean>;
  setMode(mode: GeneralSettings['mode']): void;
  openOptions(): void;
}

const PERMISSIONS = ['hosts', 'storage', 'scripting', 'activeTab', 'contextMenus'] as const;

export function WelcomeApp(props: WelcomeProps) {
  const { t, locale, mode, theme, agencyOf } = props;
  return (
    <div class={`page welcome theme-${theme}`} lang={locale} dir={directionOf(locale)}>
      <header class="page-header">
        <h1>
          <Mark size={40} />
          <span dir="ltr">Copydesk</span>
        </h1>
      </header>
      <main>
        <p class="lede">{t('welcomeLede')}</p>
        <Access {...props} />
        <SampleView t={t} locale={locale} theme={theme} agencyOf={agencyOf} />
        <section class="group" aria-labelledby="when-to-act">
          <h2 id="when-to-act">{t('welcomeWhen')}</h2>
          <fieldset class="choices">
            <legend class="visually-hidden">{t('welcomeWhen')}</legend>
            {(['automatic', 'on-click'] as const).map((value) => (
              <label key={value} class="choice">
                <input type="radio" name="mode" checked={mode === value} onChange={() => props.setMode(value)} />
                <span>
                  <b>{t(`choice_mode_${value.replace('-', '_')}`)}</b>
                  <span class="hint">
                    <br />
                    {t(`welcomeMode_${value.replace('-', '_')}`)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        </section>
        <section class="group" aria-labelledby="privacy">
          <h2 id="privacy">{t('welcomePrivacy')}</h2>
          <p>{t('privacyLine')}</p>
          <dl class="permissions">
            {PERMISSIONS.map((name) => (
              <Permission key={name} name={name} t={t} />
            ))}
          </dl>
        </section>
        <section class="group" aria-labelledby="pin">
          <h2 id="pin">{t('welcomePin')}</h2>
          <p>{t(`pin_${props.browser.replace('-', '_')}`)}</p>
          <p>{t('welcomeButton')}</p>
          <button type="button" class="button" onClick={() => props.openOptions()}>
            {t('options')}
          </button>
        </section>
      </main>
    </div>
  );
}

function Permission({ name, t }: { readonly name: (typeof PERMISSIONS)[number]; readonly t: Translate }) {
  return (
    <>
      <dt>{t(`permission_${name}`)}</dt>
      <dd>{t(`permissionWhy_${name}`)}</dd>
    </>
  );
}

/** Firefox lets a reader install without giving access to pages: then nothing works until they do. */
function Access({ t, access, askAccess }: WelcomeProps) {
  const [given, setGiven] = useState(access);
  if (given) return null;
  return (
    <div class="notice">
      <p>{t('accessMissing')}</p>
      <button type="button" class="button primary" onClick={async () => setGiven(await askAccess())}>
        {t('accessGive')}
      </button>
    </div>
  );
}
