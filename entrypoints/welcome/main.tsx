/** The welcome page, opened once after installation. */
import { render } from 'preact';
import { loadSpeech } from '../../src/browser/catalog';
import { askSiteAccess, browserKind, hasSiteAccess, openOptionsPage } from '../../src/browser/extension-page';
import { readAgencies } from '../../src/browser/knowledge';
import { loadSettings, saveGeneral, watchSettings } from '../../src/browser/storage';
import '../../src/design/tokens.css';
import '../../src/design/controls.css';
import '../../src/design/page.css';
import '../../src/welcome/welcome.css';
import type { Settings } from '../../src/settings/settings';
import { WelcomeApp } from '../../src/welcome/welcome-app';

async function draw({ general }: Settings): Promise<void> {
  const [{ translate: t, locale }, browser, access, agencies] = await Promise.all([
    loadSpeech(general.language),
    browserKind(),
    hasSiteAccess(),
    readAgencies(),
  ]);
  document.documentElement.lang = locale;
  render(
    <WelcomeApp
      t={t}
      locale={locale}
      mode={general.mode}
      theme={general.theme}
      browser={browser}
      access={access}
      agencyOf={(id) => agencies.find((agency) => agency.id === id)}
      askAccess={askSiteAccess}
      setMode={(mode) => void saveGeneral({ mode })}
      openOptions={openOptionsPage}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

void loadSettings().then(draw);
watchSettings(new AbortController().signal, (settings) => void draw(settings));
