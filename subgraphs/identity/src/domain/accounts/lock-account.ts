import { accounts } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../db.ts';

export type Account = typeof accounts.$inferSelect;

/**
 * The account, for this transaction alone: what signs in, changes the password or moves a session passes one by one. It is the
 * weaker lock, which goes with the one that a new session's foreign key holds.
 */
export async function lockAccount(tx: Db, id: string): Promise<Account | undefined> {
  const [account] = await tx
    .select()
    .from(accounts)
    .where(eq(accounts.id, id))
    .for('no key update');
  return account;
}
