import { signingKeys } from '@gatehouse/identity-db/schema';
import { sql } from 'drizzle-orm';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Db } from '../db.ts';
import { seal } from '../seal.ts';

/** Makes the first signing key where there is none; of several processes that start together, one does. */
export async function createSigningKey(db: Db, key: Buffer, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('identity signing key', 0))`,
    );
    if ((await tx.$count(signingKeys)) > 0) return;
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const { crv, x } = await exportJWK(pair.publicKey);
    const privateJwk = await exportJWK(pair.privateKey);
    if (crv === undefined || x === undefined) throw new Error('The new key is no Ed25519 key.');
    const kty = 'OKP';
    const kid = await calculateJwkThumbprint({ kty, crv, x });
    const sealed = seal(key, JSON.stringify(privateJwk), kid);
    const publicJwk = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' };
    await tx.insert(signingKeys).values({ kid, publicJwk, privateJwk: sealed, signFrom: now });
  });
}
