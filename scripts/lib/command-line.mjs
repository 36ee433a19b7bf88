/** What a script was called with: `--name value`, `--name`. */

/** @returns {boolean} was `--name` given? */
export const has = (name) => process.argv.includes(`--${name}`);

/** @returns {string | undefined} what stands behind `--name`; the fallback where it was not given */
export function argument(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? '');
}
