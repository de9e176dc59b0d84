import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { Tx } from '../desk.ts';
import { filterId } from '../filter-id.ts';
import { readInstant } from '../read-instant.ts';

type Given<T> = T | null | undefined;

type Listing = PageArguments & {
  readonly kind: Disbursement['kind'];
  readonly filter: {
    readonly status?: Given<Disbursement['status']>;
    readonly partyId?: Given<string>;
    readonly subjectId?: Given<string>;
  };
};

const order = {
  column: disbursements.requestedAt,
  id: disbursements.id,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of the disbursements of one kind that meet every condition, the latest first. */
export async function listDisbursements(tx: Tx, listing: Listing): Promise<Page<Disbursement>> {
  const { status, partyId, subjectId } = listing.filter;
  const of = disbursements;
  const limit = pageLimit(listing);
  const rows = await tx
    .select()
    .from(of)
    .where(
      and(
        eq(of.kind, listing.kind),
        status ? eq(of.status, status) : undefined,
        partyId ? eq(of.partyId, filterId(partyId, 'filter.partyId')) : undefined,
        subjectId ? eq(of.subjectId, filterId(subjectId, 'filter.subjectId')) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(of.requestedAt), desc(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ requestedAt, id }) => [requestedAt.toISOString(), id]);
}
