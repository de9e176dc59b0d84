import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// graphql checks that there is one copy of it; vitest would load its ESM build beside the CommonJS one that Apollo requires.
const graphql = path.join(
  path.dirname(createRequire(import.meta.url).resolve('graphql/package.json')),
  'index.js',
);

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // As long as a condition takes on a slow machine: the default, one second, would be a timed assertion in disguise.
    expect: { poll: { timeout: 15_000 } },
    // Down to the sources and no further: a pattern that starts outside this folder walks into every node_modules, and vitest
    // runs what the packages there test of themselves.
    include: [
      '**/*.test.ts',
      '../{kit,subgraphs}/*/src/**/*.test.ts',
      '../gateway/src/**/*.test.ts',
      '../schema/{*,src/**/*}.test.ts',
    ],
    exclude: ['**/node_modules/**', '../**/node_modules/**'],
    globalSetup: ['global-setup.ts'],
    pool: 'forks',
    // No module of ours keeps what a test has done, and a file that begins with everything loaded saves two seconds of work.
    isolate: false,
    // Each file has its database, and all share one server. Tests wait for conditions a third of their time: three keep two cores busy.
    maxWorkers: 3,
    // What hangs is found by the waits within; these only end it, on a machine that is four times slower as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'out/report.json' }]],
  },
});
