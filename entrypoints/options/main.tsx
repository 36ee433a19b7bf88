/** The options page: settings in, changes out; drawn again whenever they change anywhere. */
import { render } from 'preact';
import { dependencies, devDependencies } from '../../package.json';
import { loadSpeech } from '../../src/browser/catalog';
import { extensionVersion, optionsActions, readShortcuts } from '../../src/browser/extension-page';
import { loadSettings, watchSettings } from '../../src/browser/storage';
import { shippedIngredients } from '../../src/data/ingredients';
import '../../src/design/tokens.css';
import '../../src/design/controls.css';
import '../../src/design/page.css';
import '../../src/options/options.css';
import { countedBy } from '../../src/options/desk';
import { OptionsApp } from '../../src/options/options-app';
import type { Settings } from '../../src/settings/settings';

async function draw(settings: Settings): Promise<void> {
  const { translate: t, locale } = await loadSpeech(settings.general.language);
  document.documentElement.lang = locale;
  document.title = `Copydesk – ${t('options')}`;
  render(
    <OptionsApp
      t={t}
      n={countedBy(t, locale)}
      locale={locale}
      settings={settings}
      actions={optionsActions}
      version={extensionVersion()}
      shortcuts={await readShortcuts()}
      ingredients={shippedIngredients({ ...devDependencies, ...dependencies })}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

void loadSettings().then(draw);
watchSettings(new AbortController().signal, (settings) => void draw(settings));
