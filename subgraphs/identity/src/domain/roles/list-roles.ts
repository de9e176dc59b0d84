import { roles, type Role } from '@gatehouse/identity-db/schema';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, asc } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Db } from '../db.ts';
import type { Place } from '../members/place.ts';
import { isGivenIn } from './find-role.ts';

/** One page of the roles that a place may give: the platform's own first, then the place's as they were made. */
export async function listRoles(db: Db, place: Place, page: PageArguments): Promise<Page<Role>> {
  const limit = pageLimit(page);
  const rows = await db
    .select()
    .from(roles)
    .where(and(isGivenIn(place), afterId(page.after, roles.id, 'asc')))
    .orderBy(asc(roles.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
