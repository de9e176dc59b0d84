import { type Deposit, deposits } from '@gatehouse/finances-db/deposits';
import { inArray } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** The deposits of these ids. */
export const findDeposits = async (tx: Tx, ids: readonly string[]): Promise<readonly Deposit[]> =>
  tx
    .select()
    .from(deposits)
    .where(inArray(deposits.id, [...ids]));
