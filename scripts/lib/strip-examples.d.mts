import type { Plugin } from 'vite';
export function stripExamples(): Plugin;
