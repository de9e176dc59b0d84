import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { DeviceKeys } from './device-keys.ts';

/** Something that only its code or card finds and opens. */
export type SealedEntry = { readonly lookup: string; readonly sealed: string };

/** Seals what is known of a ticket under its code. */
export function sealTicket({ salt }: DeviceKeys, code: string, text: string): SealedEntry {
  const lookup = createHash('sha256').update(salt).update(code).digest('base64url');
  return { lookup, sealed: seal(hkdfSync('sha256', code, salt, 'gatehouse ticket', 32), text) };
}

/** A card's number has too few bits to keep a secret by itself: these also need the device's. */
export function sealCard(keys: DeviceKeys, uid: string, text: string): SealedEntry {
  const { salt, deviceSecret } = keys;
  const ikm = Buffer.concat([deviceSecret, Buffer.from(uid)]);
  const key = hkdfSync('sha256', ikm, salt, 'gatehouse card', 32);
  return { lookup: cardLookup(keys, uid), sealed: seal(key, text) };
}

export const cardLookup = ({ salt, deviceSecret }: DeviceKeys, uid: string): string =>
  createHmac('sha256', deviceSecret).update(salt).update(uid).digest('base64url');

function seal(key: ArrayBuffer, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', new Uint8Array(key), nonce);
  const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(sealed).toString('base64url');
}
