import { typePools } from '@gatehouse/ticketing-db/catalogue';
import { orderLines, orders } from '@gatehouse/ticketing-db/orders';
import { alias } from 'drizzle-orm/pg-core';
import { and, eq, exists, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Where a type's places are: the event names the index, the type the pools it draws on. */
export type Places = { readonly eventId: string; readonly typeId: string };

const wanted = alias(typePools, 'wanted');

/** The condition on orders that hold places a type draws on, whatever type they were booked as. */
export function holdsOn(db: TicketingDb, { eventId, typeId }: Places): SQL | undefined {
  const ofItsPools = db
    .select({ poolId: wanted.poolId })
    .from(orderLines)
    .innerJoin(typePools, eq(typePools.typeId, orderLines.typeId))
    .innerJoin(wanted, eq(wanted.poolId, typePools.poolId))
    .where(and(eq(orderLines.orderId, orders.id), eq(wanted.typeId, typeId)));
  return and(eq(orders.eventId, eventId), eq(orders.status, 'HELD'), exists(ofItsPools));
}

/** Orders that hold a use of a promotion code. */
export const holdsBy = (promotionCodeId: string): SQL | undefined =>
  and(eq(orders.promotionCodeId, promotionCodeId), eq(orders.status, 'HELD'));
