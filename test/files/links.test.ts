import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Files } from '@gatehouse/kit-files/open-files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { openToyGraph } from '../gateway/toy-graph.ts';
import { captureLog } from '../payments/capture-log.ts';
import { filesOf, put, soon, stored } from './files-of.ts';
import { bytesOf, photo, text } from './pictures.ts';

let graph: Graph;
let files: Files;
beforeAll(async () => {
  graph = await openGraph();
  files = await filesOf(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const uploadUrl = (byteCount: number, expiresAt = soon(), id: string = randomUUID()) =>
  files.uploadUrl(id, { byteCount, expiresAt });

async function anImage(): Promise<{ readonly fileId: string; readonly url: string }> {
  const bytes = await bytesOf(photo().png());
  const id = randomUUID();
  await put(await uploadUrl(bytes.length, soon(), id), bytes);
  const acceptance = await files.acceptImage(id);
  if (acceptance.outcome !== 'stored') throw new Error(acceptance.outcome);
  return { fileId: acceptance.fileId, url: files.fileUrl(acceptance.fileId) };
}

/** The link with one part of it changed. */
const tampered = (url: string, part: RegExp, by: string) => {
  const changed = url.replace(part, by);
  if (changed === url) throw new Error('Nothing was changed.');
  return changed;
};

test('CORE-06: an upload link takes bytes until it expires, and the last ones count', async () => {
  const id = randomUUID();
  const bytes = await bytesOf(photo().png());
  const url = await uploadUrl(bytes.length, soon(), id);

  expect(
    await put(
      url,
      bytes.map(() => 7),
    ),
  ).toEqual({ status: 204, text: '' });
  expect(await put(url, bytes)).toEqual({ status: 204, text: '' });

  expect(await files.acceptImage(id)).toMatchObject({ outcome: 'stored' });
});

test.each<readonly [string, (url: string) => string]>([
  ['another signature', (url) => tampered(url, /signature=./, 'signature=')],
  ['no signature', (url) => tampered(url, /&signature=.*/, '')],
  ['nothing but a path', (url) => tampered(url, /\?.*/, '')],
  ['another expiry', (url) => tampered(url, /expires=1/, 'expires=2')],
  ['another upload', (url) => tampered(url, /uploads\/[^/]*/, `uploads/${randomUUID()}`)],
  ['another size', (url) => tampered(url, /\/3\?/, '/4?')],
  ['a way out of the folder', (url) => tampered(url, /uploads\/[^/]*/, 'uploads/..%2f..%2fpasswd')],
  ['the signature of an export', () => files.exportUrl(randomUUID(), soon())],
])('CORE-06: an upload link with %s is refused, and nothing is kept', async (_what, change) => {
  const before = await stored(graph.filesDir);
  const url = change(await uploadUrl(3));

  expect([403, 404]).toContain((await put(url, text('abc'))).status);

  expect(await stored(graph.filesDir)).toEqual(before);
});

test('CORE-06: an upload link is refused one second past its life', async () => {
  const { status } = await put(await uploadUrl(3, new Date(Date.now() - 1000)), text('abc'));

  expect(status).toBe(403);
});

test('CORE-06: a body of another size than the link is for is refused', async () => {
  const before = await stored(graph.filesDir);
  const url = await uploadUrl(3);

  expect((await put(url, text('ab'))).status).toBe(400);
  expect((await put(url, text('abcd'))).status).toBe(400);
  expect(await stored(graph.filesDir)).toEqual(before);
});

test('CORE-06: 5 MB are taken; no link is made for more, and 6 MB do not pass the gateway', async () => {
  const megabyte = 1024 * 1024;
  const url = await uploadUrl(5 * megabyte);

  expect((await put(url, new Uint8Array(5 * megabyte))).status).toBe(204);
  const { status, text: body } = await put(url, new Uint8Array(6 * megabyte));

  expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
  await expect(uploadUrl(5 * megabyte + 1)).rejects.toThrow(RangeError);
  await expect(uploadUrl(0)).rejects.toThrow(RangeError);
});

/** The first bytes of the answer to an upload whose body never comes, or nothing within the time. */
async function answerBeforeBody(url: string, withinMs: number): Promise<string> {
  const { hostname, port, pathname, search } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`PUT ${pathname}${search} HTTP/1.1\r\nhost: a\r\ncontent-length: 5000000\r\n\r\n`);
  const nothing = pause(withinMs, 'nothing', { ref: false });
  const first = await Promise.race([once(socket, 'data'), nothing]);
  socket.destroy();
  return String(first);
}

test('CORE-06: whose link is worth nothing is refused before the body is read', async () => {
  const url = await uploadUrl(5_000_000);

  expect(await answerBeforeBody(url, 1500)).toBe('nothing');
  expect(await answerBeforeBody(tampered(url, /.$/, '-'), 20_000)).toMatch(/^HTTP\/1\.1 403 /);
});

test('CORE-06: other paths keep the small limit, and PUT is for uploads alone', async () => {
  const body = new Uint8Array(300 * 1024);

  const posted = await fetch(`${graph.url}/identity/uploads/x`, { method: 'POST', body });
  const elsewhere = await put(`${graph.url}/identity/files/x`, text('abc'));
  const sideways = await put(`${graph.url}/identity/uploads/%2e%2e/x`, text('abc'));

  expect(posted.status).toBe(413);
  expect([elsewhere.status, sideways.status]).toEqual([404, 404]);
});

test('CORE-06: a portal of the list may upload from its page, and no other page may', async () => {
  const ask = (origin: string) =>
    fetch(`${graph.url}/identity/uploads/x/1`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PUT' },
    });

  const allowed = (await ask('http://localhost:8080')).headers;
  const foreign = (await ask('https://evil.example')).headers;

  expect(allowed.get('access-control-allow-methods')).toContain('PUT');
  expect(foreign.get('access-control-allow-methods')).toBeNull();
});

test.each<readonly [string, (url: string) => string]>([
  ['another mac', (url) => tampered(url, /.\.webp/, '.webp')],
  ['another image', (url) => tampered(url, /files\/[^/]*/, `files/${randomUUID()}`)],
  [
    'capital letters',
    (url) => tampered(url, /files\/[^/]*/, (url.split('/')[5] ?? '').toUpperCase()),
  ],
  ['a way out of the folder', (url) => tampered(url, /files\/[^/]*/, 'files/..%2f..%2fpasswd')],
  ['another ending', (url) => tampered(url, /webp$/, 'html')],
])('I-35: an image link with %s leads nowhere', async (_what, change) => {
  const { url } = await anImage();

  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(change(url))).status).toBe(404);
});

