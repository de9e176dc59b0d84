import { merchants, type Merchant, type Policy } from '@gatehouse/identity-db/schema';
import { pageLimit, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import { getPolicy } from '../../accounts/get-policy.ts';
import { afterCursor } from '../../after-cursor.ts';
import type { Db } from '../../db.ts';
import { beginsWith } from '../begins-with.ts';
import { profileOrders, sortedBy, type ProfileSort } from '../profile-order.ts';
import { profilePage } from '../profile-page.ts';
import { profilesSigningInAs } from '../profiles-signing-in-as.ts';
import { readSearch } from '../read-search.ts';

export type MerchantFilter = {
  readonly search?: string | null | undefined;
  readonly status?: Merchant['status'] | null | undefined;
  readonly isVerified?: boolean | null | undefined;
};

type MerchantListing = PageArguments & {
  readonly filter: MerchantFilter;
  readonly sort: ProfileSort;
};

const { id, shopName, createdAt } = merchants;
const orders = profileOrders({ id, name: shopName, createdAt });

/** One page of the merchants; those that were deleted are in no list. */
export async function listMerchants(db: Db, listing: MerchantListing): Promise<Page<Merchant>> {
  const limit = pageLimit(listing);
  const order = orders[listing.sort];
  const wanted = await merchantCondition(db, listing.filter);
  const rows = await db
    .select({ profile: merchants, key: order.key })
    .from(merchants)
    .where(and(isNull(merchants.deletedAt), wanted, afterCursor(listing.after, order)))
    .orderBy(...sortedBy(order))
    .limit(limit + 1);
  return profilePage(rows, limit);
}

async function merchantCondition(db: Db, filter: MerchantFilter): Promise<SQL | undefined> {
  const prefix = readSearch(filter.search);
  const { status, isVerified } = filter;
  const verified = isVerified ? isNotNull(merchants.verifiedAt) : isNull(merchants.verifiedAt);
  return and(
    prefix === undefined
      ? undefined
      : inArray(id, merchantsFound(db, await getPolicy(db, 'merchant'), prefix)),
    status ? eq(merchants.status, status) : undefined,
    isVerified == null ? undefined : verified,
  );
}

function merchantsFound(db: Db, policy: Policy, prefix: string) {
  const ids = () => db.select({ id: merchants.id }).from(merchants);
  return ids()
    .where(beginsWith(shopName, prefix))
    .unionAll(ids().where(beginsWith(merchants.contactEmail, prefix)))
    .unionAll(profilesSigningInAs(db, policy, prefix));
}
