import { invitations, type Invitation } from '@gatehouse/identity-db/schema';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Db } from '../db.ts';
import type { Place } from '../members/place.ts';

/** One page of the invitations of a place that were neither accepted nor withdrawn, the newest first. */
export async function listInvitations(
  db: Db,
  { portal, scopeId }: Place,
  page: PageArguments,
): Promise<Page<Invitation>> {
  const limit = pageLimit(page);
  const rows = await db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.portal, portal),
        eq(invitations.scopeId, scopeId),
        isNull(invitations.acceptedAt),
        isNull(invitations.cancelledAt),
        afterId(page.after, invitations.id, 'desc'),
      ),
    )
    .orderBy(desc(invitations.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
