import { memberships, ushers, type Usher, type Policy } from '@gatehouse/identity-db/schema';
import { pageLimit, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { getPolicy } from '../../accounts/get-policy.ts';
import { afterCursor } from '../../after-cursor.ts';
import type { Db } from '../../db.ts';
import { isUuid } from '../../is-uuid.ts';
import { accountsBeginningWith } from '../accounts-beginning-with.ts';
import { beginsWith } from '../begins-with.ts';
import { profileOrders, sortedBy, type ProfileSort } from '../profile-order.ts';
import { profilePage } from '../profile-page.ts';
import { readSearch } from '../read-search.ts';

export type UsherFilter = {
  readonly search?: string | null | undefined;
  readonly status?: Usher['status'] | null | undefined;
  readonly eventId?: string | null | undefined;
};

type UsherListing = PageArguments & { readonly filter: UsherFilter; readonly sort: ProfileSort };

const { id, name, createdAt } = ushers;
const orders = profileOrders({ id, name, createdAt });

/** One page of the ushers; those who were deleted are in no list. */
export async function listUshers(db: Db, listing: UsherListing): Promise<Page<Usher>> {
  const limit = pageLimit(listing);
  const order = orders[listing.sort];
  const wanted = await usherCondition(db, listing.filter);
  const rows = await db
    .select({ profile: ushers, key: order.key })
    .from(ushers)
    .where(and(isNull(ushers.deletedAt), wanted, afterCursor(listing.after, order)))
    .orderBy(...sortedBy(order))
    .limit(limit + 1);
  return profilePage(rows, limit);
}

async function usherCondition(
  db: Db,
  { search, status, eventId }: UsherFilter,
): Promise<SQL | undefined> {
  const prefix = readSearch(search);
  return and(
    prefix === undefined
      ? undefined
      : inArray(id, ushersFound(db, await getPolicy(db, 'usher'), prefix)),
    status ? eq(ushers.status, status) : undefined,
    eventId == null ? undefined : worksAt(db, eventId),
  );
}

function ushersFound(db: Db, policy: Policy, prefix: string) {
  const ids = () => db.select({ id: ushers.id }).from(ushers);
  const accounts = accountsBeginningWith(db, policy, prefix);
  return ids()
    .where(beginsWith(name, prefix))
    .unionAll(ids().where(inArray(ushers.accountId, accounts)));
}

function worksAt(db: Db, eventId: string): SQL {
  if (!isUuid(eventId)) return sql`false`;
  const there = and(
    eq(memberships.scopeId, eventId),
    eq(memberships.portal, 'usher'),
    ne(memberships.status, 'ended'),
  );
  return inArray(id, db.select({ id: memberships.profileId }).from(memberships).where(there));
}
