import { organizers, type Organizer, type Policy } from '@gatehouse/identity-db/schema';
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

export type OrganizerFilter = {
  readonly search?: string | null | undefined;
  readonly status?: Organizer['status'] | null | undefined;
  readonly isVerified?: boolean | null | undefined;
};

type OrganizerListing = PageArguments & {
  readonly filter: OrganizerFilter;
  readonly sort: ProfileSort;
};

const { id, name, createdAt } = organizers;
const orders = profileOrders({ id, name, createdAt });

/** One page of the organizers; those that were deleted are in no list. */
export async function listOrganizers(db: Db, listing: OrganizerListing): Promise<Page<Organizer>> {
  const limit = pageLimit(listing);
  const order = orders[listing.sort];
  const wanted = await organizerCondition(db, listing.filter);
  const rows = await db
    .select({ profile: organizers, key: order.key })
    .from(organizers)
    .where(and(isNull(organizers.deletedAt), wanted, afterCursor(listing.after, order)))
    .orderBy(...sortedBy(order))
    .limit(limit + 1);
  return profilePage(rows, limit);
}

async function organizerCondition(db: Db, filter: OrganizerFilter): Promise<SQL | undefined> {
  const prefix = readSearch(filter.search);
  const { status, isVerified } = filter;
  const verified = isVerified ? isNotNull(organizers.verifiedAt) : isNull(organizers.verifiedAt);
  return and(
    prefix === undefined
      ? undefined
      : inArray(id, organizersFound(db, await getPolicy(db, 'organizer'), prefix)),
    status ? eq(organizers.status, status) : undefined,
    isVerified == null ? undefined : verified,
  );
}

function organizersFound(db: Db, policy: Policy, prefix: string) {
  const ids = () => db.select({ id: organizers.id }).from(organizers);
  return ids()
    .where(beginsWith(name, prefix))
    .unionAll(ids().where(beginsWith(organizers.contactEmail, prefix)))
    .unionAll(profilesSigningInAs(db, policy, prefix));
}
