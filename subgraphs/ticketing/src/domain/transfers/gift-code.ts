import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

type Claim = { readonly transferId: string; readonly customerId: string };

/** The purpose of the key that codes are hashed with. */
export const giftCodeKey = 'gift-codes';

/** Six digits, every combination as likely as any other. */
export const newGiftCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** What is kept of a code. It is good for whoever asked for it and for one gift. */
export const hashGiftCode = (key: Buffer, { transferId, customerId }: Claim, code: string) =>
  createHmac('sha256', key).update(`${transferId}\n${customerId}\n${code}`).digest('hex');

/** In constant time. Blanks and hyphens that people type are not held against them. */
export function isGiftCode(
  key: Buffer,
  claim: Claim,
  { kept, given }: { readonly kept: string; readonly given: string },
): boolean {
  const hash = hashGiftCode(key, claim, given.replaceAll(/[\s-]/g, ''));
  return timingSafeEqual(Buffer.from(hash), Buffer.from(kept));
}
