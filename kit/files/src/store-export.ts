import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Disk } from 'flydrive';
import { putWhole } from './put-whole.ts';

/**
 * Stores what `content` yields, all of it or nothing. It is written beside first: a bucket wants to know the length before the
 * first byte, and a producer that fails half-way must leave no half of a file.
 */
export async function storeExport(
  disk: Disk,
  key: string,
  content: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  // Made for its owner alone.
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-export-'));
  try {
    const file = join(folder, 'export');
    await pipeline(Readable.from(content, { objectMode: true }), createWriteStream(file));
    const { size } = await stat(file);
    const options = { contentType: csv, contentLength: size };
    await putWhole(disk, key, (at) => disk.putStream(at, createReadStream(file), options));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const csv = 'text/csv; charset=utf-8';
