import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

/** Six digits, every combination as likely as any other. */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** What is kept of a code. The challenge's id is part of it: the same digits hash differently for another challenge. */
export const hashCode = (key: Buffer, challengeId: string, code: string): Buffer =>
  createHmac('sha256', key).update(`${challengeId}\n${code}`).digest();

/** In constant time. Blanks and hyphens that people type are not held against them. */
export function isCode(
  key: Buffer,
  challenge: { readonly id: string; readonly secretHash: Buffer },
  given: string,
) {
  const hash = hashCode(key, challenge.id, given.replaceAll(/[\s-]/g, ''));
  return timingSafeEqual(hash, challenge.secretHash);
}
