import { notFound } from '@gatehouse/kit-subgraph/errors';
import { autoReloads } from '@gatehouse/payments-db/wallets';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** Ends the customer's standing order; ending it twice is the same as once. Answers the wallet's id. */
export async function disableAutoReload(tx: Tx, customerId: string): Promise<string> {
  const [reload] = await tx
    .update(autoReloads)
    .set({ isEnabled: false, updatedAt: sql`now()` })
    .where(eq(autoReloads.holderId, customerId))
    .returning({ accountId: autoReloads.accountId });
  if (reload === undefined) throw notFound('Automatic reload');
  return reload.accountId;
}
