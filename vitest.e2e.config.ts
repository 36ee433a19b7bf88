import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers, one file after another (two cores, one browser at a time). */
const common = {
  environment: 'node' as const,
  testTimeout: 60_000,
  hookTimeout: 90_000,
  fileParallelism: false,
  // What only passes at the second try is named in the closing report (`scripts/lib/second-tries.mjs`).
  retry: 1,
};
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      { test: { ...common, name: 'chromium', include: ['tests/e2e/*.e2e.ts'], env: { BROWSER: 'chromium' } } },
      { test: { ...common, name: 'firefox', include: ['tests/e2e/*.e2e.ts'], env: { BROWSER: 'firefox' } } },
    ],
  },
});
