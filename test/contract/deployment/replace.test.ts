import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './compose-file.ts';

/** Writes down what it is told. */
const docker = `#!/bin/sh
echo "$@" >> "$TOLD"
case "$2" in ps) printf "$RUNNING" ;; up) exit "$UP_ENDS" ;; esac
`;

type Given = { readonly running: string; readonly upEnds: number };

/** What Docker is told by the script, when these are running and bringing up new ones ends so. */
async function told({ running, upEnds }: Given, isDone: boolean): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-replace-'));
  try {
    const file = path.join(folder, 'told');
    await writeFile(path.join(folder, 'docker'), docker, { mode: 0o755 });
    const env = {
      PATH: `${folder}:${process.env['PATH']}`,
      TOLD: file,
      RUNNING: running,
      UP_ENDS: String(upEnds),
    };
    const script = path.join(root, 'deploy/replace.sh');
    const { status } = spawnSync('sh', [script, 'gateway'], { env });
    expect(status === 0).toBe(isDone);
    return (await readFile(file, 'utf8')).trimEnd().split('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const running = 'one\ntwo\n';
const before = [
  'compose ps --quiet gateway',
  'compose up --detach --no-deps --no-recreate --wait --scale gateway=4 gateway',
];

test('CORE-01: a service is replaced by as many new processes beside the old, which then are stopped', async () => {
  expect(await told({ running, upEnds: 0 }, true)).toEqual([
    ...before,
    'stop one two',
    'rm one two',
  ]);
});

test('CORE-01: the old ones stay while the new ones are not well', async () => {
  expect(await told({ running, upEnds: 1 }, false)).toEqual(before);
});

test('CORE-01: where none is running there is nothing to replace', async () => {
  expect(await told({ running: '', upEnds: 0 }, false)).toEqual(before.slice(0, 1));
});
