import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '@gatehouse/kit-files/open-files';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { filesOf, put, soon, stored } from './files-of.ts';
import { bomb, bytesOf, phonePhoto, photo, text } from './pictures.ts';

let graph: Graph;
let files: Files;
beforeAll(async () => {
  graph = await openGraph();
  files = await filesOf(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Uploads through the gateway, as a client does. */
async function upload(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const id = randomUUID();
  const url = await files.uploadUrl(id, { byteCount: bytes.length, expiresAt: soon() });
  expect(await put(url, bytes)).toEqual({ status: 204, text: '' });
  return id;
}

/** Uses an upload, as the mutation after it does. */
const accept = async (bytes: Uint8Array<ArrayBuffer>) => files.acceptImage(await upload(bytes));

/** The accepted image, as anybody with the link gets it. */
async function acceptedImage(bytes: Uint8Array<ArrayBuffer>) {
  const acceptance = await accept(bytes);
  if (acceptance.outcome !== 'stored') throw new Error(acceptance.outcome);
  const response = await fetch(files.fileUrl(acceptance.fileId));
  return { ...acceptance, response, body: Buffer.from(await response.arrayBuffer()) };
}

test('I-35: an accepted photo carries no location, stands upright and is fetched by its link', async () => {
  const taken = await phonePhoto();
  const { exif, xmp, orientation } = await sharp(taken).metadata();
  expect([exif?.includes('Acme'), xmp?.includes('GPSLatitude'), orientation]).toEqual([
    true,
    true,
    6,
  ]);

  const { response, body } = await acceptedImage(taken);

  const shown = await sharp(body).metadata();
  expect([shown.format, shown.width, shown.height]).toEqual(['webp', 20, 40]);
  expect([shown.exif, shown.xmp, shown.iptc, shown.icc, shown.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(body.includes('GPS') || body.includes('Acme') || body.includes('someone')).toBe(false);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-length': String(body.length),
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['JPEG', () => photo().jpeg()],
  ['PNG', () => photo().png()],
  ['WebP', () => photo().webp()],
] as const)('CORE-06: a %s is accepted', async (_what, make) => {
  const { body } = await acceptedImage(await bytesOf(make()));

  expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width: 40, height: 20 });
});

test('CORE-06: a large photo is made as large as a screen, in its proportions', async () => {
  const { body } = await acceptedImage(await bytesOf(photo(3000, 500).jpeg({ quality: 50 })));

  expect(await sharp(body).metadata()).toMatchObject({ width: 2048, height: 341 });
});

test('I-35: what was appended to an image does not come along', async () => {
  const image = await bytesOf(photo().jpeg());
  const script = text('<html><script>alert(1)</script></html>');

  const { body } = await acceptedImage(new Uint8Array(Buffer.concat([image, script])));

  expect(body.includes('script')).toBe(false);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';

test.each<readonly [string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>]>([
  ['HTML', () => text('<!doctype html><script>alert(1)</script>')],
  ['SVG', () => text(svg)],
  ['a GIF', () => bytesOf(photo().gif())],
  ['a TIFF', () => bytesOf(photo().tiff())],
  ['a PDF', () => text('%PDF-1.7\n%âãÏÓ\n')],
  ['a JPEG that ends early', async () => (await bytesOf(photo(400, 400).jpeg())).slice(0, 9000)],
  ['a PNG that ends early', async () => (await bytesOf(photo(400, 400).png())).slice(0, 9000)],
  ['a WebP that ends early', async () => (await bytesOf(photo(400, 400).webp())).slice(0, 9000)],
  [
    'HTML after the first bytes of a JPEG',
    () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...text('<script>alert(1)</script>')]),
  ],
  [
    'SVG after the first bytes of a PNG',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...text(svg)]),
  ],
  ['noise', () => crypto.getRandomValues(new Uint8Array(5000))],
])('I-35: %s is no image, and nothing of it is kept', async (_what, make) => {
  const before = await stored(graph.filesDir);

  expect(await accept(await make())).toEqual({ outcome: 'notAnImage' });

  expect(await stored(graph.filesDir)).toEqual(before);
});

test('I-35: a few kilobytes that claim 144 million pixels are refused, 36 million are not', async () => {
  const before = await stored(graph.filesDir);
  expect(bomb(12_000).length).toBeLessThan(30_000);

  expect(await accept(bomb(12_000))).toEqual({ outcome: 'notAnImage' });
  expect(await stored(graph.filesDir)).toEqual(before);
  expect(await accept(bomb(6000))).toMatchObject({ outcome: 'stored' });
});

test('CORE-06: more than 5 MB in the store are refused unread, and nothing of them is kept', async () => {
  const id = randomUUID();
  const folder = path.join(graph.filesDir, 'identity', 'uploads');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, id), Buffer.alloc(6 * 1024 * 1024));

  expect(await files.acceptImage(id)).toEqual({ outcome: 'tooLarge' });

  expect(await files.acceptImage(id)).toEqual({ outcome: 'missing' });
});

test('CORE-06: an upload is used once, and one that never came is missing', async () => {
  const bytes = await bytesOf(photo().png());
  const id = randomUUID();
  await put(await files.uploadUrl(id, { byteCount: bytes.length, expiresAt: soon() }), bytes);

  expect(await files.acceptImage(id)).toMatchObject({ outcome: 'stored' });
  expect(await files.acceptImage(id)).toEqual({ outcome: 'missing' });
  expect(await files.acceptImage(randomUUID())).toEqual({ outcome: 'missing' });
});

test('CORE-06: an upload that somebody else has taken by the time it is read is missing, and no fault of ours', async () => {
  const larges = [await upload(bomb(6000)), await upload(bomb(6000)), await upload(bomb(6000))];
  const small = await upload(await bytesOf(photo().webp()));
  const busy = larges.map((large) => files.acceptImage(large));
  const waiting = files.acceptImage(small);
  // Meanwhile the small one has been found, and waits for the others to be drawn.
  await upload(await bytesOf(photo().webp()));
  await files.discardUpload(small);

  expect(await waiting).toEqual({ outcome: 'missing' });
  for (const stored of await Promise.all(busy)) expect(stored).toMatchObject({ outcome: 'stored' });
});

test('CORE-06: a removed image is gone, and its link leads nowhere', async () => {
  const { fileId } = await acceptedImage(await bytesOf(photo().png()));

  await files.remove(fileId);
  await files.remove(fileId);

  expect((await fetch(files.fileUrl(fileId))).status).toBe(404);
});

test('CORE-06: more images at once than can be worked off are refused with a time to come back', async () => {
  const bytes = await bytesOf(photo(2000, 800).jpeg({ quality: 60 }));
  const ids = Array.from({ length: 30 }, () => randomUUID());
  for (const id of ids)
    await put(await files.uploadUrl(id, { byteCount: bytes.length, expiresAt: soon() }), bytes);

  const results = await Promise.allSettled(ids.map((id) => files.acceptImage(id)));

  const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(results.length - refused.length).toBeGreaterThan(1);
  expect(refused.length).toBeGreaterThan(1);
  expect(refused.map(({ extensions }) => extensions)).toContainEqual({
    code: 'RATE_LIMITED',
    retryAfter: 2,
  });
  const again = ids[results.findIndex(({ status }) => status === 'rejected')] ?? '';
  expect(await files.acceptImage(again)).toMatchObject({ outcome: 'stored' });
});
