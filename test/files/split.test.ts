import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '@gatehouse/kit-files/open-files';
import { openGraph, type Graph } from '../kit/graph.ts';
import { filesOf, put, soon } from './files-of.ts';
import { bytesOf, photo, text } from './pictures.ts';

describe('CORE-06: with each subgraph in a process of its own', { timeout: 120_000 }, () => {
  let graph: Graph;
  let files: Files;
  beforeAll(async () => {
    graph = await openGraph({ topology: 'split' });
    files = await filesOf(graph);
  }, 120_000);
  afterAll(() => graph[Symbol.asyncDispose]());

  test('a photo of nearly 5 MB goes in by its link and comes out by another', async () => {
    const bytes = await bytesOf(photo(1300, 1300).png());
    expect(bytes.length).toBeGreaterThan(4.5 * 1024 * 1024);
    const id = randomUUID();
    const url = await files.uploadUrl(id, { byteCount: bytes.length, expiresAt: soon() });

    expect((await put(url, bytes)).status).toBe(204);
    const acceptance = await files.acceptImage(id);
    if (acceptance.outcome !== 'stored') throw new Error(acceptance.outcome);
    const answer = await fetch(files.fileUrl(acceptance.fileId));

    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const image = Buffer.from(await answer.arrayBuffer());
    expect(await sharp(image).metadata()).toMatchObject({ format: 'webp', width: 1300 });
  });

  test('a forged link is refused, and so is more than 5 MB', async () => {
    const id = randomUUID();
    const url = await files.uploadUrl(id, { byteCount: 3, expiresAt: soon() });

    const forged = await put(url.replace(/signature=./, 'signature='), text('abc'));
    const huge = await put(url, new Uint8Array(6 * 1024 * 1024));

    expect([forged.status, huge.status]).toEqual([403, 413]);
    expect(JSON.parse(huge.text).errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect(await files.acceptImage(id)).toEqual({ outcome: 'missing' });
  });

  test('an export longer than any other answer may be comes whole', async () => {
    const id = randomUUID();
    const line = `${'x'.repeat(1023)}\n`;
    const lines = async function* lines() {
      for (let at = 0; at < 20_000; at += 1) yield line;
    };
    await files.storeExport(id, lines());

    const answer = await fetch(files.exportUrl(id, soon()));

    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect((await answer.text()).length).toBe(20_000 * 1024);
  });

  test('whoever leaves in the middle of a file does no harm', async () => {
    const id = randomUUID();
    await files.storeExport(id, [new Uint8Array(30 * 1024 * 1024)] as never);
    const leaving = new AbortController();
    const answer = await fetch(files.exportUrl(id, soon()), { signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();

    const { size } = await (await fetch(files.exportUrl(id, soon()))).blob();

    expect(size).toBe(30 * 1024 * 1024);
  });
});
