import { autoReloads } from '@gatehouse/payments-db/wallets';
import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** The standing orders of these wallets, which the viewer has seen. */
export const findAutoReloads = (tx: Tx, accountIds: readonly string[]) =>
  tx
    .select()
    .from(autoReloads)
    .where(and(inArray(autoReloads.accountId, [...accountIds]), eq(autoReloads.isEnabled, true)));
