import { auditKeys } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import type { Actor } from '../visit.ts';
import { recordAudit } from './record-audit.ts';

/** Stands in the log for every key that was destroyed; `verifyAuditLog` names one that went without it. */
export const forgetVerb = 'audit.forget_person';

/**
 * Makes everything that was recorded of a person unreadable, and whatever is still to be recorded too. The entries and the
 * chain over them stay as they are.
 */
export async function forgetAuditKey(tx: Db, actor: Actor, accountId: string): Promise<void> {
  await recordAudit(tx, actor, {
    verb: forgetVerb,
    entityType: 'Account',
    entityId: accountId,
  });
  await tx
    .insert(auditKeys)
    .values({ accountId, sealedKey: null })
    .onConflictDoUpdate({ target: auditKeys.accountId, set: { sealedKey: null } });
}
