import { pCustomers } from '@gatehouse/payments-db/people';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** Who can hold a card and has this proven mobile. */
export async function findCustomer(tx: Tx, mobile: string) {
  const [customer] = await tx
    .select()
    .from(pCustomers)
    .where(and(eq(pCustomers.mobile, mobile), eq(pCustomers.status, 'ACTIVE')));
  return customer;
}
