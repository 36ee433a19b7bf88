/** The interface's sentences: in the browser's language, or in the one the reader chose in the options. */
import { type Messages, type Translate, translator } from '../i18n/translate';
import { type GeneralSettings, LANGUAGE_CHOICES } from '../settings/settings';
import { browser } from './api';
import { sendPersistently } from './messages';

/** The message file of one language (background only: it may read the extension's files); null for one that does not ship. */
export async function readCatalog(language: string): Promise<Messages | null> {
  if (language === 'auto' || !LANGUAGE_CHOICES.some((known) => known === language)) return null;
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  return (await response.json()) as Messages;
}

export interface Speech {
  readonly translate: Translate;
  /** BCP 47 tag for dates, numbers and direction. */
  readonly locale: string;
}

/** How the interface speaks under these settings. A catalog that cannot be had means the browser's own language. */
export async function loadSpeech(language: GeneralSettings['language']): Promise<Speech> {
  const own: Translate = (key, ...substitutions) => {
    try {
      return browser.i18n.getMessage(key, [...substitutions]);
    } catch {
      // The extension was updated or disabled a moment ago, and this sidebar is about to go.
      return '';
    }
  };
  const catalog = language === 'auto' ? null : await sendPersistently('catalog', { language }).catch(() => null);
  if (!catalog) return { translate: own, locale: browser.i18n.getUILanguage() };
  return { translate: translator(catalog), locale: language };
}
