import { randomUUID, type webcrypto } from 'node:crypto';
import { tokenAudience, tokenIssuer, tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'toy', alg: 'EdDSA', use: 'sig' };

type Overrides = {
  readonly claims?: JWTPayload;
  readonly header?: Record<string, string>;
  readonly key?: webcrypto.CryptoKey | Uint8Array;
};

/** A key pair of the tests' own: its tokens are right in every respect that a test does not change. */
export const toyTokens = {
  publicKey,
  privateKey,
  verify: tokenVerifier(createLocalJWKSet({ keys: [jwk] })),

  sign: (portal: string, { claims = {}, header = {}, key = privateKey }: Overrides = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: tokenIssuer,
      aud: tokenAudience,
      sub: randomUUID(),
      prf: randomUUID(),
      sid: randomUUID(),
      gen: 1,
      mid: randomUUID(),
      mv: 1,
      ep: 1,
      por: portal,
      rol: portal,
      prm: [],
      amr: ['pwd'],
      auth_time: now,
      iat: now,
      exp: now + 300,
      ...claims,
    };
    const protectedHeader = { alg: 'EdDSA', typ: 'at+jwt', kid: 'toy', ...header };
    return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(key);
  },
};
