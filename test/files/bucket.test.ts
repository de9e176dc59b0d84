import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Files } from '@gatehouse/kit-files/open-files';
import S3rver from '@20minutes/s3rver';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { filesOf, put, soon, stored } from './files-of.ts';
import { phonePhoto, text } from './pictures.ts';

// A server of the S3 protocol that checks signatures; the keys are the ones it knows.
let folder: string;
let server: S3rver;
let environment: Record<string, string>;
let graph: Graph;
let files: Files;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-bucket-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'gatehouse' }],
  });
  const { port } = await server.run();
  environment = {
    S3_BUCKET: 'gatehouse',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
    S3_FORCE_PATH_STYLE: 'on',
  };
  graph = await openGraph({ environment });
  files = await filesOf(graph, environment);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await server.close();
  await rm(folder, { recursive: true });
});

const objects = async () =>
  (await stored(folder)).filter((each) => each.includes('identity') && each.endsWith('_object'));

test('CORE-06: with a bucket, a photo goes straight there and comes back through the gateway', async () => {
  const bytes = await phonePhoto();
  const id = randomUUID();
  const url = await files.uploadUrl(id, { byteCount: bytes.length, expiresAt: soon() });

  expect(new URL(url).origin).toBe(environment['S3_ENDPOINT']);
  expect((await put(url, bytes)).status).toBe(200);
  const acceptance = await files.acceptImage(id);
  if (acceptance.outcome !== 'stored') throw new Error(acceptance.outcome);
  const link = files.fileUrl(acceptance.fileId);
  const answer = await fetch(link);

  expect([new URL(link).origin, answer.status]).toEqual([graph.url, 200]);
  expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  const image = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect([image.format, image.width, image.exif]).toEqual(['webp', 20, undefined]);
  expect(await objects()).toHaveLength(1);
  expect(await stored(graph.filesDir)).toEqual([]);
  await files.remove(acceptance.fileId);
  expect((await fetch(link)).status).toBe(404);
  expect(await objects()).toEqual([]);
});

test('I-35: with a bucket too, what is no image is refused and not kept', async () => {
  const html = text('<script>alert(1)</script>');
  const id = randomUUID();
  await put(await files.uploadUrl(id, { byteCount: html.length, expiresAt: soon() }), html);

  expect(await files.acceptImage(id)).toEqual({ outcome: 'notAnImage' });
  expect(await files.acceptImage(id)).toEqual({ outcome: 'missing' });
  expect(await objects()).toEqual([]);
});

test('CORE-06: the link to the bucket is signed, with the length', async () => {
  const id = randomUUID();
  const url = await files.uploadUrl(id, { byteCount: 3, expiresAt: soon() });
  const signedHeaders = new URL(url).searchParams.get('X-Amz-SignedHeaders');

  expect(signedHeaders?.split(';')).toContain('content-length');
  expect(url).not.toContain('checksum');
  expect((await put(url, text('abcd'))).status).toBe(403);
  expect((await put(url.replace(/Signature=./, 'Signature='), text('abc'))).status).toBe(403);
  expect((await put(url.replace(id, randomUUID()), text('abc'))).status).toBe(403);
  expect(await objects()).toEqual([]);
  expect((await put(url, text('abc'))).status).toBe(200);
  await files.discardUpload(id);
  expect(await objects()).toEqual([]);
});

test('CORE-06: with a bucket the gateway takes no uploads', async () => {
  const path = `/identity/uploads/${randomUUID()}/3?expires=9999999999&signature=x`;

  expect((await put(graph.url + path, text('abc'))).status).toBe(404);
});

test('CORE-06: an export goes to the bucket and comes back through the gateway', async () => {
  const id = randomUUID();
  const rows = async function* rows() {
    for (let at = 0; at < 5000; at += 1) yield `${at};a row of some length\n`;
  };
  await files.storeExport(id, rows());

  const answer = await fetch(files.exportUrl(id, soon()));

  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${id}.csv"`);
  expect((await answer.text()).split('\n')).toHaveLength(5001);
  await files.removeExport(id);
  expect((await fetch(files.exportUrl(id, soon()))).status).toBe(404);
});

test('CORE-06: a bucket that does not answer is a fault and no missing file', async () => {
  const away = await filesOf(graph, { ...environment, S3_ENDPOINT: 'http://127.0.0.1:1' });

  await expect(away.acceptImage(randomUUID())).rejects.toThrow(/ECONNREFUSED|Cannot|file/);
});
