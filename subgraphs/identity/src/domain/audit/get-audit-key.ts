import { randomBytes } from 'node:crypto';
import { auditKeys } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { seal } from '../seal.ts';
import { keyLabel, openAuditKey } from './audit-key.ts';

const keyBytes = 32;

/** The key of a person, made when it is first needed; undefined once the person was erased. */
export async function getAuditKey(
  tx: Db,
  masterKey: Buffer,
  accountId: string,
): Promise<Buffer | undefined> {
  const [known] = await tx.select().from(auditKeys).where(eq(auditKeys.accountId, accountId));
  if (known !== undefined) return openAuditKey(masterKey, known);
  const key = randomBytes(keyBytes);
  const sealedKey = seal(masterKey, key.toString('base64'), keyLabel(accountId));
  const made = await tx
    .insert(auditKeys)
    .values({ accountId, sealedKey })
    .onConflictDoNothing()
    .returning({ accountId: auditKeys.accountId });
  // Somebody else has made it, or has erased the person, since it was looked for.
  return made.length > 0 ? key : getAuditKey(tx, masterKey, accountId);
}
