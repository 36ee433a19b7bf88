import type { Plugin } from 'vite';
export function noHtmlSink(): Plugin;
