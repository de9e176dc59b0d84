import { createHash, randomBytes } from 'node:crypto';

/** What a gift's link carries: 256 bits, so that nobody need count guesses. */
export const newGiftSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. Without a key: there is nothing to guess. */
export const hashGiftSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
