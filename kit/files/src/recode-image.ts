import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import { fileTypeFromBuffer } from 'file-type';
import pLimit from 'p-limit';
import sharp from 'sharp';

/** Wide enough for any screen of ours; more would be storage and mobile data. */
const sideMaxPx = 2048;

/** What the largest phone cameras make. A few kilobytes of PNG can claim a hundred times that, and each pixel costs four bytes. */
const pixelsMax = 50_000_000;

const decodeMaxS = 10;

/** One thread of the four that Node shares with password hashing, and the memory of one decoded image. */
const runningMax = 1;

/** Worked off before the gateway stops waiting. */
const waitingMax = 10;
const retryAfterS = 2;

const takenTypes: ReadonlySet<string | undefined> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
]);

// Of the many formats the library reads, some by drawing what a stranger wrote, three are left.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
// Nobody sends the same image twice.
sharp.cache(false);

const limit = pLimit(runningMax);

/**
 * The image that `read` brings, drawn anew as WebP: upright, of bounded size, without metadata or anything else that came in
 * the file. Undefined for what is no whole JPEG, PNG or WebP. RATE_LIMITED while too many wait; waiting holds no bytes.
 */
export function recodeImage(read: () => Promise<Uint8Array>): Promise<Buffer | undefined> {
  if (limit.pendingCount >= waitingMax) throw rateLimited(retryAfterS);
  return limit(async () => {
    const bytes = await read();
    const type = await fileTypeFromBuffer(bytes);
    return takenTypes.has(type?.mime) ? draw(bytes) : undefined;
  });
}

async function draw(bytes: Uint8Array): Promise<Buffer | undefined> {
  try {
    // Not stricter: cameras write files with oddities that libjpeg warns of and every program shows.
    return await sharp(bytes, { limitInputPixels: pixelsMax, failOn: 'error', autoOrient: true })
      .timeout({ seconds: decodeMaxS })
      .resize({ width: sideMaxPx, height: sideMaxPx, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer();
  } catch {
    // Whatever the decoder has against it, it is not an image that we could show.
    return undefined;
  }
}
