/** Types of what the tests take from `scripts/` (plain JavaScript). */
declare module '*/scripts/lib/pages.mjs' {
  export const CHROMIUM: string;
  export const QUIET_ARGUMENTS: readonly string[];
  export function certificate(): { readonly key: Buffer; readonly cert: Buffer };
}
declare module '*/scripts/lib/extension.mjs' {
  export const ROOT: string;
  export const CHROME_BUILD: string;
  export const FIREFOX: string;
  export const FIREFOX_BUILD: string;
}
declare module '*/scripts/lib/bundle.mjs' {
  /** A browser script of ours bundled in memory. */
  export function bundle(entry: string): Promise<string>;
}
declare module '*/scripts/filters.mjs' {
  /** Every filter list in use, with its rules. */
  export function readLists(): readonly { readonly group: string; readonly lines: readonly string[] }[];
}
