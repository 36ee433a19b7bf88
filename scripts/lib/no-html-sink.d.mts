import type { Plugin } from 'vite';

export interface Sink {
  readonly file: RegExp;
  readonly sink: RegExp;
  readonly instead: string;
  readonly add?: string;
  readonly why: string;
}
export const SINKS: readonly Sink[];
export function withoutSinks(code: string, id: string): string | null;
export function noHtmlSink(): Plugin;
