import {
  createHmac,
  createSecretKey,
  hash,
  randomUUID,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { deriveKey } from './derive-key.ts';

/** What the gateway signs on the way to a subgraph process: everything the subgraph will act on. */
export type Hop = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  /** The text of the caller header: address, user agent and request id. */
  readonly caller: string;
  readonly body: Uint8Array | string;
};

export const signatureHeader = 'x-gatehouse-signature';

/** What gateway and subgraphs of one deployment sign with. As a key object: Node takes longer to look at a buffer than to sign. */
export const hopKey = (secret: string): KeyObject => createSecretKey(deriveKey(secret, 'hop'));

/** A hop older or newer than this is refused; clocks of one deployment differ by less. */
export const windowMs = 60_000;

/** The header of one hop: `v1;timestamp;nonce;mac`. */
export function signHop(key: KeyObject, hop: Hop, now: Date): string {
  const stamp = `v1;${now.getTime()};${randomUUID()}`;
  return `${stamp};${mac(key, hop, stamp)}`;
}

/** True for a header that could be a signature of now. Says nothing about whose it is, but needs nothing else to say it. */
export function isTimely(header: unknown, now: Date): header is string {
  if (typeof header !== 'string') return false;
  const [version, timestamp] = header.split(';', 2);
  return version === 'v1' && Math.abs(now.getTime() - Number(timestamp)) <= windowMs;
}

/** True only for a hop that a holder of the key signed within the window, byte for byte. */
export function isSignedHop(key: KeyObject, hop: Hop, header: unknown, now: Date): boolean {
  if (!isTimely(header, now)) return false;
  const at = header.lastIndexOf(';');
  const stamp = header.slice(0, Math.max(at, 0));
  const given = Buffer.from(header.slice(at + 1));
  const expected = Buffer.from(mac(key, hop, stamp));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function mac(key: KeyObject, hop: Hop, stamp: string): string {
  const digest = hash('sha256', hop.body, 'base64url');
  const { method, path, authorization = '', caller } = hop;
  const signed = [stamp, method, path, authorization, caller, digest].join('\n');
  return createHmac('sha256', key).update(signed).digest('base64url');
}
