import { autoReloads, reloadAttempts } from '@gatehouse/payments-db/wallets';
import { desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Db } from '../till.ts';

const shownMax = 10;

/** The last crossings of each wallet's threshold, the latest first. */
export async function findLastAttempts(db: Db, accountIds: readonly string[]) {
  const last = db
    .select(getTableColumns(reloadAttempts))
    .from(reloadAttempts)
    .where(eq(reloadAttempts.accountId, autoReloads.accountId))
    .orderBy(desc(reloadAttempts.createdAt))
    .limit(shownMax)
    .as('last');
  const rows = await db
    .select()
    .from(autoReloads)
    .crossJoinLateral(last)
    .where(inArray(autoReloads.accountId, [...accountIds]))
    .orderBy(desc(last.createdAt));
  return rows.map((row) => row.last);
}
