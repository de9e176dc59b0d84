import { approvals, type Approval } from '@gatehouse/identity-db/schema';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Db } from '../db.ts';
import type { Place } from '../members/place.ts';

export type ApprovalListing = PageArguments & {
  readonly status: Approval['status'] | undefined;
};

/** One page of the requests of a place, the newest first. */
export async function listApprovals(
  db: Db,
  { portal, scopeId }: Place,
  listing: ApprovalListing,
): Promise<Page<Approval>> {
  const { status, after } = listing;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(approvals)
    .where(
      and(
        eq(approvals.portal, portal),
        eq(approvals.scopeId, scopeId),
        status === undefined ? undefined : eq(approvals.status, status),
        afterId(after, approvals.id, 'desc'),
      ),
    )
    .orderBy(desc(approvals.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
