import type { Plugin } from 'vite';

export function suffixesIn(code: string): Uint32Array;
export function suffixTable(): string;
export function suffixFile(): Uint8Array<ArrayBuffer>;
export function publicSuffixes(): Plugin;
