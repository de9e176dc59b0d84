import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// What breaks, and what is left of it: the long fault tests, and the quick ones that `pnpm test` runs as well.
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export.
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ['faults/**/*.{fault,test}.ts'],
    globalSetup: ['global-setup.ts', 'faults/kit/print-figures.ts'],
    // They measure: one at a time, and what one has left in memory is not the next one's.
    maxWorkers: 1,
    isolate: true,
    testTimeout: 600_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
