import { auditEntries, auditPending, type AuditEntry } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import { seal } from '../seal.ts';
import { fieldLabel, platformKeyId } from './audit-key.ts';
import { getAuditKey } from './get-audit-key.ts';

/** An entry as it was told, its fields still readable. */
export type ToldEntry = Omit<AuditEntry, 'seq' | 'keptAt' | 'keyAccountId' | 'before' | 'after'> & {
  readonly subjectAccountId: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** Writes an entry, once however often it is told, with its fields sealed under the key of whom they concern. */
export async function keepEntry(
  tx: Db,
  masterKey: Buffer,
  { subjectAccountId, before, after, ...entry }: ToldEntry,
): Promise<void> {
  const concerned = subjectAccountId ?? entry.accountId ?? platformKeyId;
  const hasFields = before !== null || after !== null;
  const key = hasFields ? await getAuditKey(tx, masterKey, concerned) : undefined;
  const sealed = (text: string | null, field: 'before' | 'after') =>
    text === null || key === undefined ? null : seal(key, text, fieldLabel(entry.id, field));
  const kept = await tx
    .insert(auditEntries)
    .values({
      ...entry,
      keyAccountId: key === undefined ? null : concerned,
      before: sealed(before, 'before'),
      after: sealed(after, 'after'),
    })
    .onConflictDoNothing({ target: auditEntries.id })
    .returning({ seq: auditEntries.seq });
  if (kept.length > 0) await tx.insert(auditPending).values(kept);
}
