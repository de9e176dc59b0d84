import { profitShares } from '@gatehouse/finances-db/profit';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { gte } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** CONFLICT where the profit of this month or a later one was shared: by what rules, is history. The profit is locked. */
export async function refuseSharedMonth(tx: Tx, month: string): Promise<void> {
  const [shared] = await tx
    .select({ id: profitShares.id })
    .from(profitShares)
    .where(gte(profitShares.month, month))
    .limit(1);
  if (shared !== undefined) throw conflict('The profit of that month was shared.');
}
