import type { Plugin } from 'vite';

export const UNUSED_MEMBERS: Readonly<Record<string, readonly string[]>>;
export function withoutUnused(code: string, id: string, parse: (code: string) => object): string | null;
export function filterMatcher(): Plugin;
