import { customers, type Customer, type Policy } from '@gatehouse/identity-db/schema';
import { pageLimit, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, arrayContains, eq, gte, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import { getPolicy } from '../../accounts/get-policy.ts';
import { afterCursor } from '../../after-cursor.ts';
import type { Db } from '../../db.ts';
import { isPlain } from '../../is-plain.ts';
import { accountsBeginningWith } from '../accounts-beginning-with.ts';
import { beginsWith } from '../begins-with.ts';
import { profileOrders, sortedBy } from '../profile-order.ts';
import { profilePage } from '../profile-page.ts';
import { readSearch } from '../read-search.ts';

export type CustomerFilter = {
  readonly search?: string | null | undefined;
  readonly status?: Customer['status'] | null | undefined;
  readonly label?: string | null | undefined;
  readonly registeredFrom?: Date | null | undefined;
  readonly registeredBefore?: Date | null | undefined;
};

export type CustomerSort = 'REGISTERED_AT_ASC' | 'REGISTERED_AT_DESC' | 'NAME_ASC';

type CustomerListing = PageArguments & {
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort;
};

const { id, name, registeredAt } = customers;
const { CREATED_AT_ASC, CREATED_AT_DESC, NAME_ASC } = profileOrders({
  id,
  name,
  createdAt: registeredAt,
});
const orders = {
  REGISTERED_AT_ASC: CREATED_AT_ASC,
  REGISTERED_AT_DESC: CREATED_AT_DESC,
  NAME_ASC,
};

/** One page of the customers; those who were erased are in no list. */
export async function listCustomers(db: Db, listing: CustomerListing): Promise<Page<Customer>> {
  const limit = pageLimit(listing);
  const order = orders[listing.sort];
  const wanted = await customerCondition(db, listing.filter);
  const rows = await db
    .select({ profile: customers, key: order.key })
    .from(customers)
    .where(and(isNull(customers.erasedAt), wanted, afterCursor(listing.after, order)))
    .orderBy(...sortedBy(order))
    .limit(limit + 1);
  return profilePage(rows, limit);
}

async function customerCondition(db: Db, filter: CustomerFilter): Promise<SQL | undefined> {
  const prefix = readSearch(filter.search);
  const { status, label, registeredFrom, registeredBefore } = filter;
  return and(
    prefix === undefined
      ? undefined
      : inArray(customers.id, customersFound(db, await getPolicy(db, 'customer'), prefix)),
    status ? eq(customers.status, status) : undefined,
    label == null ? undefined : hasLabel(label),
    registeredFrom ? gte(registeredAt, registeredFrom) : undefined,
    registeredBefore ? lt(registeredAt, registeredBefore) : undefined,
  );
}

/** A label that nobody can have written is nobody's, and the database is spared its characters. */
const hasLabel = (label: string): SQL =>
  isPlain(label) ? arrayContains(customers.labels, [label]) : sql`false`;

/** Each way to be found has an index of its own; joined by "or" in one condition, none of them would be used. */
function customersFound(db: Db, policy: Policy, prefix: string) {
  const ids = () => db.select({ id: customers.id }).from(customers);
  const accounts = accountsBeginningWith(db, policy, prefix);
  return ids()
    .where(beginsWith(name, prefix))
    .unionAll(ids().where(beginsWith(customers.email, prefix)))
    .unionAll(ids().where(inArray(customers.accountId, accounts)));
}
