import { signingKeys } from '@gatehouse/identity-db/schema';
import { desc, eq, lt, sql } from 'drizzle-orm';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Db } from '../db.ts';
import { seal } from '../seal.ts';

export const rotateSigningKeysJob = 'rotate-signing-keys';

const hourMs = 3_600_000;

/** How long a key signs before the next one takes over. */
const signForMs = 30 * 24 * hourMs;

/** How long everybody can learn of a key before it signs: longer than any cache of the key set. */
export const publishAheadMs = 24 * hourMs;

/** Past its last signature: the life of an access token, and the minute for which a process signs on with the key it has. */
const verifyAfterMs = hourMs;

/**
 * Sees to it that a key signs now and that the next one is published a day before it does; forgets those under which no token
 * is alive. Of several processes that do this at once, one does.
 */
export async function rotateSigningKeys(db: Db, key: Buffer, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('identity signing key', 0))`,
    );
    await tx.delete(signingKeys).where(lt(signingKeys.verifyUntil, now));
    const [newest] = await tx
      .select()
      .from(signingKeys)
      .orderBy(desc(signingKeys.signFrom))
      .limit(1);
    if (newest === undefined) return addKey(tx, key, now);

    const takesOverAt = newest.signFrom.getTime() + signForMs;
    if (takesOverAt - publishAheadMs > now.getTime()) return;
    // Late, as after a long rest, a key is still published before it signs.
    const signFrom = new Date(Math.max(takesOverAt, now.getTime() + publishAheadMs));
    await addKey(tx, key, signFrom);
    await tx
      .update(signingKeys)
      .set({ signUntil: signFrom, verifyUntil: new Date(signFrom.getTime() + verifyAfterMs) })
      .where(eq(signingKeys.kid, newest.kid));
  });
}

async function addKey(tx: Db, key: Buffer, signFrom: Date): Promise<void> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { crv, x } = await exportJWK(pair.publicKey);
  const privateJwk = await exportJWK(pair.privateKey);
  if (crv === undefined || x === undefined) throw new Error('The new key is no Ed25519 key.');
  const kty = 'OKP';
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  const sealed = seal(key, JSON.stringify(privateJwk), kid);
  const publicJwk = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' };
  await tx.insert(signingKeys).values({ kid, publicJwk, privateJwk: sealed, signFrom });
}
