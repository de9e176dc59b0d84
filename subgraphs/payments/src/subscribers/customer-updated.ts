import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { pCustomers } from '@gatehouse/payments-db/people';
import type { Events } from '@gatehouse/schema/events';
import { lt, sql } from 'drizzle-orm';
import type { Tx } from '../domain/till.ts';

/** Keeps a customer as the newest event told them; an older one that comes late changes nothing. */
export async function customerUpdated(
  tx: Tx,
  told: PayloadOf<Events, 'customer.updated'>,
): Promise<void> {
  const { customerId, version, name, mobile, email, status } = told;
  const kept = { version, name, mobile, email, status };
  await tx
    .insert(pCustomers)
    .values({ customerId, ...kept })
    .onConflictDoUpdate({
      target: pCustomers.customerId,
      set: kept,
      setWhere: lt(pCustomers.version, sql`excluded.version`),
    });
}
