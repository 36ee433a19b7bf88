/** The interface's texts: the browser's own choice of language, or the one the reader chose in the options. */

import { LANGUAGE_CHOICES } from '../settings/settings';
import { browser } from './api';

/** Text of a message with its substitutions put in; the key itself when a text is missing (a test keeps that from shipping). */
export type Translate = (key: string, ...substitutions: readonly string[]) => string;

interface MessageFile {
  readonly [key: string]: {
    readonly message: string;
    readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
  };
}

/** Texts of one language, placeholders as `$1`, `$2`; null for a language that does not ship. */
export async function readCatalog(language: string): Promise<Readonly<Record<string, string>> | null> {
  if (!LANGUAGE_CHOICES.some((known) => known === language) || language === 'auto') return null;
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const file = (await response.json()) as MessageFile;
  return Object.fromEntries(
    Object.entries(file).map(([key, { message, placeholders }]) => [
      key,
      message.replace(
        /\$([a-z0-9_@]+)\$/gi,
        (whole, name: string) => placeholders?.[name.toLowerCase()]?.content ?? whole,
      ),
    ]),
  );
}

/** @param catalog of the chosen language, or null for the browser's own */
export function translator(catalog: Readonly<Record<string, string>> | null): Translate {
  if (!catalog) return (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]) || key;
  return (key, ...substitutions) =>
    Object.hasOwn(catalog, key)
      ? (catalog[key] ?? key).replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '')
      : key;
}
