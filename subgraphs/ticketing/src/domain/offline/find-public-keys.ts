import { codeKeys } from '@gatehouse/ticketing-db/tickets';
import { asc, gt } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type CodePublicKey = {
  readonly keyId: number;
  /** base64url */
  readonly publicKey: string;
  readonly verifyUntil: Date;
};

/** The keys that codes may still be signed with. */
export async function findPublicKeys(
  db: TicketingDb,
  now: Date,
): Promise<readonly CodePublicKey[]> {
  const rows = await db
    .select({
      keyId: codeKeys.id,
      publicKey: codeKeys.publicKey,
      verifyUntil: codeKeys.verifyUntil,
    })
    .from(codeKeys)
    .where(gt(codeKeys.verifyUntil, now))
    .orderBy(asc(codeKeys.id));
  return rows.map(({ keyId, publicKey, verifyUntil }) => ({
    keyId,
    publicKey: publicKey.toString('base64url'),
    verifyUntil,
  }));
}
