import { randomUUID } from 'node:crypto';
import { chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '@gatehouse/kit-files/environment';
import { defaultDataDir } from '@gatehouse/kit-postgres/embedded';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, soon, stored } from './files-of.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-files-'))));
afterEach(() => rm(folder, { recursive: true }));

const root = path.join(import.meta.dirname, '..', '..');

test('files lie beside the data of the embedded PostgreSQL unless told otherwise', () => {
  expect(readEnvironment({}).dir).toBe(`${defaultDataDir(root)}.files`);
  expect(readEnvironment({ DATA_DIR: '/data/postgres' }).dir).toBe('/data/postgres.files');
  expect(readEnvironment({ FILES_DIR: '/files', DATA_DIR: '/data' })).toMatchObject({
    dir: '/files',
    bucket: undefined,
  });
});

test('a bucket is named with its keys or without any', () => {
  const keys = { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' };

  expect(readEnvironment({ S3_BUCKET: 'x', ...keys, S3_FORCE_PATH_STYLE: 'on' }).bucket).toEqual({
    bucket: 'x',
    region: 'us-east-1',
    endpoint: undefined,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    forcePathStyle: true,
  });
  expect(readEnvironment({ S3_BUCKET: 'x' }).bucket?.credentials).toBeUndefined();
  expect(() => readEnvironment({ S3_BUCKET: 'x', S3_ACCESS_KEY_ID: 'a' })).toThrow(
    /Environment: .*come together/,
  );
  expect(() => readEnvironment({ S3_BUCKET: 'x', S3_ENDPOINT: 'minio' })).toThrow('S3_ENDPOINT');
});

test('the folder is made at the first write, for its owner alone, by whoever that is', async () => {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) {
    await chown(folder, 65_534, 65_534);
    process.seteuid?.(65_534);
  }
  try {
    const filesDir = path.join(folder, 'some', 'where', 'files');
    const files = await filesOf({ url: 'http://gateway', secret: 'a secret', filesDir });
    expect(await stored(folder)).toEqual([]);
    const id = randomUUID();

    await files.storeExport(
      id,
      (async function* rows() {
        yield 'a;b\n';
      })(),
    );

    expect(await stored(folder)).toEqual([`some/where/files/identity/exports/${id}.csv`]);
    expect((await stat(filesDir)).mode & 0o777).toBe(0o700);
    expect((await stat(path.dirname(filesDir))).mode & 0o011).toBe(0o011);
    expect(files.exportUrl(id, soon())).toContain(`http://gateway/identity/exports/${id}.csv?`);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});
