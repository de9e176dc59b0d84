import { accounts, identifiers } from '@gatehouse/identity-db/schema';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Opened = { readonly accountId: string; readonly target: string; readonly now: Date };

/** Makes an account that was made for somebody theirs: they read what was sent to this address, and have set a password. */
export async function openAccount(tx: Db, { accountId, target, now }: Opened): Promise<void> {
  await tx.update(accounts).set({ status: 'active' }).where(eq(accounts.id, accountId));
  await tx
    .update(identifiers)
    .set({ verifiedAt: now })
    .where(and(eq(identifiers.accountId, accountId), eq(identifiers.value, target)));
}
