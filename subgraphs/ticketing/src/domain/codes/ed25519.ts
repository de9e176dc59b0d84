import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

const curve = { kty: 'OKP', crv: 'Ed25519' };

export type RawKeyPair = { readonly seed: Buffer; readonly publicKey: Buffer };

/** A new key pair, as the 32 bytes of each half. */
export function newKeyPair(): RawKeyPair {
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { seed: Buffer.from(d, 'base64url'), publicKey: Buffer.from(x, 'base64url') };
}

export const publicKeyOf = (publicKey: Buffer): KeyObject =>
  createPublicKey({ key: { ...curve, x: publicKey.toString('base64url') }, format: 'jwk' });

export const privateKeyOf = ({ seed, publicKey }: RawKeyPair): KeyObject =>
  createPrivateKey({
    key: { ...curve, d: seed.toString('base64url'), x: publicKey.toString('base64url') },
    format: 'jwk',
  });
