import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import { knownBadVersions } from './known-bad-versions.ts';

const lockfile = readFileSync(join(import.meta.dirname, '../../pnpm-lock.yaml'), 'utf8');

/** `name@version` of all that is installed: the keys of the lockfile's list of packages. */
const installed = [...lockfile.matchAll(/^ {2}'?(@?[^@\s']+)@(\d[^:('\s]*)'?:$/gm)].map(
  ([, name = '', version = '']) => ({ name, version }),
);

const badOf = (packages: readonly { readonly name: string; readonly version: string }[]) =>
  packages.flatMap(({ name, version }) =>
    knownBadVersions
      .filter(
        ([bad, range]) =>
          bad === name && satisfies(version, range, { loose: true, includePrerelease: true }),
      )
      .map(([, range, why]) => `${name}@${version} is ${range}: ${why}`),
  );

test('CORE-02: no version is installed that is known to be bad', () => {
  expect(installed.length).toBeGreaterThan(300);
  expect(installed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['graphql', '@apollo/server', '@apollo/gateway', 'drizzle-orm']),
  );
  expect(badOf(installed)).toEqual([]);
});

test('control: a bad version would be seen, also one before a release', () => {
  const planted = [
    { name: 'graphql', version: '17.0.0-alpha.9' },
    { name: '@apollo/server', version: '5.4.9' },
    { name: 'graphql-upload', version: '17.0.0' },
    { name: 'drizzle-orm', version: '0.45.2' },
  ];
  expect(badOf(planted)).toHaveLength(3);
});
