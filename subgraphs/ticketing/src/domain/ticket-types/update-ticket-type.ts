import { badInput, conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { ticketTypes, typePools, type TicketType } from '@gatehouse/ticketing-db/catalogue';
import { orderLines } from '@gatehouse/ticketing-db/orders';
import { asc, eq } from 'drizzle-orm';
import { findTicketTypes, type PricedType } from '../catalogue/find-ticket-types.ts';
import { changedFields } from '../changed-fields.ts';
import type { TicketingDb } from '../db.ts';
import type { Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { drawOnPools, readPoolIds } from './draw-on-pools.ts';
import { lockTicketType } from './lock-ticket-type.ts';
import { checkPeriods, readTerms, type GivenTerms } from './read-terms.ts';

export type TicketTypeUpdate = GivenTerms & {
  readonly ticketTypeId: string;
  readonly poolIds?: Given<readonly string[]>;
};

/** Changes a ticket type; what is left out stays. It draws on other pools only as long as nobody ever booked it. */
export async function updateTicketType(visit: Visit, given: TicketTypeUpdate): Promise<PricedType> {
  const id = readId(given.ticketTypeId, 'Ticket type');
  const wanted = readTerms(given, 'input');
  if (given.poolIds === null) throw badInput('This cannot be taken away.', 'input.poolIds');
  const poolIds = given.poolIds === undefined ? undefined : readPoolIds(given.poolIds);
  return visit.db.transaction(async (tx) => {
    const before = await lockTicketType(tx, id, poolIds === undefined ? 'no key update' : 'update');
    checkPeriods({ ...before, ...withoutUndefined(wanted) }, 'input');
    const changed = changedFields(before, wanted);
    if (changed !== undefined)
      await tx.update(ticketTypes).set(changed.after).where(eq(ticketTypes.id, id));
    const moved = poolIds === undefined ? undefined : await movePools(tx, before, poolIds);
    if (changed !== undefined || moved !== undefined)
      await recordAudit(tx, visit, {
        verb: 'ticketType.update',
        entityType: 'TicketType',
        entityId: id,
        before: { ...changed?.before, ...moved?.before },
        after: { ...changed?.after, ...moved?.after },
      });
    const [type] = await findTicketTypes(tx, [id]);
    if (type === undefined) throw notFound('Ticket type');
    return type;
  });
}

/** Under the type's full lock, which every booking of it waits for, so that none is on its way. */
async function movePools(
  tx: TicketingDb,
  { id: typeId, eventId }: TicketType,
  poolIds: readonly string[],
) {
  const drawn = await tx
    .select({ poolId: typePools.poolId })
    .from(typePools)
    .where(eq(typePools.typeId, typeId))
    .orderBy(asc(typePools.poolId));
  const before = drawn.map(({ poolId }) => poolId);
  const after = poolIds.toSorted();
  if (before.join() === after.join()) return undefined;
  if ((await tx.$count(orderLines, eq(orderLines.typeId, typeId))) > 0)
    throw conflict('This type was booked: it stays on its pools.');
  await tx.delete(typePools).where(eq(typePools.typeId, typeId));
  await drawOnPools(tx, { typeId, eventId, poolIds });
  return { before: { poolIds: before }, after: { poolIds: after } };
}

const withoutUndefined = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
