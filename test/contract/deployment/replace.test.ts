import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './compose-file.ts';

/** Writes down what it is told, and knows two containers. */
const docker = `#!/bin/sh
echo "$@" >> "$TOLD"
case "$2" in ps) printf 'one\\ntwo\\n' ;; up) exit "$UP_ENDS" ;; esac
`;

/** What Docker is told by the script, when bringing up the new processes ends so. */
async function told(upEnds: number): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-replace-'));
  try {
    const file = path.join(folder, 'told');
    await writeFile(path.join(folder, 'docker'), docker, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env['PATH']}`, TOLD: file, UP_ENDS: String(upEnds) };
    try {
      execFileSync('sh', [path.join(root, 'deploy/replace.sh'), 'gateway'], { env, stdio: 'pipe' });
    } catch (error) {
      if (upEnds === 0) throw error;
    }
    return (await readFile(file, 'utf8')).trimEnd().split('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const before = [
  'compose ps --quiet gateway',
  'compose up --detach --no-deps --no-recreate --wait --scale gateway=4 gateway',
];

test('CORE-01: a service is replaced by as many new processes beside the old, which then are stopped', async () => {
  expect(await told(0)).toEqual([...before, 'stop one two', 'rm one two']);
});

test('CORE-01: the old ones stay while the new ones are not well', async () => {
  expect(await told(1)).toEqual(before);
});
