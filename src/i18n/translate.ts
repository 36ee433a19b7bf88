/**
 * Words of the interface: a key and what stands in its gaps give a sentence.
 *
 *   const t = translator({ hidden_one: { message: '$1 element hidden' } });
 *   t('hidden_one', '1') → '1 element hidden'
 *
 * The messages are the `_locales/<language>/messages.json` files that browsers read too; this reader exists so that the
 * interface can speak another language than the browser when the reader chose one.
 */

/** Sentence for a key with `$1` … `$9` filled in; the key itself when there is no such sentence. */
export type Translate = (key: string, ...substitutions: readonly string[]) => string;

/** Content of a `messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Languages with a complete `_locales` folder, by the name a reader of it knows. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  nl: 'Nederlands',
  pl: 'Polski',
  ar: 'العربية',
  ja: '日本語',
} as const;
export type LanguageCode = keyof typeof LANGUAGES;

/** A `Translate` over messages that are already loaded, first file first. */
export function translator(...files: readonly Messages[]): Translate {
  return (key, ...substitutions) => {
    const message = files.find((f) => Object.hasOwn(f, key))?.[key]?.message;
    return message === undefined ? key : fillIn(message, substitutions);
  };
}

/** `$1` … `$9` replaced, `$$` becomes `$`: the placeholders that `i18n.getMessage` knows. */
export function fillIn(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
  );
}

/**
 * A counted sentence: `key_one`, `key_few` … as the language's plural rules ask (CLDR, through `Intl.PluralRules`).
 * `$1` is the number as the locale writes it, `$2` … the further substitutions.
 */
export function counted(
  translate: Translate,
  locale: string,
  key: string,
  count: number,
  ...more: readonly string[]
): string {
  const number = new Intl.NumberFormat(locale).format(count);
  const form = `${key}_${new Intl.PluralRules(locale).select(count)}`;
  const text = translate(form, number, ...more);
  // A message system that does not know a form answers with the key or with nothing.
  return text && text !== form ? text : translate(`${key}_other`, number, ...more);
}

/** Writing direction of a language of the interface, and of the pages' languages. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/.test(language) ? 'rtl' : 'ltr';
}
