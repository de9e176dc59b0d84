import { customers, type Customer } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Change = Partial<Omit<Customer, 'id' | 'accountId' | 'version'>>;

/** Changes a customer under the next version, and holds the row until the transaction ends. */
export async function raiseCustomer(
  tx: Db,
  customerId: string,
  change: { readonly [Field in keyof Change]: Change[Field] | undefined } = {},
): Promise<Customer> {
  const [customer] = await tx
    .update(customers)
    .set({ ...change, version: sql`${customers.version} + 1` })
    .where(and(eq(customers.id, customerId), isNull(customers.erasedAt)))
    .returning();
  if (customer === undefined) throw notFound('Customer');
  return customer;
}
