/** Software and lists that ship inside the extension, with their licences: the "about" part of the options shows them. */

export interface Ingredient {
  readonly name: string;
  /** Name on npm, by which its version is found. */
  readonly package: string;
  readonly licence: string;
  readonly url: string;
}

const npm = (name: string, packageName: string, licence: string, url: string): Ingredient => ({
  name,
  package: packageName,
  licence,
  url,
});

export const INGREDIENTS: readonly Ingredient[] = [
  npm('Preact', 'preact', 'MIT', 'https://preactjs.com/'),
  npm('Readability', '@mozilla/readability', 'Apache-2.0', 'https://github.com/mozilla/readability'),
  npm('DOMPurify', 'dompurify', 'Apache-2.0 / MPL-2.0', 'https://github.com/cure53/DOMPurify'),
  npm('Turndown', 'turndown', 'MIT', 'https://github.com/mixmark-io/turndown'),
  npm('jsonrepair', 'jsonrepair', 'ISC', 'https://github.com/josdejong/jsonrepair'),
  npm('idb', 'idb', 'ISC', 'https://github.com/jakearchibald/idb'),
  npm('jsdiff', 'diff', 'BSD-3-Clause', 'https://github.com/kpdecker/jsdiff'),
  npm('Papa Parse', 'papaparse', 'MIT', 'https://www.papaparse.com/'),
  npm('Ghostery adblocker', '@ghostery/adblocker', 'MPL-2.0', 'https://github.com/ghostery/adblocker'),
  npm(
    'AdGuard filters with EasyList',
    '@adguard/dnr-rulesets',
    'GPL-3.0',
    'https://github.com/AdguardTeam/AdguardFilters',
  ),
];

export interface ShippedIngredient extends Ingredient {
  readonly version: string;
}

/** The ingredients that a build contains, with their versions. @param versions `dependencies` of package.json */
export function shippedIngredients(versions: Readonly<Record<string, string | undefined>>): ShippedIngredient[] {
  return INGREDIENTS.flatMap((item) => {
    const version = versions[item.package]?.replace(/^[^\d]*/, '');
    return version ? [{ ...item, version }] : [];
  });
}