test('CORE-06: an id that is no uuid never becomes a path', async () => {
  for (const id of ['../../passwd', '', 'a', randomUUID().toUpperCase()]) {
    await expect(uploadUrl(1, soon(), id)).rejects.toThrow('uuid');
    await expect(files.acceptImage(id)).rejects.toThrow('uuid');
    await expect(files.remove(id)).rejects.toThrow('uuid');
    await expect(files.storeExport(id, rows('x'))).rejects.toThrow('uuid');
  }
});

async function* rows(...lines: readonly string[]) {
  for (const line of lines) yield `${line}\n`;
}

test('CORE-06: an export is fetched as a file until its link expires', async () => {
  const id = randomUUID();
  await files.storeExport(id, rows('a;b', '1;2'));

  const answer = await fetch(files.exportUrl(id, soon()));
  const late = await fetch(files.exportUrl(id, new Date(Date.now() - 1000)));
  const forged = await fetch(tampered(files.exportUrl(id, soon()), /signature=./, 'signature='));

  expect([await answer.text(), late.status, forged.status]).toEqual(['a;b\n1;2\n', 403, 403]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${id}.csv"`,
    'cache-control': 'no-store',
  });
  await files.removeExport(id);
  expect((await fetch(files.exportUrl(id, soon()))).status).toBe(404);
});

test('CORE-06: an export that breaks half-way leaves nothing behind', async () => {
  const before = await stored(graph.filesDir);
  const breaking = async function* breaking() {
    yield* rows('a;b');
    throw new Error('The database went away.');
  };

  await expect(files.storeExport(randomUUID(), breaking())).rejects.toThrow('went away');

  expect(await stored(graph.filesDir)).toEqual(before);
});

test('CORE-08: the log names a file and holds no link to it', async () => {
  const { log, entries } = captureLog();
  const sdl = 'type Query { ok: String }';
  await using toys = await openToyGraph({ toy: { sdl, resolvers: {} } }, { log });

  await fetch(`${toys.url}/toy/files/the-id/the-mac.webp`);
  await put(`${toys.url}/toy/uploads/the-id/3?expires=1&signature=the-mac`, text('abc'));

  expect(entries().map(({ path }) => path)).toEqual(['/toy/files/the-id', '/toy/uploads/the-id/3']);
  expect(JSON.stringify(entries())).not.toContain('the-mac');
});
