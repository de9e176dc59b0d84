import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

const { globalSetup: _cluster, ...withoutDatabase } = config.test ?? {};

// The part of the suite that `pnpm check` runs: no database, no server.
export default defineConfig({
  ...config,
  test: { ...withoutDatabase, include: ['contract/**/*.test.ts'], reporters: ['default'] },
});
