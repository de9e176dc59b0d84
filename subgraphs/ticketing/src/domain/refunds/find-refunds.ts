import { orders } from '@gatehouse/ticketing-db/orders';
import { refunds, type Refund } from '@gatehouse/ticketing-db/refunds';
import { asc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type ShownRefund = Refund & { readonly currency: string };

/** Refunds by id; whose they are must have been checked. */
export const findRefunds = (
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly ShownRefund[]> => find(db, inArray(refunds.id, [...ids]));

/** The refunds of these orders, the latest last. */
export const findRefundsOf = (
  db: TicketingDb,
  orderIds: readonly string[],
): Promise<readonly ShownRefund[]> => find(db, inArray(refunds.orderId, [...orderIds]));

const find = (db: TicketingDb, which: SQL): Promise<readonly ShownRefund[]> =>
  db
    .select({ ...getTableColumns(refunds), currency: orders.currency })
    .from(refunds)
    .innerJoin(orders, eq(orders.id, refunds.orderId))
    .where(which)
    .orderBy(asc(refunds.id));
