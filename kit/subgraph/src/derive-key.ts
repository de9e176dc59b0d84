import { hkdfSync } from 'node:crypto';

/** A 32-byte key for one purpose. Purposes never share key material, so a leak of one opens nothing else. */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'gatehouse', purpose, 32));
