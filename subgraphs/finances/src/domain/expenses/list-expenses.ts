import { type Expense, expenses } from '@gatehouse/finances-db/expenses';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, asc, desc, eq, gte, lte } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { filterId } from '../filter-id.ts';
import { readDay } from '../read-day.ts';
import { readInstant } from '../read-instant.ts';

type Given<T> = T | null | undefined;

type Listing = PageArguments & {
  readonly filter: {
    readonly status?: Given<Expense['status']>;
    readonly categoryId?: Given<string>;
    readonly fromOn?: Given<string>;
    readonly untilOn?: Given<string>;
  };
  readonly sort: 'LATEST_FIRST' | 'OLDEST_FIRST';
};

const read = (text: string) => {
  const instant = readInstant(text);
  return instant && dayOf(instant);
};

/** One page of the expenses that meet every condition, by the day they were incurred on. */
export async function listExpenses(tx: Tx, listing: Listing): Promise<Page<Expense>> {
  const { status, categoryId, fromOn, untilOn } = listing.filter;
  const limit = pageLimit(listing);
  const direction = listing.sort === 'OLDEST_FIRST' ? 'asc' : 'desc';
  const inOrder = { asc, desc }[direction];
  const of = expenses;
  const rows = await tx
    .select()
    .from(of)
    .where(
      and(
        status ? eq(of.status, status) : undefined,
        categoryId ? eq(of.categoryId, filterId(categoryId, 'filter.categoryId')) : undefined,
        fromOn ? gte(of.incurredOn, readDay(fromOn, 'filter.fromOn')) : undefined,
        untilOn ? lte(of.incurredOn, readDay(untilOn, 'filter.untilOn')) : undefined,
        afterCursor(listing.after, { column: of.incurredOn, id: of.id, direction, read }),
      ),
    )
    .orderBy(inOrder(of.incurredOn), inOrder(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ incurredOn, id }) => [incurredOn, id]);
}
