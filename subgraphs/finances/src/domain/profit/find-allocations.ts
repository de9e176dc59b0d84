import {
  type ProfitAllocation,
  profitAllocations,
  profitShares,
} from '@gatehouse/finances-db/profit';
import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** Everybody's parts of these profits, in the order of ties. */
export const findAllocations = async (
  tx: Tx,
  profitShareIds: readonly string[],
): Promise<readonly (ProfitAllocation & { readonly currency: string })[]> =>
  tx
    .select({ ...getTableColumns(profitAllocations), currency: profitShares.currency })
    .from(profitAllocations)
    .innerJoin(profitShares, eq(profitShares.id, profitAllocations.profitShareId))
    .where(inArray(profitAllocations.profitShareId, [...profitShareIds]))
    .orderBy(asc(profitAllocations.profitShareId), asc(profitAllocations.place));
