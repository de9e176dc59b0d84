import { identifiers, members, memberships, type Membership } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, asc, eq, ne, sql, type SQL } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { plainText } from '../plain-text.ts';
import type { Place } from './place.ts';

type Given<T> = T | null | undefined;

export type MembershipFilter = {
  readonly status?: Given<Membership['status']>;
  readonly roleId?: Given<string>;
  readonly search?: Given<string>;
};

export type MembershipListing = PageArguments & { readonly filter: MembershipFilter };

/** One page of the people of a place, in the order in which they came. Its index leads to the place's rows alone. */
export async function listMemberships(
  db: Db,
  { portal, scopeId }: Place,
  listing: MembershipListing,
): Promise<Page<Membership>> {
  const { filter, after } = listing;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.portal, portal),
        eq(memberships.scopeId, scopeId),
        filter.status == null
          ? ne(memberships.status, 'ended')
          : eq(memberships.status, filter.status),
        filter.roleId == null ? undefined : eq(memberships.roleId, roleIdOf(filter.roleId)),
        filter.search == null ? undefined : isCalled(filter.search),
        afterId(after, memberships.id, 'asc'),
      ),
    )
    .orderBy(asc(memberships.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}

function roleIdOf(id: string): string {
  if (!isUuid(id)) throw badInput('This is not an id.', 'filter.roleId');
  return id;
}

function isCalled(search: string): SQL {
  const text = plainText(search, { field: 'filter.search', lengthMax: 100 }).toLowerCase();
  if (text.length < 2) throw badInput('Write at least two characters.', 'filter.search');
  return sql`(
    exists (select from ${members} where ${members.accountId} = ${memberships.accountId}
      and starts_with(lower(${members.name}), ${text}))
    or exists (select from ${identifiers} where ${identifiers.accountId} = ${memberships.accountId}
      and ${identifiers.kind} = 'email' and starts_with(${identifiers.value}, ${text})))`;
}
