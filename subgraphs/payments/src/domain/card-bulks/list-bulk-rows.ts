import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import { type CardBulkRow, cardBulkRows } from '@gatehouse/payments-db/card-bulks';
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../till.ts';

type Listing = PageArguments & {
  readonly bulkId: string;
  readonly isFailed?: boolean | null | undefined;
};

/** One page of the rows of a file, in its order. */
export async function listBulkRows(tx: Tx, listing: Listing): Promise<Page<CardBulkRow>> {
  const { bulkId, isFailed } = listing;
  const { problem, line } = cardBulkRows;
  const limit = pageLimit(listing);
  const failed = isFailed === true ? isNotNull(problem) : isNull(problem);
  const rows = await tx
    .select()
    .from(cardBulkRows)
    .where(
      and(
        eq(cardBulkRows.bulkId, bulkId),
        typeof isFailed === 'boolean' ? failed : undefined,
        gt(line, afterLine(listing.after)),
      ),
    )
    .orderBy(asc(line))
    .limit(limit + 1);
  return toPage(rows, limit, (row) => [row.line]);
}

function afterLine(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const [line] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(line) || Math.abs(Number(line)) > 2 ** 31 - 1)
    throw badInput('after is not a cursor of this list.', 'after');
  return Number(line);
}
