import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Challenge } from '@gatehouse/identity-db/schema';

/** Six digits, every combination as likely as any other; or, in a link, 256 bits. */
export const newSecret = (kind: Challenge['secretKind']): string =>
  kind === 'link'
    ? randomBytes(32).toString('hex')
    : randomInt(0, 1_000_000).toString().padStart(6, '0');

/** What is kept of a code. The challenge's id is part of it: the same digits hash differently for another challenge. */
export const hashCode = (key: Buffer, challengeId: string, code: string): Buffer =>
  createHmac('sha256', key).update(`${challengeId}\n${code}`).digest();

/** What is kept where no code shall ever fit. */
export const hashOfNothing = (): Buffer => randomBytes(32);

/** In constant time. Blanks and hyphens that people type are not held against them. */
export function isCode(
  key: Buffer,
  challenge: { readonly id: string; readonly secretHash: Buffer },
  given: string,
) {
  const hash = hashCode(key, challenge.id, given.replaceAll(/[\s-]/g, ''));
  return timingSafeEqual(hash, challenge.secretHash);
}
