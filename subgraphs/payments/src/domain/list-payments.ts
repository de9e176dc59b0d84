import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import { type Payment, payments, pOrders } from '@gatehouse/payments-db/schema';
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { ShownPayment } from './find-payments.ts';
import { isId } from './is-id.ts';
import type { PaymentStatus } from './payment-status.ts';
import type { Sight } from './sight.ts';
import type { Tx } from './till.ts';
import { withinSight } from './within-sight.ts';

type Given<T> = T | null | undefined;

export type PaymentFilter = {
  readonly customerId?: Given<string>;
  readonly status?: Given<PaymentStatus>;
  readonly purpose?: Given<Payment['purpose']>;
};

type Listing = PageArguments & { readonly filter: PaymentFilter; readonly sight: Sight };

/** One page of the payments that meet every condition and `sight` covers, the latest first. */
export async function listPayments(tx: Tx, listing: Listing): Promise<Page<ShownPayment>> {
  const { customerId, status, purpose } = listing.filter;
  const limit = pageLimit(listing);
  if (typeof customerId === 'string' && !isId(customerId))
    throw badInput('This is no id of a customer.', 'filter.customerId');
  const rows = await tx
    .select({ payment: payments, ofOrder: pOrders })
    .from(payments)
    .leftJoin(pOrders, eq(pOrders.id, payments.orderId))
    .where(
      and(
        withinSight(listing.sight, payments.customerId),
        customerId ? eq(payments.customerId, customerId) : undefined,
        status ? eq(payments.status, status) : undefined,
        purpose ? eq(payments.purpose, purpose) : undefined,
        afterCursor(listing.after),
      ),
    )
    .orderBy(desc(payments.createdAt), desc(payments.id))
    .limit(limit + 1);
  const shown = rows.map(({ payment, ofOrder }) => Object.assign(payment, { ofOrder }));
  return toPage(shown, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
}

function afterCursor(cursor: Given<string>): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [text, id] = decodeCursor(cursor, 2);
  const at = typeof text === 'string' ? new Date(text) : undefined;
  if (at === undefined || Number.isNaN(at.getTime()) || typeof id !== 'string' || !isId(id))
    throw badInput('after is not a cursor of this list.', 'after');
  // One comparison of rows, so that the index on both columns can start exactly there.
  return sql`(${payments.createdAt}, ${payments.id}) < (${at.toISOString()}::timestamptz, ${id}::uuid)`;
}
