import { signingKeys } from '@gatehouse/identity-db/schema';
import { desc } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** The key set that verifies access tokens, newest first; in the form of RFC 7517. */
export async function listPublicKeys(
  db: Db,
): Promise<{ readonly keys: readonly Record<string, string>[] }> {
  const rows = await db
    .select({ jwk: signingKeys.publicJwk })
    .from(signingKeys)
    .orderBy(desc(signingKeys.signFrom));
  return { keys: rows.map(({ jwk }) => jwk) };
}
