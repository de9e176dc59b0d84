import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The part of a link that makes it one: whoever has it may see this file as long as there is one. Without an expiry, because
 * other subgraphs and the devices at the gate keep the link; a file that changes is another file.
 */
export const fileMac = (key: Buffer, id: string): string =>
  createHmac('sha256', key).update(id).digest('base64url');

/** True for the one text that `fileMac` makes of this id. */
export function isFileMac(key: Buffer, id: string, text: string): boolean {
  const given = Buffer.from(text);
  const expected = Buffer.from(fileMac(key, id));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
