import { signingKeys } from '@gatehouse/identity-db/schema';
import { tokenAudience, tokenIssuer } from '@gatehouse/kit-subgraph/verify-token';
import { desc, lte } from 'drizzle-orm';
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import type { Db } from '../db.ts';
import { unseal } from '../seal.ts';

/** Signs the claims of an access token that lives from `issuedAt` to `expiresAt`. */
export type SignToken = (
  claims: JWTPayload,
  life: { readonly issuedAt: Date; readonly expiresAt: Date },
) => Promise<string>;

/** How long a process signs on with the key it has before it looks for a newer one. */
const keepMs = 60_000;

/**
 * A signer that uses the newest key whose time has come. It never waits for the database while it signs: callers sign inside
 * transactions, and as many of them as there are connections would wait for one more for ever.
 */
export async function openSigner(db: Db, key: Buffer): Promise<SignToken> {
  let current = await loadKey(db, key);
  // A clock that nobody sets: one set back by an hour would let an old key sign for as long.
  let loadedAt = performance.now();
  const lookForNewer = async () => {
    loadedAt = performance.now();
    // A database that is away changes nothing: the key at hand signs on.
    current = await loadKey(db, key).catch(() => current);
  };
  return async (claims, { issuedAt, expiresAt }) => {
    if (performance.now() - loadedAt > keepMs) void lookForNewer();
    const { kid, privateKey } = current;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
      .setIssuer(tokenIssuer)
      .setAudience(tokenAudience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(privateKey);
  };
}

type Signing = { readonly kid: string; readonly privateKey: Awaited<ReturnType<typeof importJWK>> };

async function loadKey(db: Db, key: Buffer): Promise<Signing> {
  const [row] = await db
    .select()
    .from(signingKeys)
    .where(lte(signingKeys.signFrom, new Date()))
    .orderBy(desc(signingKeys.signFrom))
    .limit(1);
  if (row === undefined) throw new Error('There is no signing key.');
  const jwk = JSON.parse(unseal(key, row.privateJwk, row.kid)) as JWK;
  return { kid: row.kid, privateKey: await importJWK(jwk, 'EdDSA') };
}
