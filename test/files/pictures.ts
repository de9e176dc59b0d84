import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

type Bytes = Uint8Array<ArrayBuffer>;

/** Noise, which no format makes small: a photo of some size. */
export const photo = (width = 40, height = 20): Sharp =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

export const bytesOf = async (image: Sharp): Promise<Bytes> =>
  new Uint8Array(await image.toBuffer());

/** A photo as a phone takes it: lying on its side, with the place where it was taken in two ways. */
export const phonePhoto = (): Promise<Bytes> =>
  bytesOf(
    photo()
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Make: 'Acme', Copyright: 'someone by name' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 30/1', GPSLongitudeRef: 'E' },
      })
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>48,12.5N</exif:GPSLatitude></x:xmpmeta>',
      ),
  );

/** A PNG of black pixels, a few kilobytes that claim to be any size. */
export function bomb(side: number): Bytes {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit per pixel, grey.
  header.writeUInt8(1, 8);
  const rows = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const typed = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

export const text = (content: string): Bytes => new TextEncoder().encode(content);
