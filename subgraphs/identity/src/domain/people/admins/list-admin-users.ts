import {
  adminUsers,
  memberships,
  roles,
  type AdminUser,
  type Policy,
} from '@gatehouse/identity-db/schema';
import { pageLimit, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm';
import { getPolicy } from '../../accounts/get-policy.ts';
import { afterCursor } from '../../after-cursor.ts';
import type { Db } from '../../db.ts';
import { accountsBeginningWith } from '../accounts-beginning-with.ts';
import type { AdminRole } from '../add-admin-user.ts';
import { beginsWith } from '../begins-with.ts';
import { profileOrders, sortedBy, type ProfileSort } from '../profile-order.ts';
import { profilePage } from '../profile-page.ts';
import { readSearch } from '../read-search.ts';

export type AdminUserFilter = {
  readonly search?: string | null | undefined;
  readonly status?: AdminUser['status'] | null | undefined;
  readonly role?: AdminRole | null | undefined;
};

type AdminUserListing = PageArguments & {
  readonly filter: AdminUserFilter;
  readonly sort: ProfileSort;
};

const { id, name, createdAt } = adminUsers;
const orders = profileOrders({ id, name, createdAt });

/** One page of the administrators; those who were deleted are in no list. */
export async function listAdminUsers(db: Db, listing: AdminUserListing): Promise<Page<AdminUser>> {
  const limit = pageLimit(listing);
  const order = orders[listing.sort];
  const wanted = await adminUserCondition(db, listing.filter);
  const rows = await db
    .select({ profile: adminUsers, key: order.key })
    .from(adminUsers)
    .where(and(isNull(adminUsers.deletedAt), wanted, afterCursor(listing.after, order)))
    .orderBy(...sortedBy(order))
    .limit(limit + 1);
  return profilePage(rows, limit);
}

async function adminUserCondition(
  db: Db,
  { search, status, role }: AdminUserFilter,
): Promise<SQL | undefined> {
  const prefix = readSearch(search);
  return and(
    prefix === undefined
      ? undefined
      : inArray(id, adminUsersFound(db, await getPolicy(db, 'admin'), prefix)),
    status ? eq(adminUsers.status, status) : undefined,
    role ? inArray(id, idsInRole(db, role)) : undefined,
  );
}

function adminUsersFound(db: Db, policy: Policy, prefix: string) {
  const ids = () => db.select({ id: adminUsers.id }).from(adminUsers);
  const accounts = accountsBeginningWith(db, policy, prefix);
  return ids()
    .where(beginsWith(name, prefix))
    .unionAll(ids().where(inArray(adminUsers.accountId, accounts)));
}

const idsInRole = (db: Db, role: AdminRole) =>
  db
    .select({ id: memberships.profileId })
    .from(memberships)
    .innerJoin(roles, eq(roles.id, memberships.roleId))
    .where(and(eq(roles.portal, 'admin'), eq(roles.name, role), ne(memberships.status, 'ended')));
