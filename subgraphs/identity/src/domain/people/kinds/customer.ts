import { customers, type Customer } from '@gatehouse/identity-db/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { publishCustomer } from '../publish-customer.ts';
import type { ProfileKind } from './profile-kind.ts';

/** Customers: the person may be an organizer too, with the same account. */
export const customerKind: ProfileKind<Customer> = {
  thing: 'Customer',
  word: 'customer',
  lock: async (tx, id) => {
    const isThis = and(eq(customers.id, id), isNull(customers.erasedAt));
    const [row] = await tx.select().from(customers).where(isThis).for('update');
    return row;
  },
  change: async (tx, id, change) => {
    const version = sql`${customers.version} + 1`;
    const isThis = eq(customers.id, id);
    const [row] = await tx
      .update(customers)
      .set({ ...change, version })
      .where(isThis)
      .returning();
    return row;
  },
  publish: publishCustomer,
  accessOf: ({ id: profileId }) => ({ kind: 'profile', profileId }),
};
