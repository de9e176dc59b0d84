import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { pools, typePools } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { readId } from '../read-id.ts';

const poolsMax = 50;

/** The ids of one to fifty pools, each once. */
export function readPoolIds(poolIds: readonly string[]): readonly string[] {
  const ids = [...new Set(poolIds.map((id) => readId(id, 'Pool')))];
  if (ids.length === 0 || ids.length > poolsMax)
    throw badInput(`Name 1 to ${poolsMax} pools.`, 'input.poolIds');
  return ids;
}

/** Has a type draw on these pools of its own event; NOT_FOUND for any other. The pools stay for as long as the transaction runs. */
export async function drawOnPools(
  tx: TicketingDb,
  {
    typeId,
    eventId,
    poolIds,
  }: Record<'typeId' | 'eventId', string> & { poolIds: readonly string[] },
): Promise<void> {
  const linked = await tx
    .insert(typePools)
    .select(
      tx
        .select({ typeId: sql`${typeId}::uuid`.as('type_id'), poolId: pools.id })
        .from(pools)
        .where(and(inArray(pools.id, [...poolIds]), eq(pools.eventId, eventId)))
        .for('key share'),
    )
    .returning({ poolId: typePools.poolId });
  if (linked.length < poolIds.length) throw notFound('Pool');
}
