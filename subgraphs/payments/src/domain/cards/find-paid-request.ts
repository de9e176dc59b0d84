import { cardRequests } from '@gatehouse/payments-db/cards';
import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** The customer's open wish for a card whose fee is paid, or costs nothing; locked, so that it is fulfilled once. */
export async function findPaidRequest(tx: Tx, customerId: string) {
  const [request] = await tx
    .select()
    .from(cardRequests)
    .where(
      and(
        eq(cardRequests.customerId, customerId),
        inArray(cardRequests.status, ['REQUESTED', 'APPROVED']),
        or(eq(cardRequests.feeMinor, 0n), isNotNull(cardRequests.feePaidAt)),
      ),
    )
    .for('no key update');
  return request;
}
