import { auditKeys, type AuditEntry } from '@gatehouse/identity-db/schema';
import { inArray } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { unseal } from '../seal.ts';
import { fieldLabel, openAuditKey } from './audit-key.ts';

/** Instead of fields that were altered, or whose key was: one broken entry must not hide the others beside it. */
const unreadable = JSON.stringify({ unreadable: true });

/** An entry with its fields readable: null where there are none, or where the person was erased. */
export type OpenedEntry = Omit<AuditEntry, 'before' | 'after'> & {
  readonly before: string | null;
  readonly after: string | null;
};

/** Opens the fields of entries, with one look-up for all their keys. */
export async function openEntries(
  db: Db,
  masterKey: Buffer,
  entries: readonly AuditEntry[],
): Promise<readonly OpenedEntry[]> {
  const ids = [...new Set(entries.flatMap(({ keyAccountId }) => keyAccountId ?? []))];
  const rows =
    ids.length === 0
      ? []
      : await db.select().from(auditKeys).where(inArray(auditKeys.accountId, ids));
  const keys = new Map(rows.map((row) => [row.accountId, row]));
  return entries.map((entry) => {
    const row = keys.get(entry.keyAccountId ?? '');
    const opened = (field: 'before' | 'after') => {
      const box = entry[field];
      if (row === undefined || box === null) return null;
      try {
        const key = openAuditKey(masterKey, row);
        return key === undefined ? null : unseal(key, box, fieldLabel(entry.id, field));
      } catch {
        return unreadable;
      }
    };
    return { ...entry, before: opened('before'), after: opened('after') };
  });
}
